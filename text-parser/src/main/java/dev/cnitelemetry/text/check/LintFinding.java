package dev.cnitelemetry.text.check;

import java.util.Objects;

/**
 * One thing that is wrong, and where.
 *
 * @param rule what was looked for
 * @param line the line, from 1, at which it was first met; 0 for what concerns the page as a whole
 * @param column the column in characters, from 1; 0 with line 0
 * @param family the metric family concerned; empty for malformed lines
 * @param message what is wrong and what would be right, in one line
 */
public record LintFinding(LintRule rule, long line, long column, String family, String message) {

  /**
   * A finding.
   *
   * @param rule what was looked for
   * @param line the line, from 1; 0 for the page as a whole
   * @param column the column in characters, from 1; 0 with line 0
   * @param family the metric family concerned; may be empty
   * @param message what is wrong; control characters are escaped, so that it is one line
   */
  public LintFinding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(family, "family");
    message = Printable.of(message);
  }

  /**
   * How much it matters.
   *
   * @return the rule's severity
   */
  public Severity severity() {
    return rule.severity();
  }

  /**
   * The finding in one line.
   *
   * @return for example {@code 12:1: error: … [wrong-kind]}; without the position where it concerns
   *     the page as a whole
   */
  @Override
  public String toString() {
    String place = line == 0 ? "" : line + ":" + column + ": ";
    return place + severity().text() + ": " + message + " [" + rule.code() + "]";
  }
}
