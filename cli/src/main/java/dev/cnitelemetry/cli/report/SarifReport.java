// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.FindingCode;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.metrics.finding.Severity;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A report as SARIF. Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version
 * 2.1.0".
 */
public final class SarifReport {

  private SarifReport() {}

  /**
   * Writes the document, a log of one run.
   *
   * @param version the version of the program
   * @throws IOException if the document cannot be written
   */
  public static void write(JsonGenerator json, Report report, String version) throws IOException {
    Map<FindingCode, Integer> rules = new LinkedHashMap<>();
    report.findings().forEach(finding -> rules.putIfAbsent(finding.code(), rules.size()));
    json.writeStartObject();
    json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "cni-telemetry");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (FindingCode rule : rules.keySet()) {
      writeRule(json, rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (Finding finding : report.findings()) {
      writeResult(json, finding, Objects.requireNonNull(rules.get(finding.code())));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeRule(JsonGenerator json, FindingCode rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.text());
    writeText(json, "shortDescription", rule.description());
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeText(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case STYLE -> "note";
    };
  }

  private static void writeResult(JsonGenerator json, Finding finding, int rule)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.code().text());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", level(finding.severity()));
    writeText(json, "message", finding.message());
    json.writeArrayFieldStart("locations");
    for (Place place : finding.places()) {
      writeLocation(json, place, finding.subject());
    }
    json.writeEndArray();
    if (finding.times() > 1) {
      json.writeNumberField("occurrenceCount", finding.times());
    }
    json.writeEndObject();
  }

  private static void writeLocation(JsonGenerator json, Place place, String subject)
      throws IOException {
    json.writeStartObject();
    if (!place.file().isEmpty()) {
      json.writeObjectFieldStart("physicalLocation");
      json.writeObjectFieldStart("artifactLocation");
      json.writeStringField("uri", uri(place.file()));
      json.writeEndObject();
      if (place.line() > 0) {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        if (place.column() > 0) {
          json.writeNumberField("startColumn", place.column());
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    if (!subject.isEmpty() || !place.path().isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      if (!subject.isEmpty()) {
        json.writeStringField("name", subject);
      }
      if (!place.path().isEmpty()) {
        json.writeStringField("fullyQualifiedName", place.path());
      }
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** A file's name as a URI reference: what a URI has no place for is percent-encoded. */
  private static String uri(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
      return file;
    }
    try {
      // A colon in the first segment would be taken for a scheme's.
      String path = file.startsWith("/") || file.indexOf(':') < 0 ? file : "./" + file;
      boolean absolute = file.startsWith("/");
      return new URI(absolute ? "file" : null, absolute ? "" : null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no URI can be made of " + file, e);
    }
  }
}
