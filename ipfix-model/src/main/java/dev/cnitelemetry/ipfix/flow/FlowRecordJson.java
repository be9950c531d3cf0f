package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.TreeMap;
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
  private static final String HEXADECIMAL = "0123456789abcdef";

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
   * Writes a record, and a line feed behind it.
   *
   * @param flow the record
   * @param out what to write to
   */
  public void write(FlowRecord flow, StringBuilder out) {
    out.append("{\"@timestamp\":\"").append(timestamp.format(flow.exportTime()));
    out.append("\",\"ipfix\":{");
    TreeMap<String, InformationElement> sorted = new TreeMap<>();
    for (InformationElement element : flow.elements()) {
      sorted.put(element.name(), element);
    }
    String separator = "";
    for (InformationElement element : sorted.values()) {
      out.append(separator);
      quoted(element.name(), out);
      out.append(':');
      value(element, flow.field(element), out);
      separator = ",";
    }
    out.append("}}\n");
  }

  private static void value(InformationElement element, @Nullable Object value, StringBuilder out) {
    if (value instanceof Long number) {
      boolean signed = element instanceof IntegerElement integer && integer.isSigned();
      out.append(signed ? Long.toString(number) : Long.toUnsignedString(number));
    } else if (value instanceof Instant time) {
      time(element.dataType(), time, out);
    } else if (value instanceof Double number) {
      out.append(Double.isFinite(number) ? number.toString() : "null");
    } else if (value instanceof Boolean || value instanceof BigInteger) {
      out.append(value);
    } else if (value instanceof KeptOctets octets) {
      octets(element.dataType(), octets, out);
    } else {
      quoted(String.valueOf(value), out);
    }
  }

  private static void octets(DataType type, KeptOctets octets, StringBuilder out) {
    switch (type) {
      case MAC_ADDRESS -> quoted(octets.digits().replaceAll("(..)(?=..)", "$1:"), out);
      case OCTET_ARRAY, BASIC_LIST, SUB_TEMPLATE_LIST, SUB_TEMPLATE_MULTI_LIST ->
          quoted(octets.digits(), out);
      default -> out.append("null");
    }
  }

  private static void time(DataType type, Instant time, StringBuilder out) {
    switch (type) {
      case DATE_TIME_SECONDS -> out.append(time.getEpochSecond());
      case DATE_TIME_MILLISECONDS -> out.append(unsignedMilliseconds(time));
      default -> quoted(time.toString(), out);
    }
  }

  /** As they were sent in 64 bits, so that the sum may wrap around. */
  private static String unsignedMilliseconds(Instant time) {
    return Long.toUnsignedString(time.getEpochSecond() * 1000 + time.getNano() / 1_000_000);
  }

  private static void quoted(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '<', '>', '&', '\u2028', '\u2029' -> escaped(c, out);
        default -> {
          if (c < ' ') {
            escaped(c, out);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static void escaped(char c, StringBuilder out) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEXADECIMAL.charAt((c >> shift) & 0xF));
    }
  }
}
