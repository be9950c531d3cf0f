// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.Counted;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.ipfix.receive.ExporterProblems;
import dev.cnitelemetry.cli.ipfix.receive.IpfixFault;
import dev.cnitelemetry.cli.ipfix.receive.RunSummary;
import dev.cnitelemetry.cli.report.Brevity;
import dev.cnitelemetry.cli.report.RuleSummary;
import dev.cnitelemetry.flow.collector.CloseReason;
import dev.cnitelemetry.flow.collector.CollectorCounts;
import dev.cnitelemetry.flow.collector.FlowHandler;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.ForeignProtocol;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javax.annotation.Nullable;

/** Prints what exporters send, says what is wrong and whose it is, and sums up at the end. */
final class RecordOutput implements FlowHandler {
  private static final int MOST_UNREADABLE = 1000;

  static final String CONTRADICTING = "the counts of a Node contradict each other";

  static final String MISPLACING =
      "Antrea v2.4.0 to v2.4.5, v2.5.0 to v2.5.2 and v2.6.0 to v2.6.2 put values under other"
          + " elements; if it is one of those, say which: --sent-by antrea=v2.5.1";

  private final Console console;
  private final Brevity brevity;
  private final Report.Builder said = Report.builder();
  private final ExporterProblems problems;
  private final PrintStream out;
  private final RecordPrinter printer;
  private final RecordFilter filter;
  private final @Nullable TopRecords top;
  private final @Nullable String sentBy;
  private final boolean statistics;
  private final long most;
  private final CountDownLatch done = new CountDownLatch(1);
  private final Set<String> unreadableFields = new HashSet<>();
  private @Nullable IpfixReader lastReader;
  private @Nullable FlowRecordView lastView;
  private boolean seen;
  private long records;
  private long printed;

  /**
   * An output.
   *
   * @param most how many records to print at most
   */
  RecordOutput(
      Console console,
      PrintStream out,
      RecordOptions options,
      Brevity brevity,
      ElementRegistry registry,
      long most) {
    this.console = console;
    this.brevity = brevity;
    this.problems =
        brevity.isSummary()
            ? ExporterProblems.gathered(console, said)
            : new ExporterProblems(console);
    this.out = out;
    this.most = most;
    printer = new RecordPrinter(options.format(), options.isJoining() ? new OptionsData() : null);
    filter = options.filter(registry);
    top = options.top(registry);
    sentBy = options.sentBy();
    statistics = options.isWithStatistics();
  }

  /** Opens when as many records were printed as are wanted. */
  CountDownLatch done() {
    return done;
  }

  @Override
  public void event(IpfixEvent event, Exporter exporter, IpfixReader reader) {
    seen = true;
    switch (event) {
      case RECORD -> record(event, exporter, reader);
      case OPTIONS -> {
        printer.learn(reader, exporter);
        record(event, exporter, reader);
      }
      default -> problems.event(event, exporter, reader);
    }
  }

  private void record(IpfixEvent event, Exporter exporter, IpfixReader reader) {
    if (printed >= most) {
      return;
    }
    records++;
    FlowRecordView flow = view(reader);
    if (!filter.matches(flow)) {
      return;
    }
    printed++;
    TopRecords kept = top;
    if (kept == null || kept.wants(flow)) {
      PrintBuffer line = printer.print(reader, flow, exporter);
      if (kept == null) {
        write(line::writeTo);
      } else {
        kept.add(flow, line);
      }
      if (printer.unreadable() > 0) {
        exporter.addUnreadableValues(printer.unreadable());
        unreadable(exporter, reader);
      }
    }
    if (event == IpfixEvent.RECORD && flow.suspect()) {
      suspect(exporter, reader);
    }
    if (printed == most) {
      out.flush();
      done.countDown();
    }
  }

  private FlowRecordView view(IpfixReader reader) {
    FlowRecordView view = lastView;
    if (view == null || lastReader != reader) {
      view = new FlowRecordView(reader);
      view = sentBy == null ? view : view.sentBy(sentBy);
      lastView = view;
      lastReader = reader;
    }
    return view;
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private void write(Writing writing) {
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says once for each exporter that what it counts cannot be. */
  private void suspect(Exporter exporter, IpfixReader reader) {
    if (exporter.suspectRecords() == 0) {
      problem(
          Finding.of(
              IpfixFault.CONTRADICTING_COUNTS,
              ExporterProblems.place(exporter, reader),
              CONTRADICTING
                  + (sentBy == null
                      ? "; " + MISPLACING
                      : ", although they are read as antrea " + sentBy + " sends them")));
    }
    exporter.addSuspectRecord();
  }

  /** Says once for each exporter and element why its octets are printed instead of a value. */
  private void unreadable(Exporter exporter, IpfixReader reader) {
    DataRecord record = reader.record();
    for (int field = 0; field < record.fieldCount(); field++) {
      IpfixFormatException error = record.errorAt(field);
      if (error != null) {
        InformationElement element = record.elementAt(field);
        boolean room = unreadableFields.size() < MOST_UNREADABLE;
        if (room && unreadableFields.add(exporter + " " + element)) {
          problem(
              Finding.of(
                  IpfixFault.FIELD_VALUE,
                  ExporterProblems.place(exporter, reader),
                  element.name(),
                  error.reason() + "; its octets are printed in hexadecimal digits"));
        }
      }
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
  public void evicted(Exporter exporter) {
    printer.forget(exporter);
    problems.evicted(exporter);
  }

  @Override
  public void closed(Exporter exporter, CloseReason reason) {
    problems.closed(exporter, reason);
  }

  @Override
  public void refused(InetSocketAddress from, String reason) {
    problems.refused(from, reason);
  }

  @Override
  public void remark(String words) {
    problems.remark(words);
  }

  @Override
  public void pause() {
    out.flush();
  }

  /** Says what is wrong. */
  void problem(Finding finding) {
    problems.problem(finding);
  }

  /** Says so where a file had nothing at all, as a page without samples is a finding. */
  void requireSomething() {
    if (!seen && problems.count() == 0) {
      problem(IpfixFault.nothing());
    }
  }

  /** Says what was read and what is missing, and prints what was kept until now. */
  ExitStatus finish(Collection<Exporter> exporters, @Nullable CollectorCounts received) {
    TopRecords kept = top;
    if (kept != null) {
      write(kept::writeTo);
      if (kept.without() > 0) {
        console.note(
            Counted.of(kept.without(), "record has", "records have")
                + " no such field: --top leaves "
                + (kept.without() == 1 ? "it" : "them")
                + " out");
      }
    }
    RunSummary summary = problems.summary(exporters, received, records, printed);
    if (statistics) {
      write(out -> summary.json().writeTo(out));
    }
    new RuleSummary(said.build()).print(console.err(), console.terminal());
    summary.notes().forEach(console::note);
    if (!brevity.isQuiet()) {
      console.error(summary.total());
    }
    out.flush();
    return summary.isClean() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
  }
}
