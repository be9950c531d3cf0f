package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.capture.CaptureException;
import dev.cnitelemetry.ipfix.capture.IpfixCapture;
import dev.cnitelemetry.ipfix.collect.CollectingProcess;
import dev.cnitelemetry.ipfix.collect.ForeignProtocol;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
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
      split = ",",
      description = {
        "The collectors' ports in a capture, several by commas or repetition;",
        "without it messages are found by their content, whatever the port."
      })
  private Set<Integer> ports = new TreeSet<>();

  @Mixin private OutputOption output = new OutputOption();

  DecodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintStream out = output.of(console);
    RecordOutput records =
        new RecordOutput(console, out, new RecordPrinter(out, format), Long.MAX_VALUE);
    CollectingProcess process =
        CollectingProcess.builder()
            .registry(ElementRegistry.standard().toBuilder().acceptEarlyAntreaNumbers().build())
            .handler(records)
            .build();
    try (InputStream in = new BufferedInputStream(open(), 1 << 16)) {
      decode(in, process, records);
    } catch (NoSuchFileException e) {
      throw new InputException("no such file: " + source, e);
    } catch (IOException | UncheckedIOException | CaptureException e) {
      records.problem(source + ": " + e.getMessage());
      process.finish();
      records.finish(process.exporters());
      return ExitStatus.UNREADABLE.number();
    }
    process.finish();
    return records.finish(process.exporters()).number();
  }

  private InputStream open() throws IOException {
    return source.equals("-") ? System.in : Files.newInputStream(Path.of(source));
  }

  private void decode(InputStream in, CollectingProcess process, RecordOutput records)
      throws IOException {
    in.mark(16);
    byte[] magic = in.readNBytes(16);
    in.reset();
    ForeignProtocol foreign = ForeignProtocol.of(magic, 0, magic.length);
    if (IpfixCapture.isCapture(magic)) {
      capture(in, process, records);
    } else if (foreign != null) {
      records.foreign(process.file(source), foreign);
    } else {
      process.read(process.file(source), in);
    }
  }

  private void capture(InputStream in, CollectingProcess process, RecordOutput records)
      throws IOException {
    IpfixCapture capture = new IpfixCapture(process, ports);
    try {
      capture.read(in);
    } finally {
      console.note(
          source
              + " is a capture of "
              + capture.packets()
              + " packets; messages to ports "
              + capture.portsFound());
      if (capture.portsFound().isEmpty()) {
        console.note(
            ports.isEmpty()
                ? "no packet looks like an IPFIX Message"
                : "nothing was sent to port " + ports + "; without --port, any port is looked at");
      }
      capture.remarks().forEach(records::problem);
    }
  }
}
