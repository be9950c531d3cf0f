// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What was found: findings in the order of their places.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Report report =
 *     Report.builder()
 *         .countIdentical()
 *         .add(Finding.of(LintRule.NO_HELP, Place.at(3, 1), "up", "up has no help text"))
 *         .build();
 * if (!report.isClean()) {
 *   report.findings().forEach(System.err::println);
 * }
 * }</pre>
 *
 * @param findings what is wrong
 */
public record Report(List<Finding> findings) {

  /** So many findings of one code are listed; the rest is counted. */
  static final int MOST_OF_A_CODE = 1000;

  /**
   * A report of these findings, in this order.
   *
   * @param findings what is wrong
   */
  public Report {
    findings = List.copyOf(findings);
  }

  /**
   * Starts a report.
   *
   * @return a new builder, without findings
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Whether nothing is wrong, style left aside.
   *
   * @return true if no finding is an error or a warning
   */
  public boolean isClean() {
    return findings.stream().allMatch(finding -> finding.severity() == Severity.STYLE);
  }

  /**
   * How many faults there are of a severity, each as often as it is there.
   *
   * @param severity the severity
   * @return their number
   */
  public long count(Severity severity) {
    return findings.stream()
        .filter(finding -> finding.severity() == severity)
        .mapToLong(Finding::times)
        .sum();
  }

  /**
   * This report about a file.
   *
   * @param file the file, URL or other source
   * @return the report, with all places there
   */
  public Report inFile(String file) {
    return new Report(findings.stream().map(finding -> finding.inFile(file)).toList());
  }

  /** Written out: the comparators of the JDK cost every start their making. */
  private static int comparePlaces(Finding one, Finding other) {
    Place first = one.place();
    Place second = other.place();
    int order = first.file().compareTo(second.file());
    if (order == 0) {
      order = Long.compare(first.line(), second.line());
    }
    return order != 0 ? order : Long.compare(first.column(), second.column());
  }

  /**
   * Gathers findings. A builder is used by one thread.
   *
   * <p>Of each code the first thousand findings are listed. How many more there are says a finding
   * of that code without a place, whose {@link Finding#times} is their number: memory does not grow
   * with the faults of a page.
   */
  public static final class Builder {

    /** Faults of one code that are only counted. */
    private static final class Unlisted {
      private final FindingCode code;
      private final Severity severity;
      private long times;

      Unlisted(FindingCode code, Severity severity) {
        this.code = code;
        this.severity = severity;
      }

      Finding finding() {
        String message = String.format(Locale.ROOT, "and %,d more", times);
        return new Finding(code, severity, List.of(Place.WHOLE), times, "", message);
      }
    }

    private final List<Finding> apart = new ArrayList<>();
    private final Map<Object, Finding> counted = new LinkedHashMap<>();
    private final Map<FindingCode, Integer> listed = new HashMap<>();
    private final Map<FindingCode, Unlisted> unlisted = new LinkedHashMap<>();
    private boolean countsIdentical;

    private Builder() {}

    /**
     * From now on makes one finding of faults that are the same but for their place, with their
     * number and their first five places.
     *
     * @return this builder
     */
    public Builder countIdentical() {
      countsIdentical = true;
      return this;
    }

    /**
     * Adds a finding.
     *
     * @param finding what is wrong
     * @return this builder
     */
    public Builder add(Finding finding) {
      Objects.requireNonNull(finding, "finding");
      if (countsIdentical && counted.containsKey(finding.key())) {
        counted.merge(finding.key(), finding, Finding::and);
      } else if (!isListed(finding.code())) {
        addUnlisted(finding.code(), finding.severity(), finding.times());
      } else {
        listed.merge(finding.code(), 1, Integer::sum);
        if (countsIdentical) {
          counted.put(finding.key(), finding);
        } else {
          apart.add(finding);
        }
      }
      return this;
    }

    /**
     * Whether there is room for another finding of a code: if not, it is only counted, and its
     * message need not be made.
     *
     * @param code what kind of fault it is
     * @return false once a thousand of its findings are listed
     */
    public boolean isListed(FindingCode code) {
      return listed.getOrDefault(code, 0) < MOST_OF_A_CODE;
    }

    /**
     * Counts faults that are not listed.
     *
     * @param code what kind of faults they are
     * @param severity how much they matter
     * @param times how many
     * @return this builder
     */
    public Builder addUnlisted(FindingCode code, Severity severity, long times) {
      unlisted.computeIfAbsent(code, first -> new Unlisted(code, severity)).times += times;
      return this;
    }

    /**
     * Adds all findings of a report.
     *
     * @param report what else is wrong
     * @return this builder
     */
    public Builder addAll(Report report) {
      report.findings.forEach(this::add);
      return this;
    }

    /**
     * Makes the report.
     *
     * @return the findings by file, line and column of their first place; where these are equal, in
     *     the order they were added; last, how many more there are of a code
     */
    public Report build() {
      List<Finding> all = new ArrayList<>(apart);
      all.addAll(counted.values());
      all.sort(Report::comparePlaces);
      unlisted.values().forEach(more -> all.add(more.finding()));
      return new Report(all);
    }
  }
}
