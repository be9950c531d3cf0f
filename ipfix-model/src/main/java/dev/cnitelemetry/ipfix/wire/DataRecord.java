package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.BooleanElement;
import dev.cnitelemetry.ipfix.CodedElement;
import dev.cnitelemetry.ipfix.CodedValue;
import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.FloatElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.Ipv4AddressElement;
import dev.cnitelemetry.ipfix.Ipv6AddressElement;
import dev.cnitelemetry.ipfix.ListElement;
import dev.cnitelemetry.ipfix.MacAddressElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.Unsigned256Element;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException.Code;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.annotation.Nullable;

/**
 * A Data Record seen through its Template: fields are read where they lie.
 *
 * <p>One record object serves a whole stream: the reader re-binds it, and what it gives is valid
 * until the reader's next step. Not for use by several threads at once. Methods that return
 * numbers, truth values, constants of enumerations or a filled {@link OctetSlice} allocate nothing;
 * {@code text}, {@code instant} and {@code bigInteger} do.
 *
 * <p>Fields are named by element, typed by the element's shape: {@code
 * record.longValue(AntreaElements.SOURCE_POD_NAME)} does not compile. Where a Template has an
 * element twice, its first field is meant; the others, and fields one does not know beforehand, are
 * read by index with {@link #longAt}, {@link #textAt} and {@link #sliceAt}. How many octets a field
 * has is always what the Template says; a whole number is read from any 1 to 8.
 *
 * <p>An element the Template lacks is an {@link IllegalStateException}, unless a value to take
 * instead is given; ask {@link #has}. A field whose octets cannot be read as its type is an {@link
 * IpfixFormatException}. Source: RFC 7011, sections 3.4.3, 6 and 7.
 *
 * <pre>{@code
 * long octets = record.longValue(IanaElements.OCTET_DELTA_COUNT);
 * String pod = record.text(AntreaElements.SOURCE_POD_NAME);
 * FlowType type = record.value(AntreaElements.FLOW_TYPE);
 * }</pre>
 */
public final class DataRecord {
  private final RecordLayout layout;
  private Position position;
  private int depth;
  private @Nullable ObservationDomain domain;

  DataRecord(Position position, RecordLayout layout) {
    this.position = position;
    this.layout = layout;
  }

  void place(Position where, int listDepth) {
    position = where;
    depth = listDepth;
  }

  void prepare(Template next, ObservationDomain within, byte[] array) {
    domain = within;
    layout.prepare(next, array);
  }

  /**
   * The Template the record is seen through.
   *
   * @return the Template
   * @throws IllegalStateException before the first record
   */
  public Template template() {
    return layout.template();
  }

  /**
   * How many fields the record has.
   *
   * @return 1 or more
   */
  public int fieldCount() {
    return template().fieldCount();
  }

  /**
   * Whether the record has a field of an element. Whether the field says anything is another
   * matter: senders mark what they do not know by empty text, 0, 0.0.0.0 or {@code ::}.
   *
   * @param element the element
   * @return whether there is a field
   */
  public boolean has(InformationElement element) {
    return template().indexOf(element) >= 0;
  }

  /**
   * The element of a field.
   *
   * @param field the index of the field
   * @return the element
   */
  public InformationElement elementAt(int field) {
    return template().elements[field];
  }

  /**
   * How many octets the whole record takes.
   *
   * @return 1 or more
   */
  public int length() {
    return layout.length();
  }

  /**
   * How many octets the value of a field takes, its length prefix not counted.
   *
   * @param field the index of the field
   * @return 0 or more
   */
  public int lengthAt(int field) {
    return FieldPlace.width(layout.place(field));
  }

  private int offsetAt(int field) {
    return layout.offset(layout.place(field));
  }

  private int require(InformationElement element) {
    int field = template().indexOf(element);
    if (field < 0) {
      throw missing(element);
    }
    return field;
  }

  private IllegalStateException missing(InformationElement element) {
    return new IllegalStateException(
        "Template "
            + template().id()
            + " has no "
            + element.name()
            + ": ask has() first, or give a value to take instead");
  }

  private IpfixFormatException length(int field, DataType type) {
    return position.error(
        Code.FIELD_LENGTH,
        elementAt(field).name()
            + " has "
            + lengthAt(field)
            + " octets, in which no "
            + type.text()
            + " can be read",
        offsetAt(field),
        field);
  }

  // Whole numbers

  /**
   * A whole number.
   *
   * @param element the element
   * @return the number; that of an unsigned64 element uses all 64 bits
   * @throws IllegalStateException when the record has no such field
   * @throws IpfixFormatException when the field has no octets or more than eight
   */
  public long longValue(IntegerElement element) {
    return integer(require(element), element.signed());
  }

