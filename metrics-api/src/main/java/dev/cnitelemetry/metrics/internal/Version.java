// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.internal;

import java.util.Arrays;

/**
 * A version that compares as such. The text it was read from is kept.
 *
 * <p>A version may name the train it belongs to. Versions order by train first: trains by name,
 * then the product's own versions, which name none.
 */
public final class Version implements Comparable<Version> {

  private static final int PARTS = 4;
  private static final int DIGITS = 9;

  private final String text;
  private final String train;
  private final int[] numbers;
  private final String preRelease;

  private Version(String text, String train, int[] numbers, String preRelease) {
    this.text = text;
    this.train = train;
    this.numbers = numbers;
    this.preRelease = preRelease;
  }

  /**
   * Reads a version: a train and a blank at most, a {@code v} at most, then a date or one to four
   * dotted numbers with a pre-release at most. By hand and not by java.util.regex, which would be
   * most of what building a catalogue on a cold JVM costs.
   *
   * @param text the version as it is written
   * @return the version
   * @throws IllegalArgumentException if it is none
   */
  public static Version parse(String text) {
    int blank = text.indexOf(' ');
    int start = blank + 1;
    if (text.startsWith("v", start)) {
      start++;
    }
    int dash = text.indexOf('-', start);
    int end = dash < 0 ? text.length() : dash;
    String preRelease = dash < 0 ? "" : text.substring(dash + 1);
    int[] numbers;
    if (isDate(text, start)) {
      numbers = numbers(text, start, text.length(), '-');
      preRelease = "";
    } else {
      numbers = numbers(text, start, end, '.');
    }
    if (numbers.length == 0
        || numbers.length > PARTS
        || (blank >= 0 && !isTrain(text, blank))
        || (preRelease.isEmpty() ? text.endsWith("-") : !isPreRelease(preRelease))) {
      throw new IllegalArgumentException(
          "not a version: \"" + text + "\" (a version is like v1.6.1, v3.22 or 2017-07-06)");
    }
    return new Version(text, blank < 0 ? "" : text.substring(0, blank), numbers, preRelease);
  }

  private static boolean isDate(String text, int start) {
    return text.length() == start + 10
        && text.charAt(start + 4) == '-'
        && text.charAt(start + 7) == '-'
        && numbers(text, start, text.length(), '-').length == 3;
  }

  private static boolean isTrain(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z') && (c != '-' || i == 0)) {
        return false;
      }
    }
    return end > 0;
  }

  private static boolean isPreRelease(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !isDigit(c) && c != '.' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The numbers between separators; none at all where something else is between them. */
  private static int[] numbers(String text, int start, int end, char separator) {
    int[] numbers = new int[PARTS + 1];
    int count = 0;
    int digits = 0;
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : separator;
      if (c == separator) {
        if (digits == 0 || digits > DIGITS || count == PARTS) {
          return new int[0];
        }
        count++;
        digits = 0;
      } else if (isDigit(c)) {
        digits++;
        numbers[count] = digits > DIGITS ? 0 : numbers[count] * 10 + (c - '0');
      } else {
        return new int[0];
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  /**
   * The version as it was written.
   *
   * @return the text given to {@link #parse}
   */
  public String text() {
    return text;
  }

  /**
   * The train it belongs to.
   *
   * @return the train's name; empty for the product's own versions
   */
  public String train() {
    return train;
  }

  /**
   * Whether this version is not newer than a bound, where a bound without a patch number covers all
   * patches of its minor version.
   *
   * @param until the bound
   * @return true if it is of the same train and not newer
   */
  public boolean isWithin(Version until) {
    if (!train.equals(until.train)) {
      return false;
    }
    return until.preRelease.isEmpty()
        ? compareNumbers(until, until.numbers.length) <= 0
        : compareTo(until) <= 0;
  }

  /**
   * Compares as last versions of ranges: one without a patch number ends after all its patches.
   *
   * @param other another last version
   * @return negative, zero or positive as {@link #compareTo}
   */
  public int compareEnds(Version other) {
    if (!train.equals(other.train)) {
      return compareTrains(train, other.train);
    }
    for (int i = 0; i < PARTS; i++) {
      int byPart = Integer.compare(endPart(i), other.endPart(i));
      if (byPart != 0) {
        return byPart;
      }
    }
    return compareTo(other);
  }

  /**
   * Compares two trains: the product's own is the last, since products give up other numbers for
   * theirs.
   *
   * @param one a train's name, empty for the product's own
   * @param other another
   * @return negative, zero or positive as {@link Comparable#compareTo}
   */
  public static int compareTrains(String one, String other) {
    return one.isEmpty() || other.isEmpty()
        ? Boolean.compare(one.isEmpty(), other.isEmpty())
        : one.compareTo(other);
  }

  private int endPart(int index) {
    if (index < numbers.length) {
      return numbers[index];
    }
    return preRelease.isEmpty() ? Integer.MAX_VALUE : 0;
  }

  private int compareNumbers(Version other, int parts) {
    for (int i = 0; i < parts; i++) {
      int mine = i < numbers.length ? numbers[i] : 0;
      int theirs = i < other.numbers.length ? other.numbers[i] : 0;
      if (mine != theirs) {
        return Integer.compare(mine, theirs);
      }
    }
    return 0;
  }

  @Override
  public int compareTo(Version other) {
    int byTrain = compareTrains(train, other.train);
    if (byTrain != 0) {
      return byTrain;
    }
    int byNumbers = compareNumbers(other, Math.max(numbers.length, other.numbers.length));
    if (byNumbers != 0) {
      return byNumbers;
    }
    if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
      return Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty());
    }
    return preRelease.compareTo(other.preRelease);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Version that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    int significant = numbers.length;
    while (significant > 0 && numbers[significant - 1] == 0) {
      significant--;
    }
    return 31 * (31 * train.hashCode() + Arrays.hashCode(Arrays.copyOf(numbers, significant)))
        + preRelease.hashCode();
  }
}
