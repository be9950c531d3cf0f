// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * A release of Antrea whose records are known here: {@code v0.9.0} to {@code v2.7.0}.
 *
 * <p>Versions compare as versions, not as text: {@code v1.10.0} is newer than {@code v1.9.0}, a
 * pre-release is older than its release, missing parts count as zero, and a leading {@code v} may
 * be missing. Two are equal when neither is newer. Immutable; may be shared between threads.
 *
 * <p>Source: the release tags of antrea-io/antrea.
 *
 * <pre>{@code
 * AntreaVersion version = AntreaVersion.of("v2.5.1");
 * boolean older = version.compareTo(AntreaVersion.of("v2.5.3")) < 0; // true
 * }</pre>
 */
public final class AntreaVersion implements Comparable<AntreaVersion> {
  private static final int PARTS = 4;
  private static final int DIGITS = 9;

  /** The oldest release known. */
  public static final AntreaVersion OLDEST = parse("v0.9.0");

  /** The newest release known. */
  public static final AntreaVersion NEWEST = parse("v2.7.0");

  private final String text;
  private final int[] numbers;
  private final String preRelease;

  private AntreaVersion(String text, int[] numbers, String preRelease) {
    this.text = text;
    this.numbers = numbers;
    this.preRelease = preRelease;
  }

  /**
   * The release of a version.
   *
   * @param version the version as Antrea writes it, such as {@code v1.7.0}; the {@code v} and parts
   *     from the right may be missing
   * @return the release
   * @throws IllegalArgumentException if the text is not a version, or one that is not known here;
   *     the message names the releases that are
   */
  public static AntreaVersion of(String version) {
    AntreaVersion release = parse(version);
    if (!release.isWithin(OLDEST, NEWEST)) {
      throw release.unknown(OLDEST, NEWEST);
    }
    return release;
  }

  private static AntreaVersion parse(String text) {
    int start = text.startsWith("v") ? 1 : 0;
    int dash = text.indexOf('-');
    int end = dash < 0 ? text.length() : dash;
    String preRelease = dash < 0 ? "" : text.substring(dash + 1);
    int[] numbers = numbers(text, start, end);
    if (numbers.length == 0 || (dash >= 0 && !isPreRelease(preRelease))) {
      throw new IllegalArgumentException(
          "not a version: \"" + text + "\" (a version is like v1.6.1, v3.22 or 2017-07-06)");
    }
    return new AntreaVersion(text, numbers, preRelease);
  }

  private static boolean isPreRelease(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !isDigit(c) && c != '.' && c != '-') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The numbers between dots, missing ones 0; none at all where something else is there. */
  private static int[] numbers(String text, int start, int end) {
    int[] numbers = new int[PARTS];
    int part = 0;
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isDigit(c) && digits < DIGITS) {
        numbers[part] = numbers[part] * 10 + (c - '0');
        digits++;
      } else if (c == '.' && digits > 0 && part < PARTS - 1) {
        part++;
        digits = 0;
      } else {
        return new int[0];
      }
    }
    return digits == 0 ? new int[0] : numbers;
  }

  /**
   * The version as it was given.
   *
   * @return the text, for example {@code v1.6.1}
   */
  public String text() {
    return text;
  }

  /**
   * Whether the release is one of a range.
   *
   * @param first the oldest release of the range
   * @param last the newest release of the range, which is still part of it
   * @return whether this is neither older than the first nor newer than the last
   */
  public boolean isWithin(AntreaVersion first, AntreaVersion last) {
    return compareTo(first) >= 0 && compareTo(last) <= 0;
  }

  /** What to tell those who ask for this release where others alone are known. */
  IllegalArgumentException unknown(AntreaVersion first, AntreaVersion last) {
    return new IllegalArgumentException(
        this + " is not known; known are antrea " + first.text + " to " + last.text);
  }

  @Override
  public int compareTo(AntreaVersion other) {
    int byNumbers = Arrays.compare(numbers, other.numbers);
    if (byNumbers != 0) {
      return byNumbers;
    }
    if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
      return Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty());
    }
    return preRelease.compareTo(other.preRelease);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AntreaVersion that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(numbers) + preRelease.hashCode();
  }

  /**
   * Product and version.
   *
   * @return for example {@code antrea v1.6.1}
   */
  @Override
  public String toString() {
    return "antrea " + text;
  }
}
