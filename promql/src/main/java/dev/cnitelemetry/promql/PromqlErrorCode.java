// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import dev.cnitelemetry.metrics.finding.FindingCode;
import dev.cnitelemetry.metrics.finding.Severity;
import java.util.Locale;

/**
 * What kind of mistake an expression has.
 *
 * <pre>{@code
 * PromqlErrorCode code = PromqlParser.standard().check("rate(up)").errors().get(0).code();
 * }</pre>
 */
public enum PromqlErrorCode implements FindingCode {
  /** There is no expression: nothing, blanks, comments. */
  EMPTY("no expression"),
  /** Something is where it may not be, or the expression ends too early. */
  UNEXPECTED("something that may not be there"),
  /** A character that means nothing here. */
  BAD_CHARACTER("a character that means nothing there"),
  /** A bracket, brace or parenthesis without its other half. */
  UNBALANCED("a bracket without its other half"),
  /** A text in quotes that never ends, or with an escape that is none. */
  BAD_STRING("a text in quotes that is none"),
  /** A number that is none. */
  BAD_NUMBER("a number that is none"),
  /** A duration that is none, is not above zero, or is beyond 292 years. */
  BAD_DURATION("a duration that is none, not above zero, or too long"),
  /** A regular expression that servers refuse. */
  BAD_REGEX("a regular expression that servers refuse"),
  /** A label that cannot be called so. */
  BAD_LABEL("a label that cannot be called so"),
  /** No function of that name. */
  UNKNOWN_FUNCTION("a function that does not exist"),
  /** Servers take it only with experiments switched on. */
  EXPERIMENTAL("what servers take only with experiments switched on"),
  /** Too few or too many arguments, or a comma after the last. */
  WRONG_ARGUMENTS("too few or too many arguments"),
  /** A value of another type is needed. */
  WRONG_TYPE("a value of another type than is needed"),
  /**
   * {@code offset}, {@code @}, a range, {@code anchored} or {@code smoothed} where it cannot be.
   */
  MISPLACED_MODIFIER("a range, offset or @ where it cannot be"),
  /** {@code bool}, {@code on}, {@code group_left} and the like where they cannot be. */
  BAD_MATCHING("bool, on, group_left and the like where they cannot be"),
  /** A selector that would select every series there is. */
  SELECTS_EVERYTHING("a selector of every series there is"),
  /** A selector that names its metric twice. */
  NAMED_TWICE("a selector that names its metric twice"),
  /** Nested more deeply, or chained longer, than the parser takes. */
  TOO_DEEP("an expression that nests too deeply"),
  /** Longer than the parser takes. */
  TOO_LONG("an expression that is too long");

  private final String description;

  PromqlErrorCode(String description) {
    this.description = description;
  }

  @Override
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String description() {
    return description;
  }
}
