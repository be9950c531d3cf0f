// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.internal.AddressText;
import dev.cnitelemetry.ipfix.print.FieldForm;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * A {@link FlowRecord} that was not received but worked out, such as an aggregated one: its fields
 * are read from whatever they are kept in.
 *
 * <p>{@link #longValue}, {@link #epochSecond} and {@link #slice} allocate nothing; the accessors of
 * {@link FlowRecord} allocate what they return. How long a record is valid, subclasses say; {@link
 * #copy()} keeps it. Not for use by several threads at once.
 *
 * <pre>{@code
 * OctetSlice name = new OctetSlice(); // once
 * aggregator.expire(System.currentTimeMillis(), computed -> {
 *   computed.slice(AntreaElements.SOURCE_POD_NAME, name);
 *   System.out.println(name + " " + computed.longValue(IanaElements.OCTET_DELTA_COUNT, 0));
 * });
 * }</pre>
 */
public abstract non-sealed class ComputedFlowRecord extends FlowRecord {

  private final OctetSlice octetsOfField = new OctetSlice();
  private @Nullable List<InformationElement> latestElements;
  private @Nullable List<InformationElement> earlierElements;
  private @Nullable KeptLayout latest;
  private @Nullable KeptLayout earlier;

  /** For subclasses. */
  protected ComputedFlowRecord() {}

  /**
   * A whole number, or another one where the record has no such field.
   *
   * @param element the element
   * @param absent what to take instead
   * @return the number; that of an unsigned64 element uses all 64 bits
   */
  public abstract long longValue(IntegerElement element, long absent);

  /**
   * The whole seconds of a point in time.
   *
   * @param element the element
   * @return seconds since 1970-01-01T00:00:00Z, 0 where the record has no such field
   */
  public abstract long epochSecond(DateTimeElement element);

  /**
   * The octets of a text, an address or a UUID, as they are on the wire.
   *
   * @param element the element
   * @param into the slice to bind; valid as long as the record
   * @return the slice, empty where the record has no such field
   */
  public abstract OctetSlice slice(InformationElement element, OctetSlice into);

  @Override
  public FlowRecord copy() {
    KeptLayout layout = layout(elements());
    InformationElement[] elements = layout.elements();
    Object[] values = new Object[elements.length];
    for (int field = 0; field < values.length; field++) {
      values[field] = value(elements[field]);
    }
    return new KeptFlowRecord(exportTime(), observationDomainId(), layout, values);
  }

  /** That of the last two lists of elements is kept: records of both families have two. */
  private KeptLayout layout(List<InformationElement> elements) {
    if (elements != latestElements) {
      List<InformationElement> otherElements = latestElements;
      KeptLayout other = latest;
      latest = elements == earlierElements ? earlier : new KeptLayout(elements);
      latestElements = elements;
      earlier = other;
      earlierElements = otherElements;
    }
    return Objects.requireNonNull(latest);
  }

  @Override
  @Nullable
  Object field(InformationElement element) {
    return has(element) ? value(element) : null;
  }

  /** Of an element that the record has. */
  private Object value(InformationElement element) {
    if (element instanceof IntegerElement integer) {
      return longValue(integer, 0);
    } else if (element instanceof DateTimeElement time) {
      return Instant.ofEpochSecond(epochSecond(time));
    }
    OctetSlice octets = slice(element, octetsOfField);
    if (element instanceof StringElement) {
      return octets.length() == 0
          ? ""
          : new String(octets.array(), octets.offset(), octets.length(), StandardCharsets.UTF_8);
    } else if (element instanceof AddressElement) {
      return AddressText.of(octets.array(), octets.offset(), octets.length());
    }
    return KeptOctets.of(octets);
  }

  @Override
  long count(IntegerElement element, long absent) {
    return longValue(element, absent);
  }

  @Override
  int fieldCount() {
    return elements().size();
  }

  @Override
  InformationElement elementAt(int field) {
    return elements().get(field);
  }

  @Override
  Object valueAt(int field) {
    return Objects.requireNonNull(field(elementAt(field)));
  }

  @Override
  void print(int field, FieldForm form, PrintBuffer out) {
    FieldValue.print(elementAt(field), valueAt(field), form, out);
  }
}
