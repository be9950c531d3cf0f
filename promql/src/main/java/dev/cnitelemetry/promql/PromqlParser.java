// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import dev.cnitelemetry.promql.tree.Expression;
import java.util.Objects;

/**
 * Reads PromQL: exactly what Prometheus 3.16 reads, and on request dashboards' variables.
 *
 * <p>Immutable and thread-safe; keep one. Parsing takes time and memory in proportion to the text,
 * and no text makes it throw anything but {@link PromqlFormatException}. What is longer than a
 * million chars, nests more than {@value #DEEPEST} levels or chains more than {@value
 * #LONGEST_CHAIN} operators is refused; servers have no such limits.
 *
 * <p>Experimental functions and the {@code fill} modifiers are refused unless switched on, as on a
 * server. Variables are {@code $x}, {@code ${x}}, {@code ${x:regex}}, {@code ${x.field}} and {@code
 * [[x]]}, where x begins with a letter or an underscore; they stay in the tree and are printed as
 * they are. What a variable leaves open is told by {@link ParseResult#undecided}.
 *
 * <p>Source: prometheus/prometheus@v3.16.0:promql/parser (the Go module v0.316.0).
 *
 * <pre>{@code
 * PromqlParser parser = PromqlParser.builder().variables(true).build();
 * Expression expression = parser.parse("sum by (node) (rate(up{job=\"$job\"}[$__rate_interval]))");
 * System.out.println(expression.pretty());
 * }</pre>
 */
public final class PromqlParser {

  /** How many levels an expression may nest: parentheses, arguments, signs, subqueries. */
  public static final int DEEPEST = 300;

  /** How many operators may be in one chain: {@code a or b or c …}. */
  public static final int LONGEST_CHAIN = 5_000;

  /** How many chars a text may have. */
  public static final int LONGEST = 1_000_000;

  private static final PromqlParser STANDARD = builder().build();

  private final boolean experimental;
  private final boolean variables;

  private PromqlParser(boolean experimental, boolean variables) {
    this.experimental = experimental;
    this.variables = variables;
  }

  /**
   * The parser of a server as it comes: no experiments, no variables.
   *
   * @return the parser
   */
  public static PromqlParser standard() {
    return STANDARD;
  }

  /**
   * Starts a parser.
   *
   * @return a new builder: no experiments, no variables
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads an expression.
   *
   * @param text the expression; comments and line breaks are fine
   * @return the expression
   * @throws PromqlFormatException if it is none, with every mistake that was found
   */
  public Expression parse(String text) {
    ParseResult result = check(text);
    return result.expression().orElseThrow(() -> new PromqlFormatException(text, result.errors()));
  }

  /**
   * Reads an expression and throws nothing.
   *
   * @param text the expression; comments and line breaks are fine
   * @return the expression or the mistakes
   */
  public ParseResult check(String text) {
    return Parsing.of(Objects.requireNonNull(text, "text"), experimental, variables);
  }

  /** Makes a {@link PromqlParser}. A builder is used by one thread. */
  public static final class Builder {
    private boolean experimental;
    private boolean variables;

    private Builder() {}

    /**
     * Sets whether experimental functions, {@code limitk}, {@code limit_ratio} and the {@code fill}
     * modifiers are read; not unless set.
     *
     * @param experimental true to read them
     * @return this builder
     */
    public Builder experimental(boolean experimental) {
      this.experimental = experimental;
      return this;
    }

    /**
     * Sets whether dashboards' variables are read; not unless set.
     *
     * @param variables true to read them
     * @return this builder
     */
    public Builder variables(boolean variables) {
      this.variables = variables;
      return this;
    }

    /**
     * Makes the parser.
     *
     * @return the parser
     */
    public PromqlParser build() {
      return new PromqlParser(experimental, variables);
    }
  }
}
