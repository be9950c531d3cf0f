// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.Counted;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.ipfix.receive.ExporterProblems;
import dev.cnitelemetry.cli.ipfix.receive.IpfixFault;
import dev.cnitelemetry.cli.ipfix.receive.MessageFile;
import dev.cnitelemetry.cli.report.Brevity;
import dev.cnitelemetry.cli.report.ReportFormat;
import dev.cnitelemetry.cli.report.ReportPrinter;
import dev.cnitelemetry.flow.collector.FlowHandler;
import dev.cnitelemetry.ipfix.collect.CollectingProcess;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.ForeignProtocol;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports what is wrong with a file of messages, in the forms that every report has. */
@Command(
    name = "check",
    description = "Report what is wrong with IPFIX messages, an IPFIX file, or a capture.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class IpfixCheckCommand implements Callable<Integer> {
  private static final int MOST_FIELDS = 1000;

  private final Console console;
  private final String version;
  private final Report.Builder report = Report.builder();
  private final ExporterProblems problems;
  private final Set<String> fields = new HashSet<>();
  private boolean seen;

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..1",
      defaultValue = "-",
      description =
          "Messages or JSON records one after the other, pcap, pcapng; standard input for - and without one.")
  private String source = "-";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      split = ",",
      description = {
        "The collectors' ports in a capture, several by commas or repetition;",
        "without it messages are found by their content, whatever the port."
      })
  private Set<Integer> ports = new TreeSet<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ReportFormat format = ReportFormat.TABLE;

  @Mixin private Brevity brevity = new Brevity();

  @Mixin private ElementsOption elements = new ElementsOption();

  @Mixin private OutputOption output = new OutputOption();

  IpfixCheckCommand(Console console, String version) {
    this.console = console;
    this.version = version;
    this.problems = ExporterProblems.gathered(console, report);
  }

  @Override
  public Integer call() {
    brevity.apply(console, format);
    CollectingProcess process =
        CollectingProcess.builder().registry(elements.registry(console)).handler(handler()).build();
    MessageFile file = new MessageFile(console, source, ports);
    boolean read = file.read(process, this::foreign, this::problem);
    process.finish();
    process.exporters().forEach(this::addUnread);
    if (!seen) {
      problems.problem(IpfixFault.nothing());
    }
    String name = source.equals("-") ? "standard input" : source;
    Report whole =
        new Report(
            report.build().findings().stream().map(finding -> inFile(finding, name)).toList());
    new ReportPrinter(output.of(console), console.terminal(), version)
        .print(format, whole, name, brevity);
    ExitStatus found = whole.isClean() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    return (read ? found : ExitStatus.UNREADABLE).number();
  }

  /** An exporter that is a file has its name; the finding need not say it twice. */
  private Finding inFile(Finding finding, String name) {
    if (finding.standsForUnlisted()) {
      return finding;
    }
    Place place = finding.place();
    String path = place.path();
    if (path.equals(source)) {
      path = "";
    } else if (path.startsWith(source + ", ")) {
      path = path.substring(source.length() + 2);
    }
    return new Finding(
        finding.code(),
        finding.severity(),
        List.of(place.withPath(path).inFile(name)),
        1,
        finding.subject(),
        finding.message());
  }

  private void foreign(Exporter exporter, ForeignProtocol protocol) {
    seen = true;
    problems.foreign(exporter, protocol);
  }

  private void problem(Finding finding) {
    seen = true;
    problems.problem(finding);
  }

  private void addUnread(Exporter exporter) {
    exporter
        .setsWithoutTemplate()
        .forEach(
            (id, count) ->
                report.add(
                    Finding.of(
                        IpfixFault.SET_WITHOUT_TEMPLATE,
                        Place.of(exporter.toString()),
                        Counted.of(count, "set was", "sets were")
                            + " not read: Template "
                            + id
                            + " came later, or not at all")));
  }

  private FlowHandler handler() {
    return new FlowHandler() {
      @Override
      public void event(IpfixEvent event, Exporter exporter, IpfixReader reader) {
        seen = true;
        if (event == IpfixEvent.RECORD || event == IpfixEvent.OPTIONS) {
          record(event, exporter, reader);
        } else {
          problems.event(event, exporter, reader);
        }
      }

      @Override
      public void malformedJson(Exporter exporter, IpfixFormatException error) {
        seen = true;
        problems.malformedJson(exporter, error);
      }

      @Override
      public void foreign(Exporter exporter, ForeignProtocol protocol) {
        IpfixCheckCommand.this.foreign(exporter, protocol);
      }
    };
  }

  private void record(IpfixEvent event, Exporter exporter, IpfixReader reader) {
    DataRecord record = reader.record();
    for (int field = 0; field < record.fieldCount(); field++) {
      IpfixFormatException error = record.errorAt(field);
      if (error != null
          && fields.size() < MOST_FIELDS
          && fields.add(exporter + " " + record.elementAt(field))) {
        problems.problem(
            Finding.of(
                IpfixFault.of(error.code()),
                ExporterProblems.place(exporter, reader),
                record.elementAt(field).name(),
                error.reason()));
      }
    }
    if (event == IpfixEvent.RECORD && new FlowRecordView(reader).suspect()) {
      if (exporter.suspectRecords() == 0) {
        problems.problem(
            Finding.of(
                IpfixFault.CONTRADICTING_COUNTS,
                ExporterProblems.place(exporter, reader),
                RecordOutput.CONTRADICTING + "; " + RecordOutput.MISPLACING));
      }
      exporter.addSuspectRecord();
    }
  }
}
