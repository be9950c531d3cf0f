// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * What may come after a selector or a subquery: {@code @}, {@code offset}, {@code anchored}, {@code
 * smoothed}.
 *
 * <pre>{@code
 * Modifiers dayBefore = Modifiers.NONE.withOffset(DurationExpression.ofSeconds(86_400));
 * }</pre>
 *
 * @param at the time that {@code @} fixes, if any
 * @param offset how far back, if at all; not zero
 * @param extension how samples at the edges of a range are found
 */
public record Modifiers(Optional<At> at, Optional<DurationExpression> offset, Extension extension) {

  /** None of them. */
  public static final Modifiers NONE =
      new Modifiers(Optional.empty(), Optional.empty(), Extension.NONE);

  /** How samples at the edges of a range are found. */
  public enum Extension {
    /** As ever: only those inside the range. */
    NONE(""),
    /** {@code anchored}: with the last sample before the range. */
    ANCHORED("anchored"),
    /** {@code smoothed}: interpolated between the samples around the edges. */
    SMOOTHED("smoothed");

    private final String text;

    Extension(String text) {
      this.text = text;
    }

    /**
     * The keyword.
     *
     * @return {@code anchored}, {@code smoothed} or the empty string
     */
    public String text() {
      return text;
    }
  }

  /**
   * The time that {@code @} fixes.
   *
   * @param kind which of the forms
   * @param milliseconds of {@link Kind#TIME} the milliseconds since 1970-01-01T00:00:00Z; else 0
   * @param variable of {@link Kind#VARIABLE} the variable as written, with its sign; else empty
   */
  public record At(Kind kind, long milliseconds, String variable) {

    /** The forms of {@code @}. */
    public enum Kind {
      /** A time. */
      TIME,
      /** {@code start()}: where the query's range begins. */
      START,
      /** {@code end()}: where it ends. */
      END,
      /** A dashboard's variable. */
      VARIABLE
    }

    /**
     * Checks that nothing is null.
     *
     * @param kind which of the forms
     * @param milliseconds of {@link Kind#TIME} the milliseconds since 1970-01-01T00:00:00Z; else 0
     * @param variable of {@link Kind#VARIABLE} the variable as written, with its sign; else empty
     */
    public At {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(variable, "variable");
    }

    /**
     * A time.
     *
     * @param milliseconds since 1970-01-01T00:00:00Z
     * @return the modifier
     */
    public static At time(long milliseconds) {
      return new At(Kind.TIME, milliseconds, "");
    }

    /**
     * A time.
     *
     * @param seconds since 1970-01-01T00:00:00Z, rounded to milliseconds
     * @return the modifier
     */
    public static At seconds(double seconds) {
      return time(DurationText.toLong(DurationText.round(seconds * 1000)));
    }

    /**
     * Where the query's range begins.
     *
     * @return the modifier
     */
    public static At start() {
      return new At(Kind.START, 0, "");
    }

    /**
     * Where the query's range ends.
     *
     * @return the modifier
     */
    public static At end() {
      return new At(Kind.END, 0, "");
    }

    /**
     * Whatever a variable says.
     *
     * @param text the variable as written
     * @return the modifier
     */
    public static At variable(String text) {
      return new At(Kind.VARIABLE, 0, text);
    }
  }

  /**
   * Checks that nothing is null.
   *
   * @param at the moment after {@code @}, if any
   * @param offset how far back, if any
   * @param extension {@code anchored} or {@code smoothed}, if any
   */
  public Modifiers {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(offset, "offset");
    Objects.requireNonNull(extension, "extension");
  }

  /**
   * These with another time.
   *
   * @param at the time, or null for none
   * @return the modifiers
   */
  public Modifiers withAt(@Nullable At at) {
    return new Modifiers(Optional.ofNullable(at), offset, extension);
  }

  /**
   * These with another offset.
   *
   * @param offset how far back, if any, or null for none
   * @return the modifiers
   */
  public Modifiers withOffset(@Nullable DurationExpression offset) {
    return new Modifiers(at, Optional.ofNullable(offset), extension);
  }

  /**
   * These with another extension.
   *
   * @param extension {@code anchored} or {@code smoothed}, if any
   * @return the modifiers
   */
  public Modifiers withExtension(Extension extension) {
    return new Modifiers(at, offset, extension);
  }
}
