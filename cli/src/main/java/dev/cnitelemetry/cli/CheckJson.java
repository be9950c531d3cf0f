package dev.cnitelemetry.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.text.check.LintFinding;
import dev.cnitelemetry.text.check.LintReport;
import dev.cnitelemetry.text.check.LintedFamily;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** A report as one JSON document; its keys are documented in docs/command-line.md. */
final class CheckJson {

  private CheckJson() {}

  static void print(PrintStream out, LintReport report) {
    JsonGenerator json = Json.document(out);
    try {
      json.writeStartObject();
      json.writeArrayFieldStart("families");
      for (LintedFamily family : report.families()) {
        writeFamily(json, family);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("findings");
      for (LintFinding finding : report.findings()) {
        writeFinding(json, finding);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("releases");
      for (var product :
          report.releases().keySet().stream().map(Object::toString).sorted().toList()) {
        json.writeArrayFieldStart(product);
        for (ReleaseRange range : ranges(report, product)) {
          json.writeStartObject();
          json.writeStringField("since", range.since().map(Release::version).orElse(null));
          json.writeStringField("until", range.until().map(Release::version).orElse(null));
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new InputException("cannot write: " + e.getMessage(), e);
    }
    Json.finish(json);
  }

  private static List<ReleaseRange> ranges(LintReport report, String product) {
    return report.releases().entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(product))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static void writeFamily(JsonGenerator json, LintedFamily family) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", family.name());
    json.writeBooleanField("known", family.isKnown());
    Optional<Component> component = family.component();
    json.writeStringField("component", component.map(Component::name).orElse(null));
    MetricKind kind = family.definition().map(MetricDefinition::kind).orElse(family.kind());
    json.writeStringField("kind", kind.prometheusText().orElse(kind.openMetricsText()));
    json.writeNumberField("samples", family.samples());
    json.writeNumberField("line", family.line());
    json.writeEndObject();
  }

  private static void writeFinding(JsonGenerator json, LintFinding finding) throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", finding.line());
    json.writeNumberField("column", finding.column());
    json.writeStringField("code", finding.rule().code());
    json.writeStringField("severity", finding.severity().text());
    json.writeStringField("message", finding.message());
    json.writeEndObject();
  }
}
