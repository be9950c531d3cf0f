// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.catalog.antrea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.catalog.common.GoRuntime;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.metrics.SeriesSelector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the documentation of Antrea's and the shared constants. */
class AntreaExamplesTest {

  @Test
  void selectors() {
    SeriesSelector<?> adds =
        AntreaAgent.OVS_FLOW_OPS_COUNT.where(AntreaLabels.OPERATION.eq(Operation.ADD));
    assertEquals("antrea_agent_ovs_flow_ops_count{operation=\"add\"}", adds.toString());
  }

  @Test
  void releases() {
    ReleaseView old = AntreaCatalog.get().at(Release.of("antrea", "v0.9.3"));
    MetricKind kind =
        old.shape(AntreaController.NETWORK_POLICY_SYNC_DURATION_MILLISECONDS).orElseThrow().kind();
    assertEquals(MetricKind.SUMMARY, kind);
  }

  @Test
  void components() {
    MetricCatalog catalog = AntreaCatalog.get();
    List<MetricDefinition> definitions = catalog.definitions(AntreaComponents.ANTREA_AGENT);
    assertTrue(definitions.contains(AntreaProxy.TOTAL_SERVICES_INSTALLED));
    assertFalse(definitions.contains(AntreaController.ACNP_STATUS_UPDATES));
  }

  @Test
  void sharedMetrics() {
    List<String> lines = new ArrayList<>();
    for (Exposure exposure : MetricCatalog.installed().exposures(GoRuntime.GOROUTINES)) {
      lines.add(exposure.component() + " " + exposure.releases());
    }
    assertEquals(
        List.of(
            "antrea-agent since v0.6.0",
            "antrea-controller since v0.6.0",
            "flow-aggregator since v1.5.0"),
        lines);
  }

  @Test
  void findingByName() {
    MetricCatalog catalog = MetricCatalog.installed();
    MetricDefinition definition = catalog.find("antrea_agent_ovs_flow_ops_count").orElseThrow();
    assertEquals(AntreaAgent.OVS_FLOW_OPS_COUNT, definition);
  }
}
