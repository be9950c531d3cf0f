// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.wire.IpfixWriter;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import dev.cnitelemetry.ipfix.wire.RecordWriter;
import dev.cnitelemetry.ipfix.wire.TemplateDefinition;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes flow records of any elements as IPFIX Messages: each by a Template of the very fields it
 * has, which goes before the first such record.
 *
 * <p>Unless it is made with an {@link IpfixWriter}, a message has one record, and the record's time
 * as its export time. After 1,000 different Templates, or 50,000 fields of them, all are withdrawn.
 * For records that are to look like those of a release of Antrea there is {@link AntreaWriter}. Not
 * for use by several threads at once.
 *
 * <pre>{@code
 * FlowRecordWriter writer = new FlowRecordWriter(MessageSink.to(out));
 * writer.write(flow);
 * }</pre>
 */
public final class FlowRecordWriter {
  private static final int FIRST_TEMPLATE = 256;
  private static final int MOST_TEMPLATES = 1000;
  private static final int MOST_FIELDS = 50_000;

  private final IpfixWriter writer;
  private final boolean flushing;
  private final Map<List<InformationElement>, TemplateDefinition> templates = new HashMap<>();
  private int fields;

  /**
   * A writer.
   *
   * @param sink what takes the messages, one after the other, as a connection or a file does
   */
  public FlowRecordWriter(MessageSink sink) {
    this(IpfixWriter.builder(sink).transport(Transport.TCP).maximumRecords(1).build(), true);
  }

  /**
   * A writer that gathers records in messages, as the settings of another one have it; {@link
   * #flush} sends the last.
   *
   * @param writer a writer without Templates, which nobody else uses
   */
  public FlowRecordWriter(IpfixWriter writer) {
    this(writer, false);
  }

  private FlowRecordWriter(IpfixWriter writer, boolean flushing) {
    this.writer = writer;
    this.flushing = flushing;
  }

  /** Sends the records that were gathered. */
  public void flush() {
    writer.flush();
  }

  /**
   * Writes a record.
   *
   * @param flow the record
   * @throws IllegalArgumentException if it has no field, its time is before 1970 or after
   *     2106-02-07, a value does not fit its element, or no message can hold it; it is dropped then
   */
  public void write(FlowRecord flow) {
    if (flow.fieldCount() == 0) {
      throw new IllegalArgumentException("a record has at least one field");
    }
    writer.advance(flow.exportTime());
    RecordWriter record = writer.begin(template(flow));
    try {
      for (int field = 0; field < flow.fieldCount(); field++) {
        AntreaWriter.set(record, field, flow.valueAt(field));
      }
    } catch (IllegalArgumentException e) {
      record.abandon();
      throw e;
    }
    record.end();
    if (flushing) {
      writer.flush();
    }
  }

  private TemplateDefinition template(FlowRecord flow) {
    List<InformationElement> elements = new ArrayList<>();
    for (int field = 0; field < flow.fieldCount(); field++) {
      elements.add(flow.elementAt(field));
    }
    TemplateDefinition known = templates.get(elements);
    if (known != null) {
      return known;
    }
    if (templates.size() >= MOST_TEMPLATES || fields + elements.size() > MOST_FIELDS) {
      writer.withdrawAll();
      templates.clear();
      fields = 0;
    }
    TemplateDefinition.Builder builder =
        TemplateDefinition.builder(FIRST_TEMPLATE + templates.size());
    elements.forEach(builder::field);
    TemplateDefinition template = builder.build();
    writer.define(template);
    fields += elements.size();
    templates.put(elements, template);
    return template;
  }
}
