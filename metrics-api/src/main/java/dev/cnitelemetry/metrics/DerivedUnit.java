// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The unit of a computed value: a metric's {@link Unit}, or what arithmetic makes of such units:
 * bytes a second, operations a second, a ratio.
 *
 * <p>Prefixes are exact powers of two and ten, so that milliseconds and seconds, bytes and bits,
 * percent and ratio are told apart and can be told in one another. A plain count counts as a number
 * without dimension: so much of it a second are operations a second.
 *
 * <p>Immutable and thread-safe. Equal by value.
 *
 * <pre>{@code
 * DerivedUnit bytes = DerivedUnit.of(Unit.BYTES);
 * System.out.println(bytes.perSecond()); // bytes a second
 * System.out.println(bytes.dividedBy(bytes)); // ratio
 * double eight = DerivedUnit.BYTES_PER_SECOND.factorTo(DerivedUnit.BITS_PER_SECOND).orElseThrow();
 * }</pre>
 */
public final class DerivedUnit {

  /** What tells units of the same dimension apart. */
  private enum Reading {
    /** An amount of something, a second, a byte. */
    AMOUNT,
    /** A share. */
    RATIO,
    /** A point in time, not a duration. */
    POINT_IN_TIME,
    /** Nobody knows. */
    UNSPECIFIED
  }

  /** A plain number. */
  public static final DerivedUnit NONE = new DerivedUnit(Reading.AMOUNT, 0, 0, 0, 0);

  /** A share between 0 and 1, or the quotient of equal units. */
  public static final DerivedUnit RATIO = new DerivedUnit(Reading.RATIO, 0, 0, 0, 0);

  /** A share between 0 and 100. */
  public static final DerivedUnit PERCENT = new DerivedUnit(Reading.AMOUNT, 0, 0, 0, -2);

  /** What cannot be told. */
  public static final DerivedUnit UNSPECIFIED = new DerivedUnit(Reading.UNSPECIFIED, 0, 0, 0, 0);

  /** Eighths of a byte. */
  public static final DerivedUnit BITS = new DerivedUnit(Reading.AMOUNT, 1, 0, -3, 0);

  /** The rate of a counter of bytes. */
  public static final DerivedUnit BYTES_PER_SECOND = new DerivedUnit(Reading.AMOUNT, 1, -1, 0, 0);

  /** Eight times the bytes a second. */
  public static final DerivedUnit BITS_PER_SECOND = new DerivedUnit(Reading.AMOUNT, 1, -1, -3, 0);

  /** The rate of a counter of things. */
  public static final DerivedUnit OPERATIONS_PER_SECOND =
      new DerivedUnit(Reading.AMOUNT, 0, -1, 0, 0);

  private final Reading reading;
  private final int bytes;
  private final int seconds;

  /** One of it is 2^twos * 10^tens of bytes and seconds. */
  private final int twos;

  private final int tens;

  private DerivedUnit(Reading reading, int bytes, int seconds, int twos, int tens) {
    this.reading = reading;
    this.bytes = bytes;
    this.seconds = seconds;
    this.twos = twos;
    this.tens = tens;
  }

  /**
   * The unit of a metric.
   *
   * @param unit the metric's unit
   * @return the same unit
   */
  public static DerivedUnit of(Unit unit) {
    return switch (unit) {
      case SECONDS -> duration(0);
      case MILLISECONDS -> duration(-3);
      case MICROSECONDS -> duration(-6);
      case NANOSECONDS -> duration(-9);
      case UNIX_SECONDS -> new DerivedUnit(Reading.POINT_IN_TIME, 0, 1, 0, 0);
      case BYTES -> new DerivedUnit(Reading.AMOUNT, 1, 0, 0, 0);
      case RATIO -> RATIO;
      case PERCENT -> PERCENT;
      case NONE -> NONE;
      case UNSPECIFIED -> UNSPECIFIED;
    };
  }

  private static DerivedUnit duration(int tens) {
    return new DerivedUnit(Reading.AMOUNT, 0, 1, 0, tens);
  }

