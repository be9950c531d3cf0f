// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One fault: what kind, how much it matters, where it is, and what would be right.
 *
 * <p>Immutable. A fault that is there many times over, word for word, can be one finding with a
 * count and its first places, see {@link Report.Builder#countIdentical}.
 *
 * <pre>{@code
 * Finding finding =
 *     Finding.of(
 *         LintRule.WRONG_KIND, Place.at(12, 1), "felix_resyncs", "felix_resyncs is a counter");
 * System.out.println(finding); // 12:1: error: felix_resyncs is a counter [wrong-kind]
 * }</pre>
 *
 * @param code what kind of fault it is
 * @param severity how much it matters
 * @param places where it is, the first place first; never empty; with many places not all of them
 * @param times how often it is there, at least as often as there are places
 * @param subject the name of what it is about, such as a metric family; empty where it has none
 * @param message what is wrong and what would be right, in one line
 */
public record Finding(
    FindingCode code,
    Severity severity,
    List<Place> places,
    long times,
    String subject,
    String message) {

  /** So many places are kept of a fault that is there more often. */
  static final int MOST_PLACES = 5;

  /**
   * A finding.
   *
   * @param code what kind of fault it is
   * @param severity how much it matters
   * @param places where it is, at least one place
   * @param times how often it is there, at least as often as there are places
   * @param subject the name of what it is about; may be empty
   * @param message what is wrong; control characters are escaped, so that it is one line
   * @throws IllegalArgumentException if there is no place, or there are more than times
   */
  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(subject, "subject");
    places = List.copyOf(places);
    message = Printable.of(message);
    if (places.isEmpty() || places.size() > times) {
      throw new IllegalArgumentException(places.size() + " places of " + times);
    }
  }

  /**
   * A finding of its code's severity.
   *
   * @param code what kind of fault it is
   * @param place where it is; {@link Place#WHOLE} for what concerns no place
   * @param subject the name of what it is about; may be empty
   * @param message what is wrong and what would be right
   * @return the finding
   */
  public static Finding of(FindingCode code, Place place, String subject, String message) {
    return new Finding(code, code.severity(), List.of(place), 1, subject, message);
  }

  /**
   * A finding of its code's severity, about nothing that has a name.
   *
   * @param code what kind of fault it is
   * @param place where it is; {@link Place#WHOLE} for what concerns no place
   * @param message what is wrong and what would be right
   * @return the finding
   */
  public static Finding of(FindingCode code, Place place, String message) {
    return of(code, place, "", message);
  }

  /**
   * Where it is first.
   *
   * @return the first of {@link #places()}
   */
  public Place place() {
    return places.get(0);
  }

  /**
   * This finding in a file.
   *
   * @param file the file, URL or other source
   * @return the finding, with all its places there
   */
  public Finding inFile(String file) {
    return new Finding(
        code,
        severity,
        places.stream().map(place -> place.inFile(file)).toList(),
        times,
        subject,
        message);
  }

  /**
   * Whether this stands for faults of a code that are not listed: their number is {@link #times},
   * and no place is known. See {@link Report.Builder}.
   *
   * @return true for the last findings of a report that has too many to list
   */
  public boolean standsForUnlisted() {
    return places.size() == 1 && times > 1 && place().equals(Place.WHOLE);
  }

  /** What identical faults have in common. */
  Object key() {
    return List.of(code, severity, subject, message);
  }

  /** The two as one, with the first places. */
  Finding and(Finding other) {
    List<Place> first = new ArrayList<>(places);
    for (Place place : other.places) {
      if (first.size() < MOST_PLACES) {
        first.add(place);
      }
    }
    return new Finding(code, severity, first, times + other.times, subject, message);
  }

  /**
   * The finding in one line.
   *
   * @return for example {@code 12:1: error: … [wrong-kind]}; without a place where it concerns the
   *     whole; with the number of times, and further places, where there are more than one
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(place().toString());
    text.append(text.isEmpty() ? "" : ": ");
    text.append(severity.text()).append(": ").append(message);
    text.append(" [").append(code.text()).append(']');
    if (times > 1 && !standsForUnlisted()) {
      text.append(", ").append(times).append(" times");
      for (int i = 1; i < places.size(); i++) {
        text.append(i == 1 ? ", also at " : ", ").append(places.get(i));
      }
    }
    return text.toString();
  }
}
