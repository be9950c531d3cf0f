// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.ipfix;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.IpfixWriter;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import dev.cnitelemetry.ipfix.wire.RecordWriter;
import dev.cnitelemetry.ipfix.wire.TemplateDefinition;
import java.util.ArrayList;
import java.util.List;

/** Records of Antrea's Flow Exporter written in several ways; each gives the octets it wrote. */
final class Encodings {
  private static final int HEADERS = 20;

  private final byte[] octets = AntreaFlows.data();
  private final byte[] copied = new byte[octets.length];
  private final IpfixReader reader = IpfixReader.builder().build();
  private final TemplateDefinition template;
  private final IpfixWriter writer;

  /** By record and field, the number to set, where it is one. */
  private final List<long[]> numbers = new ArrayList<>();

  /** By record and field, the text to set, where it is one. */
  private final List<OctetSlice[]> texts = new ArrayList<>();

  private long written;

  /**
   * Reads the values that are to be written.
   *
   * @param sink takes the messages
   */
  Encodings(MessageSink sink) {
    TemplateDefinition.Builder builder = TemplateDefinition.builder(256);
    AntreaFlows.FIELDS.forEach(builder::field);
    template = builder.build();
    writer =
        IpfixWriter.builder(
                (array, offset, length) -> {
                  written += length;
                  sink.send(array, offset, length);
                })
            .build();
    writer.define(template);
    byte[] definition = AntreaFlows.template();
    reader.reset(definition, 0, definition.length);
    while (reader.next() != IpfixEvent.END) {}
    walk(this::keep);
  }

  /** What is done with each record that is read. */
  private interface Step {
    void take(DataRecord record);
  }

  private void walk(Step step) {
    for (int at = 0, length; at < octets.length; at += length) {
      length = ((octets[at + 2] & 0xFF) << 8) | (octets[at + 3] & 0xFF);
      reader.reset(octets, at, length);
      for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
        if (event == IpfixEvent.RECORD) {
          step.take(reader.record());
        }
      }
    }
  }

  private void keep(DataRecord record) {
    int count = record.fieldCount();
    long[] recordNumbers = new long[count];
    OctetSlice[] recordTexts = new OctetSlice[count];
    for (int field = 0; field < count; field++) {
      InformationElement element = record.elementAt(field);
      if (element.dataType() == DataType.STRING) {
        recordTexts[field] = record.sliceAt(field, new OctetSlice());
      } else {
        recordNumbers[field] = record.longAt(field);
      }
    }
    numbers.add(recordNumbers);
    texts.add(recordTexts);
  }

  int records() {
    return numbers.size();
  }

  /** Every field by its index. */
  long byIndex() {
    for (int i = 0; i < numbers.size(); i++) {
      long[] recordNumbers = numbers.get(i);
      OctetSlice[] recordTexts = texts.get(i);
      RecordWriter record = writer.begin(template);
      for (int field = 0; field < recordNumbers.length; field++) {
        OctetSlice text = recordTexts[field];
        if (text == null) {
          record.set(field, recordNumbers[field]);
        } else {
          record.set(field, text);
        }
      }
      record.end();
    }
    writer.flush();
    return written;
  }

  /** Reading alone: what {@link #copy} is to be compared with. */
  long read() {
    walk(record -> written += record.length());
    return written;
  }

  /** Reading, and every record written once more as it is. */
  long copy() {
    walk(writer::copy);
    writer.flush();
    return written;
  }

  /** The octets of the records alone, one record at a time. */
  long arrayCopy() {
    walk(
        record -> {
          int length = record.length();
          System.arraycopy(octets, HEADERS, copied, (int) (written & 0xFFF), length);
          written += length;
        });
    return written;
  }
}
