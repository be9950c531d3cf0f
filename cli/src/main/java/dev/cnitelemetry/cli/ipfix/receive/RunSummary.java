// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.receive;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cnitelemetry.cli.console.Counted;
import dev.cnitelemetry.cli.console.ReadableJson;
import dev.cnitelemetry.flow.collector.CollectorCounts;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.ForeignProtocol;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * What a run came to, exporter by exporter: in words and as JSON.
 *
 * @param exporters those that are known at the end
 * @param received what a collector received, or null where a file was read
 * @param records Data Records that came while some were wanted
 * @param printed those of them that were printed or kept
 * @param problems how often something was said to be wrong
 * @param evicted exporters that gave way to others
 * @param lostByEvicted what those lost
 */
public record RunSummary(
    Collection<Exporter> exporters,
    @Nullable CollectorCounts received,
    long records,
    long printed,
    long problems,
    long evicted,
    long lostByEvicted) {
  private static final int MOST_EXPORTERS = 50;

  /** Whether nothing was lost or wrong. */
  public boolean isClean() {
    CollectorCounts counts = received;
    boolean dropped =
        counts != null
            && (counts.datagramsDropped() > 0
                || counts.datagramsDroppedBySystem() > 0
                || counts.octetsUndecoded() > 0);
    return problems == 0 && lost() == 0 && !dropped;
  }

  private long lost() {
    return lostByEvicted + exporters.stream().mapToLong(Exporter::lostRecords).sum();
  }

  private long skipped() {
    return exporters.stream().mapToLong(Exporter::skippedSets).sum();
  }

  /** The last line. */
  public String total() {
    return (printed == records ? "" : printed + " of ")
        + Counted.of(records, "record")
        + ", "
        + lost()
        + " lost by sequence number, "
        + Counted.of(skipped(), "set without its template", "sets without their template")
        + ", "
        + Counted.of(problems, "problem");
  }

  /** What to say before it: what was dropped, and each exporter, those with troubles first. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (received != null) {
      dropped(received, notes);
    }
    List<Exporter> ordered = new ArrayList<>(exporters);
    ordered.sort(Comparator.comparing(exporter -> troubles(exporter).isEmpty()));
    for (Exporter exporter : ordered.subList(0, Math.min(ordered.size(), MOST_EXPORTERS))) {
      List<String> counts = new ArrayList<>();
      counts.add(Counted.of(exporter.records(), "record"));
      add(counts, exporter.optionsRecords(), "options record", "options records");
      counts.add(Counted.of(exporter.templates(), "Template"));
      counts.addAll(troubles(exporter));
      notes.add(exporter + ": " + String.join(", ", counts));
    }
    if (ordered.size() > MOST_EXPORTERS) {
      List<Exporter> others = ordered.subList(MOST_EXPORTERS, ordered.size());
      long troubled = others.stream().filter(exporter -> !troubles(exporter).isEmpty()).count();
      notes.add(
          Counted.of(others.size(), "more exporter")
              + (troubled == 0
                  ? ", of which none lost anything or sent anything malformed"
                  : ", of which " + troubled + " lost something or sent something malformed"));
    }
    if (evicted > 0) {
      notes.add(
          Counted.of(evicted, "exporter")
              + " had to give way to others; their Templates were forgotten");
    }
    return notes;
  }

  private static void dropped(CollectorCounts counts, List<String> notes) {
    if (counts.datagramsDropped() > 0) {
      notes.add(
          counts.datagramsDropped()
              + " of "
              + Counted.of(counts.datagrams(), "datagram was", "datagrams were")
              + " dropped here: printing is slower than the network");
    }
    if (counts.octetsUndecoded() > 0) {
      notes.add(
          Counted.of(counts.octetsUndecoded(), "octet")
              + " of connections waited to be decoded at the end: their records are missing");
    }
    if (counts.datagramsDroppedBySystem() > 0) {
      notes.add(
          Counted.of(counts.datagramsDroppedBySystem(), "datagram was", "datagrams were")
              + " dropped by the system: its receive buffer was full"
              + " (net.core.rmem_max)");
    }
  }

  private static List<String> troubles(Exporter exporter) {
    List<String> troubles = new ArrayList<>();
    add(troubles, exporter.lostRecords(), "lost by sequence number", "lost by sequence number");
    add(troubles, exporter.restarts(), "restart", "restarts");
    exporter
        .malformed()
        .forEach(
            (code, count) -> {
              String text = IpfixFault.of(code).text();
              add(troubles, count, text, text);
            });
    exporter
        .setsWithoutTemplate()
        .forEach(
            (id, count) ->
                add(troubles, count, "set before Template " + id, "sets before Template " + id));
    add(
        troubles,
        exporter.foreignMessages(),
        "datagram or stream that is not IPFIX",
        "datagrams or streams that are not IPFIX");
    add(
        troubles,
        exporter.unreadableValues(),
        "value that cannot be read",
        "values that cannot be read");
    add(
        troubles,
        exporter.suspectRecords(),
        "record whose counts contradict each other",
        "records whose counts contradict each other");
    return troubles;
  }

  private static void add(List<String> troubles, long count, String one, String several) {
    if (count > 0) {
      troubles.add(Counted.of(count, one, several));
    }
  }

  /** One object and a line feed. */
  public ByteArrayOutputStream json() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = ReadableJson.factory().createGenerator(line)) {
      json.writeStartObject();
      json.writeNumberField("records", records);
      json.writeNumberField("recordsPrinted", printed);
      json.writeNumberField("lostRecords", lost());
      json.writeNumberField("setsWithoutTemplate", skipped());
      json.writeNumberField("problems", problems);
      json.writeNumberField("exportersEvicted", evicted);
      if (received != null) {
        write(received, json);
      }
      json.writeArrayFieldStart("exporters");
      for (Exporter exporter : exporters) {
        write(exporter, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    line.write('\n');
    return line;
  }

  private static void write(CollectorCounts counts, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("received");
    json.writeNumberField("datagrams", counts.datagrams());
    json.writeNumberField("datagramsDropped", counts.datagramsDropped());
    if (counts.datagramsDroppedBySystem() < 0) {
      json.writeNullField("datagramsDroppedBySystem");
    } else {
      json.writeNumberField("datagramsDroppedBySystem", counts.datagramsDroppedBySystem());
    }
    json.writeNumberField("connections", counts.connections());
    json.writeNumberField("connectionsIdle", counts.connectionsIdle());
    json.writeNumberField("connectionsForRoom", counts.connectionsForRoom());
    json.writeNumberField("connectionsMalformed", counts.connectionsMalformed());
    json.writeNumberField("handshakesRefused", counts.handshakesRefused());
    json.writeEndObject();
  }

  private static void write(Exporter exporter, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("exporter", exporter.toString());
    json.writeStringField("transport", exporter.transport().name().toLowerCase(Locale.ROOT));
    json.writeNumberField("messages", exporter.messages());
    json.writeNumberField("records", exporter.records());
    json.writeNumberField("optionsRecords", exporter.optionsRecords());
    json.writeNumberField("templates", exporter.templates());
    json.writeNumberField("lostRecords", exporter.lostRecords());
    json.writeNumberField("restarts", exporter.restarts());
    json.writeObjectFieldStart("malformed");
    for (Map.Entry<IpfixFormatException.Code, Long> each : exporter.malformed().entrySet()) {
      json.writeNumberField(each.getKey().name(), each.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("setsWithoutTemplate");
    for (Map.Entry<Integer, Long> each : exporter.setsWithoutTemplate().entrySet()) {
      json.writeNumberField(each.getKey().toString(), each.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("setsSkipped", exporter.skippedSets());
    ForeignProtocol foreign = exporter.foreign();
    json.writeStringField("notIpfix", foreign == null ? null : foreign.text());
    json.writeNumberField("messagesNotIpfix", exporter.foreignMessages());
    json.writeNumberField("unreadableValues", exporter.unreadableValues());
    json.writeNumberField("suspectRecords", exporter.suspectRecords());
    json.writeEndObject();
  }
}
