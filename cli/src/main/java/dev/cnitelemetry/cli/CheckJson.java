// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cnitelemetry.cli.report.JsonReport;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.text.check.LintReport;
import dev.cnitelemetry.text.check.LintedFamily;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** A report as one JSON document; its keys are documented in docs/command-line.md. */
final class CheckJson {

  private CheckJson() {}

  /** One page is the document; several are an array in it, with what is wrong between them. */
  static void print(PrintStream out, List<CheckedPage> pages, Report between) {
    Json.write(
        out,
        json -> {
          json.writeStartObject();
          if (pages.size() == 1 && between.findings().isEmpty()) {
            write(json, pages.get(0).report());
          } else {
            json.writeArrayFieldStart("pages");
            for (CheckedPage each : pages) {
              json.writeStartObject();
              json.writeStringField("page", each.page().name());
              write(json, each.report());
              json.writeEndObject();
            }
            json.writeEndArray();
            json.writeFieldName("between");
            JsonReport.write(json, between);
          }
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, LintReport report) throws IOException {
    json.writeArrayFieldStart("families");
    for (LintedFamily family : report.families()) {
      writeFamily(json, family);
    }
    json.writeEndArray();
    json.writeFieldName("findings");
    JsonReport.write(json, report.report());
    json.writeArrayFieldStart("notes");
    for (String note : report.notes()) {
      json.writeString(note);
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
    json.writeStringField("library", family.library().orElse(null));
    MetricKind kind = family.definition().map(MetricDefinition::kind).orElse(family.kind());
    json.writeStringField("kind", kind.prometheusText().orElse(kind.openMetricsText()));
    json.writeNumberField("samples", family.samples());
    json.writeNumberField("line", family.line());
    json.writeEndObject();
  }
}
