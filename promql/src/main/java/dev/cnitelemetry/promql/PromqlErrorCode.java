package dev.cnitelemetry.promql;

/**
 * What kind of mistake an expression has.
 *
 * <pre>{@code
 * PromqlErrorCode code = PromqlParser.standard().check("rate(up)").errors().get(0).code();
 * }</pre>
 */
public enum PromqlErrorCode {
  /** There is no expression: nothing, blanks, comments. */
  EMPTY,
  /** Something is where it may not be, or the expression ends too early. */
  UNEXPECTED,
  /** A character that means nothing here. */
  BAD_CHARACTER,
  /** A bracket, brace or parenthesis without its other half. */
  UNBALANCED,
  /** A text in quotes that never ends, or with an escape that is none. */
  BAD_STRING,
  /** A number that is none. */
  BAD_NUMBER,
  /** A duration that is none, is not above zero, or is beyond 292 years. */
  BAD_DURATION,
  /** A regular expression that servers refuse. */
  BAD_REGEX,
  /** A label that cannot be called so. */
  BAD_LABEL,
  /** No function of that name. */
  UNKNOWN_FUNCTION,
  /** Servers take it only with experiments switched on. */
  EXPERIMENTAL,
  /** Too few or too many arguments, or a comma after the last. */
  WRONG_ARGUMENTS,
  /** A value of another type is needed. */
  WRONG_TYPE,
  /**
   * {@code offset}, {@code @}, a range, {@code anchored} or {@code smoothed} where it cannot be.
   */
  MISPLACED_MODIFIER,
  /** {@code bool}, {@code on}, {@code group_left} and the like where they cannot be. */
  BAD_MATCHING,
  /** A selector that would select every series there is. */
  SELECTS_EVERYTHING,
  /** A selector that names its metric twice. */
  NAMED_TWICE,
  /** Nested more deeply, or chained longer, than the parser takes. */
  TOO_DEEP,
  /** Longer than the parser takes. */
  TOO_LONG
}
