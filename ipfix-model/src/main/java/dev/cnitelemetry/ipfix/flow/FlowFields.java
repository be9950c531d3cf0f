// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.CodedElement;
import dev.cnitelemetry.ipfix.CodedValue;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.OctetArrayElement;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.TcpState;
import dev.cnitelemetry.ipfix.print.FieldForm;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import javax.annotation.Nullable;

/**
 * How a {@link FlowRecord} reads any element. What is named after what it tells is generated on top
 * of this from {@code src/main/elements/flow-record.tsv}.
 */
abstract class FlowFields {

  FlowFields() {}

  /**
   * A record that outlives the message: this one itself if it is immutable already.
   *
   * @return an immutable record of the same fields
   */
  public abstract FlowRecord copy();

  // Any element

  /**
   * The elements the record has fields of, in the order of the wire, each once.
   *
   * @return an unmodifiable list
   */
  public abstract List<InformationElement> elements();

  final List<InformationElement> distinctElements() {
    Set<InformationElement> elements = new LinkedHashSet<>();
    for (int field = 0; field < fieldCount(); field++) {
      elements.add(elementAt(field));
    }
    return List.copyOf(elements);
  }

  /**
   * Whether the record has a field of an element, whatever it says.
   *
   * @param element the element
   * @return whether there is one
   */
  public abstract boolean has(InformationElement element);

  /**
   * When the message with the record left its sender.
   *
   * @return the time, to the second
   */
  public abstract Instant exportTime();

  /**
   * The Observation Domain ID of the message.
   *
   * @return 0 to 4294967295
   */
  public abstract long observationDomainId();

  abstract @Nullable Object field(InformationElement element);

  /** What records share whose fields are the same in the same order, or null if nobody knows. */
  @Nullable
  Object shape() {
    return null;
  }

  abstract int fieldCount();

  abstract InformationElement elementAt(int field);

  abstract Object valueAt(int field);

  abstract void print(int field, FieldForm form, PrintBuffer out);

  /** A whole number that can be read, or what to take where there is none. */
  abstract long count(IntegerElement element, long absent);

  private <V> List<V> all(InformationElement element, Class<V> type) {
    List<V> values = new ArrayList<>();
    for (int field = 0; field < fieldCount(); field++) {
      if (elementAt(field).equals(element) && type.isInstance(valueAt(field))) {
        values.add(type.cast(valueAt(field)));
      }
    }
    return List.copyOf(values);
  }

  /**
   * Every number of an element that the record has more than once, as of an outer and an inner
   * header.
   *
   * @param element the element
   * @return the numbers in the order of the wire, none if it is not sent
   */
  public final List<Long> numbers(IntegerElement element) {
    return all(element, Long.class);
  }

  /**
   * Every text of an element that the record has more than once.
   *
   * @param element the element
   * @return the texts in the order of the wire, empty ones too; none if it is not sent
   */
  public final List<String> texts(StringElement element) {
    return all(element, String.class);
  }

  /**
   * Every address of an element that the record has more than once.
   *
   * @param element the element
   * @return the addresses in the order of the wire, 0.0.0.0 and {@code ::} too; none if it is not
   *     sent
   */
  public final List<String> addresses(AddressElement element) {
    return all(element, String.class);
  }

  /**
   * Every time of an element that the record has more than once.
   *
   * @param element the element
   * @return the times in the order of the wire; none if it is not sent
   */
  public final List<Instant> times(DateTimeElement element) {
    return all(element, Instant.class);
  }

  /**
   * A whole number, as it was sent.
   *
   * @param element the element
   * @return the number, or empty if it is not sent
   */
  public final OptionalLong number(IntegerElement element) {
    return field(element) instanceof Long number ? OptionalLong.of(number) : OptionalLong.empty();
  }

