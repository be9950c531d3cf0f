// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import dev.cnitelemetry.dashboards.Calculation;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DashboardLink;
import dev.cnitelemetry.dashboards.DataSourceKind;
import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.dashboards.SqlQuery;
import dev.cnitelemetry.dashboards.Variable;
import dev.cnitelemetry.dashboards.Visualization;
import dev.cnitelemetry.flow.store.query.FlowDashboard;
import dev.cnitelemetry.flow.store.query.FlowMend;
import dev.cnitelemetry.flow.store.query.FlowQueries;
import dev.cnitelemetry.flow.store.query.FlowQuery;
import dev.cnitelemetry.flow.store.query.FlowQueryKind;
import dev.cnitelemetry.flow.store.query.FlowUnit;
import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.Unit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The six dashboards about flows, as Antrea v1.7 has them, and with their queries mended. */
final class FlowDashboards {

  private static final String TAG = "flows";
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** A row: its title, and which queries are in it. */
  private record Group(String title, Predicate<FlowQuery> has) {
    static Group of(String title, FlowQueryKind kind, Predicate<FlowQuery> also) {
      return new Group(title, query -> query.kind() == kind && also.test(query));
    }
  }

  private static final List<Group> GROUPS =
      List.of(
          new Group(
              "How many records?",
              query -> isOfRecords(query) && query.kind() != FlowQueryKind.TABLE),
          Group.of("From whom to whom?", FlowQueryKind.SANKEY, query -> !isBack(query)),
          Group.of("How fast?", FlowQueryKind.SERIES, query -> !isOfRecords(query)),
          Group.of("Whose share?", FlowQueryKind.PIE, query -> true),
          Group.of("And back?", FlowQueryKind.SANKEY, FlowDashboards::isBack),
          Group.of("Which records?", FlowQueryKind.TABLE, query -> true));

  private FlowDashboards() {}

  static Preset exact(FlowDashboard of) {
    return preset(of.dashboardName() + "-exact", of.title() + " (Antrea v1.7)", of, false);
  }

  static Preset mended(FlowDashboard of) {
    return preset(of.dashboardName(), of.title(), of, true);
  }

  private static Preset preset(String name, String title, FlowDashboard of, boolean isMended) {
    List<FlowQuery> queries =
        FlowQueries.of(of).stream().map(each -> isMended ? each.mended() : each).toList();
    Dashboard.Builder dashboard =
        Dashboard.builder("cni-" + name, title, DataSourceKind.CLICKHOUSE)
            .tag(Frame.TAG)
            .tag(TAG)
            .description(
                isMended
                    ? "Flows that Antrea's Flow Aggregator stores in ClickHouse: what the dashboard"
                        + " of Antrea v1.7 asks, with the defects of its queries mended."
                    : "Flows that Antrea's Flow Aggregator stores in ClickHouse, asked for as"
                        + " Antrea v1.7 does, defects included.")
            .variable(Variable.filters("filters", "Filters", DataSourceKind.CLICKHOUSE))
            .link(DashboardLink.toTag("Flows", TAG))
            .link(DashboardLink.toTag("Dashboards", Frame.TAG))
            .from("now-30m");
    for (Group group : GROUPS) {
      List<Panel> panels =
          queries.stream().filter(group.has()).flatMap(FlowDashboards::panels).toList();
      if (!panels.isEmpty()) {
        dashboard.row(Row.of(group.title(), panels.toArray(Panel[]::new)));
      }
    }
    return Preset.shared(name, dashboard.build());
  }

  private static boolean isOfRecords(FlowQuery query) {
    return query.dashboard() == FlowDashboard.FLOW_RECORDS;
  }

  private static boolean isBack(FlowQuery query) {
    return query.name().contains("-reverse-");
  }

