// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.promql.PromqlParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

  @ParameterizedTest
  @CsvSource({
    "felix_ipset_errors, felix_ipset_errors: a counter",
    "antrea_agent_ovs_flow_ops_count, '  label       operation: add, modify, delete'",
    "antrea_agent_ovs_flow_ops_count, '  shown by    antrea-agent'",
    "apiserver_request_duration_seconds_bucket, apiserver_request_duration_seconds: a histogram",
    "operation, operation: a label",
    "antrea-agent, '  endpoint    https://HOST:10350/metrics'",
    "antrea=v1.6.1, antrea v1.6.1: a release of Antrea",
    "calico, '  component   felix, '",
    "sourcePodName, '  enterprise  56506 (Antrea)'",
    "octetDeltaCount, '  units       octets'"
  })
  void aNameIsExplained(String name, String expected) {
    CommandRun run = CommandRun.of("explain", name);

    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains(expected), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "felix_ipset_error, felix_ipset_errors",
    "operatoin, operation",
    "antrea-agnet, antrea-agent",
    "sourcePodNme, sourcePodName"
  })
  void ofATypingErrorTheNearestNameIsTold(String name, String nearest) {
    CommandRun run = CommandRun.of("explain", "felix_ipset_errors", name);

    assertEquals(2, run.status());
    assertTrue(run.out().startsWith("felix_ipset_errors: a counter"), run.out());
    assertTrue(
        run.err().contains(name + " is not known: did you mean " + nearest + "?"), run.err());
  }

  @Test
  void anUnknownReleaseSaysWhichAreKnown() {
    CommandRun run = CommandRun.of("explain", "antrea=v99.0.0");

    assertEquals(2, run.status());
    assertTrue(run.err().contains("v99.0.0") && run.err().contains("v0.6.0"), run.err());
  }

  @Tag("long")
  @Test
  void everythingKnownIsExplainedAndEveryExpressionIsOne() {
    List<String> names = new ArrayList<>(List.of("explain"));
    MetricCatalog installed = MetricCatalog.installed();
    installed.definitions().stream().map(MetricDefinition::name).forEach(names::add);
    installed.components().stream().map(Component::name).forEach(names::add);
    ElementRegistry.standard().elements().stream()
        .map(InformationElement::name)
        .forEach(names::add);

    CommandRun run = CommandRun.of(names.toArray(String[]::new));

    assertEquals(0, run.status(), run.err());
    assertFalse(run.out().contains("null") || run.out().contains("Optional["), run.out());
    run.out()
        .lines()
        .filter(line -> line.startsWith("  PromQL"))
        .forEach(
            line -> PromqlParser.standard().parse(line.substring("  PromQL".length()).strip()));
  }
}
