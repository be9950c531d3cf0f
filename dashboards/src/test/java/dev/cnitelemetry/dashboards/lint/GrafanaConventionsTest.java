package dev.cnitelemetry.dashboards.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.finding.Finding;
import java.util.List;
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
