// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.CodedElement;
import dev.cnitelemetry.ipfix.CodedValue;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.OctetArrayElement;
import dev.cnitelemetry.ipfix.StringElement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Makes flow records field by field, each typed by its element. Not for use by several threads at
 * once.
 *
 * <pre>{@code
 * FlowRecord flow = FlowRecord.builder()
 *     .set(IanaElements.SOURCE_IPV4_ADDRESS, "10.10.0.5")
 *     .set(IanaElements.OCTET_DELTA_COUNT, 600_000)
 *     .build();
 * }</pre>
 */
public final class FlowRecordBuilder {
  private final Map<InformationElement, Object> fields = new LinkedHashMap<>();
  private Instant exportTime = Instant.EPOCH;
  private long observationDomainId;

  FlowRecordBuilder() {}

  /**
   * When the message left its sender; 1970-01-01T00:00:00Z unless set.
   *
   * @param time the time
   * @return this
   */
  public FlowRecordBuilder exportTime(Instant time) {
    exportTime = time;
    return this;
  }

  /**
   * The Observation Domain ID of the message; 0 unless set.
   *
   * @param id 0 to 4294967295
   * @return this
   * @throws IllegalArgumentException if the id is out of its range
   */
  public FlowRecordBuilder observationDomainId(long id) {
    if (id < 0 || id >> 32 != 0) {
      throw new IllegalArgumentException(
          "an Observation Domain ID lies between 0 and 4294967295, not " + id);
    }
    observationDomainId = id;
    return this;
  }

  /**
   * Sets a text.
   *
   * @param element the element
   * @param text the text
   * @return this
   */
  public FlowRecordBuilder set(StringElement element, String text) {
    return put(element, text);
  }

  /**
   * Sets a whole number.
   *
   * @param element the element
   * @param number the number; that of an unsigned64 element may use all 64 bits
   * @return this
   */
  public FlowRecordBuilder set(IntegerElement element, long number) {
    return put(element, number);
  }

  /**
   * Sets a number by its name.
   *
   * @param element the element
   * @param value the constant
   * @param <E> the enumeration
   * @return this
   * @throws IllegalArgumentException if the constant is {@code UNKNOWN}, which has no number
   */
  public <E extends Enum<E> & CodedValue> FlowRecordBuilder set(CodedElement<E> element, E value) {
    if (value.number() < 0) {
      throw new IllegalArgumentException(
          "UNKNOWN has no number: set " + element.name() + " to the number itself");
    }
    return put(element, (long) value.number());
  }

  /**
   * Sets an address.
   *
   * @param element the element
   * @param address the address in the notation of RFC 5952
   * @return this
   */
  public FlowRecordBuilder set(AddressElement element, String address) {
    return put(element, address);
  }

  /**
   * Sets a point in time.
   *
   * @param element the element
   * @param time the time
   * @return this
   */
  public FlowRecordBuilder set(DateTimeElement element, Instant time) {
    return put(element, time);
  }

  /**
   * Sets a UUID in sixteen octets.
   *
   * @param element the element
   * @param uuid the UUID
   * @return this
   */
  public FlowRecordBuilder set(OctetArrayElement element, UUID uuid) {
    return put(element, new KeptOctets(uuid.toString().replace("-", "")));
  }

  FlowRecordBuilder put(InformationElement element, Object value) {
    fields.put(element, value);
    return this;
  }

  /**
   * The record.
   *
   * @return a new immutable record
   */
  public FlowRecord build() {
    return new KeptFlowRecord(
        exportTime,
        observationDomainId,
        fields.keySet().toArray(new InformationElement[0]),
        fields.values().toArray());
  }
}
