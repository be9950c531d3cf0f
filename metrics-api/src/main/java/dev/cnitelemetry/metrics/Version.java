package dev.cnitelemetry.metrics;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version that compares as such. The text it was read from is kept. */
final class Version implements Comparable<Version> {

  private static final Pattern GRAMMAR =
      Pattern.compile(
          "(?:(?<train>[a-z][a-z-]*) )?v?"
              + "(?:(?<date>\\d{4}-\\d{2}-\\d{2})"
              + "|(?<numbers>\\d{1,9}(?:\\.\\d{1,9}){0,3})(?:-(?<preRelease>[0-9A-Za-z.-]+))?)");

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

  static Version parse(String text) {
    Matcher matcher = GRAMMAR.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "not a version: \"" + text + "\" (a version is like v1.6.1, v3.22 or 2017-07-06)");
    }
    String parts = matcher.group("date");
    String separator = "-";
    if (parts == null) {
      parts = matcher.group("numbers");
      separator = "\\.";
    }
    int[] numbers = Arrays.stream(parts.split(separator, -1)).mapToInt(Integer::parseInt).toArray();
    String preRelease = matcher.group("preRelease");
    return new Version(
        text, matcher.group("train") != null, numbers, preRelease == null ? "" : preRelease);
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
