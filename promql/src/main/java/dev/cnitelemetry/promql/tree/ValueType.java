// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

/**
 * What an expression evaluates to.
 *
 * <p>Source: Prometheus documentation, "Expression language data types".
 *
 * <pre>{@code
 * ValueType type = PromqlParser.standard().parse("up[5m]").type(); // MATRIX
 * }</pre>
 */
public enum ValueType {
  /** A number. */
  SCALAR("scalar", "scalar"),
  /** One sample a series, all at one time: an instant vector. */
  VECTOR("vector", "instant vector"),
  /** A stretch of samples a series: a range vector. */
  MATRIX("matrix", "range vector"),
  /** A text. */
  STRING("string", "string"),
  /** Whatever a dashboard's variable makes of it. */
  UNDECIDED("undecided", "what a variable decides");

  private final String text;
  private final String documented;

  ValueType(String text, String documented) {
    this.text = text;
    this.documented = documented;
  }

  /**
   * The word of Prometheus' HTTP interface.
   *
   * @return {@code scalar}, {@code vector}, {@code matrix}, {@code string}; {@code undecided} for
   *     {@link #UNDECIDED}
   */
  public String text() {
    return text;
  }

  /**
   * The words of Prometheus' documentation, for messages.
   *
   * @return for example {@code instant vector}
   */
  public String documented() {
    return documented;
  }
}
