// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.annotation.Nullable;

/**
 * A label that takes any string and has constants for the values one will meet. Made by {@link
 * Label#known}.
 *
 * <pre>{@code
 * CalicoLabels.EXPIRY_REASON.eq(ExpiryReason.RST_SEEN); // reason="RST seen"
 * CalicoLabels.EXPIRY_REASON.eq("added later"); // reason="added later"
 * }</pre>
 *
 * @param <E> the enum of known values
 */
public final class KnownLabel<E extends Enum<E> & LabelValue> extends Label {

  private final Supplier<E[]> constants;

  /** Made when somebody first asks; threads that race there make equal ones. */
  @Nullable private LabelValues<E> known;

  KnownLabel(String name, Supplier<E[]> constants) {
    super(name);
    this.constants = Objects.requireNonNull(constants, "values");
  }

  private LabelValues<E> known() {
    LabelValues<E> made = known;
    if (made == null) {
      made = new LabelValues<>(constants.get());
      known = made;
    }
    return made;
  }

  /**
   * Always true.
   *
   * @return true
   */
  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public List<String> values() {
    return known().texts();
  }

  /**
   * The constant for a value. Allocates nothing.
   *
   * @param bytes UTF-8 text, unescaped
   * @param offset where the value begins
   * @param length its length in bytes
   * @return the constant; null if the value is not among the known ones
   */
  @Nullable
  public E value(byte[] bytes, int offset, int length) {
    return known().find(bytes, offset, length);
  }

  /**
   * Matches series whose label has a known value.
   *
   * @param value the value
   * @return a matcher with {@code =}
   */
  public LabelMatcher eq(E value) {
    return eqText(value.text());
  }

  /**
   * Matches series whose label has this value.
   *
   * @param value the value; the empty string matches a series without the label
   * @return a matcher with {@code =}
   */
  public LabelMatcher eq(String value) {
    return eqText(value);
  }

  /**
   * Matches series whose label has any other value.
   *
   * @param value the value
   * @return a matcher with {@code !=}
   */
  public LabelMatcher notEq(E value) {
    return notEqText(value.text());
  }

  /**
   * Matches series whose label has any other value.
   *
   * @param value the value
   * @return a matcher with {@code !=}
   */
  public LabelMatcher notEq(String value) {
    return notEqText(value);
  }

  /**
   * Matches series whose label has one of these values.
   *
   * @param first a value
   * @param more further values
   * @return a matcher with {@code =~} over the values, quoted
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // they are only read
  public final LabelMatcher oneOf(E first, E... more) {
    return LabelMatcher.oneOf(this, LabelValues.texts(first, Arrays.asList(more)));
  }

  /**
   * Matches series whose label has none of these values, those without the label among them.
   *
   * @param first a value
   * @param more further values
   * @return a matcher with {@code !~} over the values, quoted
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // they are only read
  public final LabelMatcher noneOf(E first, E... more) {
    return LabelMatcher.noneOf(this, LabelValues.texts(first, Arrays.asList(more)));
  }

  /**
   * Matches series whose label has one of these values.
   *
   * @param values the values, at least one
   * @return a matcher with {@code =~} over the values, quoted
   * @throws IllegalArgumentException if no value is given
   */
  public LabelMatcher oneOf(String... values) {
    return LabelMatcher.oneOf(this, List.of(values));
  }

  /**
   * Matches series whose label has none of these values, those without the label among them.
   *
   * @param values the values, at least one
   * @return a matcher with {@code !~} over the values, quoted
   * @throws IllegalArgumentException if no value is given
   */
  public LabelMatcher noneOf(String... values) {
    return LabelMatcher.noneOf(this, List.of(values));
  }
}
