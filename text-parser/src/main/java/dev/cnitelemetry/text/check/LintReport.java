// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Report;
import java.util.List;
import java.util.Map;

/**
 * What a linter found out about a page.
 *
 * <pre>{@code
 * LintReport report =
 *     ScrapeLinter.against(AntreaCatalog.get()).build().lint(body, TextFormat.PROMETHEUS_0_0_4);
 * if (!report.isClean()) {
 *   report.findings().forEach(System.err::println);
 * }
 * report.releases().forEach((product, fit) -> System.out.println(product.title() + " " + fit));
 * }</pre>
 *
 * @param families the families in the order of the page
 * @param report what is wrong, by line
 * @param releases for each product that has a metric of its own on the page: the releases whose
 *     metrics fit all recognised families and labels, oldest first; empty where none fits
 * @param samples how many samples the page has
 * @param notes what is worth knowing and no finding, such as families that came with a newer Go
 */
public record LintReport(
    List<LintedFamily> families,
    Report report,
    Map<Product, List<ReleaseRange>> releases,
    long samples,
    List<String> notes) {

  /**
   * A report.
   *
   * @param families the families in the order of the page
   * @param report what is wrong, by line
   * @param releases the releases that fit, by product
   * @param samples how many samples the page has
   * @param notes what is worth knowing and no finding
   */
  public LintReport {
    families = List.copyOf(families);
    releases = Map.copyOf(releases);
    notes = List.copyOf(notes);
  }

  /**
   * This report with more findings.
   *
   * @param more what else is wrong with the page
   * @return the report with the findings of both, by line
   */
  public LintReport with(Report more) {
    if (more.findings().isEmpty()) {
      return this;
    }
    Report both = Report.builder().addAll(report).addAll(more).build();
    return new LintReport(families, both, releases, samples, notes);
  }

  /**
   * What is wrong, by line.
   *
   * @return the findings of {@link #report()}
   */
  public List<Finding> findings() {
    return report.findings();
  }

  /**
   * Whether nothing is wrong, style left aside.
   *
   * @return true if no finding is an error or a warning
   */
  public boolean isClean() {
    return report.isClean();
  }
}
