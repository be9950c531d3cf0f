// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.SqlQuery;
import dev.cnitelemetry.dashboards.Visualization;
import dev.cnitelemetry.flow.store.query.FlowDashboard;
import dev.cnitelemetry.flow.store.query.FlowQueries;
import dev.cnitelemetry.flow.store.query.FlowQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlowDashboardsTest {

  private static Dashboard dashboard(String name) {
    return PresetDashboards.find(name).orElseThrow().dashboard();
  }

  private static String sql(Panel panel) {
    return ((SqlQuery) panel.queries().get(0)).sql();
  }

  /** Each query is on its dashboard, in both forms; a Sankey diagram has its table beside it. */
  @ParameterizedTest
  @EnumSource(FlowDashboard.class)
  void everyQueryIsDrawn(FlowDashboard each) {
    for (boolean isMended : List.of(true, false)) {
      List<Panel> panels = dashboard(each.dashboardName() + (isMended ? "" : "-exact")).panels();
      List<String> wanted = new ArrayList<>();
      for (FlowQuery exact : FlowQueries.of(each)) {
        FlowQuery query = isMended ? exact.mended() : exact;
        wanted.add(query.grafanaSql());
        Panel panel =
            panels.stream().filter(one -> one.key().equals(query.name())).findFirst().orElseThrow();
        assertEquals(query.grafanaSql(), sql(panel));
        if (panel.visualization() instanceof Visualization.FlowDiagram) {
          wanted.add(query.grafanaSql());
          Panel table = panels.get(panels.indexOf(panel) + 1);
          assertEquals(Visualization.Table.ROWS, table.visualization());
          assertEquals(query.grafanaSql(), sql(table));
          assertEquals(24, panel.width() + table.width());
        }
      }
      assertEquals(
          wanted.stream().sorted().toList(),
          panels.stream().map(FlowDashboardsTest::sql).sorted().toList());
    }
  }

  @Test
  void thereAreSixAndSix() {
    TreeSet<String> names = new TreeSet<>();
    for (String name : PresetDashboards.names()) {
      if (dashboard(name).tags().contains("flows")) {
        names.add(name);
      }
    }
    assertEquals(12, names.size());
    assertEquals("now-30m", dashboard("pod-to-pod").from());
    assertTrue(
        dashboard("pod-to-external-exact").panels().stream()
            .anyMatch(panel -> panel.description().contains("bits a second where octets")));
  }
}