  /**
   * A whole number, or another one where the record has no such field.
   *
   * @param element the element
   * @param absent what to take instead
   * @return the number; that of an unsigned64 element uses all 64 bits
   * @throws IpfixFormatException when the field has no octets or more than eight
   */
  public long longValue(IntegerElement element, long absent) {
    int field = template().indexOf(element);
    return field < 0 ? absent : integer(field, element.signed());
  }

  /**
   * The whole number in a field, signed where the element of the field is.
   *
   * @param field the index of the field
   * @return the number; that of an unsigned64 element uses all 64 bits
   * @throws IpfixFormatException when the field has no octets or more than eight
   */
  public long longAt(int field) {
    return integer(field, FieldPlace.signed(layout.place(field)));
  }

  private long integer(int field, boolean signed) {
    long place = layout.place(field);
    return FieldPlace.whole(place) ? layout.whole(place, signed) : variableInteger(field, signed);
  }

  private long variableInteger(int field, boolean signed) {
    int width = lengthAt(field);
    if (width < 1 || width > 8) {
      throw length(field, DataType.UNSIGNED64);
    }
    return signed
        ? Octets.signed(layout.octets, offsetAt(field), width)
        : Octets.unsigned(layout.octets, offsetAt(field), width);
  }

  /**
   * A number that has a name.
   *
   * @param element the element
   * @param <E> the enumeration
   * @return the constant, {@code UNKNOWN} for a number without a name
   * @throws IllegalStateException when the record has no such field
   * @throws IpfixFormatException when the field has no octets or more than eight
   */
  public <E extends Enum<E> & CodedValue> E value(CodedElement<E> element) {
    return element.valueOf(longValue(element));
  }

  /**
   * An unsigned number of up to 256 bits. Allocates.
   *
   * @param element the element
   * @return the number
   * @throws IllegalStateException when the record has no such field
   * @throws IpfixFormatException when the field has more than 32 octets, or none
   */
  public BigInteger bigInteger(Unsigned256Element element) {
    return bigIntegerAt(require(element));
  }

  /**
   * The octets of a field as an unsigned number. Allocates.
   *
   * @param field the index of the field
   * @return the number
   * @throws IpfixFormatException when the field has more than 32 octets, or none
   */
  public BigInteger bigIntegerAt(int field) {
    int width = lengthAt(field);
    if (width < 1 || width > 32) {
      throw length(field, DataType.UNSIGNED256);
    }
    return new BigInteger(1, layout.octets, offsetAt(field), width);
  }

  // Other scalars

  /**
   * A floating-point number, sent in four or eight octets.
   *
   * @param element the element
   * @return the number
   * @throws IllegalStateException when the record has no such field
   * @throws IpfixFormatException when the field has neither four nor eight octets
   */
  public double doubleValue(FloatElement element) {
    return doubleAt(require(element));
  }

  /**
   * The floating-point number in a field.
   *
   * @param field the index of the field
   * @return the number
   * @throws IpfixFormatException when the field has neither four nor eight octets
   */
  public double doubleAt(int field) {
    int width = lengthAt(field);
    int offset = offsetAt(field);
    if (width == 4) {
      return Float.intBitsToFloat(Octets.signed32(layout.octets, offset));
    }
    if (width == 8) {
      return Double.longBitsToDouble(Octets.signed64(layout.octets, offset));
    }
    throw length(field, DataType.FLOAT64);
  }

  /**
   * A truth value.
   *
   * @param element the element
   * @return true for 1, false for 2
   * @throws IllegalStateException when the record has no such field
   * @throws IpfixFormatException when the field has another value, or another length than 1
   */
  public boolean booleanValue(BooleanElement element) {
    return booleanAt(require(element));
  }

  /**
   * The truth value in a field.
   *
   * @param field the index of the field
   * @return true for 1, false for 2
   * @throws IpfixFormatException when the field has another value, or another length than 1
   */
  public boolean booleanAt(int field) {
    if (lengthAt(field) != 1) {
      throw length(field, DataType.BOOLEAN);
    }
    int value = layout.octets[offsetAt(field)];
    if (value != 1 && value != 2) {
      throw position.error(
          Code.FIELD_VALUE,
          elementAt(field).name() + " is neither 1 (true) nor 2 (false) but " + (value & 0xFF),
          offsetAt(field),
          field);
    }
    return value == 1;
  }

  // Text and octets

