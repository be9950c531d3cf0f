// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

/**
 * A stretch of the text that an expression was read from.
 *
 * <p>Counted in chars of the Java string, from 0. {@link #NONE} for what was not read from a text.
 *
 * <pre>{@code
 * Span place = PromqlParser.standard().parse(" up").place(); // 1 to 3
 * }</pre>
 *
 * @param start the index of the first char; -1 for none
 * @param end the index after the last char; -1 for none
 */
public record Span(int start, int end) {

  /** Nowhere: the node was made by a program. */
  public static final Span NONE = new Span(-1, -1);

  /**
   * From where this begins to where another ends.
   *
   * @param last a place that ends no earlier
   * @return the stretch
   */
  public Span to(Span last) {
    return new Span(start, last.end);
  }
}
