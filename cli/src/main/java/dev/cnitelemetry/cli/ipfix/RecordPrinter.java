// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.ListElement;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.flow.FlowRecordJson;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import dev.cnitelemetry.ipfix.print.FieldForm;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.print.TextForm;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.StructuredData;
import dev.cnitelemetry.ipfix.wire.Template;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * Prints records in one of three forms, each with who sent them. Once it has met the Templates it
 * allocates nothing for a line of JSON.
 */
final class RecordPrinter {
  enum Format {
    JSONL,
    TABLE,
    JSON,
    NONE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is the same for every record of a Template. */
  private static final class Layout {
    /** Of each field {@code "name":}. */
    final byte[][] names;

    /** Of each field the next one of the same name, or -1. */
    final int[] next;

    /** Of each field whether another one of the same name is before it. */
    final boolean[] repeated;

    final int widest;

    Layout(Template template) {
      int count = template.fieldCount();
      names = new byte[count][];
      next = new int[count];
      repeated = new boolean[count];
      int width = 0;
      Map<String, Integer> last = new HashMap<>();
      for (int field = 0; field < count; field++) {
        String name = template.fields().get(field).element().name();
        names[field] =
            new PrintBuffer().quoted(name).octet(':').toString().getBytes(StandardCharsets.UTF_8);
        next[field] = -1;
        Integer before = last.put(name, field);
        if (before != null) {
          next[before] = field;
          repeated[field] = true;
        }
        width = Math.max(width, name.length());
      }
      widest = width;
    }
  }

  private final Format format;
  private final FlowRecordJson flowJson = FlowRecordJson.in(ZoneOffset.UTC);
  private final PrintBuffer line = new PrintBuffer();
  private final PerTemplate<Layout> layouts = new PerTemplate<>(Layout::new);
  private final AbsoluteTimes times = new AbsoluteTimes();
  private final @Nullable OptionsData options;
  private int unreadable;

  RecordPrinter(Format format, @Nullable OptionsData options) {
    this.format = format;
    this.options = options;
  }

  /** Takes note of what an options record says about records that follow. */
  void learn(IpfixReader reader, Exporter exporter) {
    times.learn(reader, exporter);
    if (options != null) {
      options.learn(reader, exporter);
    }
  }

  /** An exporter is gone. */
  void forget(Exporter exporter) {
    times.forget(exporter);
    if (options != null) {
      options.forget(exporter);
    }
  }

  /**
   * The record a reader stands on, as text: valid until the next one.
   *
   * @param flow the record as its sender means it
   */
  PrintBuffer print(IpfixReader reader, FlowRecordView flow, Exporter exporter) {
    unreadable = 0;
    line.clear();
    switch (format) {
      case JSON -> {
        flowJson.write(flow, line);
        count(reader.record());
      }
      case JSONL -> jsonLine(reader, flow, exporter);
      case TABLE -> table(reader, flow, exporter);
      case NONE -> count(reader.record());
    }
    return line;
  }

  /** How many values of the record printed last could not be read as their type. */
  int unreadable() {
    return unreadable;
  }

  private void count(DataRecord record) {
    for (int field = 0; field < record.fieldCount(); field++) {
      unreadable += record.isReadableAt(field) ? 0 : 1;
    }
  }

  private void jsonLine(IpfixReader reader, FlowRecordView flow, Exporter exporter) {
    line.ascii("{\"exporter\":").quoted(exporter.toString());
    if (exporter.packetNumber() > 0) {
      line.ascii(",\"packet\":").unsigned(exporter.packetNumber());
      line.ascii(",\"packetTime\":").quoted(String.valueOf(exporter.packetTime()));
    }
    line.ascii(",\"exportTime\":").unsigned(reader.exportTime());
    line.ascii(",\"observationDomainId\":").unsigned(reader.observationDomainId());
    line.ascii(",\"sequenceNumber\":").unsigned(reader.sequenceNumber());
    line.ascii(",\"templateId\":").unsigned(reader.record().template().id());
    if (reader.record().template().isOptions()) {
      line.ascii(",\"options\":true");
    }
    line.ascii(",\"fields\":");
    object(reader.record(), flow, FieldForm.JSON);
    absoluteTimes(reader, exporter);
    options(reader, exporter, ",\"optionsData\":");
    line.ascii("}\n");
  }