  private static Stream<Panel> panels(FlowQuery query) {
    boolean isOfRecords = isOfRecords(query);
    return switch (query.kind()) {
      case STAT ->
          Stream.of(
              panel(query, new Visualization.Stat(Calculation.LAST, false))
                  .decimals(0)
                  .size(6, 8)
                  .build());
      case TABLE -> Stream.of(panel(query, Visualization.Table.ROWS).size(24, 18).build());
      case PIE -> Stream.of(panel(query, Visualization.PieChart.SLICES).size(12, 8).build());
      case SERIES ->
          Stream.of(
              panel(query, Visualization.TimeSeries.LINES)
                  .minimumInterval(query.mends().isEmpty() ? Duration.ofSeconds(1) : MINUTE)
                  .size(isOfRecords ? 18 : 12, isOfRecords ? 8 : 9)
                  .build());
      case SANKEY ->
          Stream.of(
              panel(query, diagram(query)).size(14, 11).build(),
              panel(query, Visualization.Table.ROWS)
                  .title(query.title() + ", as a table")
                  .key(query.name() + "-table")
                  .description("The same rows, where the plugin that draws bands is missing.")
                  .size(10, 11)
                  .build());
    };
  }

  private static Visualization diagram(FlowQuery query) {
    return query.mends().contains(FlowMend.PLAIN_SANKEY)
        ? Visualization.FlowDiagram.SANKEY
        : new Visualization.FlowDiagram(Visualization.FlowDiagram.Plugin.ANTREA_SANKEY);
  }

  private static Panel.Builder panel(FlowQuery query, Visualization look) {
    DerivedUnit unit = query.kind() == FlowQueryKind.TABLE ? DerivedUnit.UNSPECIFIED : unit(query);
    String legend = query.seriesColumn().map(column -> "{{" + column + "}}").orElse("records");
    return Panel.builder(query.title(), look)
        .key(query.name())
        .description(description(query))
        .query(
            query.kind() == FlowQueryKind.SERIES
                ? SqlQuery.series(query.grafanaSql(), legend, unit)
                : SqlQuery.table(query.grafanaSql(), unit));
  }

  private static DerivedUnit unit(FlowQuery query) {
    FlowUnit unit = query.unit();
    return switch (unit) {
      case COUNT -> DerivedUnit.NONE;
      case BYTES -> DerivedUnit.of(Unit.BYTES);
      case BITS_PER_SECOND -> DerivedUnit.BITS_PER_SECOND;
    };
  }

  private static String description(FlowQuery query) {
    boolean isReverse = isBack(query);
    List<String> words = new ArrayList<>();
    words.add(
        switch (query.kind()) {
          case STAT -> "How many records end in the time range.";
          case TABLE -> "The newest records, every column.";
          case PIE -> "Octets in the time range, a slice a name.";
          case SANKEY ->
              (isReverse ? "Octets on the way back" : "Octets")
                  + " in the time range, from whom to whom; a flow's own direction.";
          case SERIES ->
              query.unit() == FlowUnit.COUNT
                  ? "How many records end in each interval."
                  : (isReverse ? "Traffic on the way back" : "Traffic")
                      + " in each interval, a line a name.";
        });
    if (!query.excludedNamespaces().isEmpty()) {
      words.add("Without the Namespaces " + String.join(", ", query.excludedNamespaces()) + ".");
    }
    String defects = defects(query).map(FlowMend::phrase).collect(Collectors.joining("; "));
    if (!defects.isEmpty()) {
      words.add(
          query.mends().isEmpty()
              ? "The mended dashboard shows: " + defects + "."
              : "Unlike Antrea v1.7, it shows: " + defects + ".");
    }
    return String.join(" ", words);
  }

  /** The defects of what v1.7 asks; {@link FlowQuery#has}, with what v1.7 asks written once. */
  private static Stream<FlowMend> defects(FlowQuery query) {
    FlowQuery exact = query.mended(EnumSet.noneOf(FlowMend.class));
    String asked = exact.grafanaSql();
    return Arrays.stream(FlowMend.values())
        .filter(
            mend -> {
              FlowQuery other = query.mended(EnumSet.of(mend));
              return exact.unit() != other.unit() || !asked.equals(other.grafanaSql());
            });
  }
}
