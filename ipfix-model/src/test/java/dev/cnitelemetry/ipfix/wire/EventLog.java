// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import java.util.ArrayList;
import java.util.List;

/** What a reader stepped through, in words, one line an event. */
public final class EventLog {
  private EventLog() {}

  public static List<String> of(byte[] octets) {
    IpfixReader reader = IpfixReader.builder().reportErrors(true).build();
    reader.reset(octets, 0, octets.length);
    return of(reader);
  }

  public static List<String> of(TransportSession session, IpfixReader reader, byte[] octets) {
    reader.reset(session, octets, 0, octets.length);
    return of(reader);
  }

  public static List<String> of(IpfixReader reader) {
    List<String> lines = new ArrayList<>();
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      lines.add(line(reader, event));
    }
    return lines;
  }

  public static String line(IpfixReader reader, IpfixEvent event) {
    return switch (event) {
      case MESSAGE -> "MESSAGE " + reader.sequenceNumber() + " of " + reader.observationDomainId();
      case TEMPLATE -> {
        Template template = reader.template();
        yield "TEMPLATE "
            + reader.templateChange()
            + " "
            + (template == null ? "none" : template.id() + " of " + template.fieldCount());
      }
      case WITHDRAWAL ->
          "WITHDRAWAL "
              + reader.withdrawnTemplateId()
              + (reader.template() == null ? "" : " of one that was there");
      case RECORD, OPTIONS -> event + " " + reader.record();
      case SKIPPED_SET -> "SKIPPED_SET " + reader.setId() + (reader.isParked() ? " parked" : "");
      case GAP -> "GAP " + reader.lostRecords();
      case MALFORMED -> {
        IpfixFormatException problem = reader.error();
        yield "MALFORMED "
            + problem.code()
            + " "
            + problem.offset()
            + " "
            + problem.set()
            + " "
            + problem.record()
            + " "
            + problem.field();
      }
      case END -> "END";
    };
  }
}
