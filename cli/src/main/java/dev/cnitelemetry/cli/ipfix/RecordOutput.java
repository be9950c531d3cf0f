package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.flow.collector.CloseReason;
import dev.cnitelemetry.flow.collector.CollectorCounts;
import dev.cnitelemetry.flow.collector.FlowHandler;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.ForeignProtocol;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Prints what exporters send, says what is wrong and whose it is, and sums up at the end. */
final class RecordOutput implements FlowHandler {
  private static final int MOST_PROBLEMS = 100;
  private static final int MOST_EXPORTERS = 50;
  private static final int MOST_UNREADABLE = 1000;

  private final Console console;
  private final PrintStream out;
  private final RecordPrinter printer;
  private final long most;
  private final CountDownLatch done = new CountDownLatch(1);
  private final Set<String> unreadableFields = new HashSet<>();
  private long records;
  private long problems;
  private long lostByEvicted;
  private long evicted;

  /**
   * An output.
   *
   * @param most how many records to print at most
   */
  RecordOutput(Console console, PrintStream out, RecordPrinter printer, long most) {
    this.console = console;
    this.out = out;
    this.printer = printer;
    this.most = most;
  }

  /** Opens when as many records were printed as are wanted. */
  CountDownLatch done() {
    return done;
  }

  @Override
  public void event(IpfixEvent event, Exporter exporter, IpfixReader reader) {
    switch (event) {
      case RECORD, OPTIONS -> record(exporter, reader);
      case MALFORMED -> problem(place(exporter, reader) + ": " + reader.error().getMessage());
      case GAP ->
          note(
              place(exporter, reader)
                  + ": "
                  + reader.lostRecords()
                  + " records are missing before this message");
      case SKIPPED_SET -> {
        if (reader.setId() < 256) {
          problem(place(exporter, reader) + ": " + reserved(reader.setId()));
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

  private void record(Exporter exporter, IpfixReader reader) {
    if (records >= most) {
      return;
    }
    records++;
    int unreadable = printer.print(reader, exporter);
    if (unreadable > 0) {
      exporter.addUnreadableValues(unreadable);
      unreadable(exporter, reader);
    }
    if (records == most) {
      out.flush();
      done.countDown();
    }
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
              place(exporter, reader)
                  + ": "
                  + error.reason()
                  + "; its octets are printed in hexadecimal digits");
        }
      }
    }
  }

  private static String place(Exporter exporter, IpfixReader reader) {
    StringBuilder place = new StringBuilder(exporter.toString());
    if (exporter.packetNumber() > 0) {
      place.append(", packet ").append(exporter.packetNumber());
      place.append(" at ").append(exporter.packetTime());
    }
    if (exporter.messages() > 0) {
      place.append(", domain ").append(reader.observationDomainId());
      place.append(", sequence ").append(reader.sequenceNumber());
    }
    return place.toString();
  }

  @Override
  public void foreign(Exporter exporter, ForeignProtocol protocol) {
    problem(exporter + " sends " + protocol.text() + ": " + protocol.remedy());
  }

  @Override
  public void evicted(Exporter exporter) {
    evicted++;
    lostByEvicted += exporter.lostRecords();
  }

  @Override
  public void closed(Exporter exporter, CloseReason reason) {
    switch (reason) {
      case IDLE, ROOM -> note(exporter + ": closed, " + reason.text());
      case MALFORMED -> note(exporter + ": closed, " + reason.text() + " any more");
      case BROKEN -> problem(exporter + ": " + reason.text());
      case BY_EXPORTER, COLLECTOR_CLOSED -> {}
    }
  }

  @Override
  public void pause() {
    out.flush();
  }

  private void note(String words) {
    console.note(words);
  }

  /** Says what is wrong, and stops saying it when there is too much of it. */
  void problem(String words) {
    problems++;
    if (problems <= MOST_PROBLEMS) {
      console.error(words);
    } else if (problems == MOST_PROBLEMS + 1) {
      console.error("more of the same is counted, not printed");
    }
  }

  /** Says what was read and what is missing. */
  ExitStatus finish(Collection<Exporter> exporters) {
    long lost = lostByEvicted;
    long skipped = 0;
    int said = 0;
    for (Exporter exporter : exporters) {
      lost += exporter.lostRecords();
      skipped += exporter.skippedSets();
      List<String> troubles = troubles(exporter);
      if (!troubles.isEmpty() && said++ < MOST_EXPORTERS) {
        note(
            exporter
                + ": "
                + (exporter.records() + exporter.optionsRecords())
                + " records, "
                + String.join(", ", troubles));
      }
    }
    if (said > MOST_EXPORTERS) {
      note((said - MOST_EXPORTERS) + " more exporters have lost or malformed something");
    }
    if (evicted > 0) {
      note(evicted + " exporters had to give way to others; their Templates were forgotten");
    }
    console.error(
        records
            + " records, "
            + lost
            + " lost by sequence number, "
            + skipped
            + " sets without their template, "
            + problems
            + " problems");
    return problems == 0 && lost == 0 ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
  }

  private static List<String> troubles(Exporter exporter) {
    List<String> troubles = new ArrayList<>();
    add(troubles, exporter.lostRecords(), "lost by sequence number");
    add(troubles, exporter.restarts(), "restarts");
    exporter.malformed().forEach((code, count) -> add(troubles, count, code.name()));
    exporter
        .setsWithoutTemplate()
        .forEach((id, count) -> add(troubles, count, "sets before Template " + id));
    add(troubles, exporter.foreignMessages(), "datagrams or streams that are not IPFIX");
    add(troubles, exporter.unreadableValues(), "values that cannot be read");
    return troubles;
  }

  private static void add(List<String> troubles, long count, String words) {
    if (count > 0) {
      troubles.add(count + " " + words);
    }
  }

  /** Says what the collector lost. */
  ExitStatus lost(CollectorCounts counts) {
    if (counts.datagramsDropped() > 0) {
      note(
          counts.datagramsDropped()
              + " of "
              + counts.datagrams()
              + " datagrams were dropped here: printing is slower than the network");
    }
    if (counts.datagramsDroppedBySystem() > 0) {
      note(
          counts.datagramsDroppedBySystem()
              + " datagrams were dropped by the system: its receive buffer was full"
              + " (net.core.rmem_max)");
    }
    boolean none = counts.datagramsDropped() == 0 && counts.datagramsDroppedBySystem() <= 0;
    return none ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
  }
}
