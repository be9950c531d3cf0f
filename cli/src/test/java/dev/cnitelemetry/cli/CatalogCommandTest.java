// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogCommandTest {

  @Test
  void everyMetricIsThereOnceAComponent() {
    List<JsonNode> rows = CommandRun.of("catalog", "--format", "jsonl").jsonLines();

    Set<String> names =
        rows.stream().map(row -> row.get("name").asText()).collect(Collectors.toSet());
    assertEquals(
        MetricCatalog.installed().definitions().stream()
            .map(MetricDefinition::name)
            .collect(Collectors.toSet()),
        names);
    assertEquals(
        rows.size(),
        rows.stream()
            .map(row -> row.get("name").asText() + " " + row.get("component").asText())
            .distinct()
            .count());
  }

  @Test
  void aRowHasAllKeys() {
    JsonNode row =
        CommandRun.of("catalog", "antrea-agent", "--format", "jsonl").jsonLines().stream()
            .filter(each -> each.get("name").asText().equals("antrea_agent_ovs_flow_ops_count"))
            .findFirst()
            .orElseThrow();

    assertEquals("counter", row.get("kind").asText());
    assertEquals(
        "[{\"name\":\"operation\",\"values\":[\"add\",\"modify\",\"delete\"],\"open\":false}]",
        row.get("labels").toString());
    assertEquals("v0.9.0", row.get("since").asText());
    assertTrue(row.get("until").isNull());
    assertTrue(row.get("buckets").isNull());
    assertEquals("ALPHA", row.get("stability").asText());
    assertEquals("none", row.get("unit").asText());
    assertTrue(row.get("documented").asBoolean());
    assertTrue(row.get("exposed").asBoolean());
    assertFalse(row.get("notes").isEmpty());
    assertFalse(row.get("sources").isEmpty());
    assertTrue(row.has("spellings") && row.has("quantiles") && row.has("help"));
  }

  @Test
  void aReleaseShowsItsOwnShape() {
    String old = CommandRun.of("catalog", "antrea-controller", "--release", "antrea=v0.9.3").out();
    assertTrue(
        old.contains(
            "antrea_controller_address_group_sync_duration_milliseconds\tantrea-controller"
                + "\tsummary"),
        old);
    assertFalse(old.contains("antrea_controller_acnp_status_updates"));
  }

  @Test
  void theDifferenceOfTwoReleasesIsNamed() {
    CommandRun run = CommandRun.of("catalog", "diff", "antrea", "v1.11.4", "v1.12.0");
    assertEquals(0, run.status());
    assertTrue(
        run.out()
            .contains("~ antrea_agent_ovs_flow_count: labels {table_id} -> {table_id,table_name}"),
        run.out());
    assertTrue(run.out().contains("- gauge apiserver_registered_watchers"), run.out());

    assertTrue(
        CommandRun.of("catalog", "diff", "calico", "v3.22", "v3.23.0")
            .out()
            .contains("- gauge felix_active_local_tags"));
  }

  @Test
  void whatIsUnknownIsRefusedWithWhatThereIs() {
    CommandRun component = CommandRun.of("catalog", "antrea");
    assertEquals(2, component.status());
    assertTrue(component.err().contains("antrea-agent"), component.err());
    CommandRun trains = CommandRun.of("catalog", "diff", "calico", "typha v0.7.4", "v3.0.0");
    assertEquals(2, trains.status(), trains.out());
    assertTrue(trains.err().contains("two trains of releases"), trains.err());
    CommandRun product = CommandRun.of("catalog", "diff", "cilium", "v1.0.0", "v1.1.0");
    assertEquals(2, product.status());
    assertTrue(product.err().contains("antrea"), product.err());
  }
}
