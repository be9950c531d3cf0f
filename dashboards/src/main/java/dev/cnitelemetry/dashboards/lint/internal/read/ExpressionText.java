// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.read;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import dev.cnitelemetry.dashboards.lint.internal.document.TextEdit;
import dev.cnitelemetry.metrics.finding.Place;
import java.util.Optional;

/**
 * An expression in a document.
 *
 * @param scalar the value that it is, or is part of
 * @param from where in the value it begins
 * @param text the expression
 */
public record ExpressionText(SourceScalar scalar, int from, String text) {

  /**
   * A whole value.
   *
   * @param scalar the value
   * @return the expression
   */
  public static ExpressionText of(SourceScalar scalar) {
    return new ExpressionText(scalar, 0, scalar.value());
  }

  /**
   * Where in the file a char of it is.
   *
   * @param index the char's index in the expression
   * @return line and column
   */
  public Place place(int index) {
    return scalar.place(from + Math.max(index, 0));
  }

  /**
   * Where within the value a char is, in words.
   *
   * @param index the char's index in the expression
   * @return for example {@code column 12}
   */
  public String position(int index) {
    String value = scalar.value();
    int at = Math.max(0, Math.min(from + index, value.length()));
    int lineStart = value.lastIndexOf('\n', at - 1) + 1;
    long line = value.substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
    int column = value.codePointCount(lineStart, at) + 1;
    boolean hasLines = value.strip().indexOf('\n') >= 0;
    return (hasLines ? "line " + line + ", " : "") + "column " + column;
  }

  /**
   * The change of the file that changes a stretch of the expression.
   *
   * @param start the first char
   * @param end the one after the last
   * @param replacement what is to be there
   * @return the change; empty where it cannot be made
   */
  public Optional<TextEdit> edit(int start, int end, String replacement) {
    return scalar.edit(new TextEdit(from + start, from + end, replacement));
  }
}
