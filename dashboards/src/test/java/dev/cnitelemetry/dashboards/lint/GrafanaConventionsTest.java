// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.finding.Finding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrafanaConventionsTest {

  private static final String RIGHT =
      """
      {
        "title": "Right", "schemaVersion": 42, "editable": false,
        "templating": {"list": [
          {"name": "datasource", "label": "Data source", "type": "datasource", "query": "prometheus"},
          {"name": "job", "label": "Job", "type": "query", "multi": true, "allValue": ".+", "refresh": 2,
           "datasource": {"type": "prometheus", "uid": "${datasource}"}, "query": "label_values(up, job)"},
          {"name": "instance", "label": "Instance", "type": "query", "multi": true, "allValue": ".+",
           "refresh": 2, "datasource": "$datasource", "query": "label_values(up{job=~\\"$job\\"}, instance)"}
        ]},
        "panels": [
          {"id": 1, "type": "timeseries", "title": "Errors", "description": "How many.",
           "datasource": {"type": "prometheus", "uid": "${datasource}"},
           "fieldConfig": {"defaults": {"unit": "cps"}},
           "targets": [{"refId": "A", "datasource": {"type": "prometheus", "uid": "${datasource}"},
             "expr": "rate(felix_ipset_errors{job=~\\"$job\\", instance=~\\"$instance\\"}[$__rate_interval])"}]}
        ]
      }
      """;

  /** The same in the second version. */
  private static final String RIGHT_V2 =
      """
      {
        "apiVersion": "dashboard.grafana.app/v2", "kind": "Dashboard", "metadata": {"name": "a"},
        "spec": {
          "title": "Right", "editable": false,
          "variables": [
            {"kind": "DatasourceVariable",
             "spec": {"name": "datasource", "label": "Data source", "pluginId": "prometheus"}},
            {"kind": "QueryVariable",
             "spec": {"name": "job", "label": "Job", "multi": true, "allValue": ".+",
               "refresh": "onTimeRangeChanged",
               "query": {"kind": "DataQuery", "group": "prometheus", "datasource": {"name": "$datasource"},
                 "spec": {"query": "label_values(up, job)"}}}},
            {"kind": "QueryVariable",
             "spec": {"name": "instance", "label": "Instance", "multi": true, "allValue": ".+",
               "refresh": "onTimeRangeChanged",
               "query": {"kind": "DataQuery", "group": "prometheus", "datasource": {"name": "$datasource"},
                 "spec": {"query": "label_values(up{job=~\\"$job\\"}, instance)"}}}}
          ],
          "elements": {"panel-1": {"kind": "Panel", "spec": {
            "id": 1, "title": "Errors", "description": "How many.",
            "vizConfig": {"kind": "VizConfig", "group": "timeseries",
              "spec": {"fieldConfig": {"defaults": {"unit": "cps"}}}},
            "data": {"kind": "QueryGroup", "spec": {"queries": [
              {"kind": "PanelQuery", "spec": {"refId": "A", "query":
                {"kind": "DataQuery", "group": "prometheus", "datasource": {"name": "${datasource}"},
                 "spec": {"expr": "rate(felix_ipset_errors{job=~\\"$job\\", instance=~\\"$instance\\"}[$__rate_interval])"}}}}
            ]}}}}}
        }
      }
      """;

  private static List<String> codes(String text) {
    return DashboardLinter.against(MetricCatalog.installed())
        .without(DashboardRule.usual().toArray(DashboardRule[]::new))
        .with(DashboardRule.ofGrafana().toArray(DashboardRule[]::new))
        .build()
        .lint(List.of(DashboardFile.of("a.json", text)))
        .get(0)
        .report()
        .findings()
        .stream()
        .map(Finding::code)
        .map(code -> code.text())
        .toList();
  }

  @Test
  void thereAreSeventeen() {
    assertEquals(17, DashboardRule.ofGrafana().size());
    assertEquals(List.of(), codes(RIGHT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"label\": \"Data source\" | \"label\": \"DS\" | template-datasource-rule",
        "\"label\": \"Job\" | \"label\": \"job\" | template-job-rule",
        "\"name\": \"job\" | \"name\": \"jobs\" | template-job-rule",
        "\"label\": \"Instance\" | \"label\": \"\" | template-instance-rule",
        "label_values(up{job | label_values(up{{job | template-label-promql-rule",
        "\"refresh\": 2, \"datasource\" | \"refresh\": 1, \"datasource\" |"
            + " template-on-time-change-reload-rule",
        "\"description\": \"How many.\" | \"description\": \"\" | panel-title-description-rule",
        "\"unit\": \"cps\" | \"min\": 0 | panel-units-rule",
        "\"targets\": | \"target\": | panel-no-targets-rule",
        "rate(felix | rate((felix | target-promql-rule",
        "[$__rate_interval] | [5m] | target-rate-interval-rule",
        "{job=~\\\\\"$job\\\\\", instance | {instance | target-job-rule",
        ", instance=~\\\\\"$instance\\\\\"} | } | target-instance-rule",
        "rate(felix_ipset_errors | deriv(felix_ipset_errors | target-counter-agg-rule",
        "\"editable\": false | \"editable\": true | uneditable-dashboard"
      })
  void eachIsFoundByItsName(String right, String wrong, String code) {
    String text = RIGHT.replace(right.replace("\\\\", "\\"), wrong.replace("\\\\", "\\"));
    assertTrue(!text.equals(RIGHT), right);
    assertEquals(List.of(code), codes(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"label\": \"Data source\" | \"label\": \"DS\" | template-datasource-rule",
        "\"kind\": \"DatasourceVariable\" | \"kind\": \"TextVariable\" | template-datasource-rule",
        "\"label\": \"Job\" | \"label\": \"job\" | template-job-rule",
        "\"name\": \"job\" | \"name\": \"jobs\" | template-job-rule",
        "\"label\": \"Instance\" | \"label\": \"\" | template-instance-rule",
        "label_values(up{job | label_values(up{{job | template-label-promql-rule",
        "\"onTimeRangeChanged\" | \"onDashboardLoad\" | template-on-time-change-reload-rule",
        "\"description\": \"How many.\" | \"description\": \"\" | panel-title-description-rule",
        "\"unit\": \"cps\" | \"min\": 0 | panel-units-rule",
        "\"queries\": | \"query\": | panel-no-targets-rule",
        "{\"name\": \"${datasource}\"} | {\"name\": \"mine\"} | panel-datasource-rule",
        "rate(felix | rate((felix | target-promql-rule",
        "[$__rate_interval] | [5m] | target-rate-interval-rule",
        "{job=~\\\\\"$job\\\\\", instance | {instance | target-job-rule",
        ", instance=~\\\\\"$instance\\\\\"} | } | target-instance-rule",
        "rate(felix_ipset_errors | deriv(felix_ipset_errors | target-counter-agg-rule",
        "\"editable\": false | \"editable\": true | uneditable-dashboard"
      })
  void eachIsFoundInTheSecondVersionAsWell(String right, String wrong, String code) {
    assertEquals(List.of(), codes(RIGHT_V2));
    String text =
        RIGHT_V2.replaceFirst(
            Pattern.quote(right.replace("\\\\", "\\")),
            Matcher.quoteReplacement(wrong.replace("\\\\", "\\")));
    assertTrue(!text.equals(RIGHT_V2), right);
    assertEquals(List.of(code), codes(text));
  }

  @Test
  void lokiIsFoundInTheSecondVersionAsWell() {
    String source = "\"group\": \"%s\", \"datasource\": {\"name\": \"${";
    String text =
        RIGHT_V2
            .replace(source.formatted("prometheus"), source.formatted("loki"))
            .replace("[$__rate_interval]", "[5m]");
    assertEquals(List.of("target-logql-rule", "target-logql-auto-rule"), codes(text));
  }

  @Test
  void dataSourcesAndLogqlAreFound() {
    String fixed =
        RIGHT.replaceFirst(
            "(\"How many.\",\\s+\"datasource\": \\{\"type\": \"prometheus\", \"uid\": \")[^\"]*",
            "$1abc");
    assertEquals(List.of("panel-datasource-rule"), codes(fixed));
    String loki =
        RIGHT.replaceFirst(
            "\"datasource\": \\{\"type\": \"prometheus\", \"uid\": \"[^\"]*\"},\\s+\"expr\": .*",
            "\"datasource\": {\"type\": \"loki\", \"uid\": \"\\${datasource}\"},"
                + " \"expr\": \"rate({a=\\\\\"b\\\\\"}[5m])\"}]}");
    assertEquals(List.of("target-logql-rule", "target-logql-auto-rule"), codes(loki));
  }
}
