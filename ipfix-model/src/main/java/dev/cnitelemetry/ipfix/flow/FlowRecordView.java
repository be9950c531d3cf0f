package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.print.FieldForm;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import java.time.Instant;
import java.util.List;
import javax.annotation.Nullable;

/**
 * A {@link FlowRecord} seen in a message: made once for a reader, valid for the record the reader
 * stands on, until its next step. Not for use by several threads at once.
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

  /**
   * A view of the records of a reader.
   *
   * @param reader the reader
   */
  public FlowRecordView(IpfixReader reader) {
    this.reader = reader;
  }

  /**
   * The record underneath, for reads that allocate nothing.
   *
   * @return the reader's record
   */
  public DataRecord record() {
    return reader.record();
  }

  @Override
  public FlowRecord copy() {
    int count = fieldCount();
    InformationElement[] elements = new InformationElement[count];
    Object[] values = new Object[count];
    for (int field = 0; field < count; field++) {
      elements[field] = elementAt(field);
      values[field] = valueAt(field);
    }
    return new KeptFlowRecord(exportTime(), observationDomainId(), elements, values);
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
    return FieldValue.of(record(), field);
  }

  @Override
  void print(int field, FieldForm form, PrintBuffer out) {
    record().print(field, form, out);
  }

  @Override
  @Nullable
  Object field(InformationElement element) {
    int field = record().template().indexOf(element);
    return field < 0 ? null : valueAt(field);
  }
}
