// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.regex;

/**
 * Says that a text is no regular expression, and where it stops being one.
 *
 * <pre>{@code
 * try {
 *   RegularExpression.parse("antrea-(agent");
 * } catch (RegexSyntaxException e) {
 *   System.out.println(e.getMessage()); // … an opening ( is never closed, at 7
 * }
 * }</pre>
 */
public final class RegexSyntaxException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  private final String reason;

  /** Where, in characters. */
  private final int offset;

  RegexSyntaxException(String regex, String reason, int offset) {
    super(
        "not a regular expression that Prometheus takes: "
            + excerpt(regex)
            + " ("
            + reason
            + ", at "
            + offset
            + ")");
    this.reason = reason;
    this.offset = offset;
  }

  private static String excerpt(String regex) {
    return regex.length() <= 80 ? regex : regex.substring(0, 77) + "...";
  }

  /**
   * What is wrong, without the expression and the place.
   *
   * @return a phrase, for example {@code an opening ( is never closed}
   */
  public String reason() {
    return reason;
  }

  /**
   * Where it is wrong.
   *
   * @return the index of a char in the expression, from 0
   */
  public int offset() {
    return offset;
  }
}
