// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Report;
import java.io.IOException;

/** The findings of a report as a JSON array; its keys are documented in docs/command-line.md. */
public final class JsonReport {

  private JsonReport() {}

  /**
   * Writes the array as the value that the document has to have next.
   *
   * @throws IOException if the document cannot be written
   */
  public static void write(JsonGenerator json, Report report) throws IOException {
    json.writeStartArray();
    for (Finding finding : report.findings()) {
      json.writeStartObject();
      writePlace(json, finding.place());
      json.writeStringField("code", finding.code().text());
      json.writeStringField("severity", finding.severity().text());
      if (!finding.subject().isEmpty()) {
        json.writeStringField("subject", finding.subject());
      }
      json.writeStringField("message", finding.message());
      if (finding.times() > 1) {
        json.writeNumberField("times", finding.times());
        json.writeArrayFieldStart("places");
        for (Place place : finding.places()) {
          json.writeStartObject();
          writePlace(json, place);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void writePlace(JsonGenerator json, Place place) throws IOException {
    if (!place.file().isEmpty()) {
      json.writeStringField("file", place.file());
    }
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    if (!place.path().isEmpty()) {
      json.writeStringField("path", place.path());
    }
  }
}
