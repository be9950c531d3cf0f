// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.Counted;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.console.ReadableJson;
import dev.cnitelemetry.cli.ipfix.receive.ExporterProblems;
import dev.cnitelemetry.cli.ipfix.receive.Listening;
import dev.cnitelemetry.cli.ipfix.receive.LiveRun;
import dev.cnitelemetry.cli.ipfix.receive.MessageFile;
import dev.cnitelemetry.flow.collector.FlowCollector;
import dev.cnitelemetry.flow.collector.FlowHandler;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.collect.CollectingProcess;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.ForeignProtocol;
import dev.cnitelemetry.ipfix.flow.AntreaShape;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.Template;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javax.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what exporters announce. */
@Command(
    name = "templates",
    description = {
      "Print the Templates in IPFIX messages, an IPFIX file, or a capture;",
      "with --udp, --tcp or --tls those that exporters send, until an interrupt."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TemplatesCommand implements Callable<Integer> {
  private static final int MOST = 65_536;

  enum Format {
    TABLE,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Key(String exporter, long domain, int id, String fields) {}

  private static final class Sent {
    final Exporter exporter;
    final long domain;
    final Template template;
    long times;
    long records;

    Sent(Exporter exporter, long domain, Template template) {
      this.exporter = exporter;
      this.domain = domain;
      this.template = template;
    }
  }

  private final Console console;
  private final ExporterProblems problems;
  private final Map<Key, Sent> all = new LinkedHashMap<>();
  private final PerTemplate<String> fieldTexts =
      new PerTemplate<>(template -> template.fields().toString());

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|-",
      description =
          "Messages or JSON records one after the other, pcap, pcapng; - is standard input.")
  @Nullable
  private String source;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      split = ",",
      description = {
        "The collectors' ports in a capture, several by commas or repetition;",
        "without it messages are found by their content, whatever the port."
      })
  private Set<Integer> ports = new TreeSet<>();

  @Mixin private Listening listening = new Listening();

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      description = "Listen for so many seconds; without it, until an interrupt.")
  private long seconds = LiveRun.NO_LIMIT;

  @Mixin private ElementsOption elements = new ElementsOption();

  @Option(
      names = {"-q", "--quiet"},
      description = "No notes and no counts.")
  private boolean quiet;

  @Mixin private OutputOption output = new OutputOption();

  TemplatesCommand(Console console) {
    this.console = console;
    this.problems = new ExporterProblems(console);
  }

  @Override
  public Integer call() {
    if (quiet) {
      console.leaveOutNotes();
    }
    return (listening.isGiven() ? live() : file()).number();
  }

  private ExitStatus live() {
    if (source != null || !ports.isEmpty()) {
      throw new InputException("a file, or --udp, --tcp, --tls: not both");
    }
    LiveRun.check(seconds);
    ElementRegistry registry = elements.registry(console);
    PrintStream out = output.of(console);
    FlowCollector.Builder builder = FlowCollector.builder().handler(handler()).registry(registry);
    listening.addTo(builder);
    LiveRun run = new LiveRun(builder.build(), () -> print(out));
    return run.run(console, new CountDownLatch(1), seconds);
  }

  private ExitStatus file() {
    if (source == null) {
      throw new InputException("whose Templates? give FILE or -, or listen: --udp, --tcp, --tls");
    }
    MessageFile file = new MessageFile(console, source, ports);
    ElementRegistry registry = elements.registry(console);
    PrintStream out = output.of(console);
    CollectingProcess process =
        CollectingProcess.builder().registry(registry).handler(handler()).build();
    boolean read = file.read(process, problems::foreign, problems::problem);
    process.finish();
    ExitStatus status = print(out);
    return read ? status : ExitStatus.UNREADABLE;
  }

  private ExitStatus print(PrintStream out) {
    for (Sent sent : all.values()) {
      if (format == Format.JSONL) {
        out.println(json(sent));
      } else {
        table(sent, out);
      }
    }
    out.flush();
    long count = problems.count();
    if (!quiet) {
      console.error(Counted.of(all.size(), "Template") + ", " + Counted.of(count, "problem"));
    }
    return count == 0 ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
  }

  private FlowHandler handler() {
    return new FlowHandler() {
      @Override
      public void event(IpfixEvent event, Exporter exporter, IpfixReader reader) {
        switch (event) {
          case TEMPLATE -> {
            Template template = reader.template();
            if (template != null) {
              sent(exporter, reader, template).times++;
            }
          }
          case RECORD, OPTIONS -> sent(exporter, reader, reader.record().template()).records++;
          case MALFORMED -> problems.event(event, exporter, reader);
          default -> {}
        }
      }

      @Override
      public void malformedJson(Exporter exporter, IpfixFormatException error) {
        problems.malformedJson(exporter, error);
      }

      @Override
      public void foreign(Exporter exporter, ForeignProtocol protocol) {
        problems.foreign(exporter, protocol);
      }

      @Override
      public void refused(InetSocketAddress from, String reason) {
        problems.refused(from, reason);
      }

      @Override
      public void remark(String words) {
        console.note(words);
      }
    };
  }

  private Sent sent(Exporter exporter, IpfixReader reader, Template template) {
    Key key =
        new Key(
            exporter.toString(),
            reader.observationDomainId(),
            template.id(),
            fieldTexts.of(template));
    Sent sent = all.get(key);
    if (sent == null) {
      sent = new Sent(exporter, reader.observationDomainId(), template);
      if (all.size() < MOST) {
        all.put(key, sent);
      }
    }
    return sent;
  }

  private static List<String> shapes(Template template) {
    return AntreaShape.of(template).stream().map(AntreaShape::toString).toList();
  }

  private static void table(Sent sent, PrintStream out) {
    Template template = sent.template;
    out.println(
        (template.isOptions() ? "Options Template " : "Template ")
            + template.id()
            + " of "
            + sent.exporter
            + ", domain "
            + sent.domain
            + ": "
            + Counted.of(template.fieldCount(), "field")
            + ", sent "
            + Counted.of(sent.times, "time")
            + ", "
            + Counted.of(sent.records, "record"));
    shapes(template).forEach(shape -> out.println("  as of Antrea's " + shape));
    int width =
        template.fields().stream()
            .mapToInt(field -> field.element().name().length())
            .max()
            .orElse(0);
    for (TemplateField field : template.fields()) {
      String name = field.element().name();
      out.println(
          "  "
              + name
              + " ".repeat(width + 2 - name.length())
              + field.enterpriseNumber()
              + "/"
              + field.id()
              + "  "
              + field.element().dataType().text()
              + "  "
              + (field.isVariable() ? "variable length" : field.length() + " octets")
              + (field.scope() ? "  scope" : ""));
    }
  }

  private static String json(Sent sent) {
    StringWriter line = new StringWriter();
    Template template = sent.template;
    try (JsonGenerator json = ReadableJson.factory().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("exporter", sent.exporter.toString());
      json.writeNumberField("observationDomainId", sent.domain);
      json.writeNumberField("templateId", template.id());
      json.writeBooleanField("options", template.isOptions());
      json.writeNumberField("timesSent", sent.times);
      json.writeNumberField("records", sent.records);
      json.writeArrayFieldStart("antrea");
      for (String shape : shapes(template)) {
        json.writeString(shape);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("fields");
      for (TemplateField field : template.fields()) {
        json.writeStartObject();
        json.writeStringField("name", field.element().name());
        json.writeNumberField("enterprise", field.enterpriseNumber());
        json.writeNumberField("id", field.id());
        json.writeStringField("type", field.element().dataType().text());
        if (field.isVariable()) {
          json.writeNullField("length");
        } else {
          json.writeNumberField("length", field.length());
        }
        json.writeBooleanField("scope", field.scope());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new OutputException(e);
    }
    return line.toString();
  }
}