  /**
   * The octets of a field, without a copy; of any element. A fixed-length text comes with the zero
   * octets that fill it up.
   *
   * @param element the element
   * @param into the slice to bind
   * @return the slice
   * @throws IllegalStateException when the record has no such field
   */
  public OctetSlice slice(InformationElement element, OctetSlice into) {
    return sliceAt(require(element), into);
  }

  /**
   * The octets of a field, without a copy.
   *
   * @param field the index of the field
   * @param into the slice to bind
   * @return the slice
   */
  public OctetSlice sliceAt(int field, OctetSlice into) {
    long place = layout.place(field);
    return into.wrap(layout.octets, layout.offset(place), FieldPlace.width(place));
  }

  /**
   * A text: UTF-8 with malformed sequences replaced by U+FFFD, without the zero octets that fill up
   * a field of fixed length. Allocates.
   *
   * @param element the element
   * @return a new string
   * @throws IllegalStateException when the record has no such field
   */
  public String text(StringElement element) {
    return textAt(require(element));
  }

  /**
   * The text in a field. Allocates.
   *
   * @param field the index of the field
   * @return a new string
   */
  public String textAt(int field) {
    byte[] octets = layout.octets;
    long place = layout.place(field);
    int offset = layout.offset(place);
    int length = FieldPlace.width(place);
    if (!FieldPlace.variable(place)) {
      while (length > 0 && octets[offset + length - 1] == 0) {
        length--;
      }
    }
    return new String(octets, offset, length, StandardCharsets.UTF_8);
  }

  // Addresses

  /**
   * An IPv4 address.
   *
   * @param element the element
   * @return the four octets, the first one highest
   * @throws IllegalStateException when the record has no such field
   * @throws IpfixFormatException when the field does not have four octets
   */
  public int ipv4Address(Ipv4AddressElement element) {
    return Octets.signed32(layout.octets, sized(require(element), DataType.IPV4_ADDRESS));
  }

  /**
   * The first eight octets of an IPv6 address.
   *
   * @param element the element
   * @return the octets, the first one highest
   * @throws IllegalStateException when the record has no such field
   * @throws IpfixFormatException when the field does not have sixteen octets
   */
  public long ipv6AddressHigh(Ipv6AddressElement element) {
    return Octets.signed64(layout.octets, sized(require(element), DataType.IPV6_ADDRESS));
  }

  /**
   * The last eight octets of an IPv6 address.
   *
   * @param element the element
   * @return the octets, the first one highest
   * @throws IllegalStateException when the record has no such field
   * @throws IpfixFormatException when the field does not have sixteen octets
   */
  public long ipv6AddressLow(Ipv6AddressElement element) {
    return Octets.signed64(layout.octets, sized(require(element), DataType.IPV6_ADDRESS) + 8);
  }

  /**
   * An IP address in the notation of RFC 5952, such as {@code 10.10.0.5} or {@code fd00::1}.
   * Allocates.
   *
   * @param element the element
   * @return a new string
   * @throws IllegalStateException when the record has no such field
   * @throws IpfixFormatException when the field does not have the octets of its family
   */
  public String addressText(AddressElement element) {
    int field = require(element);
    return AddressText.of(layout.octets, sized(field, element.dataType()), lengthAt(field));
  }

  /**
   * An IEEE 802 address.
   *
   * @param element the element
   * @return the six octets, the first one highest
   * @throws IllegalStateException when the record has no such field
   * @throws IpfixFormatException when the field does not have six octets
   */
  public long macAddress(MacAddressElement element) {
    return Octets.unsigned(layout.octets, sized(require(element), DataType.MAC_ADDRESS), 6);
  }

  private int sized(int field, DataType type) {
    if (lengthAt(field) != type.octets()) {
      throw length(field, type);
    }
    return offsetAt(field);
  }

  // Points in time

  /**
   * The whole seconds of a point in time.
   *
   * @param element the element
   * @return seconds since 1970-01-01T00:00:00Z
   * @throws IllegalStateException when the record has no such field
   * @throws IpfixFormatException when the field has a length the type cannot be read in
   */
  public long epochSecond(DateTimeElement element) {
    return epochSecondAt(require(element), element.dataType());
  }

  /**
   * What a point in time has beyond its whole seconds, to the precision of its type.
   *
   * @param element the element
   * @return nanoseconds, 0 to 999999999
   * @throws IllegalStateException when the record has no such field
   * @throws IpfixFormatException when the field has a length the type cannot be read in
   */
  public int nanoOfSecond(DateTimeElement element) {
    int field = require(element);
    return Times.nanoOfSecond(element.dataType(), layout.octets, timed(field, element.dataType()));
  }

