package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.print.FieldForm;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.print.TextForm;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Writes flow records as the Flow Aggregator does with {@code recordFormat: JSON}: one object a
 * record, ended by a line feed.
 *
 * <p>The form is {@code
 * {"@timestamp":"2023-11-14T22:14:20Z","ipfix":{"octetDeltaCount":600000,...}}}: the export time to
 * the second, then every element by its name, the names sorted. Whole numbers and times in seconds
 * or milliseconds are JSON numbers, unsigned 64-bit numbers in full; addresses are text; in text
 * {@code <}, {@code >} and {@code &} are escaped as Go's encoder has it. What the Flow Aggregator
 * cannot write is written here all the same: octets as hexadecimal digits, finer times as RFC 3339
 * text, numbers that are none as null.
 *
 * <p>Immutable; may be shared between threads. Source: antrea-io/antrea v1.7.0; golang/go,
 * encoding/json.
 *
 * <pre>{@code
 * FlowRecordJson json = FlowRecordJson.in(ZoneOffset.UTC);
 * StringBuilder line = new StringBuilder();
 * json.write(flow, line);
 * }</pre>
 */
public final class FlowRecordJson {
  private final DateTimeFormatter timestamp;

  private FlowRecordJson(ZoneId zone) {
    timestamp = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX").withZone(zone);
  }

  /**
   * A writer that gives timestamps in a time zone; the Flow Aggregator uses its local one.
   *
   * @param zone the time zone
   * @return a new writer
   */
  public static FlowRecordJson in(ZoneId zone) {
    return new FlowRecordJson(zone);
  }

  /**
   * Writes a record, and a line feed after it.
   *
   * @param flow the record
   * @param out what to write to
   */
  public void write(FlowRecord flow, StringBuilder out) {
    PrintBuffer line = new PrintBuffer();
    write(flow, line);
    out.append(line);
  }

  /**
   * Writes a record, and a line feed after it. An element that the record has more than once has an
   * array of its values.
   *
   * @param flow the record
   * @param out what to write to
   */
  public void write(FlowRecord flow, PrintBuffer out) {
    out.ascii("{\"@timestamp\":\"").ascii(timestamp.format(flow.exportTime()));
    out.ascii("\",\"ipfix\":{");
    Integer[] order = new Integer[flow.fieldCount()];
    Arrays.setAll(order, field -> field);
    Arrays.sort(order, Comparator.comparing(field -> flow.elementAt(field).name()));
    for (int i = 0; i < order.length; i++) {
      InformationElement element = flow.elementAt(order[i]);
      boolean first = i == 0 || !sameName(flow, order[i - 1], element);
      boolean last = i + 1 == order.length || !sameName(flow, order[i + 1], element);
      if (i > 0) {
        out.octet(',');
      }
      if (first) {
        out.octet('"').text(element.name(), TextForm.GO_JSON).ascii("\":").ascii(last ? "" : "[");
      }
      flow.print(order[i], FieldForm.FLOW_AGGREGATOR, out);
      if (last && !first) {
        out.octet(']');
      }
    }
    out.ascii("}}\n");
  }

  private static boolean sameName(FlowRecord flow, int field, InformationElement element) {
    return flow.elementAt(field).name().equals(element.name());
  }
}
