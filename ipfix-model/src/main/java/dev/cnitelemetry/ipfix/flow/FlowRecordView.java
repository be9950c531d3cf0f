package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    DataRecord record = record();
    FlowRecordBuilder builder =
        FlowRecord.builder().exportTime(exportTime()).observationDomainId(observationDomainId());
    for (int field = record.fieldCount() - 1; field >= 0; field--) {
      builder.put(record.elementAt(field), FieldValue.of(record, field));
    }
    return builder.inOrderOf(elements()).build();
  }

  @Override
  public List<InformationElement> elements() {
    Set<InformationElement> elements = new LinkedHashSet<>();
    for (TemplateField field : record().template().fields()) {
      elements.add(field.element());
    }
    return List.copyOf(new ArrayList<>(elements));
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
  @Nullable
  Object field(InformationElement element) {
    int field = record().template().indexOf(element);
    return field < 0 ? null : FieldValue.of(record(), field, element);
  }
}
