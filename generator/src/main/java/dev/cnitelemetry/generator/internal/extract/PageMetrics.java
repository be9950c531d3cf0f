// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.extract;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.scrape.Family;
import dev.cnitelemetry.text.scrape.Scrape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The families of pages, joined. */
public final class PageMetrics {

  private final Map<String, PageFamily> families = new LinkedHashMap<>();
  private final List<String> conflicts = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /** Adds what a page shows. */
  public void add(String page, Scrape scrape) {
    for (Family family : scrape.families()) {
      MetricKind kind = kind(family);
      if (family.kind() == MetricKind.GAUGE_HISTOGRAM) {
        remarks.add(family.name() + " is a gauge histogram, which no data file has: left out");
        continue;
      }
      String name = name(family, scrape);
      if (family.samples().isEmpty() && kind == MetricKind.UNTYPED) {
        continue; // a HELP line alone tells nothing
      }
      families.computeIfAbsent(name, PageFamily::new).add(page, family, kind, conflicts::add);
    }
  }

  /** What the Prometheus text formats announce in place of OpenMetrics' own kinds. */
  private static MetricKind kind(Family family) {
    return switch (family.kind()) {
      case INFO, STATE_SET -> MetricKind.GAUGE;
      case COUNTER, GAUGE, HISTOGRAM, SUMMARY, UNTYPED, GAUGE_HISTOGRAM -> family.kind();
    };
  }

  /** The name that samples have, save for the suffixes of histograms and summaries. */
  private static String name(Family family, Scrape scrape) {
    String suffix =
        !scrape.format().isOpenMetrics()
            ? ""
            : switch (family.kind()) {
              case COUNTER -> "_total";
              case INFO -> "_info";
              case GAUGE, HISTOGRAM, SUMMARY, UNTYPED, GAUGE_HISTOGRAM, STATE_SET -> "";
            };
    return family.name().endsWith(suffix) ? family.name() : family.name() + suffix;
  }

  /** The metrics in the order found. */
  public List<ExtractedMetric> metrics() {
    return families.values().stream().map(PageFamily::metric).toList();
  }

  /** Where pages say different things, in the order found. */
  public List<String> conflicts() {
    return conflicts.stream().distinct().toList();
  }

  /** What else there is to say. */
  public List<String> remarks() {
    return remarks.stream().distinct().toList();
  }
}
