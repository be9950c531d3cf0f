// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

import javax.annotation.Nullable;

/**
 * An Information Element: the name, the number and the type of one field of flow records.
 *
 * <p>An element is known by its enterprise number and its id together; ids alone repeat between
 * registries (136 is IANA's {@code flowEndReason} and Antrea's {@code tcpState}). The classes below
 * this one say how a value is read, so that the compiler refuses to read text as a number:
 *
 * <table>
 * <caption>The accessor shapes</caption>
 * <tr><th>shape</th><th>abstract data types</th></tr>
 * <tr><td>{@link IntegerElement}</td><td>unsigned8 to unsigned64, signed8 to signed64</td></tr>
 * <tr><td>{@link CodedElement}</td><td>the same, with an enumeration of the values</td></tr>
 * <tr><td>{@link Unsigned256Element}</td><td>unsigned256</td></tr>
 * <tr><td>{@link FloatElement}</td><td>float32, float64</td></tr>
 * <tr><td>{@link BooleanElement}</td><td>boolean</td></tr>
 * <tr><td>{@link StringElement}</td><td>string</td></tr>
 * <tr><td>{@link OctetArrayElement}</td><td>octetArray</td></tr>
 * <tr><td>{@link MacAddressElement}</td><td>macAddress</td></tr>
 * <tr><td>{@link AddressElement}</td><td>ipv4Address, ipv6Address</td></tr>
 * <tr><td>{@link DateTimeElement}</td><td>the four dateTime types</td></tr>
 * <tr><td>{@link ListElement}</td><td>the three list types of RFC 6313</td></tr>
 * <tr><td>{@link UnknownElement}</td><td>an element no registry at hand knows: raw octets</td></tr>
 * </table>
 *
 * <p>Elements are immutable and may be shared between threads. Two elements are equal when their
 * enterprise numbers and ids are. Source: RFC 7012.
 *
 * <pre>{@code
 * InformationElement element = ElementRegistry.standard().find(56506, 101);
 * element.name(); // sourcePodName
 * }</pre>
 */
