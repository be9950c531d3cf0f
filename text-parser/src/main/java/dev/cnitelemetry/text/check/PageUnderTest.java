// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.scrape.Scrape;

/** A page that assertions are made on, with its bytes, since a linter looks at those. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the package
record PageUnderTest(byte[] body, TextFormat format, Scrape scrape) {

  /** Reads a page; one that cannot be read is an assertion that failed. */
  static PageUnderTest of(byte[] body, TextFormat format) {
    NotMetrics.of(body)
        .ifPresent(
            other -> {
              throw new AssertionError("expected a page in " + format + ", but this is " + other);
            });
    try {
      return new PageUnderTest(body, format, Scrape.parse(body, format));
    } catch (ExpositionFormatException e) {
      String hint =
          !Dialect.of(format).hasEnd() && Dialect.isEnded(body)
              ? "\nThe page ends as OpenMetrics does: give TextFormat.OPENMETRICS_1_0 with it."
              : "";
      throw new AssertionError(
          "expected a page in " + format + ", but " + e.getMessage() + hint, e);
    }
  }

  LintReport lint(ScrapeLinter linter) {
    return linter.lint(body, format);
  }
}
