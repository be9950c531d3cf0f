package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.text.Event;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.ExpositionReader;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.MalformedLine;
import dev.cnitelemetry.text.TextFormat;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The rules of OpenMetrics that span lines, as far as no rule of ours for all formats says the
 * same. Programs in wide use break them and Prometheus does not look at them, so breaking them is
 * style.
 */
final class OpenMetricsRules {

  private static final Set<FormatError> CODES = codes();

  private OpenMetricsRules() {}

  private static Set<FormatError> codes() {
    Set<FormatError> codes = EnumSet.range(FormatError.DUPLICATE_METADATA, FormatError.INVALID_SUM);
    codes.remove(FormatError.INVALID_BUCKET_LABEL);
    codes.remove(FormatError.BUCKET_ORDER);
    codes.remove(FormatError.BUCKET_VALUE_ORDER);
    codes.remove(FormatError.MISSING_INF_BUCKET);
    codes.remove(FormatError.COUNT_MISMATCH);
    return codes;
  }

  static void check(byte[] body, TextFormat format, Consumer<Finding> findings) {
    ExpositionReader reader =
        ExpositionReader.builder(format)
            .validate(true)
            .onMalformedLine(MalformedLine.REPORT)
            .build();
    reader.reset(body, 0, body.length);
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.MALFORMED && CODES.contains(reader.error().code())) {
        ExpositionFormatException error = reader.error();
        findings.accept(
            Finding.of(
                LintRule.OPENMETRICS_RULE,
                Place.at(error.line(), error.column()),
                error.code().description() + ": " + error.excerpt()));
      }
    }
  }
}
