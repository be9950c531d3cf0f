// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.rules;

import static dev.cnitelemetry.promql.build.Promql.NODE;
import static dev.cnitelemetry.promql.build.Promql.by;
import static dev.cnitelemetry.promql.build.Promql.counter;
import static dev.cnitelemetry.promql.build.Promql.gauge;
import static dev.cnitelemetry.promql.build.Promql.hours;
import static dev.cnitelemetry.promql.build.Promql.increase;
import static dev.cnitelemetry.promql.build.Promql.minutes;
import static dev.cnitelemetry.promql.build.Promql.rate;
import static dev.cnitelemetry.promql.build.Promql.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.catalog.antrea.AntreaController;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.promql.build.GaugeVector;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RuleFileTest {

  private static final AlertRule ERRORS =
      AlertRule.builder(
              "FlowErrors",
              increase(counter(AntreaAgent.OVS_FLOW_OPS_ERROR_COUNT), hours(1)).greaterThan(5))
          .holdFor(Duration.ofMinutes(5))
          .keepFiringFor(Duration.ofSeconds(90))
          .label("severity", "warning")
          .annotation("summary", "{{ $labels.instance }} cannot {{ $labels.operation }} flows")
          .build();

  @Test
  void aRuleFileAndItsResource() {
    RuleFile file =
        RuleFile.of(
            new RuleGroup(
                "agent.rules",
                Duration.ofSeconds(30),
                List.of(
                    ERRORS,
                    RecordingRule.of(
                            "node:pods:sum", sum(by(NODE), gauge(AntreaAgent.LOCAL_POD_COUNT)))
                        .withLabel("cluster", "on"))));
    assertEquals(
        """
        groups:
        - name: agent.rules
          interval: 30s
          rules:
          - alert: FlowErrors
            expr: increase(antrea_agent_ovs_flow_ops_error_count[1h]) > 5
            for: 5m
            keep_firing_for: 1m30s
            labels:
              severity: warning
            annotations:
              summary: '{{ $labels.instance }} cannot {{ $labels.operation }} flows'
          - record: node:pods:sum
            expr: sum by (node) (antrea_agent_local_pod_count)
            labels:
              cluster: 'on'
        """,
        file.yaml());
    assertTrue(
        file.prometheusRule("agent", "monitoring", Map.of("role", "alert-rules"))
            .yaml()
            .startsWith(
                """
                apiVersion: monitoring.coreos.com/v1
                kind: PrometheusRule
                metadata:
                  name: agent
                  namespace: monitoring
                  labels:
                    role: alert-rules
                spec:
                  groups:
                  - name: agent.rules
                """));
  }

  @Test
  void aReleaseLeavesOutWhatItDoesNotHave() {
    GaugeVector renamed = rate(counter(AntreaController.ANNP_STATUS_UPDATES), minutes(5));
    RuleFile file =
        RuleFile.of(
            RuleGroup.of("a", AlertRule.builder("Updates", renamed.greaterThan(1)).build()),
            RuleGroup.of("b", ERRORS));
    RulesAtRelease old = file.at(AntreaCatalog.get().at(Release.of("antrea", "v1.12.3")));
    assertEquals(List.of("b"), old.file().groups().stream().map(RuleGroup::name).toList());
    assertEquals("Updates", old.leftOut().get(0).rule());
    assertTrue(
        old.leftOut().get(0).reason().contains("it is there since v1.13.0"),
        old.leftOut().toString());
    RulesAtRelease today = file.at(AntreaCatalog.get().at(Release.of("antrea", "v2.7.0")));
    assertEquals(file.yaml(), today.file().yaml());
  }

  @Test
  void aTestOfRules() {
    RuleTest test =
        new RuleTest(
            List.of("a.yml"),
            Duration.ofMinutes(1),
            List.of(
                RuleTestCase.builder("errors")
                    .series("antrea_agent_ovs_flow_ops_error_count{operation=\"add\"}", "0+1x90")
                    .silent(Duration.ofMinutes(1), ERRORS)
                    .fires(
                        Duration.ofHours(1),
                        ERRORS,
                        ExpectedAlert.of(ERRORS, Map.of("operation", "add"), "60"))
                    .build()));
    assertEquals(
        """
        rule_files:
        - a.yml
        evaluation_interval: 1m
        tests:
        - name: errors
          interval: 1m
          input_series:
          - series: antrea_agent_ovs_flow_ops_error_count{operation="add"}
            values: '0+1x90'
          alert_rule_test:
          - eval_time: 1m
            alertname: FlowErrors
            exp_alerts: []
          - eval_time: 1h
            alertname: FlowErrors
            exp_alerts:
            - exp_labels:
                operation: add
                severity: warning
              exp_annotations:
                summary: ' cannot add flows'
        """,
        test.yaml());
    assertEquals(List.of("FlowErrors"), test.cases().get(0).fired());
    assertEquals(List.of("FlowErrors"), test.cases().get(0).silent());
  }

  @Test
  void whatNoServerLoadsIsRefused() {
    GaugeVector pods = gauge(AntreaAgent.LOCAL_POD_COUNT);
    refused("the name of an alert is empty", () -> AlertRule.builder(" ", pods));
    refused(
        "names label operation",
        () -> AlertRule.builder("A", pods).annotation("a", "{{ $labels.operation }}"));
    refused("has {{ without }}", () -> AlertRule.builder("A", pods).annotation("a", "{{ $value"));
    refused("has {{ without }}", () -> AlertRule.builder("A", pods).label("a", "{{ {{ a }}"));
    refused("set label \"__name__\"", () -> AlertRule.builder("A", pods).label("__name__", "a"));
    refused("set label \"a-b\"", () -> AlertRule.builder("A", pods).label("a-b", "a"));
    refused("is set twice", () -> AlertRule.builder("A", pods).label("a", "1").label("a", "2"));
    refused(
        "expected a duration", () -> AlertRule.builder("A", pods).holdFor(Duration.ofSeconds(-1)));
    refused(
        "needs an instant vector, and this is a range vector",
        () -> AlertRule.builder("A", PromqlParser.standard().parse("up[5m]")));
    refused("no name of a metric", () -> RecordingRule.of("a b", pods));
    refused("a rule twice", () -> RuleGroup.of("a", ERRORS, ERRORS));
    refused("two groups", () -> RuleFile.of(RuleGroup.of("a"), RuleGroup.of("a")));
    refused("no series", () -> RuleTestCase.builder("a").series("up +", "1"));
    refused("no series", () -> RuleTestCase.builder("a").series("1", "1"));
  }

  @Test
  void labelsOfTheScrapeJobMayBeNamed() {
    AlertRule rule =
        AlertRule.builder("A", gauge(AntreaAgent.LOCAL_POD_COUNT))
            .targetLabels(Label.target("kubernetes_io_hostname"))
            .annotation("a", "{{ $labels.kubernetes_io_hostname }}")
            .build();
    assertEquals("{{ $labels.kubernetes_io_hostname }}", rule.annotations().get("a"));
  }

  private static void refused(String part, Executable mistake) {
    String message = assertThrows(IllegalArgumentException.class, mistake).getMessage();
    assertTrue(message.contains(part), message);
  }
}
