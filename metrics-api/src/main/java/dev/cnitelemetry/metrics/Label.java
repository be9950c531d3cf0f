// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A label of a metric: a name and the set of values it takes.
 *
 * <p>Two labels of one name with different values are two labels: {@code ip_version} is {@code 4}
 * or {@code 6} in one family and {@code inet} or {@code inet6} in another. Equality is identity.
 *
 * <p>There are three forms. A {@link TextLabel} takes any string; a {@link KnownLabel} takes any
 * string and has constants for those one will meet; a {@link ClosedLabel} takes the constants of
 * its enum and nothing else. A value that upstream adds later never throws: a reader gives null for
 * it and has the raw bytes, and a linter reports it.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * ClosedLabel<Operation> operation = Label.closed("operation", Operation.class);
 * LabelMatcher adds = operation.eq(Operation.ADD); // operation="add"
 * LabelMatcher any = operation.matches("add|mod.*"); // operation=~"add|mod.*"
 * }</pre>
 */
public abstract sealed class Label permits TextLabel, KnownLabel, ClosedLabel {

  private final String name;

  Label(String name) {
    this.name = Objects.requireNonNull(name, "name");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a label name must not be empty");
    }
  }

  /**
   * A label that takes any string.
   *
   * @param name the label's name on the wire
   * @return the label
   */
  public static TextLabel text(String name) {
    return new TextLabel(name, false, true, List.of());
  }

  /**
   * A label that takes any string, and of which some values are known as texts: for metrics that
   * are described at run time, where no enum is.
   *
   * @param name the label's name on the wire
   * @param known the values one will meet
   * @return the label
   */
  public static TextLabel text(String name, List<String> known) {
    return new TextLabel(name, false, true, known);
  }

  /**
   * A label with a fixed set of values that are known as texts: for metrics that are described at
   * run time, where no enum is.
   *
   * @param name the label's name on the wire
   * @param values all values
   * @return the label
   * @throws IllegalArgumentException if there is no value
   */
  public static TextLabel closedText(String name, List<String> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("label " + name + " is closed and has no value");
    }
    return new TextLabel(name, false, false, values);
  }

  /**
   * A label that a scraper adds to every series of a target, such as {@code instance}. It may be in
   * a selector of any metric. The usual ones are in {@link TargetLabels}.
   *
   * @param name the label's name
   * @return the label
   */
  public static TextLabel target(String name) {
    return new TextLabel(name, true, true, List.of());
  }

  /**
   * A label that takes any string, with constants for the values one will meet.
   *
   * @param <E> the enum of values
   * @param name the label's name on the wire
   * @param values the enum whose constants are the known values
   * @return the label
   */
  public static <E extends Enum<E> & LabelValue> KnownLabel<E> known(String name, Class<E> values) {
    return known(name, new LabelValues.OfEnum<>(values));
  }

  /**
   * A label that takes any string, with constants that are loaded when a value is first asked for.
   *
   * @param <E> the enum of values
   * @param name the label's name on the wire
   * @param values gives the constants; asked once as a rule, by more threads than one perhaps
   * @return the label
   */
  public static <E extends Enum<E> & LabelValue> KnownLabel<E> known(
      String name, Supplier<E[]> values) {
    return new KnownLabel<>(name, values);
  }

  /**
   * A label that takes the constants of an enum and nothing else.
   *
   * @param <E> the enum of values
   * @param name the label's name on the wire
   * @param values the enum whose constants are all values there are
   * @return the label
   */
  public static <E extends Enum<E> & LabelValue> ClosedLabel<E> closed(
      String name, Class<E> values) {
    return closed(name, new LabelValues.OfEnum<>(values));
  }

  /**
   * A label that takes the constants of an enum and nothing else, and loads the enum when a value
   * is first asked for: {@code Label.closed("operation", Operation::values)}.
   *
   * @param <E> the enum of values
   * @param name the label's name on the wire
   * @param values gives the constants; asked once as a rule, by more threads than one perhaps
   * @return the label
   */
  public static <E extends Enum<E> & LabelValue> ClosedLabel<E> closed(
      String name, Supplier<E[]> values) {
    return new ClosedLabel<>(name, values);
  }

  /**
   * The label's name on the wire.
   *
   * @return the name, case-sensitive, never empty
   */
  public final String name() {
    return name;
  }

  /**
   * Whether values beside {@link #values()} are legitimate.
   *
   * @return false for a {@link ClosedLabel} alone
   */
  public abstract boolean isOpen();

  /**
   * The values that are known, as they are on the wire.
   *
   * @return the values in declared order; empty for a {@link TextLabel}
   */
  public abstract List<String> values();

  /**
   * Whether this label may take a value.
   *
   * @param value a value, unescaped
   * @return true if the label is open or the value one of {@link #values()}
   */
  public final boolean accepts(String value) {
    return isOpen() || values().contains(value);
  }

  /**
   * Matches series whose label has exactly this text, whether the catalogue knows it or not.
   *
   * @param value the text; the empty string matches a series without the label
   * @return a matcher with {@code =}
   */
  public final LabelMatcher eqText(String value) {
    return LabelMatcher.of(this, LabelMatcher.Operator.EQUAL, value);
  }

  /**
   * Matches series whose label has any other text.
   *
   * @param value the text
   * @return a matcher with {@code !=}
   */
  public final LabelMatcher notEqText(String value) {
    return LabelMatcher.of(this, LabelMatcher.Operator.NOT_EQUAL, value);
  }

  /**
   * Matches series whose label matches a regular expression in full.
   *
   * @param regex a regular expression of RE2, as servers read it
   * @return a matcher with {@code =~}
   * @throws dev.cnitelemetry.metrics.regex.RegexSyntaxException if a server would refuse the
   *     expression; the message says what is wrong and where
   */
  public final LabelMatcher matches(String regex) {
    return LabelMatcher.of(this, LabelMatcher.Operator.MATCHES, regex);
  }

  /**
   * Matches series whose label does not match a regular expression in full.
   *
   * @param regex a regular expression of RE2, as servers read it
   * @return a matcher with {@code !~}
   * @throws dev.cnitelemetry.metrics.regex.RegexSyntaxException if a server would refuse the
   *     expression; the message says what is wrong and where
   */
  public final LabelMatcher doesNotMatch(String regex) {
    return LabelMatcher.of(this, LabelMatcher.Operator.DOES_NOT_MATCH, regex);
  }

  /**
   * The label's name.
   *
   * @return {@link #name()}
   */
  @Override
  public final String toString() {
    return name;
  }
}
