// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.encode;

import dev.cnitelemetry.ipfix.wire.IpfixWriter;
import dev.cnitelemetry.ipfix.wire.ListWriter;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import dev.cnitelemetry.ipfix.wire.RecordWriter;
import dev.cnitelemetry.ipfix.wire.TemplateDefinition;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the records of one Observation Domain, and the Templates they need. */
final class DomainEncoder {
  private static final int FIRST_ID = 256;
  private static final int LAST_ID = 65_535;
  private static final int MOST_TEMPLATES = 4096;
  private static final int SEQUENCE_NUMBER_AT = 8;

  private final IpfixWriter writer;
  private final KnownElements elements;
  private final LineLists lists;

  /** Templates by id, the one that was not used for longest first. */
  private final Map<Integer, TemplateDefinition> templates = new LinkedHashMap<>(16, 0.75f, true);

  private final Map<List<TemplateField>, Integer> ids = new LinkedHashMap<>();

  /** What is to be added to the writer's sequence numbers. */
  private long offset;

  DomainEncoder(MessageSink sink, long observationDomainId, KnownElements elements) {
    this.elements = elements;
    lists = new LineLists(elements, fields -> define(fields, -1));
    writer =
        IpfixWriter.builder(
                (octets, at, length) -> {
                  renumber(octets, at + SEQUENCE_NUMBER_AT);
                  sink.send(octets, at, length);
                })
            .observationDomainId(observationDomainId)
            .transport(Transport.FILE)
            .build();
  }

  private void renumber(byte[] octets, int at) {
    long number = writer.sequenceNumber() + offset;
    for (int i = 0; i < 4; i++) {
      octets[at + i] = (byte) (number >> (24 - 8 * i));
    }
  }

  /**
   * Begins a message.
   *
   * @param exportTime seconds since 1970
   * @param sequenceNumber its sequence number, or -1 to count on
   */
  void begin(long exportTime, long sequenceNumber) {
    writer.advance(exportTime * 1000);
    if (sequenceNumber >= 0) {
      offset = sequenceNumber - writer.sequenceNumber();
    }
  }

  void encode(RecordLine line) {
    List<LineField> fields = LineField.of(line.fields(), elements);
    if (fields.isEmpty()) {
      throw new LineException(1, "\"fields\" has no values");
    }
    List<TemplateField> wanted = new ArrayList<>();
    for (LineField field : fields) {
      wanted.add(field.template(line.isOptions() && wanted.isEmpty()));
    }
    TemplateDefinition template = define(wanted, line.templateId());
    List<ListWriter> values = lists.lists(fields, template);
    RecordWriter record = begin(template);
    boolean complete = false;
    try {
      LineLists.fill(record, fields, values);
      complete = true;
    } finally {
      if (!complete) {
        record.abandon();
      }
    }
    try {
      record.end();
    } catch (IllegalArgumentException e) {
      throw new LineException(line.fields().get(0).column(), e.getMessage());
    }
  }

  private RecordWriter begin(TemplateDefinition template) {
    try {
      return writer.begin(template);
    } catch (IllegalArgumentException e) {
      throw new LineException(1, e.getMessage());
    }
  }

  /**
   * The Template of fields, which is defined when it is not there.
   *
   * @param id its id, or -1 for any
   */
  private TemplateDefinition define(List<TemplateField> fields, int id) {
    TemplateDefinition known = templates.get(id < 0 ? ids.getOrDefault(fields, -1) : id);
    if (known != null && known.fields().equals(fields)) {
      return known;
    }
    TemplateDefinition template = build(fields, id < 0 ? freeId() : id);
    if (known != null) {
      withdraw(known);
    } else if (templates.size() >= MOST_TEMPLATES) {
      withdraw(templates.values().iterator().next());
    }
    writer.define(template);
    templates.put(template.id(), template);
    ids.put(template.fields(), template.id());
    return template;
  }

  private static TemplateDefinition build(List<TemplateField> fields, int id) {
    TemplateDefinition.Builder builder = TemplateDefinition.builder(id);
    fields.forEach(builder::field);
    try {
      return builder.build();
    } catch (IllegalArgumentException e) {
      throw new LineException(1, e.getMessage());
    }
  }

  /** Ids that lines have are low as a rule: those of Templates in lists come from above. */
  private int freeId() {
    int id = LAST_ID;
    while (id > FIRST_ID && templates.containsKey(id)) {
      id--;
    }
    return id;
  }

  private void withdraw(TemplateDefinition template) {
    writer.withdraw(template);
    templates.remove(template.id());
    ids.remove(template.fields(), template.id());
  }

  void flush() {
    writer.flush();
  }

  /** Sends what has gathered, and withdraws every Template: nobody knows them any more. */
  void end() {
    writer.flush();
    writer.withdrawAll();
    writer.flush();
  }
}
