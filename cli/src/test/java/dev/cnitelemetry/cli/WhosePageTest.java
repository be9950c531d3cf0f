// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cnitelemetry.testsupport.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page is a component's where it shows what is that component's own. */
class WhosePageTest {

  /** What client_golang brings to whoever links it, some of it known of one product alone. */
  private static final String OF_LIBRARIES =
      """
      # TYPE go_gc_gogc_percent gauge
      go_gc_gogc_percent 100
      # TYPE go_goroutines gauge
      go_goroutines 8
      # TYPE go_sched_gomaxprocs_threads gauge
      go_sched_gomaxprocs_threads 2
      # TYPE process_network_receive_bytes_total counter
      process_network_receive_bytes_total 1
      # TYPE promhttp_metric_handler_requests_total counter
      promhttp_metric_handler_requests_total{code="200"} 1
      # TYPE workqueue_depth gauge
      workqueue_depth{name="x"} 1
      """;

  @TempDir private Path directory;

  private CommandRun check(String page) throws IOException {
    Path file = Files.writeString(directory.resolve("page.prom"), page);
    return CommandRun.of("check", "--format", "json", file.toString());
  }

  private static Set<String> components(CommandRun run) {
    Set<String> components = new TreeSet<>();
    for (JsonNode family : run.json().get("families")) {
      components.add(family.get("component").asText());
    }
    return components;
  }

  @Test
  void whatLibrariesBringIsNobodys() throws IOException {
    CommandRun run = check(OF_LIBRARIES);

    assertEquals(0, run.status(), run.out());
    assertEquals(Set.of("null"), components(run), run.out());
    assertEquals(0, run.json().get("releases").size(), run.out());
    String table = CommandRun.of("check", directory.resolve("page.prom").toString()).out();
    assertTrue(table.contains("Go runtime"), table);
    assertTrue(table.contains("Metrics handler"), table);
    assertFalse(table.contains("felix"), table);
    assertFalse(table.contains("fits"), table);
  }

  @Test
  void onAComponentsPageItIsThatComponents() throws IOException {
    CommandRun felix =
        check(
            OF_LIBRARIES
                + """
                # TYPE felix_active_local_endpoints gauge
                felix_active_local_endpoints 4
                """);
    assertTrue(components(felix).contains("felix"), felix.out());
    assertFalse(components(felix).contains("antrea-agent"), felix.out());
    assertTrue(felix.json().get("releases").has("calico"), felix.out());
    assertFalse(felix.json().get("releases").has("antrea"), felix.out());

    CommandRun antrea =
        check(
            OF_LIBRARIES
                + """
                # TYPE antrea_agent_local_pod_count gauge
                antrea_agent_local_pod_count 4
                """);
    assertFalse(components(antrea).contains("felix"), antrea.out());
    assertTrue(antrea.json().get("releases").has("antrea"), antrea.out());
    assertFalse(antrea.json().get("releases").has("calico"), antrea.out());
  }

  @Test
  void anotherProgramLabelsWhatItsLibrariesBringAsItLikes() throws IOException {
    CommandRun run =
        check(
            """
            # TYPE kubelet_running_pods gauge
            kubelet_running_pods 1
            # TYPE rest_client_requests_total counter
            rest_client_requests_total{code="200",method="GET",host="a",verb="x"} 1
            # TYPE apiserver_request_total counter
            apiserver_request_total{code="200",verb="NEWVERB",other="x"} 1
            # TYPE process_open_fds gauge
            process_open_fds{process="x"} 1
            """);
    for (JsonNode finding : run.json().get("findings")) {
      assertEquals("unknown-family", finding.get("code").asText(), run.out());
    }
  }

  /** Pages of real programs, which are optional. */
  @ParameterizedTest
  @CsvSource({
    "scrapes/node_exporter-1.5.0.prom, ''",
    "scrapes/prometheus-2.42.0.prom, ''",
    "scrapes/prometheus-2.42.0-federate.prom, bird-exporter-czerwonk",
    "scrapes/client_java-1.9.0.prom, ''",
    "scrapes/calico-felix.prom, calico",
    "pages/typha-v3.32.1.prom, calico",
    "pages/antrea-agent-v2.1.1.prom, antrea",
    "pages/antrea-controller-v1.8.0.prom, antrea",
  })
  void aRealPageNamesItsProductAndNoOther(String name, String product) {
    Path page = TestData.path(name);

    CommandRun run = CommandRun.of("check", "--format", "json", page.toString());

    Set<String> products = new TreeSet<>();
    run.json().get("releases").fieldNames().forEachRemaining(products::add);
    assertEquals(product.isEmpty() ? Set.of() : Set.of(product), products, run.out());
  }
}
