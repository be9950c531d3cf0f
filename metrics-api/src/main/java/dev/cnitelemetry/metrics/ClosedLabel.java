// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.annotation.Nullable;

/**
 * A label that takes the constants of an enum and nothing else. Made by {@link Label#closed}.
 *
 * <p>{@code OPERATION.eq(Operation.ADD)} compiles, {@code OPERATION.eq("ad")} does not. For a value
 * that a newer release brings there is {@link Label#eqText}; the builder of PromQL wants it in
 * {@code whereNewer}, and refuses it as a misprint elsewhere.
 *
 * <pre>{@code
 * AntreaLabels.OPERATION.eq(Operation.ADD); // operation="add"
 * AntreaLabels.OPERATION.oneOf(Operation.ADD, Operation.MODIFY); // operation=~"add|modify"
 * AntreaLabels.OPERATION.eqText("added-later"); // operation="added-later"
 * }</pre>
 *
 * @param <E> the enum of values
 */
public final class ClosedLabel<E extends Enum<E> & LabelValue> extends Label {

  private final Supplier<E[]> constants;

  /** Made when somebody first asks; threads that race there make equal ones. */
  @Nullable private LabelValues<E> known;

  ClosedLabel(String name, Supplier<E[]> constants) {
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
   * Always false.
   *
   * @return false
   */
  @Override
  public boolean isOpen() {
    return false;
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
   * @return the constant; null for a value outside the closed set
   */
  @Nullable
  public E value(byte[] bytes, int offset, int length) {
    return known().find(bytes, offset, length);
  }

  /**
   * Matches series whose label has this value.
   *
   * @param value the value
   * @return a matcher with {@code =}
   */
  public LabelMatcher eq(E value) {
    return eqText(value.text());
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
}
