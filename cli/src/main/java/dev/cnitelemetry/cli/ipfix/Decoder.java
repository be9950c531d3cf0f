package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.TemplateCache;
import dev.cnitelemetry.ipfix.wire.Transport;
import dev.cnitelemetry.ipfix.wire.TransportSession;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Nullable;

/** Steps readers through messages, prints records, and counts what is said at the end. */
final class Decoder {
  private static final int PARKED_OCTETS = 1 << 20;
  private static final int MOST_STREAMS = 256;
  private static final int MOST_PROBLEMS = 100;

  private final Console console;
  private final RecordPrinter printer;
  private final TemplateCache cache =
      TemplateCache.builder()
          .registry(ElementRegistry.standard().toBuilder().acceptEarlyAntreaNumbers().build())
          .maximumParkedOctets(PARKED_OCTETS)
          .build();
  private final IpfixReader datagrams = reader();

  /** TCP connections, each with a reader of its own; the one idle longest gives way. */
  private final Map<Object, IpfixReader> streams = new LinkedHashMap<>(16, 0.75f, true);

  private final Map<TransportSession, Boolean> sessions = new LinkedHashMap<>();
  private long records;
  private long problems;
  private long skipped;
  private long lost;

  Decoder(Console console, RecordPrinter printer) {
    this.console = console;
    this.printer = printer;
  }

  private IpfixReader reader() {
    return IpfixReader.builder().templates(cache).reportErrors(true).build();
  }

  long records() {
    return records;
  }

  ExitStatus status() {
    return problems == 0 && lost == 0 ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
  }

  void file(InputStream in) {
    datagrams.reset(session("file", Transport.FILE), in);
    drain(datagrams);
  }

  void datagram(Object sender, byte[] octets, int from, int to) {
    datagrams.reset(session(sender, Transport.UDP), octets, from, to - from);
    drain(datagrams);
  }

  void piece(Object connection, byte[] octets, int length) {
    IpfixReader reader = streams.get(connection);
    if (reader == null) {
      if (streams.size() >= MOST_STREAMS) {
        close(streams.keySet().iterator().next());
      }
      reader = reader();
      reader.reset(session(connection, Transport.TCP));
      streams.put(connection, reader);
    }
    reader.append(octets, 0, length);
    drain(reader);
  }

  /** The connection has ended: octets of a message that is not whole are a problem now. */
  void close(Object connection) {
    IpfixReader reader = streams.remove(connection);
    if (reader != null) {
      reader.endOfPieces();
      drain(reader);
      forget(cache.remove(connection));
    }
  }

  private TransportSession session(Object key, Transport transport) {
    TransportSession session = cache.session(key, transport);
    sessions.put(session, true);
    if (sessions.size() > 4 * MOST_STREAMS) {
      forget(sessions.keySet().iterator().next());
    }
    return session;
  }

  private void forget(@Nullable TransportSession session) {
    if (session != null && sessions.remove(session) != null) {
      lost += session.lostRecords();
      skipped += session.droppedSets() + session.parkedSets();
    }
  }

  private void drain(IpfixReader reader) {
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      switch (event) {
        case RECORD, OPTIONS -> {
          records++;
          printer.print(reader);
        }
        case MALFORMED -> problem(reader.error().getMessage());
        case SKIPPED_SET -> {
          if (!reader.isParked()) {
            skipped++;
          }
        }
        default -> {}
      }
    }
  }

  /** Says what is wrong, and stops saying it when there is too much of it. */
  void problem(@Nullable String words) {
    problems++;
    if (problems <= MOST_PROBLEMS) {
      console.error(words);
    } else if (problems == MOST_PROBLEMS + 1) {
      console.error("more of the same is counted, not printed");
    }
  }

  /** Says what was read and what is missing. */
  void finish() {
    for (Object connection : streams.keySet().toArray()) {
      close(connection);
    }
    for (TransportSession session : sessions.keySet()) {
      lost += session.lostRecords();
      skipped += session.droppedSets() + session.parkedSets();
    }
    sessions.clear();
    console.error(
        records
            + " records, "
            + lost
            + " lost by sequence number, "
            + skipped
            + " sets without their template, "
            + problems
            + " problems");
  }
}