  /**
   * A text.
   *
   * @param element the element
   * @return the text, or empty if it is empty or not sent
   */
  public final Optional<String> text(StringElement element) {
    return field(element) instanceof String text && !text.isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  /**
   * An address.
   *
   * @param element the element
   * @return the address as text, or empty if it is 0.0.0.0, {@code ::} or not sent
   */
  public final Optional<String> address(AddressElement element) {
    return field(element) instanceof String text && !text.equals("0.0.0.0") && !text.equals("::")
        ? Optional.of(text)
        : Optional.empty();
  }

  /**
   * A point in time.
   *
   * @param element the element
   * @return the time, or empty if it is 1970-01-01T00:00:00Z or not sent
   */
  public final Optional<Instant> time(DateTimeElement element) {
    return field(element) instanceof Instant time && !time.equals(Instant.EPOCH)
        ? Optional.of(time)
        : Optional.empty();
  }

  /**
   * A whole number, or another one where the record has none. Allocates nothing in records that are
   * kept and in views.
   *
   * @param element the element
   * @param absent what to take instead
   * @return the number; that of an unsigned64 element uses all 64 bits
   */
  public final long number(IntegerElement element, long absent) {
    return count(element, absent);
  }

  /**
   * A text or an address as it was sent, or another one where the record has none. Allocates
   * nothing in records that are kept.
   *
   * @param element a {@link StringElement} or an {@link AddressElement}
   * @param absent what to take instead
   * @return the text, which may be empty or an address that means none
   */
  public final String text(InformationElement element, String absent) {
    return field(element) instanceof String text ? text : absent;
  }

  /**
   * The whole seconds of a point in time, or another number where the record has none. Allocates
   * nothing in records that are kept.
   *
   * @param element the element
   * @param absent what to take instead
   * @return seconds since 1970-01-01T00:00:00Z
   */
  public final long second(DateTimeElement element, long absent) {
    return field(element) instanceof Instant time ? time.getEpochSecond() : absent;
  }

  /**
   * A UUID, as Antrea sends them with {@code includeK8sUIDs}.
   *
   * @param element the element
   * @return the UUID, or empty if its sixteen octets are 0 or it is not sent
   */
  public final Optional<UUID> uuid(OctetArrayElement element) {
    return field(element) instanceof KeptOctets octets ? octets.uuid() : Optional.empty();
  }

  final OptionalLong nonZero(IntegerElement element) {
    OptionalLong number = number(element);
    return number.isPresent() && number.getAsLong() == 0 ? OptionalLong.empty() : number;
  }

  final Optional<String> address(AddressElement... candidates) {
    for (AddressElement candidate : candidates) {
      Optional<String> address = address(candidate);
      if (address.isPresent()) {
        return address;
      }
    }
    return Optional.empty();
  }

  final Optional<Instant> time(DateTimeElement... candidates) {
    for (DateTimeElement candidate : candidates) {
      Optional<Instant> time = time(candidate);
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  final <E extends Enum<E> & CodedValue> Optional<E> value(CodedElement<E> element) {
    return named(element, number(element));
  }

  final <E extends Enum<E> & CodedValue> Optional<E> nonZeroValue(CodedElement<E> element) {
    return named(element, nonZero(element));
  }

  private static <E extends Enum<E> & CodedValue> Optional<E> named(
      CodedElement<E> element, OptionalLong number) {
    return number.isPresent() ? Optional.of(element.valueOf(number.getAsLong())) : Optional.empty();
  }

  /**
   * The state of the TCP connection, in either vocabulary.
   *
   * @return the state, {@link TcpState#UNKNOWN} for a text neither vocabulary has, or empty if the
   *     flow is not TCP or the state not sent
   */
  public final Optional<TcpState> tcpState() {
    return text(AntreaElements.TCP_STATE).map(TcpState::of);
  }

  /**
   * Whether a Flow Aggregator made the record up from the reports of Nodes.
   *
   * @return whether it has the counts of the source Node
   */
  public final boolean isAggregated() {
    return has(AntreaElements.OCTET_TOTAL_COUNT_FROM_SOURCE_NODE);
  }

  /**
   * Whether the counts that the record has of a Node contradict each other: more octets or packets
   * since the last record than altogether, or more packets than octets. A Flow Aggregator that
   * counts rightly sends no such record; one of v2.4.0 to v2.4.5, v2.5.0 to v2.5.2 or v2.6.0 to
   * v2.6.2, which puts values into fields of other elements, does most of the time: see {@link
   * FlowRecordView#sentBy}. Nothing is repaired by guess. Allocates nothing in a view.
   *
   * @return whether at least one pair of counts cannot be right
   */
  public final boolean suspect() {
    return NodeCounts.contradict(this);
  }
}