public abstract sealed class InformationElement
    permits AddressElement,
        BooleanElement,
        DateTimeElement,
        FloatElement,
        IntegerElement,
        ListElement,
        MacAddressElement,
        OctetArrayElement,
        StringElement,
        UnknownElement,
        Unsigned256Element {

  /** The enterprise number of the elements IANA assigns. */
  public static final long IANA_ENTERPRISE_NUMBER = 0;

  /** The enterprise number of the reverse of IANA's elements, RFC 5103. */
  public static final long REVERSE_ENTERPRISE_NUMBER = 29305;

  /** The enterprise number of Antrea's elements. */
  public static final long ANTREA_ENTERPRISE_NUMBER = 56506;

  private static final int MOST_OF_IANA = 640;
  private static final int MOST_OF_ANTREA = 256;

  private final Definition definition;
  private final long key;
  private final int hash;

  InformationElement(Definition definition) {
    this.definition = definition;
    this.key = Definition.key(definition.enterpriseNumber(), definition.id());
    this.hash = hash(definition.enterpriseNumber(), definition.id());
  }

  /**
   * The name as it is in the registry, such as {@code sourcePodName}.
   *
   * @return the name
   */
  public final String name() {
    return definition.name();
  }

  /**
   * The number within the enterprise's registry.
   *
   * @return 0 to 32767
   */
  public final int id() {
    return definition.id();
  }

  /**
   * The private enterprise number, 0 for the elements IANA assigns.
   *
   * @return 0 to 4294967295
   */
  public final long enterpriseNumber() {
    return definition.enterpriseNumber();
  }

  /**
   * Enterprise number and id in one number, by which elements are compared: {@code enterpriseNumber
   * << 16 | id}.
   *
   * @return the key
   */
  public final long key() {
    return key;
  }

  /**
   * The abstract data type.
   *
   * @return the type
   */
  public final DataType dataType() {
    return definition.dataType();
  }

  /**
   * What the values may be used for.
   *
   * @return the semantics, {@link DataTypeSemantics#DEFAULT} when the registry gives none
   */
  public final DataTypeSemantics semantics() {
    return definition.semantics();
  }

  /**
   * The unit of the values.
   *
   * @return the unit, {@link Units#NONE} when the registry gives none
   */
  public final Units units() {
    return definition.units();
  }

  /**
   * The values the registry limits the element to.
   *
   * @return the range, or null when the data type alone limits the values
   */
  public final @Nullable ValueRange range() {
    return definition.range();
  }

  /**
   * Whether RFC 5103 gives the element a reverse one with enterprise number 29305.
   *
   * @return true for the reversible elements of IANA alone
   */
  public final boolean isReversible() {
    return definition.reversible();
  }

  /**
   * Whether the registry advises against the element.
   *
   * @return whether its status is deprecated
   */
  public final boolean isDeprecated() {
    return definition.deprecated();
  }

  final Definition definition() {
    return definition;
  }

  /**
   * Defines an element of any data type, for those who learn of it at run time. Where the type is
   * known beforehand, the shapes' own {@code define} methods keep it for the compiler.
   *
   * @param enterpriseNumber the private enterprise number, 0 to 4294967295
   * @param id the number within it, 0 to 32767
   * @param name the name
   * @param dataType the abstract data type
   * @param semantics what the values may be used for
   * @param units the unit of the values
   * @param range the values it is limited to, or null
   * @return a new element of the shape the data type has
   * @throws IllegalArgumentException if a number is out of its range or the name is empty
   */
  public static InformationElement define(
      long enterpriseNumber,
      int id,
      String name,
      DataType dataType,
      DataTypeSemantics semantics,
      Units units,
      @Nullable ValueRange range) {
    Definition definition =
        Definition.of(enterpriseNumber, id, name, dataType, semantics, units, range);
    return switch (dataType) {
      case UNSIGNED8, UNSIGNED16, UNSIGNED32, UNSIGNED64, SIGNED8, SIGNED16, SIGNED32, SIGNED64 ->
          new IntegerElement(definition);
      case FLOAT32, FLOAT64 -> new FloatElement(definition);
      case BOOLEAN -> new BooleanElement(definition);
      case MAC_ADDRESS -> new MacAddressElement(definition);
      case STRING -> new StringElement(definition);
      case OCTET_ARRAY -> new OctetArrayElement(definition);
      case DATE_TIME_SECONDS,
          DATE_TIME_MILLISECONDS,
          DATE_TIME_MICROSECONDS,
          DATE_TIME_NANOSECONDS ->
          new DateTimeElement(definition);
      case IPV4_ADDRESS -> new Ipv4AddressElement(definition);
      case IPV6_ADDRESS -> new Ipv6AddressElement(definition);
      case BASIC_LIST, SUB_TEMPLATE_LIST, SUB_TEMPLATE_MULTI_LIST -> new ListElement(definition);
      case UNSIGNED256 -> new Unsigned256Element(definition);
    };
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof InformationElement element && element.key == key;
  }

  /**
   * A number by which tables of elements are kept: of the elements of IANA, of Antrea and of the
   * reverse ones each has a small number of its own, so that no search is needed. Those of other
   * enterprises have numbers below 0, which may coincide.
   *
   * @return the number
   */
  @Override
  public final int hashCode() {
    return hash;
  }

  private static int hash(long enterpriseNumber, int id) {
    if (enterpriseNumber == IANA_ENTERPRISE_NUMBER && id < MOST_OF_IANA) {
      return id;
    }
    if (enterpriseNumber == ANTREA_ENTERPRISE_NUMBER && id < MOST_OF_ANTREA) {
      return MOST_OF_IANA + id;
    }
    if (enterpriseNumber == REVERSE_ENTERPRISE_NUMBER && id < MOST_OF_IANA) {
      return MOST_OF_IANA + MOST_OF_ANTREA + id;
    }
    return Long.hashCode(Definition.key(enterpriseNumber, id)) | Integer.MIN_VALUE;
  }

  /**
   * The element for a reader of logs: name, enterprise number, id and type.
   *
   * @return such as {@code sourcePodName(56506/101) string}
   */
  @Override
  public final String toString() {
    return name() + "(" + enterpriseNumber() + "/" + id() + ") " + dataType().text();
  }
}
