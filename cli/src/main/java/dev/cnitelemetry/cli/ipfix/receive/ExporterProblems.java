// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.receive;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.Counted;
import dev.cnitelemetry.flow.collector.CloseReason;
import dev.cnitelemetry.flow.collector.CollectorCounts;
import dev.cnitelemetry.flow.collector.FlowHandler;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.ForeignProtocol;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Report;
import java.net.InetSocketAddress;
import java.util.Collection;
import javax.annotation.Nullable;

/**
 * Says what is wrong with what exporters send, whose it is, and what it comes to at the end: as
 * findings, which are printed as they come, or gathered.
 */
public final class ExporterProblems implements FlowHandler {
  private static final int MOST_PROBLEMS = 100;

  private final Console console;
  private final Runnable check;
  @Nullable private final Report.Builder gathered;
  private long problems;
  private long said;
  private long lostByEvicted;
  private long evicted;

  /** Problems of one run, printed as they come. */
  public ExporterProblems(Console console) {
    this(console, () -> {});
  }

  /**
   * Problems of one run that may have to end, printed as they come.
   *
   * @param check throws if it has to: called for each message, and when none comes
   */
  public ExporterProblems(Console console, Runnable check) {
    this(console, check, null);
  }

  private ExporterProblems(Console console, Runnable check, @Nullable Report.Builder gathered) {
    this.console = console;
    this.check = check;
    this.gathered = gathered;
  }

  /**
   * Problems of one run that go into a report.
   *
   * @param report takes them
   */
  public static ExporterProblems gathered(Console console, Report.Builder report) {
    return new ExporterProblems(console, () -> {}, report);
  }

  @Override
  public void event(IpfixEvent event, Exporter exporter, IpfixReader reader) {
    switch (event) {
      case MESSAGE -> check.run();
      case MALFORMED -> malformed(exporter, reader);
      case GAP ->
          say(
              Finding.of(
                  IpfixFault.MISSING_RECORDS,
                  place(exporter, reader),
                  Counted.of(reader.lostRecords(), "record is", "records are")
                      + " missing before this message"));
      case SKIPPED_SET -> {
        if (reader.setId() < 256) {
          problem(IpfixFault.RESERVED_SET, place(exporter, reader), reserved(reader.setId()));
        }
      }
      default -> {}
    }
  }

  /** RFC 7011, section 3.3.2, and what NetFlow version 9 uses. */
  private static String reserved(int setId) {
    return switch (setId) {
      case 0 -> "a set of id 0, a Template of NetFlow version 9: set the exporter to version 10";
      case 1 ->
          "a set of id 1, an Options Template of NetFlow version 9: set the exporter to version 10";
      default -> "a set of id " + setId + ", which is reserved; it is passed over";
    };
  }

  /** Who sent what a reader is at, and where in it that is. */
  public static Place place(Exporter exporter, IpfixReader reader) {
    return Place.of(
        place(exporter).path()
            + ", domain "
            + reader.observationDomainId()
            + ", sequence "
            + reader.sequenceNumber());
  }

  /** Of what belongs to no message, as one that is not whole. */
  private static Place place(Exporter exporter) {
    return Place.of(
        exporter.packetNumber() == 0
            ? exporter.toString()
            : exporter + ", packet " + exporter.packetNumber() + " at " + exporter.packetTime());
  }

  private void malformed(Exporter exporter, IpfixReader reader) {
    IpfixFormatException error = reader.error();
    boolean within =
        switch (error.code()) {
          case VERSION, MESSAGE_LENGTH, MESSAGE_TRUNCATED, JSON -> false;
          default -> true;
        };
    problem(
        IpfixFault.of(error.code()),
        within ? place(exporter, reader) : place(exporter),
        words(error));
  }

  /** Where in the octets, and what; the code is the finding's. */
  private static String words(IpfixFormatException error) {
    String message = String.valueOf(error.getMessage());
    String code = error.code().name() + " ";
    return message.startsWith(code) ? message.substring(code.length()) : message;
  }

  @Override
  public void pause() {
    check.run();
  }

  @Override
  public void malformedJson(Exporter exporter, IpfixFormatException error) {
    problem(IpfixFault.of(error.code()), place(exporter), words(error));
  }

  @Override
  public void foreign(Exporter exporter, ForeignProtocol protocol) {
    problem(
        IpfixFault.NOT_IPFIX,
        Place.of(exporter.toString()),
        "this is " + protocol.text() + ": " + protocol.remedy());
  }

  @Override
  public void evicted(Exporter exporter) {
    evicted++;
    lostByEvicted += exporter.lostRecords();
  }

  @Override
  public void closed(Exporter exporter, CloseReason reason) {
    switch (reason) {
      case IDLE, ROOM -> console.note(exporter + ": closed, " + reason.text());
      case MALFORMED -> console.note(exporter + ": closed, " + reason.text() + " any more");
      case BROKEN ->
          problem(IpfixFault.BROKEN_CONNECTION, Place.of(exporter.toString()), reason.text());
      case BY_EXPORTER, COLLECTOR_CLOSED -> {}
    }
  }

  @Override
  public void refused(InetSocketAddress from, String reason) {
    problem(
        IpfixFault.REFUSED_CONNECTION,
        Place.of(from.getAddress().getHostAddress() + ":" + from.getPort()),
        "refused, " + reason);
  }

  @Override
  public void remark(String words) {
    console.note(words);
  }

  private void problem(IpfixFault fault, Place place, String words) {
    problem(Finding.of(fault, place, words));
  }

  /** Says what is wrong, and stops saying it when there is too much of it. */
  public void problem(Finding finding) {
    problems++;
    say(finding);
  }

  /** How often something was wrong. */
  public long count() {
    return problems;
  }

  /** Says it without counting it among the problems: the summary counts it elsewhere. */
  private void say(Finding finding) {
    if (gathered != null) {
      gathered.add(finding);
      return;
    }
    said++;
    if (said <= MOST_PROBLEMS) {
      console.error(finding.toString());
    } else if (said == MOST_PROBLEMS + 1) {
      console.error("more of the same is counted, not printed");
    }
  }

  /**
   * What the run came to.
   *
   * @param records Data Records that came while some were wanted
   * @param printed those of them that were printed or kept
   */
  public RunSummary summary(
      Collection<Exporter> exporters,
      @Nullable CollectorCounts received,
      long records,
      long printed) {
    return new RunSummary(exporters, received, records, printed, problems, evicted, lostByEvicted);
  }
}
