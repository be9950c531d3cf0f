// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.flows;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.cli.ipfix.receive.Listening;
import dev.cnitelemetry.cli.store.StoreSink;
import dev.cnitelemetry.cli.store.StoreSinkOption;
import dev.cnitelemetry.flow.collector.FlowHandler;
import dev.cnitelemetry.flow.collector.FlowPipeline;
import dev.cnitelemetry.flow.collector.export.FlowExporter;
import dev.cnitelemetry.flow.collector.sink.FlowSink;
import dev.cnitelemetry.flow.collector.sink.LogFormat;
import dev.cnitelemetry.flow.collector.sink.LogSink;
import dev.cnitelemetry.flow.collector.sink.RotatedFile;
import dev.cnitelemetry.flow.collector.sink.SinkQueue;
import dev.cnitelemetry.ipfix.flow.AntreaVersion;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where flow records go. */
final class SinkOptions {
  enum Form {
    JSON,
    FLAT,
    CSV,
    ANTREA_CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Option(
      names = "--log",
      paramLabel = "FILE",
      description = "Write records to a file that is rotated, instead of standard output.")
  @Nullable
  private String log;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      converter = FormConverter.class,
      description = {
        "json, as the Flow Aggregator's recordFormat: JSON; flat, one object without another one",
        "in it; csv, with a line of names; antrea-csv, as the flowLogger of Antrea v2.7",
        "(default: json)."
      })
  private Form form = Form.JSON;

  @Option(
      names = "--log-release",
      paramLabel = "VERSION",
      description = "Whose columns antrea-csv has, from v1.12.0 on (default: the newest).")
  private String release = AntreaVersion.NEWEST.text();

  @Option(
      names = "--log-size",
      paramLabel = "MIB",
      description = "How large the file becomes before it is set aside (default: 100).")
  private int megabytes = 100;

  @Option(
      names = "--log-files",
      paramLabel = "N",
      description = "How many files that were set aside are kept; 0 for all (default: 3).")
  private int files = 3;

  @Option(
      names = "--forward",
      paramLabel = "udp|tcp|tls://HOST:PORT",
      description = {
        "Send records on to a collector, instead of standard output; over TLS with",
        "--tls-ca, and --tls-cert and --tls-key where it wants a certificate. Repeatable."
      })
  private List<String> forward = new ArrayList<>();

  @Option(
      names = "--forward-format",
      paramLabel = "FORMAT",
      defaultValue = "ipfix",
      description = "ipfix, or json as recordFormat: JSON (default: ${DEFAULT-VALUE}).")
  private ForwardFormat forwardFormat = ForwardFormat.IPFIX;

  @Option(
      names = "--forward-domain",
      paramLabel = "ID",
      defaultValue = "0",
      description = "The Observation Domain ID of messages sent on (default: ${DEFAULT-VALUE}).")
  private long domain;

  @Mixin private StoreSinkOption store = new StoreSinkOption();

  @Option(
      names = "--queue",
      paramLabel = "RECORDS",
      description = {
        "How many records may wait for each sink (default: 8192); a slow one then loses",
        "its oldest, which is counted and said."
      })
  @Nullable
  private Integer capacity;

  private static final Pattern DESTINATION =
      Pattern.compile("(udp|tcp|tls)://([^/:\\[\\]]+|\\[[0-9a-fA-F:.]+\\]):(\\d{1,5})");

  /** The forms that records are sent on in. */
  enum ForwardFormat {
    IPFIX,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int QUEUE = 8192;

  private final ZoneId zone = ZoneOffset.UTC;
  private boolean pretty = true;
  private @Nullable RotatedFile.Builder rotated;
  private @Nullable StoreSink storing;
  private @Nullable SinkQueue storeQueue;
  private UnaryOperator<FlowExporter.Builder> exporting = exporter -> exporter;
  private Predicate<FlowRecord> filter = flow -> true;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  /** Reads a form as it is spelled. */
  static final class FormConverter implements picocli.CommandLine.ITypeConverter<Form> {
    @Override
    public Form convert(String text) {
      for (Form form : Form.values()) {
        if (form.toString().equals(text)) {
          return form;
        }
      }
      throw new picocli.CommandLine.TypeConversionException(
          "is one of json, flat, csv, antrea-csv, not " + text);
    }
  }

  /** What a configuration file says of a log, where no option says otherwise. */
  void logByDefault(
      String file, String antreaRelease, boolean names, RotatedFile.Builder rotation) {
    if (log == null) {
      log = file;
      form = Form.ANTREA_CSV;
      release = antreaRelease;
      pretty = names;
      rotated = rotation;
    }
  }

  /** Which records are written to the log. */
  void filter(Predicate<FlowRecord> wanted) {
    filter = wanted;
  }

  /** What a configuration file says of a collector, where no option says otherwise. */
  void forwardByDefault(
      String to, boolean json, long domainId, UnaryOperator<FlowExporter.Builder> more) {
    if (forward.isEmpty()) {
      forward.add(to);
      forwardFormat = json ? ForwardFormat.JSON : ForwardFormat.IPFIX;
      domain = domainId;
      exporting = more;
    }
  }