  /**
   * A point in time in milliseconds, smaller parts cut off.
   *
   * @param element the element
   * @return milliseconds since 1970-01-01T00:00:00Z
   * @throws IllegalStateException when the record has no such field
   * @throws IpfixFormatException when the field has a length the type cannot be read in, or a time
   *     too far away for milliseconds
   */
  public long epochMilli(DateTimeElement element) {
    int field = require(element);
    if (element.dataType() == DataType.DATE_TIME_MILLISECONDS) {
      return Octets.signed64(layout.octets, timed(field, element.dataType()));
    }
    long second = epochSecondAt(field, element.dataType());
    if ((second < 0 && element.dataType() == DataType.DATE_TIME_SECONDS)
        || second > Long.MAX_VALUE / 1000 - 1) {
      throw beyond(field, "a number of milliseconds");
    }
    return second * 1000
        + Times.nanoOfSecond(element.dataType(), layout.octets, offsetAt(field)) / 1_000_000;
  }

  /**
   * A point in time. Allocates.
   *
   * @param element the element
   * @return a new instant
   * @throws IllegalStateException when the record has no such field
   * @throws IpfixFormatException when the field has a length the type cannot be read in, or a time
   *     no instant can have
   */
  public Instant instant(DateTimeElement element) {
    return instantAt(require(element), element.dataType());
  }

  /**
   * The point in time in a field. Allocates.
   *
   * @param field the index of the field
   * @return a new instant
   * @throws IllegalArgumentException when the element of the field is no {@link DateTimeElement}
   * @throws IpfixFormatException when the field has a length the type cannot be read in, or a time
   *     no instant can have
   */
  public Instant instantAt(int field) {
    if (!(elementAt(field) instanceof DateTimeElement element)) {
      throw new IllegalArgumentException(
          elementAt(field).name() + " is no point in time: read it as " + elementAt(field));
    }
    return instantAt(field, element.dataType());
  }

  private Instant instantAt(int field, DataType type) {
    long second = epochSecondAt(field, type);
    boolean wraps = second < 0 && type == DataType.DATE_TIME_SECONDS;
    if (wraps || second > Instant.MAX.getEpochSecond()) {
      throw beyond(field, "an instant");
    }
    return Instant.ofEpochSecond(second, Times.nanoOfSecond(type, layout.octets, offsetAt(field)));
  }

  private IpfixFormatException beyond(int field, String holder) {
    return position.error(
        Code.FIELD_VALUE,
        elementAt(field).name() + " lies beyond what " + holder + " can hold",
        offsetAt(field),
        field);
  }

  private long epochSecondAt(int field, DataType type) {
    return Times.epochSecond(type, layout.octets, timed(field, type), lengthAt(field));
  }

  private int timed(int field, DataType type) {
    if (!Times.readable(type, lengthAt(field))) {
      throw length(field, type);
    }
    return offsetAt(field);
  }

  // Structured data

  /**
   * Opens a list of RFC 6313.
   *
   * @param element the element
   * @param into the cursor to bind; one for each depth of lists within lists
   * @return the cursor
   * @throws IllegalStateException when the record has no such field
   * @throws IpfixFormatException when the list is cut off, or stands too deep within others
   */
  public StructuredData structuredData(ListElement element, StructuredData into) {
    return structuredData(require(element), element.dataType(), into);
  }

  /**
   * Opens the list in a field.
   *
   * @param field the index of the field
   * @param into the cursor to bind; one for each depth of lists within lists
   * @return the cursor
   * @throws IllegalArgumentException when the element of the field is no {@link ListElement}
   * @throws IpfixFormatException when the list is cut off, or stands too deep within others
   */
  public StructuredData structuredDataAt(int field, StructuredData into) {
    if (!(elementAt(field) instanceof ListElement element)) {
      throw new IllegalArgumentException(
          elementAt(field).name() + " is no list: read it as " + elementAt(field));
    }
    return structuredData(field, element.dataType(), into);
  }

  private StructuredData structuredData(int field, DataType type, StructuredData into) {
    ObservationDomain within = domain;
    if (within == null) {
      throw new IllegalStateException("the record belongs to no Observation Domain");
    }
    into.wrap(
        type, layout.octets, offsetAt(field), lengthAt(field), within, position, depth, field);
    return into;
  }

  /**
   * The record for a reader of logs: element names and values. Allocates.
   *
   * @return such as {@code {sourceIPv4Address=10.10.0.5, ...}}
   */
  @Override
  public String toString() {
    return layout.empty() ? "{}" : RecordText.of(this);
  }
}
