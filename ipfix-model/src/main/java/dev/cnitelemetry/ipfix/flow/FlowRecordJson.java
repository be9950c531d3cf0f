// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.print.FieldForm;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.print.TextForm;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import javax.annotation.Nullable;

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
 * <p>May be shared between threads. Source: antrea-io/antrea v1.7.0; golang/go, encoding/json.
 *
 * <pre>{@code
 * FlowRecordJson json = FlowRecordJson.in(ZoneOffset.UTC);
 * StringBuilder line = new StringBuilder();
 * json.write(flow, line);
 * }</pre>
 */
public final class FlowRecordJson {
  private final DateTimeFormatter timestamp;

  /** What was worked out for the record before, which the next one resembles. */
  private volatile Order lastOrder = Order.of(new InformationElement[0], null);

  private volatile Second lastSecond;

  /** Fields ordered by their names, and of each its name as it is written before the value. */
  private static final class Order {
    final InformationElement[] elements;
    final int[] fields;
    final byte[][] names;

    /** Whether a field is the first, and the last, of those with its name. */
    final boolean[] first;

    final boolean[] last;

    /** The {@link FlowRecord#shape()} of the record that was worked out. */
    final @Nullable Object shape;

    Order(InformationElement[] elements, int[] fields, byte[][] names, @Nullable Object shape) {
      this.elements = elements;
      this.fields = fields;
      this.names = names;
      this.shape = shape;
      int count = names.length;
      first = new boolean[count];
      last = new boolean[count];
      for (int i = 0; i < count; i++) {
        first[i] = i == 0 || !Arrays.equals(names[i], names[i - 1]);
        last[i] = i == count - 1 || !Arrays.equals(names[i], names[i + 1]);
      }
    }

    static Order of(InformationElement[] elements, @Nullable Object shape) {
      Integer[] order = new Integer[elements.length];
      Arrays.setAll(order, field -> field);
      Arrays.sort(order, Comparator.comparing(field -> elements[field].name()));
      int[] fields = new int[order.length];
      byte[][] names = new byte[order.length][];
      for (int i = 0; i < order.length; i++) {
        fields[i] = order[i];
        String name = elements[order[i]].name();
        names[i] =
            new PrintBuffer().octet('"').text(name, TextForm.GO_JSON).ascii("\":").toByteArray();
      }
      return new Order(elements, fields, names, shape);
    }

    boolean fits(FlowRecord flow) {
      if (shape != null && flow.shape() == shape) {
        return true;
      }
      if (flow.fieldCount() != elements.length) {
        return false;
      }
      for (int field = 0; field < elements.length; field++) {
        InformationElement element = flow.elementAt(field);
        if (!element.equals(elements[field]) || !element.name().equals(elements[field].name())) {
          return false;
        }
      }
      return true;
    }
  }

  private record Second(long number, String text) {}

  private FlowRecordJson(ZoneId zone) {
    timestamp = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX").withZone(zone);
    lastSecond = new Second(0, timestamp.format(Instant.EPOCH));
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
    timestamp(flow, out).ascii(",\"ipfix\":{");
    fields(flow, out);
    out.ascii("}}\n");
  }

  /**
   * Writes a record as one flat object, {@code {"@timestamp":"...","octetDeltaCount":600000,...}},
   * and a line feed after it.
   *
   * @param flow the record
   * @param out what to write to
   */
  public void writeFlat(FlowRecord flow, PrintBuffer out) {
    timestamp(flow, out);
    if (flow.fieldCount() > 0) {
      out.octet(',');
    }
    fields(flow, out);
    out.ascii("}\n");
  }

  /**
   * Writes the fields of a record alone, {@code {"octetDeltaCount":600000,...}}, as the Flow
   * Aggregator answers {@code GET /flowrecords}.
   *
   * @param flow the record
   * @param out what to write to
   */
  public void writeFields(FlowRecord flow, PrintBuffer out) {
    out.octet('{');
    fields(flow, out);
    out.octet('}');
  }

  private PrintBuffer timestamp(FlowRecord flow, PrintBuffer out) {
    return out.ascii("{\"@timestamp\":\"").ascii(second(flow.exportTime())).octet('"');
  }

  private void fields(FlowRecord flow, PrintBuffer out) {
    Order order = order(flow);
    for (int i = 0; i < order.fields.length; i++) {
      boolean first = order.first[i];
      boolean last = order.last[i];
      if (i > 0) {
        out.octet(',');
      }
      if (first) {
        out.raw(order.names[i]).ascii(last ? "" : "[");
      }
      flow.print(order.fields[i], FieldForm.FLOW_AGGREGATOR, out);
      if (last && !first) {
        out.octet(']');
      }
    }
  }

  private String second(Instant time) {
    Second second = lastSecond;
    if (second.number != time.getEpochSecond()) {
      second = new Second(time.getEpochSecond(), timestamp.format(time));
      lastSecond = second;
    }
    return second.text;
  }

  private Order order(FlowRecord flow) {
    Order order = lastOrder;
    if (!order.fits(flow)) {
      InformationElement[] elements = new InformationElement[flow.fieldCount()];
      Arrays.setAll(elements, flow::elementAt);
      order = Order.of(elements, flow.shape());
      lastOrder = order;
    }
    return order;
  }
}
