// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.print.FieldForm;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.Template;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * A {@link FlowRecord} seen in a message: made once for a reader, valid for the record the reader
 * is at, until its next step. Not for use by several threads at once.
 *
 * <pre>{@code
 * List<FlowRecord> kept = new ArrayList<>();
 * FlowRecordView flow = new FlowRecordView(reader); // once
 * for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
 *   if (event == IpfixEvent.RECORD && flow.flowType().equals(Optional.of(FlowType.INTER_NODE))) {
 *     kept.add(flow.copy());
 *   }
 * }
 * }</pre>
 */
public final class FlowRecordView extends FlowRecord {
  private final IpfixReader reader;
  private final boolean misplacing;
  private @Nullable Template template;

  /** Of each field the one its value was sent in, or null where that is the field itself. */
  private @Nullable int[] sentIn;

  /** The Template of the record that was copied last, whose layout is the latest. */
  private @Nullable Template copied;

  private @Nullable KeptLayout latest;
  private @Nullable KeptLayout earlier;

  /**
   * A view of the records of a reader.
   *
   * @param reader the reader
   */
  public FlowRecordView(IpfixReader reader) {
    this(reader, false);
  }

  private FlowRecordView(IpfixReader reader, boolean misplacing) {
    this.reader = reader;
    this.misplacing = misplacing;
  }

  /**
   * A view of the same reader for what a release of Antrea sends: the Flow Aggregators of v2.4.0 to
   * v2.4.5, v2.5.0 to v2.5.2 and v2.6.0 to v2.6.2 put twenty values of a record of mode Aggregate
   * into fields of other elements, and this view reads them as what they are. Records of other
   * Templates and of other releases are read as they come: the release has to be told, since
   * nothing in a message gives it away; see {@link #suspect()}.
   *
   * @param release the version, such as {@code v2.5.1}
   * @return a new view
   * @throws IllegalArgumentException if the release is not known, which names those that are
   */
  public FlowRecordView sentBy(String release) {
    return new FlowRecordView(reader, MisplacedValues.in(AntreaVersion.of(release)));
  }

  /**
   * The index of the field that the value of a field was sent in: the field itself, unless
   * {@linkplain #sentBy the sender} puts values into fields of other elements. Allocates nothing
   * but for a Template not met before.
   *
   * @param field the index of the field that has the element in the Template
   * @return the index of the field to read in {@link #record()}
   * @throws IndexOutOfBoundsException if there is no such field
   */
  public int sentIn(int field) {
    Objects.checkIndex(field, fieldCount());
    if (!misplacing) {
      return field;
    }
    Template current = record().template();
    if (current != template) {
      template = current;
      sentIn = MisplacedValues.sentIn(current);
    }
    return sentIn == null ? field : sentIn[field];
  }

  /**
   * The record underneath, for reads that allocate nothing: its fields as they were sent, by
   * whomever.
   *
   * @return the reader's record
   */
  public DataRecord record() {
    return reader.record();
  }

  @Override
  public FlowRecord copy() {
    Object[] values = new Object[fieldCount()];
    for (int field = 0; field < values.length; field++) {
      values[field] = valueAt(field);
    }
    return new KeptFlowRecord(exportTime(), observationDomainId(), layout(), values);
  }

  /**
   * The last two are kept: records of both families come by two, and Templates of many exporters
   * have the same elements.
   */
  private KeptLayout layout() {
    Template current = record().template();
    KeptLayout layout = latest;
    if (layout == null || current != copied) {
      if (layout == null || !isLayout(layout)) {
        KeptLayout other = earlier;
        earlier = layout;
        layout = other != null && isLayout(other) ? other : new KeptLayout(elementsOfRecord());
        latest = layout;
      }
      copied = current;
    }
    return layout;
  }

  @SuppressWarnings("ReferenceEquality") // elements of one key may have other names and types
  private boolean isLayout(KeptLayout layout) {
    InformationElement[] elements = layout.elements();
    boolean same = elements.length == fieldCount();
    for (int field = 0; same && field < elements.length; field++) {
      same = elements[field] == elementAt(field);
    }
    return same;
  }

  private InformationElement[] elementsOfRecord() {
    InformationElement[] elements = new InformationElement[fieldCount()];
    for (int field = 0; field < elements.length; field++) {
      elements[field] = elementAt(field);
    }
    return elements;
  }

  @Override
  public List<InformationElement> elements() {
    return distinctElements();
  }

  @Override
  public boolean has(InformationElement element) {
    return record().has(element);
  }

  @Override
  public Instant exportTime() {
    return Instant.ofEpochSecond(reader.exportTime());
  }

  @Override
  public long observationDomainId() {
    return reader.observationDomainId();
  }

  @Override
  int fieldCount() {
    return record().fieldCount();
  }

  @Override
  InformationElement elementAt(int field) {
    return record().elementAt(field);
  }

  @Override
  Object valueAt(int field) {
    return FieldValue.of(record(), misplacing ? sentIn(field) : field);
  }

  @Override
  Object shape() {
    return record().template();
  }

  @Override
  void print(int field, FieldForm form, PrintBuffer out) {
    record().print(misplacing ? sentIn(field) : field, form, out);
  }

  /**
   * Whether the view was made by {@link #sentBy} for a release that puts values into fields of
   * other elements: {@link #sentIn} gives others than the field itself then, where the Template is
   * such a one.
   *
   * @return whether it was
   */
  public boolean isMending() {
    return misplacing;
  }

  @Override
  long count(IntegerElement element, long absent) {
    int field = record().template().indexOf(element);
    if (field < 0 || !record().isReadableAt(sentIn(field))) {
      return absent;
    }
    return record().longAt(sentIn(field));
  }

  @Override
  @Nullable
  Object field(InformationElement element) {
    int field = record().template().indexOf(element);
    return field < 0 ? null : valueAt(field);
  }
}
