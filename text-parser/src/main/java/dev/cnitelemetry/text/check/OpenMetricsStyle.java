// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.read.MalformedLine;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rules of OpenMetrics that span lines, as far as no rule of ours for all formats says the
 * same. Programs in wide use break them and Prometheus does not look at them, so breaking them is
 * style.
 */
final class OpenMetricsStyle {

  /** What {@link HistogramRules} say of every format. */
  private static final Set<FormatError> OF_ALL_FORMATS =
      EnumSet.of(
          FormatError.INVALID_BUCKET_LABEL,
          FormatError.BUCKET_ORDER,
          FormatError.BUCKET_VALUE_ORDER,
          FormatError.MISSING_INF_BUCKET,
          FormatError.COUNT_MISMATCH);

  private OpenMetricsStyle() {}

  private static boolean isOfStyle(FormatError code) {
    return code.scope() == FormatError.Scope.PAGE && !OF_ALL_FORMATS.contains(code);
  }

  static void check(InputStream page, TextFormat format, LintFindings findings) {
    ExpositionReader reader =
        ExpositionReader.builder(format)
            .validate(true)
            .onMalformedLine(MalformedLine.REPORT)
            .build();
    reader.reset(page);
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.MALFORMED && isOfStyle(reader.error().code())) {
        ExpositionFormatException error = reader.error();
        findings.accept(
            Finding.of(
                LintRule.OPENMETRICS_RULE, Place.at(error.line(), error.column()), error.detail()),
            error.code().description());
      }
    }
  }
}
