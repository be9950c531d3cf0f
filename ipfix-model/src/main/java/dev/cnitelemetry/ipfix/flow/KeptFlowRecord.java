// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.print.FieldForm;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.print.TextForm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/** A flow record that stays: its fields in the order of the wire, each element as often as sent. */
final class KeptFlowRecord extends FlowRecord {
  private final Instant exportTime;
  private final long observationDomainId;
  private final InformationElement[] fieldElements;
  private final Object[] values;

  /** Made when it is asked for first; whichever thread makes it makes the same. */
  private @Nullable KeptLayout layout;

  KeptFlowRecord(
      Instant exportTime,
      long observationDomainId,
      InformationElement[] fieldElements,
      Object[] values) {
    this.exportTime = exportTime;
    this.observationDomainId = observationDomainId;
    this.fieldElements = fieldElements;
    this.values = values;
  }

  /** Of many records with the same elements in the same order, which share their layout. */
  KeptFlowRecord(Instant exportTime, long observationDomainId, KeptLayout layout, Object[] values) {
    this(exportTime, observationDomainId, layout.elements(), values);
    this.layout = layout;
  }

  KeptLayout layout() {
    KeptLayout made = layout;
    if (made == null) {
      made = new KeptLayout(fieldElements);
      layout = made;
    }
    return made;
  }

  /** Not to be written to. */
  Object[] values() {
    return values;
  }

  private int fieldOf(InformationElement element) {
    return layout().fieldOf(element);
  }

  @Override
  public FlowRecord copy() {
    return this;
  }

  @Override
  public List<InformationElement> elements() {
    return distinctElements();
  }

  @Override
  public boolean has(InformationElement element) {
    return fieldOf(element) >= 0;
  }

  @Override
  public Instant exportTime() {
    return exportTime;
  }

  @Override
  public long observationDomainId() {
    return observationDomainId;
  }

  @Override
  Object shape() {
    return fieldElements;
  }

  @Override
  int fieldCount() {
    return values.length;
  }

  @Override
  InformationElement elementAt(int field) {
    return fieldElements[field];
  }

  @Override
  Object valueAt(int field) {
    return values[field];
  }

  @Override
  @Nullable
  Object field(InformationElement element) {
    int field = fieldOf(element);
    return field < 0 ? null : values[field];
  }

  @Override
  void print(int field, FieldForm form, PrintBuffer out) {
    FieldValue.print(fieldElements[field], values[field], form, out);
  }

  @Override
  long count(IntegerElement element, long absent) {
    return field(element) instanceof Long number ? number : absent;
  }

  /** Of every element the values in their order: that the elements are in another is no matter. */
  private Map<InformationElement, List<Object>> byElement() {
    Map<InformationElement, List<Object>> all = new HashMap<>();
    for (int field = 0; field < values.length; field++) {
      all.computeIfAbsent(fieldElements[field], element -> new ArrayList<>()).add(values[field]);
    }
    return all;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof KeptFlowRecord that)
        || that.observationDomainId != observationDomainId
        || !that.exportTime.equals(exportTime)) {
      return false;
    }
    return Arrays.equals(that.fieldElements, fieldElements)
        ? Arrays.equals(that.values, values)
        : that.byElement().equals(byElement());
  }

  @Override
  public int hashCode() {
    return 31 * exportTime.hashCode() + byElement().hashCode();
  }

  @Override
  public String toString() {
    PrintBuffer text = new PrintBuffer();
    text.octet('{');
    for (int field = 0; field < values.length; field++) {
      text.ascii(field == 0 ? "" : ", ").text(fieldElements[field].name(), TextForm.PLAIN);
      text.octet('=');
      print(field, FieldForm.VALUES, text);
    }
    return text.octet('}').toString();
  }
}
