// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.promql.tree.Span;
import java.util.Objects;

/**
 * One mistake in an expression, and where it is.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * for (PromqlError error : PromqlParser.standard().check("sum(x[5m])").errors()) {
 *   System.out.println(error); // 1:5: sum needs an instant vector, and this is a range vector
 * }
 * }</pre>
 *
 * @param code what kind of mistake
 * @param message what is wrong and what would be right, in one sentence
 * @param place the stretch of the text that is wrong, in chars
 * @param byteOffset where it begins, in bytes of UTF-8, as Prometheus counts
 * @param line the line, from 1
 * @param column the column, from 1, in characters
 */
public record PromqlError(
    PromqlErrorCode code, String message, Span place, int byteOffset, int line, int column) {

  /**
   * Checks that nothing is null.
   *
   * @param code what kind of mistake
   * @param message what is wrong and what would be right, in one sentence
   * @param place the stretch of the text that is wrong, in chars
   * @param byteOffset where it begins, in bytes of UTF-8, as Prometheus counts
   * @param line the line, from 1
   * @param column the column, from 1, in characters
   */
  public PromqlError {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(place, "place");
  }

  /**
   * The mistake as every linter reports what it finds.
   *
   * @return the finding, with line and column
   */
  public Finding finding() {
    return Finding.of(code, Place.at(line, column), message);
  }

  /**
   * Where and what.
   *
   * @return line, column and message
   */
  @Override
  public String toString() {
    return line + ":" + column + ": " + message;
  }
}
