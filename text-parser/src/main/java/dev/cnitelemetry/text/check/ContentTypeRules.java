// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Severity;
import dev.cnitelemetry.text.TextFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The Content-Type of an answer, as Prometheus 3 takes it: where it is none that the server knows,
 * the whole scrape fails, unless its configuration names a fallback.
 */
final class ContentTypeRules {

  private static final String FALLBACK =
      ": Prometheus 3 fails the scrape. The endpoint should say \"text/plain; version=0.0.4\";"
          + " until it does, set fallback_scrape_protocol: PrometheusText0.0.4 in the scrape"
          + " configuration";
  private static final Pattern PARAMETERS =
      Pattern.compile("(?:\\s*;\\s*[^=;\\s]+\\s*=\\s*(?:[^\";\\s]+|\"[^\"]*\"))*\\s*;?\\s*");
  private static final List<String> KNOWN =
      List.of("text/plain", "application/openmetrics-text", "application/vnd.google.protobuf");

  private ContentTypeRules() {}

  static void check(
      String contentType, TextFormat format, PageScan scan, Consumer<Finding> findings) {
    String type = contentType.strip();
    int end = type.indexOf(';');
    String media = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    String parameters = end < 0 ? "" : type.substring(end);
    if (type.isEmpty()) {
      report(Severity.ERROR, "the answer has no Content-Type" + FALLBACK, findings);
    } else if (!KNOWN.contains(media) || !PARAMETERS.matcher(parameters).matches()) {
      report(Severity.ERROR, "the Content-Type is \"" + type + "\"" + FALLBACK, findings);
    } else if (media.equals(KNOWN.get(1)) && parameters.contains("version=2")) {
      findings.accept(
          Finding.of(
              LintRule.NEWER_OPENMETRICS,
              Place.WHOLE,
              "the Content-Type is \""
                  + type
                  + "\": OpenMetrics 2.0 is not final; ask for 1.0.0 with the Accept header"));
    } else if (!media.equals(KNOWN.get(2))) {
      contradiction(type, media.equals(KNOWN.get(1)), scan, findings);
    }
  }

  private static void contradiction(
      String type, boolean saysOpenMetrics, PageScan scan, Consumer<Finding> findings) {
    boolean marked = scan.endsWithEof();
    if (saysOpenMetrics && !marked && !scan.isEmpty()) {
      report(
          Severity.ERROR,
          "the Content-Type is \""
              + type
              + "\", but the body is Prometheus text: it does not end with # EOF",
          findings);
    } else if (!saysOpenMetrics && marked) {
      report(
          Severity.WARNING,
          "the Content-Type is \""
              + type
              + "\", but the body ends with # EOF, as OpenMetrics does: it is read as Prometheus"
              + " text",
          findings);
    }
  }

  private static void report(Severity severity, String message, Consumer<Finding> findings) {
    findings.accept(
        new Finding(LintRule.CONTENT_TYPE, severity, List.of(Place.WHOLE), 1, "", message));
  }
}