  /** What a configuration file says of a server, where no option names a store. */
  void storeByDefault(String address, Duration interval, String antreaRelease, boolean zipped) {
    store.byDefault(address, interval, antreaRelease, zipped);
  }

  /** How many records may wait, where no option says otherwise. */
  void queueByDefault(int records) {
    capacity = capacity == null ? Integer.valueOf(records) : capacity;
  }

  /** Every sink, opened. */
  void addTo(FlowPipeline.Builder pipeline, Listening tls, Console console, PrintStream out) {
    queueByDefault(QUEUE);
    if (capacity == null || capacity < 1) {
      throw new InputException("--queue is 1 or more, not " + capacity);
    }
    store.refuseAsOutput("--log", log);
    if (log != null) {
      add(pipeline, "log", logging(log), console);
    }
    for (String to : forward) {
      add(pipeline, to, forwarding(to, tls, console), console);
    }
    if (store.isGiven()) {
      StoreSink sink = store.open(console::note);
      storing = sink;
      storeQueue = add(pipeline, store.name(), sink, console);
    }
    if (log == null && forward.isEmpty() && !store.isGiven()) {
      add(pipeline, "output", printing(out), console);
    }
  }

  /** Refuses to print over the store. */
  void refuseOutput(@Nullable String file) {
    store.refuseAsOutput("--output", file);
  }

  /** Whether records go into a store. */
  boolean isStoring() {
    return store.isGiven();
  }

  /** Follows what is received live, for the store's commits; nothing where there is no store. */
  FlowHandler following(LongSupplier held, Console console) {
    StoreSink sink = storing;
    SinkQueue before = storeQueue;
    return sink == null || before == null
        ? (event, exporter, reader) -> {}
        : sink.follow(before, held, console::note);
  }

  private SinkQueue add(
      FlowPipeline.Builder pipeline, String name, FlowSink sink, Console console) {
    SinkQueue queue =
        SinkQueue.start(
            name,
            sink,
            capacity == null ? QUEUE : capacity,
            words -> {
              if (failure.get() == null) {
                console.error(words);
              }
            });
    pipeline.sink(queue);
    return queue;
  }

  private FlowSink forwarding(String to, Listening tls, Console console) {
    Matcher parts = DESTINATION.matcher(to);
    if (!parts.matches()) {
      throw new InputException(
          "--forward is udp://HOST:PORT, tcp://HOST:PORT or tls://HOST:PORT, not " + to);
    }
    String host = parts.group(2).replaceAll("[\\[\\]]", "");
    try {
      int port = Integer.parseInt(parts.group(3));
      FlowExporter.Builder exporter =
          switch (parts.group(1)) {
            case "udp" -> FlowExporter.udp(host, port);
            case "tcp" -> FlowExporter.tcp(host, port);
            default -> FlowExporter.tls(host, port, tls.clientFiles());
          };
      if (forwardFormat == ForwardFormat.JSON) {
        exporter.json(zone);
      }
      return exporting.apply(exporter.observationDomainId(domain).remarks(console::note)).build();
    } catch (IllegalArgumentException e) {
      throw new InputException("--forward: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new InputException("--forward " + to + ": " + e.getMessage(), e);
    }
  }

  private LogFormat format() {
    try {
      return switch (form) {
        case JSON -> LogFormat.json(zone);
        case FLAT -> LogFormat.flat(zone);
        case CSV -> LogFormat.csv();
        case ANTREA_CSV -> LogFormat.antreaCsv(release, pretty);
      };
    } catch (IllegalArgumentException e) {
      throw new InputException("--log-release: " + e.getMessage(), e);
    }
  }

  private FlowSink logging(String file) {
    try {
      RotatedFile.Builder rotation = rotated;
      if (rotation == null) {
        rotation =
            RotatedFile.builder(Path.of(file))
                .maximumOctets((long) megabytes << 20)
                .maximumFiles(files);
      }
      return LogSink.to(rotation, format(), filter);
    } catch (InvalidPathException e) {
      throw new InputException("not the name of a file: " + file, e);
    } catch (IllegalArgumentException e) {
      throw new InputException("--log: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new OutputException(Path.of(file), e);
    }
  }

  /** To standard output; what fails there is the command's own failure. */
  private FlowSink printing(PrintStream out) {
    try {
      return LogSink.to(new Kept(out), format(), filter);
    } catch (IOException e) {
      rethrow();
      throw new OutputException(e);
    }
  }

  /** Throws again what standard output threw, if it did. */
  void rethrow() {
    Throwable thrown = failure.get();
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
  }

  private final class Kept extends OutputStream {
    private final PrintStream out;

    Kept(PrintStream out) {
      this.out = out;
    }

    private void guarded(Runnable work) throws IOException {
      try {
        work.run();
      } catch (Throwable thrown) { // whatever it is, rethrow() throws it again
        failure.compareAndSet(null, thrown);
        throw new IOException(thrown.getMessage(), thrown);
      }
    }

    @Override
    public void write(int octet) throws IOException {
      guarded(() -> out.write(octet));
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      guarded(() -> out.write(octets, offset, length));
    }

    @Override
    public void flush() throws IOException {
      guarded(out::flush);
    }
  }
}
