// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.Unit;
import java.time.Duration;

/** A dashboard that asks ClickHouse alone, with every panel that shows rows. */
public final class ExampleOfRows {

  /** A statement whose answer is lines. */
  public static final String LINES =
      "SELECT $__timeInterval(flowEndSeconds) AS time, sourceNodeName, SUM(octetDeltaCount) AS bytes"
          + " FROM flows WHERE $__timeFilter(flowEndSeconds) GROUP BY time, sourceNodeName"
          + " ORDER BY time";

  /** A statement whose answer is rows. */
  public static final String ROWS =
      "SELECT sourceNodeName AS source, destinationNodeName AS destination, SUM(octetDeltaCount)"
          + " AS bytes FROM flows WHERE $__timeFilter(flowEndSeconds) GROUP BY source, destination";

  private static final DerivedUnit BYTES = DerivedUnit.of(Unit.BYTES);

  private ExampleOfRows() {}

  private static Panel.Builder rows(String title, Visualization look) {
    return Panel.builder(title, look).query(SqlQuery.table(ROWS, BYTES));
  }

  /** The dashboard. */
  public static Dashboard everything() {
    return Dashboard.builder("example-of-rows", "Rows", DataSourceKind.CLICKHOUSE)
        .variable(Variable.filters("filters", "Filters", DataSourceKind.CLICKHOUSE))
        .row(
            Row.of(
                "Rows",
                Panel.builder("Lines", Visualization.TimeSeries.LINES)
                    .query(SqlQuery.series(LINES, "of {{sourceNodeName}}", BYTES))
                    .minimumInterval(Duration.ofMinutes(1))
                    .build(),
                rows("Bands", Visualization.FlowDiagram.SANKEY).build(),
                rows(
                        "Antrea's bands",
                        new Visualization.FlowDiagram(
                            Visualization.FlowDiagram.Plugin.ANTREA_SANKEY))
                    .build(),
                rows(
                        "Chords",
                        new Visualization.FlowDiagram(Visualization.FlowDiagram.Plugin.THEIA_CHORD))
                    .build(),
                rows("Table", Visualization.Table.ROWS).build(),
                rows("Slices", Visualization.PieChart.SLICES).build(),
                rows("Number", Visualization.Stat.LAST).build()))
        .build();
  }
}