  private void absoluteTimes(IpfixReader reader, Exporter exporter) {
    Template template = reader.record().template();
    boolean any = false;
    for (int field : times.fields(template)) {
      int before = line.length();
      line.ascii(any ? "," : ",\"absoluteTimes\":{").raw(layouts.of(template).names[field]);
      if (times.write(field, reader, exporter, FieldForm.JSON, line)) {
        any = true;
      } else {
        line.truncate(before);
      }
    }
    line.ascii(any ? "}" : "");
  }

  private void options(IpfixReader reader, Exporter exporter, String before) {
    int length = line.length();
    if (options != null && !reader.record().template().isOptions()) {
      line.ascii(before);
      if (!options.write(reader, exporter, line)) {
        line.truncate(length);
      }
    }
  }

  /** A record, or a member of a list, which is of no flow by itself. */
  private void object(DataRecord record, @Nullable FlowRecordView flow, FieldForm form) {
    Layout layout = layouts.of(record.template());
    line.octet('{');
    for (int field = 0; field < layout.next.length; field++) {
      if (layout.repeated[field]) {
        continue;
      }
      if (field > 0) {
        line.octet(',');
      }
      line.raw(layout.names[field]);
      if (layout.next[field] < 0) {
        value(record, flow == null ? field : flow.sentIn(field), form);
        continue;
      }
      line.octet('[');
      for (int same = field; same >= 0; same = layout.next[same]) {
        if (same != field) {
          line.octet(',');
        }
        value(record, same, form);
      }
      line.octet(']');
    }
    line.octet('}');
  }

  private void value(DataRecord record, int field, FieldForm form) {
    if (record.elementAt(field) instanceof ListElement) {
      list(record, field, form);
      return;
    }
    unreadable += record.isReadableAt(field) ? 0 : 1;
    record.print(field, form, line);
  }

  private void list(DataRecord record, int field, FieldForm form) {
    line.octet('{');
    String problem = null;
    try {
      StructuredData list = record.structuredDataAt(field, new StructuredData());
      line.ascii("\"semantic\":").quoted(list.semantic().name()).ascii(",\"members\":[");
      boolean first = true;
      boolean more = true;
      while (more) {
        try {
          more = list.next();
          if (more) {
            line.ascii(first ? "" : ",");
            object(list.record(), null, form);
            first = false;
          }
        } catch (IpfixFormatException e) {
          problem = e.reason();
        }
      }
      line.octet(']');
      if (problem != null) {
        line.octet(',');
      }
    } catch (IpfixFormatException e) {
      problem = e.reason();
    }
    if (problem != null) {
      line.ascii("\"error\":").quoted(problem);
    }
    line.octet('}');
  }

  private void table(IpfixReader reader, FlowRecordView flow, Exporter exporter) {
    DataRecord record = reader.record();
    line.ascii(record.template().isOptions() ? "options record" : "record");
    line.ascii(" of template ").unsigned(record.template().id());
    line.ascii(", domain ").unsigned(reader.observationDomainId());
    line.ascii(", sequence ").unsigned(reader.sequenceNumber());
    line.ascii(", exported ").ascii(Instant.ofEpochSecond(reader.exportTime()).toString());
    line.ascii(", from ").text(exporter.toString(), TextForm.PLAIN);
    if (exporter.packetNumber() > 0) {
      line.ascii(", packet ").unsigned(exporter.packetNumber());
      line.ascii(" at ").ascii(String.valueOf(exporter.packetTime()));
    }
    line.octet('\n');
    int width = layouts.of(record.template()).widest;
    for (int field = 0; field < record.fieldCount(); field++) {
      InformationElement element = record.elementAt(field);
      line.ascii("  ").text(element.name(), TextForm.PLAIN);
      for (int i = element.name().length(); i < width + 2; i++) {
        line.octet(' ');
      }
      value(
          record,
          flow.sentIn(field),
          element instanceof ListElement ? FieldForm.JSON : FieldForm.PLAIN);
      absoluteTime(field, reader, exporter);
      line.octet('\n');
    }
    int length = line.length();
    options(reader, exporter, "  options data: ");
    if (line.length() > length) {
      line.octet('\n');
    }
  }

  private void absoluteTime(int field, IpfixReader reader, Exporter exporter) {
    for (int relative : times.fields(reader.record().template())) {
      if (relative == field) {
        int before = line.length();
        line.ascii(" (");
        if (times.write(field, reader, exporter, FieldForm.PLAIN, line)) {
          line.octet(')');
        } else {
          line.truncate(before);
        }
      }
    }
  }
}
