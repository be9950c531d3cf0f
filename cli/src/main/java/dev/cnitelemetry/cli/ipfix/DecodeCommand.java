package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints every record of a file. */
@Command(
    name = "decode",
    description = "Print every record of IPFIX messages, an IPFIX file, or a capture.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DecodeCommand implements Callable<Integer> {
  private static final int MOST_STREAMS = 1024;

  private final Console console;

  @Parameters(
      paramLabel = "FILE|-",
      description = "Messages one after the other, pcap or pcapng; - is standard input.")
  private String source = "-";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = {
        "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE});",
        "json is the form Antrea's Flow Aggregator writes."
      })
  private RecordPrinter.Format format = RecordPrinter.Format.JSONL;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "4739",
      description = "The collector's port in a capture (default: ${DEFAULT-VALUE}).")
  private int port = 4739;

  @Mixin private OutputOption output = new OutputOption();

  DecodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Decoder decoder = new Decoder(console, new RecordPrinter(output.of(console), format));
    try (InputStream in = new BufferedInputStream(open(), 1 << 16)) {
      decode(in, decoder);
    } catch (NoSuchFileException e) {
      throw new InputException("no such file: " + source, e);
    } catch (IOException | CaptureException e) {
      decoder.problem(source + ": " + e.getMessage());
      decoder.finish();
      return ExitStatus.UNREADABLE.number();
    }
    decoder.finish();
    return decoder.status().number();
  }

  private InputStream open() throws IOException {
    return source.equals("-") ? System.in : Files.newInputStream(Path.of(source));
  }

  private void decode(InputStream in, Decoder decoder) throws IOException {
    in.mark(4);
    byte[] magic = in.readNBytes(4);
    in.reset();
    if (magic.length == 4 && CaptureFile.isPcap(magic)) {
      note("pcap");
      capture(CaptureFile.pcap(in), decoder);
    } else if (magic.length == 4 && CaptureFile.isPcapng(magic)) {
      note("pcapng");
      capture(CaptureFile.pcapng(in), decoder);
    } else {
      decoder.file(in);
    }
  }

  private void note(String kind) {
    console.note(source + " is read as " + kind + ", port " + port);
  }

  private void capture(CaptureFile file, Decoder decoder) throws IOException {
    Packet packet = new Packet();
    Transported transported = new Transported();
    Map<Transported.Ends, TcpStream> streams = new LinkedHashMap<>(16, 0.75f, true);
    long fragments = 0;
    long cut = 0;
    long unknown = 0;
    while (file.next(packet)) {
      switch (transported.find(packet)) {
        case UDP -> {
          if (transported.destinationPort == port) {
            decoder.datagram(
                transported.ends(), packet.octets, transported.payload, transported.payloadEnd);
          }
        }
        case TCP -> {
          if (transported.destinationPort == port) {
            segment(transported, packet, streams, decoder);
          }
        }
        case FRAGMENT -> fragments++;
        case CUT -> cut++;
        case UNKNOWN_LINK -> unknown++;
        case OTHER -> {}
      }
    }
    for (TcpStream stream : streams.values()) {
      if (stream.waiting() || stream.broken()) {
        decoder.problem("segments of a TCP stream are missing; what follows them is not read");
      }
    }
    report(decoder, fragments, "fragments of UDP or TCP packets are not put together");
    report(decoder, cut, "packets are cut short");
    report(decoder, unknown, "packets have a link layer that is not known here");
  }

  private static void report(Decoder decoder, long count, String words) {
    if (count > 0) {
      decoder.problem(count + " " + words);
    }
  }

  private static void segment(
      Transported transported,
      Packet packet,
      Map<Transported.Ends, TcpStream> streams,
      Decoder decoder) {
    Transported.Ends ends = transported.ends();
    if (transported.synchronizing) {
      streams.remove(ends);
      decoder.close(ends);
    }
    TcpStream stream = streams.computeIfAbsent(ends, key -> new TcpStream());
    if (streams.size() > MOST_STREAMS) {
      Transported.Ends oldest = streams.keySet().iterator().next();
      streams.remove(oldest);
      decoder.close(oldest);
    }
    stream.add(
        transported.sequence,
        transported.synchronizing,
        packet.octets,
        transported.payload,
        transported.payloadEnd,
        (octets, length) -> decoder.piece(ends, octets, length));
    if (transported.finishing && !stream.waiting()) {
      streams.remove(ends);
      decoder.close(ends);
    }
  }
}
