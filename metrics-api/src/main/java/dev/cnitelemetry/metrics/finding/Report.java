package dev.cnitelemetry.metrics.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(
          Finding::place,
          Comparator.comparing(Place::file)
              .thenComparingLong(Place::line)
              .thenComparingLong(Place::column));

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

  /** Gathers findings. A builder is used by one thread. */
  public static final class Builder {

    private final List<Finding> apart = new ArrayList<>();
    private final Map<Object, Finding> counted = new LinkedHashMap<>();
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
      if (countsIdentical) {
        counted.merge(finding.key(), finding, Finding::and);
      } else {
        apart.add(finding);
      }
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
     *     the order they were added
     */
    public Report build() {
      List<Finding> all = new ArrayList<>(apart);
      all.addAll(counted.values());
      all.sort(BY_PLACE);
      return new Report(all);
    }
  }
}
