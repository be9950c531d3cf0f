// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import dev.cnitelemetry.metrics.regex.RegularExpression;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/**
 * A condition on one label of a series, as PromQL has it: {@code operation="add"}.
 *
 * <p>Made by the methods of a {@link Label}. A label that a series does not have counts as empty,
 * as in PromQL; a regular expression must match the whole value. Expressions are those of RE2, as
 * servers read them, see {@link dev.cnitelemetry.metrics.regex}.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * LabelMatcher ingress = AntreaLabels.TABLE_NAME.matches("Ingress.*");
 * ingress.test("IngressRule"); // true
 * System.out.println(ingress); // table_name=~"Ingress.*"
 * }</pre>
 */
public final class LabelMatcher {

  /** How the value of a label is compared. */
  public enum Operator {
    /** The value is the text. */
    EQUAL("="),
    /** The value is another text. */
    NOT_EQUAL("!="),
    /** The value matches the expression in full. */
    MATCHES("=~"),
    /** The value does not match the expression in full. */
    DOES_NOT_MATCH("!~");

    private final String text;

    Operator(String text) {
      this.text = text;
    }

    /**
     * The operator in PromQL.
     *
     * @return one or two characters
     */
    public String text() {
      return text;
    }

    /**
     * Whether the value is a regular expression.
     *
     * @return true for the last two
     */
    public boolean isRegex() {
      return this == MATCHES || this == DOES_NOT_MATCH;
    }
  }

  private final Label label;
  private final Operator operator;
  private final String value;

  /** Of the two operators with an expression. */
  @Nullable private final RegularExpression pattern;

  private LabelMatcher(Label label, Operator operator, String value) {
    this.label = label;
    this.operator = operator;
    this.value = Objects.requireNonNull(value, "value");
    this.pattern = operator.isRegex() ? RegularExpression.parse(value) : null;
  }

  static LabelMatcher of(Label label, Operator operator, String value) {
    return new LabelMatcher(label, operator, value);
  }

  static LabelMatcher oneOf(Label label, List<String> values) {
    return of(label, Operator.MATCHES, alternatives("oneOf", label, values));
  }

  static LabelMatcher noneOf(Label label, List<String> values) {
    return of(label, Operator.DOES_NOT_MATCH, alternatives("noneOf", label, values));
  }

  private static String alternatives(String method, Label label, List<String> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(
          method + "() of label " + label + " needs at least one value");
    }
    return values.stream().map(RegularExpression::quote).collect(Collectors.joining("|"));
  }

  /**
   * The label that is looked at.
   *
   * @return the label
   */
  public Label label() {
    return label;
  }

  /**
   * How its value is compared.
   *
   * @return the operator
   */
  public Operator operator() {
    return operator;
  }

  /**
   * What it is compared with.
   *
   * @return the text, or the regular expression
   */
  public String value() {
    return value;
  }

  /**
   * Whether a value meets the condition.
   *
   * @param actual the value of the label, unescaped; empty where the series has no such label
   * @return true if it does
   */
  public boolean test(String actual) {
    return switch (operator) {
      case EQUAL -> value.equals(actual);
      case NOT_EQUAL -> !value.equals(actual);
      case MATCHES -> isMatch(actual);
      case DOES_NOT_MATCH -> !isMatch(actual);
    };
  }

  private boolean isMatch(String actual) {
    return Objects.requireNonNull(pattern).matches(actual);
  }

  /**
   * Whether two matchers ask the same of a label of the same name.
   *
   * @param other anything
   * @return true if name, operator and value are equal
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof LabelMatcher that
        && label.name().equals(that.label.name())
        && operator == that.operator
        && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(label.name(), operator, value);
  }

  /**
   * The matcher in PromQL.
   *
   * @return for example {@code operation="add"}
   */
  @Override
  public String toString() {
    String name =
        PromqlNames.isLabelName(label.name()) ? label.name() : PromqlNames.quoted(label.name());
    return name + operator.text() + PromqlNames.quoted(value);
  }
}