  /**
   * The metric's unit that this is.
   *
   * @return the unit; empty where metrics have no such unit
   */
  public Optional<Unit> unit() {
    for (Unit each : Unit.values()) {
      if (equals(of(each))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether anything is known of the unit.
   *
   * @return false for {@link #UNSPECIFIED} alone
   */
  public boolean isSpecified() {
    return reading != Reading.UNSPECIFIED;
  }

  /**
   * This much a second.
   *
   * @return the unit of a rate; of seconds a ratio, of a plain count operations a second
   */
  public DerivedUnit perSecond() {
    return reading == Reading.POINT_IN_TIME ? RATIO : dividedBy(duration(0));
  }

  /**
   * The unit of a product.
   *
   * @param other the other factor's unit
   * @return the unit; {@link #UNSPECIFIED} if either is, or a point in time
   */
  public DerivedUnit times(DerivedUnit other) {
    if (!isAmount() || !other.isAmount()) {
      return UNSPECIFIED;
    }
    boolean isRatio = equals(RATIO) && other.equals(RATIO);
    return made(
        isRatio ? Reading.RATIO : Reading.AMOUNT,
        bytes + other.bytes,
        seconds + other.seconds,
        twos + other.twos,
        tens + other.tens);
  }

  /**
   * The unit of a quotient.
   *
   * @param other the divisor's unit
   * @return the unit: a ratio for equal units; {@link #UNSPECIFIED} if either is, or a point in
   *     time
   */
  public DerivedUnit dividedBy(DerivedUnit other) {
    if (!isAmount() || !other.isAmount()) {
      return UNSPECIFIED;
    }
    boolean isRatio = isSameDimension(other) && twos == other.twos && tens == other.tens;
    return made(
        isRatio ? Reading.RATIO : Reading.AMOUNT,
        bytes - other.bytes,
        seconds - other.seconds,
        twos - other.twos,
        tens - other.tens);
  }

  /**
   * The unit of a square root.
   *
   * @return the unit; {@link #UNSPECIFIED} where it has none
   */
  public DerivedUnit squareRoot() {
    boolean isWhole = ((bytes | seconds | twos | tens) & 1) == 0;
    return isAmount() && isWhole
        ? made(reading, bytes / 2, seconds / 2, twos / 2, tens / 2)
        : UNSPECIFIED;
  }

  /**
   * The unit of a sum.
   *
   * @param other the other summand's unit
   * @return the unit; empty if the two cannot be added, as seconds and bytes, seconds and
   *     milliseconds, two points in time
   */
  public Optional<DerivedUnit> plus(DerivedUnit other) {
    if (isPointPlusDuration(other)) {
      return Optional.of(this);
    }
    if (other.isPointPlusDuration(this)) {
      return Optional.of(other);
    }
    return reading == Reading.POINT_IN_TIME && other.reading == Reading.POINT_IN_TIME
        ? Optional.empty()
        : common(other);
  }

  /**
   * The unit of a difference.
   *
   * @param other the unit of what is subtracted
   * @return the unit: seconds between two points in time; empty if it cannot be subtracted
   */
  public Optional<DerivedUnit> minus(DerivedUnit other) {
    if (reading == Reading.POINT_IN_TIME && other.reading == Reading.POINT_IN_TIME) {
      return Optional.of(duration(0));
    }
    return isPointPlusDuration(other) ? Optional.of(this) : common(other);
  }

  private boolean isPointPlusDuration(DerivedUnit other) {
    return reading == Reading.POINT_IN_TIME && other.equals(duration(0));
  }

  /**
   * The unit that values of both have, as where they are compared or shown together.
   *
   * @param other another unit
   * @return the unit; that of the other where one is {@link #UNSPECIFIED}; empty if there is none
   */
  public Optional<DerivedUnit> common(DerivedUnit other) {
    if (!isSpecified()) {
      return Optional.of(other);
    }
    if (!other.isSpecified() || equals(other)) {
      return Optional.of(this);
    }
    boolean isCount = isAmount() && other.isAmount() && isPlain() && other.isPlain();
    return isCount ? Optional.of(NONE) : Optional.empty();
  }

  /**
   * What a value has to be multiplied with to be told in another unit.
   *
   * @param other the other unit
   * @return the factor; empty if the other measures something else
   */
  public OptionalDouble factorTo(DerivedUnit other) {
    if (equals(other)) {
      return OptionalDouble.of(1);
    }
    return isAmount() && other.isAmount() && isSameDimension(other)
        ? OptionalDouble.of(scale(twos - other.twos, tens - other.tens))
        : OptionalDouble.empty();
  }

  private static double scale(int twos, int tens) {
    double two = Math.scalb(1.0, twos);
    // A negative power of ten is no double, its inverse is.
    return tens >= 0 ? two * Math.pow(10, tens) : two / Math.pow(10, -tens);
  }

  private boolean isAmount() {
    return reading == Reading.AMOUNT || reading == Reading.RATIO;
  }

  private boolean isPlain() {
    return bytes == 0 && seconds == 0 && twos == 0 && tens == 0;
  }

  private boolean isSameDimension(DerivedUnit other) {
    return bytes == other.bytes && seconds == other.seconds;
  }

  private static DerivedUnit made(Reading reading, int bytes, int seconds, int twos, int tens) {
    return new DerivedUnit(reading, bytes, seconds, twos, tens);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DerivedUnit that
        && reading == that.reading
        && isSameDimension(that)
        && twos == that.twos
        && tens == that.tens;
  }

  @Override
  public int hashCode() {
    return Objects.hash(reading, bytes, seconds, twos, tens);
  }

  /**
   * The unit in words.
   *
   * @return for example {@code bytes a second}, {@code operations a second}, {@code ratio}; {@code
   *     plain number} for {@link #NONE}
   */
  @Override
  public String toString() {
    Optional<Unit> simple = unit();
    if (simple.isPresent()) {
      return switch (simple.get()) {
        case NONE -> "plain number";
        case UNIX_SECONDS -> "point in time";
        default -> simple.get().text();
      };
    }
    if (equals(OPERATIONS_PER_SECOND)) {
      return "operations a second";
    }
    boolean isBits = bytes == 1 && twos == -3;
    if (bytes == 1 && (twos == 0 || isBits) && tens == 0 && (seconds == 0 || seconds == -1)) {
      return (isBits ? "bits" : "bytes") + (seconds == 0 ? "" : " a second");
    }
    if (bytes == 0 && twos == 0 && seconds == 0 && tens < 0 && tens >= -9 && tens % 3 == 0) {
      return duration(tens) + " a second";
    }
    return general();
  }

  private String general() {
    StringBuilder text = new StringBuilder();
    if (twos != 0 || tens != 0) {
      text.append(String.format(Locale.ROOT, "%.3g ", scale(twos, tens)));
    }
    power(text, "bytes", bytes);
    power(text, "seconds", seconds);
    return text.toString().strip();
  }

  private static void power(StringBuilder text, String name, int exponent) {
    if (exponent != 0) {
      text.append(name).append(exponent == 1 ? " " : "^" + exponent + " ");
    }
  }
}
