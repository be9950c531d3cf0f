package dev.cnitelemetry.metrics;

import java.util.Arrays;

/** A version that compares as such. The text it was read from is kept. */
final class Version implements Comparable<Version> {

  private static final int PARTS = 4;
  private static final int DIGITS = 9;

  private final String text;
  private final boolean ofTrain;
  private final int[] numbers;
  private final String preRelease;

  private Version(String text, boolean ofTrain, int[] numbers, String preRelease) {
    this.text = text;
    this.ofTrain = ofTrain;
    this.numbers = numbers;
    this.preRelease = preRelease;
  }

  /**
   * Reads a version: a train and a blank at most, a {@code v} at most, then a date or one to four
   * dotted numbers with a pre-release at most. By hand and not by java.util.regex, which would be
   * most of what building a catalogue on a cold JVM costs.
   */
  static Version parse(String text) {
    int train = text.indexOf(' ');
    int start = train + 1;
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
        || (train >= 0 && !isTrain(text, train))
        || (preRelease.isEmpty() ? text.endsWith("-") : !isPreRelease(preRelease))) {
      throw new IllegalArgumentException(
          "not a version: \"" + text + "\" (a version is like v1.6.1, v3.22 or 2017-07-06)");
    }
    return new Version(text, train >= 0, numbers, preRelease);
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

  /** The numbers between separators; none at all where something else stands between them. */
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

  String text() {
    return text;
  }

  boolean isWithin(Version until) {
    if (ofTrain != until.ofTrain) {
      return ofTrain;
    }
    return until.preRelease.isEmpty()
        ? compareNumbers(until, until.numbers.length) <= 0
        : compareTo(until) <= 0;
  }

  /** As last releases of ranges: one without a patch number ends after all its patches. */
  int compareEnds(Version other) {
    if (ofTrain != other.ofTrain) {
      return compareTo(other);
    }
    for (int i = 0; i < PARTS; i++) {
      int byPart = Integer.compare(endPart(i), other.endPart(i));
      if (byPart != 0) {
        return byPart;
      }
    }
    return compareTo(other);
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
    if (ofTrain != other.ofTrain) {
      return ofTrain ? -1 : 1;
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
    return 31 * Arrays.hashCode(Arrays.copyOf(numbers, significant)) + preRelease.hashCode();
  }
}
