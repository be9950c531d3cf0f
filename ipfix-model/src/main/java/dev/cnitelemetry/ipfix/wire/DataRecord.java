// SPDX-License-Identifier: Apache-2.0
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
import dev.cnitelemetry.ipfix.print.FieldForm;
import dev.cnitelemetry.ipfix.print.FieldText;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.print.TextForm;
import dev.cnitelemetry.ipfix.wire.internal.FieldPlace;
import java.math.BigInteger;
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
 * read by index, each type by the method of its name with {@code At}. How many octets a field has
 * is always what the Template says; a whole number is read from any 1 to 8.
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
  private final FieldDecoder decoder;
  private int depth;
  private @Nullable ObservationDomain domain;

  DataRecord(Position position, RecordLayout layout) {
    this.layout = layout;
    decoder = new FieldDecoder(layout, position);
  }

  void place(Position where, int listDepth) {
    decoder.place(where);
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
    return layout.indexOf(element) >= 0;
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
    return FieldPlace.width(layout.at(field));
  }

  /**
   * The record as it is on the wire. Allocates nothing.
   *
   * @param into where to put it
   * @return {@code into}, a view of the message
   * @throws IllegalStateException if there is no record
   */
  public OctetSlice octets(OctetSlice into) {
    layout.template();
    return into.wrap(layout.octets, layout.begin, layout.length());
  }

  /**
   * What comes after the record in its set, or list: further records of its Template and perhaps
   * padding, not read yet and so not checked. Allocates nothing.
   *
   * @param into where to put it
   * @return {@code into}, a view of the message; empty after the last record
   * @throws IllegalStateException if there is no record
   */
  public OctetSlice following(OctetSlice into) {
    layout.template();
    return into.wrap(layout.octets, layout.begin + layout.length(), layout.rest());
  }

  /**
   * Where the value of a field begins, the length octets before it not counted.
   *
   * @param field the index of the field
   * @return octets from the beginning of the record
   * @throws IndexOutOfBoundsException if there is no such field
   */
  public int offsetAt(int field) {
    long place = layout.at(field);
    return FieldPlace.end(place) - FieldPlace.width(place);
  }

  /** The array the record lies in. */
  byte[] octets() {
    return layout.octets;
  }

  /** Where the record begins in its array. */
  int begin() {
    return layout.begin;
  }

  /** Where a field begins in the array, its length octets counted. */
  int startAt(int field) {
    return field == 0 ? layout.begin : endAt(field - 1);
  }

  /** Where a field ends in the array. */
  int endAt(int field) {
    return layout.begin + FieldPlace.end(layout.at(field));
  }

  private long require(InformationElement element) {
    int field = layout.indexOf(element);
    if (field < 0) {
      throw missing(element);
    }
    return layout.of(field);
  }

  private IllegalStateException missing(InformationElement element) {
    return new IllegalStateException(
        "Template "
            + template().id()
            + " has no "
            + element.name()
            + ": ask has() first, or give a value to take instead");
  }

  // Whole numbers

  /**
   * A whole number.
   *
   * @param element the element
   * @return the number; that of an unsigned64 element uses all 64 bits
   * @throws IllegalStateException if the record has no such field
   * @throws IpfixFormatException if the field has no octets or more than eight
   */
  public long longValue(IntegerElement element) {
    return decoder.integer(require(element), element.isSigned());
  }

  /**
   * A whole number, or another one where the record has no such field.
   *
   * @param element the element
   * @param absent what to take instead
   * @return the number; that of an unsigned64 element uses all 64 bits
   * @throws IpfixFormatException if the field has no octets or more than eight
   */
  public long longValue(IntegerElement element, long absent) {
    int field = layout.indexOf(element);
    return field < 0 ? absent : decoder.integer(layout.of(field), element.isSigned());
  }

  /**
   * The whole number in a field, signed where the element of the field is.
   *
   * @param field the index of the field
   * @return the number; that of an unsigned64 element uses all 64 bits
   * @throws IpfixFormatException if the field has no octets or more than eight
   */
  public long longAt(int field) {
    long place = layout.at(field);
    return FieldPlace.wholeUnsigned(place)
        ? layout.whole(place, false)
        : decoder.integer(place, FieldPlace.signed(place));
  }

  /**
   * A number that has a name.
   *
   * @param element the element
   * @param <E> the enumeration
   * @return the constant, {@code UNKNOWN} for a number without a name
   * @throws IllegalStateException if the record has no such field
   * @throws IpfixFormatException if the field has no octets or more than eight
   */
  public <E extends Enum<E> & CodedValue> E value(CodedElement<E> element) {
    return element.valueOf(longValue(element));
  }

  /**
   * The number in a field, by its name.
   *
   * @param element the element of the field, which says what the names are
   * @param field the index of the field
   * @param <E> the enumeration
   * @return the constant, {@code UNKNOWN} for a number without a name
   * @throws IpfixFormatException if the field has no octets or more than eight
   */
  public <E extends Enum<E> & CodedValue> E valueAt(CodedElement<E> element, int field) {
    return element.valueOf(longAt(field));
  }

  /**
   * An unsigned number of up to 256 bits. Allocates.
   *
   * @param element the element
   * @return the number
   * @throws IllegalStateException if the record has no such field
   * @throws IpfixFormatException if the field has more than 32 octets, or none
   */
  public BigInteger bigInteger(Unsigned256Element element) {
    return decoder.bigInteger(require(element));
  }

  /**
   * The octets of a field as an unsigned number. Allocates.
   *
   * @param field the index of the field
   * @return the number
   * @throws IpfixFormatException if the field has more than 32 octets, or none
   */
  public BigInteger bigIntegerAt(int field) {
    return decoder.bigInteger(layout.at(field));
  }

  // Other scalars

  /**
   * A floating-point number, sent in four or eight octets.
   *
   * @param element the element
   * @return the number
   * @throws IllegalStateException if the record has no such field
   * @throws IpfixFormatException if the field has neither four nor eight octets
   */
  public double doubleValue(FloatElement element) {
    return decoder.floating(require(element));
  }

  /**
   * The floating-point number in a field.
   *
   * @param field the index of the field
   * @return the number
   * @throws IpfixFormatException if the field has neither four nor eight octets
   */
  public double doubleAt(int field) {
    return decoder.floating(layout.at(field));
  }

  /**
   * A truth value.
   *
   * @param element the element
   * @return true for 1, false for 2
   * @throws IllegalStateException if the record has no such field
   * @throws IpfixFormatException if the field has another value, or another length than 1
   */
  public boolean booleanValue(BooleanElement element) {
    return decoder.truth(require(element));
  }

  /**
   * The truth value in a field.
   *
   * @param field the index of the field
   * @return true for 1, false for 2
   * @throws IpfixFormatException if the field has another value, or another length than 1
   */
  public boolean booleanAt(int field) {
    return decoder.truth(layout.at(field));
  }

  // Text and octets

  /**
   * The octets of a field, without a copy; of any element. A fixed-length text comes with the zero
   * octets that fill it up.
   *
   * @param element the element
   * @param into the slice to bind
   * @return the slice
   * @throws IllegalStateException if the record has no such field
   */
  public OctetSlice slice(InformationElement element, OctetSlice into) {
    return decoder.slice(require(element), into);
  }

  /**
   * The octets of a field, without a copy.
   *
   * @param field the index of the field
   * @param into the slice to bind
   * @return the slice
   */
  public OctetSlice sliceAt(int field, OctetSlice into) {
    return decoder.slice(layout.at(field), into);
  }

  /**
   * A text: UTF-8 with malformed sequences replaced by U+FFFD, without the zero octets that fill up
   * a field of fixed length. Allocates.
   *
   * @param element the element
   * @return a new string
   * @throws IllegalStateException if the record has no such field
   */
  public String text(StringElement element) {
    return decoder.text(require(element));
  }

  /**
   * The text in a field. Allocates.
   *
   * @param field the index of the field
   * @return a new string
   */
  public String textAt(int field) {
    return decoder.text(layout.at(field));
  }

  // Addresses

  /**
   * An IPv4 address.
   *
   * @param element the element
   * @return the four octets, the first one highest
   * @throws IllegalStateException if the record has no such field
   * @throws IpfixFormatException if the field does not have four octets
   */
  public int ipv4Address(Ipv4AddressElement element) {
    return decoder.ipv4Address(require(element));
  }

  /**
   * The first eight octets of an IPv6 address.
   *
   * @param element the element
   * @return the octets, the first one highest
   * @throws IllegalStateException if the record has no such field
   * @throws IpfixFormatException if the field does not have sixteen octets
   */
  public long ipv6AddressHigh(Ipv6AddressElement element) {
    return decoder.ipv6AddressHigh(require(element));
  }

  /**
   * The last eight octets of an IPv6 address.
   *
   * @param element the element
   * @return the octets, the first one highest
   * @throws IllegalStateException if the record has no such field
   * @throws IpfixFormatException if the field does not have sixteen octets
   */
  public long ipv6AddressLow(Ipv6AddressElement element) {
    return decoder.ipv6AddressLow(require(element));
  }

  /**
   * An IP address in the notation of RFC 5952, such as {@code 10.10.0.5} or {@code fd00::1}.
   * Allocates.
   *
   * @param element the element
   * @return a new string
   * @throws IllegalStateException if the record has no such field
   * @throws IpfixFormatException if the field does not have the octets of its family
   */
  public String addressText(AddressElement element) {
    return decoder.addressText(require(element), element.dataType());
  }

  /**
   * An IEEE 802 address.
   *
   * @param element the element
   * @return the six octets, the first one highest
   * @throws IllegalStateException if the record has no such field
   * @throws IpfixFormatException if the field does not have six octets
   */
  public long macAddress(MacAddressElement element) {
    return decoder.macAddress(require(element));
  }

  /**
   * The IPv4 address in a field.
   *
   * @param field the index of the field
   * @return the four octets, the first one highest
   * @throws IpfixFormatException if the field does not have four octets
   */
  public int ipv4AddressAt(int field) {
    return decoder.ipv4Address(layout.at(field));
  }

  /**
   * The first eight octets of the IPv6 address in a field.
   *
   * @param field the index of the field
   * @return the octets, the first one highest
   * @throws IpfixFormatException if the field does not have sixteen octets
   */
  public long ipv6AddressHighAt(int field) {
    return decoder.ipv6AddressHigh(layout.at(field));
  }

  /**
   * The last eight octets of the IPv6 address in a field.
   *
   * @param field the index of the field
   * @return the octets, the first one highest
   * @throws IpfixFormatException if the field does not have sixteen octets
   */
  public long ipv6AddressLowAt(int field) {
    return decoder.ipv6AddressLow(layout.at(field));
  }

  /**
   * The IP address in a field in the notation of RFC 5952. Allocates.
   *
   * @param field the index of the field
   * @return a new string
   * @throws IllegalArgumentException if the element of the field is of another shape
   * @throws IpfixFormatException if the field does not have the octets of its family
   */
  public String addressTextAt(int field) {
    AddressElement element = shaped(field, AddressElement.class);
    return decoder.addressText(layout.at(field), element.dataType());
  }

  /**
   * The IEEE 802 address in a field.
   *
   * @param field the index of the field
   * @return the six octets, the first one highest
   * @throws IpfixFormatException if the field does not have six octets
   */
  public long macAddressAt(int field) {
    return decoder.macAddress(layout.at(field));
  }

  private <E extends InformationElement> E shaped(int field, Class<E> shape) {
    InformationElement element = elementAt(field);
    if (!shape.isInstance(element)) {
      throw new IllegalArgumentException(
          element.name() + " is no " + shape.getSimpleName() + ": read it as " + element);
    }
    return shape.cast(element);
  }

  // Points in time

  /**
   * The whole seconds of a point in time.
   *
   * @param element the element
   * @return seconds since 1970-01-01T00:00:00Z
   * @throws IllegalStateException if the record has no such field
   * @throws IpfixFormatException if the field has a length the type cannot be read in
   */
  public long epochSecond(DateTimeElement element) {
    return decoder.epochSecond(require(element), element.dataType());
  }

  /**
   * What a point in time has beyond its whole seconds, to the precision of its type.
   *
   * @param element the element
   * @return nanoseconds, 0 to 999999999
   * @throws IllegalStateException if the record has no such field
   * @throws IpfixFormatException if the field has a length the type cannot be read in
   */
  public int nanoOfSecond(DateTimeElement element) {
    return decoder.nanoOfSecond(require(element), element.dataType());
  }

  /**
   * A point in time in milliseconds, smaller parts cut off.
   *
   * @param element the element
   * @return milliseconds since 1970-01-01T00:00:00Z
   * @throws IllegalStateException if the record has no such field
   * @throws IpfixFormatException if the field has a length the type cannot be read in, or a time
   *     too far away for milliseconds
   */
  public long epochMilli(DateTimeElement element) {
    return decoder.epochMilli(require(element), element.dataType());
  }

  /**
   * A point in time. Allocates.
   *
   * @param element the element
   * @return a new instant
   * @throws IllegalStateException if the record has no such field
   * @throws IpfixFormatException if the field has a length the type cannot be read in, or a time no
   *     instant can have
   */
  public Instant instant(DateTimeElement element) {
    return decoder.instant(require(element), element.dataType());
  }

  /**
   * The whole seconds of the point in time in a field.
   *
   * @param field the index of the field
   * @return seconds since 1970-01-01T00:00:00Z
   * @throws IllegalArgumentException if the element of the field is of another shape
   * @throws IpfixFormatException if the field has a length the type cannot be read in
   */
  public long epochSecondAt(int field) {
    return decoder.epochSecond(layout.at(field), shaped(field, DateTimeElement.class).dataType());
  }

  /**
   * What the point in time in a field has beyond its whole seconds.
   *
   * @param field the index of the field
   * @return nanoseconds, 0 to 999999999
   * @throws IllegalArgumentException if the element of the field is of another shape
   * @throws IpfixFormatException if the field has a length the type cannot be read in
   */
  public int nanoOfSecondAt(int field) {
    DataType type = shaped(field, DateTimeElement.class).dataType();
    return decoder.nanoOfSecond(layout.at(field), type);
  }

  /**
   * The point in time in a field in milliseconds, smaller parts cut off.
   *
   * @param field the index of the field
   * @return milliseconds since 1970-01-01T00:00:00Z
   * @throws IllegalArgumentException if the element of the field is of another shape
   * @throws IpfixFormatException if the field has a length the type cannot be read in, or a time
   *     too far away for milliseconds
   */
  public long epochMilliAt(int field) {
    return decoder.epochMilli(layout.at(field), shaped(field, DateTimeElement.class).dataType());
  }

  /**
   * The point in time in a field. Allocates.
   *
   * @param field the index of the field
   * @return a new instant
   * @throws IllegalArgumentException if the element of the field is no {@link DateTimeElement}
   * @throws IpfixFormatException if the field has a length the type cannot be read in, or a time no
   *     instant can have
   */
  public Instant instantAt(int field) {
    if (!(elementAt(field) instanceof DateTimeElement element)) {
      throw new IllegalArgumentException(
          elementAt(field).name() + " is no point in time: read it as " + elementAt(field));
    }
    return decoder.instant(layout.at(field), element.dataType());
  }

  // Whatever the type

  /**
   * Whether the octets of a field can be read as its type. Allocates nothing.
   *
   * @param field the index of the field
   * @return false for a length the type does not have, or a value it does not allow
   */
  public boolean isReadableAt(int field) {
    long place = layout.at(field);
    return FieldText.isReadable(
        elementAt(field), layout.octets, layout.offset(place), FieldPlace.width(place));
  }

  /**
   * Why a field cannot be read as its type. Allocates.
   *
   * @param field the index of the field
   * @return the error, or null if it can be read
   */
  public @Nullable IpfixFormatException errorAt(int field) {
    return isReadableAt(field)
        ? null
        : decoder.errorOf(layout.at(field), elementAt(field).dataType());
  }

  /**
   * Writes the value of a field as text; see {@link FieldText}. Allocates nothing but what is said
   * there.
   *
   * @param field the index of the field
   * @param form the form
   * @param out what to write to
   */
  public void print(int field, FieldForm form, PrintBuffer out) {
    long place = layout.at(field);
    InformationElement element = elementAt(field);
    int width =
        element instanceof StringElement ? decoder.textLength(place) : FieldPlace.width(place);
    FieldText.write(element, layout.octets, layout.offset(place), width, form, out);
  }

  // Structured data

  /**
   * Opens a list of RFC 6313.
   *
   * @param element the element
   * @param into the cursor to bind; one for each depth of lists within lists
   * @return the cursor
   * @throws IllegalStateException if the record has no such field
   * @throws IpfixFormatException if the list is cut off, or is too deep within others
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
   * @throws IllegalArgumentException if the element of the field is no {@link ListElement}
   * @throws IpfixFormatException if the list is cut off, or is too deep within others
   */
  public StructuredData structuredDataAt(int field, StructuredData into) {
    if (!(elementAt(field) instanceof ListElement element)) {
      throw new IllegalArgumentException(
          elementAt(field).name() + " is no list: read it as " + elementAt(field));
    }
    return structuredData(layout.at(field), element.dataType(), into);
  }

  private StructuredData structuredData(long place, DataType type, StructuredData into) {
    ObservationDomain within = domain;
    if (within == null) {
      throw new IllegalStateException("the record belongs to no Observation Domain");
    }
    into.wrap(
        type,
        layout.octets,
        layout.offset(place),
        FieldPlace.width(place),
        within,
        decoder.position(),
        depth,
        FieldPlace.field(place));
    return into;
  }

  /**
   * The record for a reader of logs: element names and values. Allocates.
   *
   * @return such as {@code {sourceIPv4Address=10.10.0.5, ...}}
   */
  @Override
  public String toString() {
    if (layout.empty()) {
      return "{}";
    }
    PrintBuffer text = new PrintBuffer();
    for (int field = 0; field < fieldCount(); field++) {
      text.ascii(field == 0 ? "{" : ", ").text(elementAt(field).name(), TextForm.PLAIN).octet('=');
      print(field, FieldForm.VALUES, text);
    }
    return text.octet('}').toString();
  }
}
