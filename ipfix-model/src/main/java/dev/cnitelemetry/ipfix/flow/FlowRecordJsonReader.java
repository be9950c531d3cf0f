// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.BooleanElement;
import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.FloatElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.ListElement;
import dev.cnitelemetry.ipfix.MacAddressElement;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.UnknownElement;
import dev.cnitelemetry.ipfix.Unsigned256Element;
import dev.cnitelemetry.ipfix.internal.AddressParser;
import dev.cnitelemetry.ipfix.internal.Excerpt;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/**
 * Reads flow records that the Flow Aggregator sent with {@code recordFormat: JSON}, or that {@link
 * FlowRecordJson} wrote: one object a record, {@code {"@timestamp":"...","ipfix":{...}}}.
 *
 * <p>Every field is of the element of its name in a registry; those of names that the registry does
 * not know are left out and told by {@link #unknown()}. Whole numbers are JSON numbers, times in
 * seconds and milliseconds too; other times are RFC 3339 text, addresses are text, octets are
 * hexadecimal digits, an element that was sent more than once is an array. A field that is null is
 * left out, unless it is a floating-point number.
 *
 * <p>Allocates what it returns. Not for use by several threads at once. Source: antrea-io/antrea
 * v1.7.0 and later; RFC 8259.
 *
 * <pre>{@code
 * FlowRecordJsonReader json = new FlowRecordJsonReader(ElementRegistry.standard());
 * FlowRecord read = json.read(message, 0, message.length);
 * }</pre>
 */
public final class FlowRecordJsonReader {
  private static final Pattern UNKNOWN = Pattern.compile("unknown\\((\\d{1,10})/(\\d{1,5})\\)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}");
  private static final Pattern OCTETS = Pattern.compile("(?:[0-9a-fA-F]{2})*");
  private static final Pattern MAC = Pattern.compile("[0-9a-fA-F]{2}(?::[0-9a-fA-F]{2}){5}");

