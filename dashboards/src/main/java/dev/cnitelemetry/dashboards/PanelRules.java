// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

import dev.cnitelemetry.metrics.DerivedUnit;
import java.util.List;
import javax.annotation.Nullable;

/** What the parts of a panel have to be so that it can be drawn, and the unit that they share. */
final class PanelRules {

  static final int COLUMNS = 24;

  private PanelRules() {}

  /** The unit of the axis: of a heatmap that of the buckets, else the first that is known. */
  static DerivedUnit unit(Visualization look, List<PanelQuery> queries) {
    if (look instanceof Visualization.Heatmap && queries.get(0) instanceof MetricQuery buckets) {
      return DerivedUnit.of(buckets.definitions().get(0).unit());
    }
    return queries.stream()
        .map(PanelQuery::unit)
        .filter(DerivedUnit::isSpecified)
        .findFirst()
        .orElse(DerivedUnit.UNSPECIFIED);
  }

  static void requireSize(String title, int width, int height) {
    if (width < 1 || width > COLUMNS || height < 1) {
      throw wrong(
          title, "is " + width + " by " + height + "; its width is 1 to 24, its height 1 at least");
    }
  }

  /**
   * Queries that suit the look and share an axis.
   *
   * @param unit what was given instead of what the queries say
   */
  static void requireQueries(
      String title, Visualization look, List<PanelQuery> queries, @Nullable DerivedUnit unit) {
    boolean isText = look instanceof Visualization.Text;
    if (isText != queries.isEmpty()) {
      throw wrong(title, isText ? "is a text and has a query" : "has no query");
    }
    boolean isHeatmap = look instanceof Visualization.Heatmap;
    if (isHeatmap && !queries.stream().allMatch(MetricQuery.class::isInstance)) {
      throw wrong(title, "is a heatmap: it shows the buckets of a metric, not rows of a table");
    }
    if (isHeatmap || unit != null) {
      return;
    }
    DerivedUnit first = unit(look, queries);
    for (PanelQuery query : queries) {
      DerivedUnit own = query.unit();
      if (own.isSpecified() && !own.equals(first)) {
        throw wrong(title, "shows " + first + " and " + own + " on one axis");
      }
    }
  }

  static IllegalArgumentException wrong(String title, String what) {
    return new IllegalArgumentException("panel \"" + title + "\" " + what);
  }
}
