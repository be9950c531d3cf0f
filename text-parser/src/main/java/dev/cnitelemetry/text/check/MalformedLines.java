// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.FormatError;
import java.nio.charset.StandardCharsets;

/**
 * The malformed lines of a page, in their order. Lines that are only the rest of what a line feed
 * broke, a HELP text or a label value, are told with the line that it broke.
 */
final class MalformedLines {

  private enum Broken {
    NOTHING,
    HELP,
    VALUE
  }

  private static final int LOOKED_AT = 8192;

  private final LintFindings findings;

  private long lastLine;
  private long helpLine;
  private String helpFamily = "";

  /** What the line before left unfinished. */
  private Broken broken = Broken.NOTHING;

  private boolean newerTold;

  MalformedLines(LintFindings findings) {
    this.findings = findings;
  }

  boolean isEmpty() {
    return lastLine == 0;
  }

  /** Notes a HELP line: what follows it may be the rest of its text. */
  void help(long line, String family) {
    helpLine = line;
    helpFamily = family;
  }

  /** Adds the error of a line. */
  void add(ExpositionFormatException error, ByteSlice line) {
    boolean follows = lastLine > 0 && lastLine == error.line() - 1;
    lastLine = Math.max(lastLine, error.line());
    Broken before = follows ? broken : Broken.NOTHING;
    broken = Broken.NOTHING;
    String text = beginning(line);
    if (before == Broken.VALUE) {
      // The quotes that end the value end what is wrong, too.
      broken = hasQuote(text) ? Broken.NOTHING : Broken.VALUE;
      findings.goOn(Place.at(error.line(), 1));
      return;
    }
    if (before == Broken.HELP && !text.startsWith("#")) {
      broken = Broken.HELP;
      findings.goOn(Place.at(error.line(), 1));
      return;
    }
    if (isRestOfHelp(error, text)) {
      broken = Broken.HELP;
      report(
          LintRule.MALFORMED_LINE,
          error,
          1,
          "the HELP text of "
              + helpFamily
              + " goes on here; a line feed in a HELP text is written \\n");
    } else if (error.code() == FormatError.UNTERMINATED_STRING) {
      broken = Broken.VALUE;
      report(LintRule.MALFORMED_LINE, error, error.column(), reason(error) + hint(error));
    } else if (error.code() == FormatError.NEWER_OPENMETRICS) {
      if (!newerTold) {
        newerTold = true;
        report(LintRule.NEWER_OPENMETRICS, error, error.column(), reason(error));
      }
    } else {
      report(LintRule.MALFORMED_LINE, error, error.column(), reason(error));
    }
  }

  private static String hint(ExpositionFormatException error) {
    return error.excerpt().isEmpty() ? "" : "; a line feed in a label value is written \\n";
  }

  /** What is wrong, without the text it is wrong with. */
  private static String reason(ExpositionFormatException error) {
    String excerpt = ": " + error.excerpt();
    return !error.excerpt().isEmpty() && error.detail().endsWith(excerpt)
        ? error.detail().substring(0, error.detail().length() - excerpt.length())
        : error.detail();
  }

  private void report(LintRule rule, ExpositionFormatException error, long column, String reason) {
    if (!findings.isTold(rule)) {
      findings.count(rule);
      return;
    }
    String excerpt = error.excerpt().isEmpty() ? "" : ": " + error.excerpt();
    findings.accept(Finding.of(rule, Place.at(error.line(), column), reason + excerpt), reason);
  }

  private boolean isRestOfHelp(ExpositionFormatException error, String text) {
    return helpLine > 0
        && helpLine == error.line() - 1
        && !text.isEmpty()
        && !text.startsWith("#")
        && !text.startsWith("{")
        && !text.startsWith(helpFamily)
        && switch (error.code()) {
          case INVALID_NAME, INVALID_NUMBER, MISSING_VALUE, MISSING_EQUALS, INVALID_LABEL_NAME ->
              true;
          default -> false;
        };
  }

  private static boolean hasQuote(String text) {
    boolean escaped = false;
    for (int i = 0; i < text.length(); i++) {
      if (escaped) {
        escaped = false;
      } else if (text.charAt(i) == '\\') {
        escaped = true;
      } else if (text.charAt(i) == '"') {
        return true;
      }
    }
    return false;
  }

  /** The line at fault, as far as it matters here. */
  private static String beginning(ByteSlice line) {
    return new String(
        line.array(), line.offset(), Math.min(line.length(), LOOKED_AT), StandardCharsets.UTF_8);
  }
}