  private static final byte[] TIMESTAMP = "{\"@timestamp\"".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] IPFIX = "{\"ipfix\"".getBytes(StandardCharsets.US_ASCII);

  private final ElementRegistry registry;
  private final Set<String> unknown = new LinkedHashSet<>();
  private final List<InformationElement> elements = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /**
   * A reader.
   *
   * @param registry the elements to know
   */
  public FlowRecordJsonReader(ElementRegistry registry) {
    this.registry = registry;
  }

  /**
   * Whether octets begin as the Flow Aggregator's records do, so that they are found among others
   * by their content.
   *
   * @param octets the array
   * @param offset where they begin
   * @param length the octets there are
   * @return whether an opening brace with {@code "@timestamp"} or {@code "ipfix"} after it is what
   *     they begin with
   */
  public static boolean begins(byte[] octets, int offset, int length) {
    return begins(octets, offset, length, TIMESTAMP) || begins(octets, offset, length, IPFIX);
  }

  private static boolean begins(byte[] octets, int offset, int length, byte[] begin) {
    return length >= begin.length
        && Arrays.equals(octets, offset, offset + begin.length, begin, 0, begin.length);
  }

  /**
   * Reads a record.
   *
   * @param octets the array
   * @param offset where the object begins
   * @param length the octets it has, perhaps with blanks before and after
   * @return a new immutable record of Observation Domain 0
   * @throws IpfixFormatException of code {@code JSON} if it is no such object, or a field cannot be
   *     what its name says
   */
  public FlowRecord read(byte[] octets, int offset, int length) {
    unknown.clear();
    elements.clear();
    values.clear();
    JsonCursor json = new JsonCursor(octets, offset, length);
    Instant time = Instant.EPOCH;
    boolean flow = false;
    json.expect('{');
    if (!json.skip('}')) {
      do {
        String name = json.text();
        json.expect(':');
        if (name.equals("@timestamp")) {
          time = time(json);
        } else if (name.equals("ipfix") && !flow) {
          flow = true;
          fields(json);
        } else {
          json.skipValue();
        }
      } while (json.skip(','));
      json.expect('}');
    }
    if (json.peek() >= 0) {
      throw json.wrong("something follows the record");
    }
    if (!flow) {
      throw json.wrong("an object without \"ipfix\" is no flow record");
    }
    if (elements.isEmpty()) {
      throw json.wrong("the record has no field that is known");
    }
    return new KeptFlowRecord(
        time, 0, elements.toArray(new InformationElement[0]), values.toArray());
  }

  /**
   * The names of the fields of the last record that the registry does not know.
   *
   * @return an unmodifiable copy
   */
  public List<String> unknown() {
    return List.copyOf(unknown);
  }

  private static Instant time(JsonCursor json) {
    String text = json.text();
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw json.wrong("no time of RFC 3339: " + Excerpt.of(text));
    }
  }

  private void fields(JsonCursor json) {
    json.expect('{');
    if (json.skip('}')) {
      return;
    }
    do {
      String name = json.text();
      json.expect(':');
      InformationElement element = element(name);
      if (element == null || element instanceof ListElement) {
        unknown.add(name);
        json.skipValue();
      } else if (json.skip('[')) {
        do {
          add(element, json);
        } while (json.skip(','));
        json.expect(']');
      } else {
        add(element, json);
      }
    } while (json.skip(','));
    json.expect('}');
  }

  private @Nullable InformationElement element(String name) {
    InformationElement element = registry.find(name);
    if (element != null) {
      return element;
    }
    Matcher numbers = UNKNOWN.matcher(name);
    if (!numbers.matches()) {
      return null;
    }
    try {
      return UnknownElement.of(
          Long.parseLong(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private void add(InformationElement element, JsonCursor json) {
    Object value = json.isText() ? text(element, json.text(), json) : word(element, json);
    if (value != null) {
      elements.add(element);
      values.add(value);
    }
  }

  private static Object text(InformationElement element, String text, JsonCursor json) {
    DataType type = element.dataType();
    if (element instanceof StringElement) {
      return text;
    } else if (element instanceof AddressElement) {
      byte[] octets = new byte[16];
      if (AddressParser.parse(text, octets, 0) == type.octets()) {
        return text;
      }
    } else if (element instanceof DateTimeElement) {
      try {
        return OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeException e) {
        throw wrong(element, Excerpt.of(text), json);
      }
    } else if (element instanceof FloatElement) {
      switch (text) {
        case "NaN", "Infinity", "-Infinity" -> {
          return Double.valueOf(text);
        }
        default -> {}
      }
    } else if (element instanceof MacAddressElement && MAC.matcher(text).matches()) {
      return new KeptOctets(text.replace(":", "").toLowerCase(Locale.ROOT));
    } else if (type == DataType.OCTET_ARRAY && OCTETS.matcher(text).matches()) {
      return new KeptOctets(text.toLowerCase(Locale.ROOT));
    }
    throw wrong(element, Excerpt.of(text), json);
  }

  private static @Nullable Object word(InformationElement element, JsonCursor json) {
    String word = json.word();
    if (word.equals("null")) {
      return element instanceof FloatElement ? Double.NaN : null;
    }
    if (element instanceof BooleanElement && (word.equals("true") || word.equals("false"))) {
      return word.equals("true");
    }
    try {
      if (element instanceof FloatElement) {
        return Double.valueOf(word);
      }
      if (NUMBER.matcher(word).matches() || element instanceof Unsigned256Element) {
        BigInteger number = new BigInteger(word);
        if (fits(number, element.dataType())) {
          return number(element, number);
        }
      }
    } catch (NumberFormatException | DateTimeException e) {
      throw wrong(element, word, json);
    }
    throw wrong(element, word, json);
  }

  private static boolean fits(BigInteger number, DataType type) {
    return switch (type) {
      case UNSIGNED8, UNSIGNED16, UNSIGNED32, UNSIGNED64, UNSIGNED256 ->
          number.signum() >= 0 && number.bitLength() <= 8 * type.octets();
      case SIGNED8, SIGNED16, SIGNED32, SIGNED64 -> number.bitLength() < 8 * type.octets();
      case DATE_TIME_SECONDS -> number.signum() >= 0 && number.bitLength() <= 32;
      case DATE_TIME_MILLISECONDS -> number.signum() >= 0 && number.bitLength() < 64;
      default -> false;
    };
  }

  private static Object number(InformationElement element, BigInteger number) {
    if (element instanceof IntegerElement) {
      return number.longValue();
    }
    return switch (element.dataType()) {
      case DATE_TIME_SECONDS -> Instant.ofEpochSecond(number.longValue());
      case DATE_TIME_MILLISECONDS -> Instant.ofEpochMilli(number.longValue());
      default -> number;
    };
  }

  private static IpfixFormatException wrong(
      InformationElement element, String value, JsonCursor json) {
    return json.wrong(
        element.name() + " is " + element.dataType().text() + ", which " + value + " is not");
  }
}
