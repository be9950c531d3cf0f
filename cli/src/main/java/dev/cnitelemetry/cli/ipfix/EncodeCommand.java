// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.ipfix.encode.LineEncoding;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.flow.AddressFamily;
import dev.cnitelemetry.ipfix.flow.AggregatorMode;
import dev.cnitelemetry.ipfix.flow.AntreaVersion;
import dev.cnitelemetry.ipfix.flow.AntreaWriter;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an IPFIX file of records in lines of JSON. */
@Command(
    name = "encode",
    description = "Write records, lines of JSON as decode prints them, to an IPFIX file.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EncodeCommand implements Callable<Integer> {
  private static final int MOST_PROBLEMS = 100;

  /** Which process of Antrea's the records are to be from. */
  enum Shape {
    EXPORTER,
    AGGREGATOR;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..1",
      defaultValue = "-",
      description = "Lines of JSON; standard input for - and without one.")
  private String source = "-";

  @Option(
      names = "--shape",
      paramLabel = "SHAPE",
      description = {
        "Write the Templates, sequence numbers and messages of one of Antrea's:",
        "${COMPLETION-CANDIDATES}. Without it a record has the fields of its line."
      })
  @Nullable
  private Shape shape;

  @Option(
      names = "--release",
      paramLabel = "VERSION",
      description = "The release whose shape it is, such as v1.7.0; the newest unless given.")
  @Nullable
  private String release;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = "The mode of an aggregator: ${COMPLETION-CANDIDATES} (default: aggregate).")
  @Nullable
  private AggregatorMode mode;

  @Option(
      names = "--families",
      paramLabel = "FAMILY",
      split = ",",
      description = {
        "The addresses an exporter's Node has: ${COMPLETION-CANDIDATES}, or both by a comma",
        "(default: ipv4). An aggregator always has both."
      })
  private List<AddressFamily> families = new ArrayList<>();

  @Option(
      names = "--pod-labels",
      description =
          "An aggregator with recordContents.podLabels; up to v2.0 without, if not given.")
  private boolean podLabels;

  @Option(
      names = "--no-k8s-names",
      description = "An aggregator without includeK8sNames, from v2.4 on.")
  private boolean withoutNames;

  @Option(names = "--k8s-uids", description = "An aggregator with includeK8sUIDs, from v2.4 on.")
  private boolean uids;

  @Option(
      names = "--strict",
      description = "End at the first line that is wrong, and leave no file.")
  private boolean strict;

  @Mixin private ElementsOption elements = new ElementsOption();

  @Mixin private OutputOption output = new OutputOption();

  private long problems;

  EncodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    OutputStream out = output.of(console);
    try (InputStream in = new BufferedInputStream(open(), 1 << 16)) {
      refuseMessages(in);
      return strict ? encodeWhole(in, out) : encode(in, out).number();
    } catch (IOException | InvalidPathException e) {
      throw InputException.unreadable(source, e);
    }
  }

  private void check() {
    boolean antrea = release != null || mode != null || !families.isEmpty();
    if (shape == null && antrea) {
      throw new InputException(
          "--release, --mode and --families are of a shape: add --shape exporter or aggregator");
    }
    if (shape == Shape.EXPORTER && mode != null) {
      throw new InputException("an exporter has no modes: --mode is for --shape aggregator");
    }
    if (shape != Shape.AGGREGATOR && (podLabels || withoutNames || uids)) {
      throw new InputException(
          "--pod-labels, --no-k8s-names and --k8s-uids are an aggregator's: add --shape aggregator");
    }
    if (shape != null) {
      // A release or a family that there is not is told before anything is read.
      writer(0, (octets, offset, length) -> {});
    }
  }

  private InputStream open() throws IOException {
    return source.equals("-") ? System.in : Files.newInputStream(Path.of(source));
  }

  private void refuseMessages(InputStream in) throws IOException {
    in.mark(2);
    byte[] first = in.readNBytes(2);
    in.reset();
    if (first.length == 2 && first[0] == 0 && first[1] == 10) {
      throw new InputException(
          source + " is IPFIX already: encode reads the lines of JSON that decode prints");
    }
  }

  /** What is written goes out when all of it is right. */
  private int encodeWhole(InputStream in, OutputStream out) throws IOException {
    Path whole = Files.createTempFile("cni-telemetry", ".ipfix");
    try {
      ExitStatus status;
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(whole))) {
        status = encode(in, file);
      }
      if (status == ExitStatus.CLEAN) {
        try (InputStream result = Files.newInputStream(whole)) {
          result.transferTo(out);
        }
      } else {
        console.leaveNoFile();
      }
      return status.number();
    } finally {
      Files.delete(whole);
    }
  }

  private ExitStatus encode(InputStream in, OutputStream out) throws IOException {
    Counter counter = new Counter(MessageSink.to(out));
    LineEncoding encoding = encoding(counter);
    try {
      if (!encoding.encode(in, this::problem)) {
        return ExitStatus.FINDINGS;
      }
    } catch (UncheckedIOException e) {
      throw new OutputException(new IOException(e.getMessage(), e));
    }
    encoding.remarks().forEach(console::note);
    console.note(
        encoding.records()
            + " records in "
            + counter.messages
            + " messages"
            + (problems > 0 ? ", " + problems + " lines left out" : ""));
    return problems == 0 ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
  }

  private LineEncoding encoding(MessageSink sink) {
    ElementRegistry registry = elements.registry(console);
    long now = System.currentTimeMillis() / 1000;
    return shape == null
        ? LineEncoding.asInLines(sink, registry, now)
        : LineEncoding.asAntrea(
            writer(0, sink).shapes(), domain -> writer(domain, sink), registry, now);
  }

  private AntreaWriter writer(long observationDomainId, MessageSink sink) {
    String version = release == null ? AntreaVersion.NEWEST.text() : release;
    try {
      AntreaWriter.Builder builder =
          shape == Shape.AGGREGATOR
              ? AntreaWriter.aggregator(
                  version, mode == null ? AggregatorMode.AGGREGATE : mode, sink)
              : AntreaWriter.exporter(version, sink);
      if (!families.isEmpty()) {
        builder.families(families.get(0), families.toArray(new AddressFamily[0]));
      }
      if (podLabels) {
        builder.podLabels(true);
      }
      if (withoutNames) {
        builder.includeK8sNames(false);
      }
      if (uids) {
        builder.includeK8sUIDs(true);
      }
      return builder.observationDomainId(observationDomainId).build();
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
  }

  private boolean problem(long line, int column, String reason) {
    problems++;
    if (problems <= MOST_PROBLEMS) {
      console.error(source + ":" + line + ":" + column + ": " + reason);
    } else if (problems == MOST_PROBLEMS + 1) {
      console.error("more of the same is counted, not printed");
    }
    return !strict;
  }

  private static final class Counter implements MessageSink {
    private final MessageSink sink;
    private long messages;

    Counter(MessageSink sink) {
      this.sink = sink;
    }

    @Override
    public void send(byte[] octets, int offset, int length) {
      sink.send(octets, offset, length);
      messages++;
    }
  }
}
