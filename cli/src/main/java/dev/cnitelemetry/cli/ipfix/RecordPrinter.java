package dev.cnitelemetry.cli.ipfix;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.ipfix.flow.FlowRecordJson;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/** Prints records in one of three forms. */
final class RecordPrinter {
  enum Format {
    JSONL,
    TABLE,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final JsonFactory JSON = new JsonFactory();

  private final PrintStream out;
  private final Format format;
  private final FlowRecordJson flowJson = FlowRecordJson.in(ZoneOffset.UTC);

  RecordPrinter(PrintStream out, Format format) {
    this.out = out;
    this.format = format;
  }

  void print(IpfixReader reader) {
    switch (format) {
      case JSON -> {
        StringBuilder line = new StringBuilder();
        flowJson.write(new FlowRecordView(reader), line);
        out.print(line);
      }
      case JSONL -> out.println(jsonLine(reader));
      case TABLE -> table(reader);
    }
  }

  private static String jsonLine(IpfixReader reader) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeNumberField("exportTime", reader.exportTime());
      json.writeNumberField("observationDomainId", reader.observationDomainId());
      json.writeNumberField("templateId", reader.record().template().id());
      if (reader.record().template().isOptions()) {
        json.writeBooleanField("options", true);
      }
      json.writeFieldName("fields");
      new FieldJson(json).record(reader.record());
      json.writeEndObject();
    } catch (IOException e) {
      throw new OutputException(e);
    }
    return line.toString();
  }

  private void table(IpfixReader reader) {
    DataRecord record = reader.record();
    out.println(
        (record.template().isOptions() ? "options record" : "record")
            + " of template "
            + record.template().id()
            + ", domain "
            + reader.observationDomainId()
            + ", "
            + Instant.ofEpochSecond(reader.exportTime()));
    int width = 0;
    for (int field = 0; field < record.fieldCount(); field++) {
      width = Math.max(width, record.elementAt(field).name().length());
    }
    for (int field = 0; field < record.fieldCount(); field++) {
      String name = record.elementAt(field).name();
      out.println(
          "  " + name + " ".repeat(width - name.length()) + "  " + FieldJson.text(record, field));
    }
  }
}
