// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import dev.cnitelemetry.metrics.LabelMatcher;
import java.util.Objects;

/**
 * One entry between the braces of a selector: {@code job="antrea"}, {@code "a.b"}, or a variable
 * that stands for any number of entries.
 *
 * <p>Immutable and thread-safe. The name of a metric in braces is a matcher of {@code __name__}.
 *
 * <pre>{@code
 * Matcher matcher = Matcher.of("job", LabelMatcher.Operator.EQUAL, "antrea"); // job="antrea"
 * }</pre>
 *
 * @param label the label's name; of a {@link Form#LIST} the variable as written
 * @param operator how its value is compared; {@link LabelMatcher.Operator#EQUAL} of a list
 * @param value what it is compared with, without quotes; the variable as written where the form
 *     says so; empty for a list
 * @param form what of it is a variable
 */
public record Matcher(String label, LabelMatcher.Operator operator, String value, Form form) {

  /** The label that holds a metric's name. */
  public static final String METRIC_NAME = "__name__";

  /**
   * What of a matcher a dashboard's variable stands for. Variables in quotes are part of the text.
   */
  public enum Form {
    /** Nothing: label and value are as written. */
    PLAIN,
    /** The label's name, or part of it. */
    VARIABLE_LABEL,
    /** The value with its quotes: {@code job=${job:doublequote}}. */
    VARIABLE_VALUE,
    /** Name and value. */
    VARIABLE_BOTH,
    /** Whole matchers: {@code {$filters}}. */
    LIST
  }

  /**
   * Checks that nothing is null.
   *
   * @param label the label's name; of a {@link Form#LIST} the variable as written
   * @param operator how its value is compared; {@link LabelMatcher.Operator#EQUAL} of a list
   * @param value what it is compared with, without quotes; the variable as written where the form
   *     says so; empty for a list
   * @param form what of it is a variable
   */
  public Matcher {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(operator, "operator");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(form, "form");
  }

  /**
   * A matcher without variables.
   *
   * @param label the label's name
   * @param operator how its value is compared
   * @param value what it is compared with
   * @return the matcher
   */
  public static Matcher of(String label, LabelMatcher.Operator operator, String value) {
    return new Matcher(label, operator, value, Form.PLAIN);
  }

  /**
   * A variable that stands for matchers.
   *
   * @param variable the variable as written, for example {@code $filters}
   * @return the matcher
   */
  public static Matcher list(String variable) {
    return new Matcher(variable, LabelMatcher.Operator.EQUAL, "", Form.LIST);
  }

  /**
   * Whether it asks for a metric's name with {@code =}.
   *
   * @return true for {@code {"a.b"}} and {@code {__name__="a.b"}}
   */
  public boolean isMetricName() {
    return label.equals(METRIC_NAME)
        && operator == LabelMatcher.Operator.EQUAL
        && form == Form.PLAIN;
  }

  /**
   * The matcher as Prometheus prints it.
   *
   * @return for example {@code job="antrea"}
   */
  @Override
  public String toString() {
    return Printer.print(this);
  }
}
