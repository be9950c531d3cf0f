// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardLinterTest {

  private static List<String> lint(String name, String text, Release... releases) {
    return lint(DashboardFile.of(name, text), releases);
  }

  private static List<String> lint(DashboardFile file, Release... releases) {
    return DashboardLinter.against(MetricCatalog.installed())
        .releases(releases)
        .build()
        .lint(List.of(file))
        .get(0)
        .report()
        .findings()
        .stream()
        .map(Finding::toString)
        .toList();
  }

  private static String codes(List<String> findings) {
    return String.join(
        " ", findings.stream().map(each -> each.replaceAll("(?s).*\\[(\\S+)].*", "$1")).toList());
  }

  private static String panel(String expression) {
    return "{\"title\": \"t\", \"schemaVersion\": 42, \"panels\": [{\"id\": 1, \"title\": \"p\","
        + " \"targets\": [{\"expr\": "
        + DocumentForm.quoted(expression)
        + "}]}]}";
  }

  private static String rule(String expression, String summary) {
    return "groups: [{name: g, rules: [{alert: A, expr: "
        + DocumentForm.quoted(expression)
        + ", annotations: {summary: "
        + DocumentForm.quoted(summary)
        + "}}]}]";
  }

  @Test
  void aFindingSaysWhereItIs() {
    assertEquals(
        List.of(
            "a.yaml:5:20: group a, alert B, column 6: warning: no release exposes felix_ipset_error;"
                + " did you mean felix_ipset_errors? [unknown-metric]"),
        lint(
            "a.yaml",
            """
            groups:
              - name: a
                rules:
                  - alert: B
                    expr: rate(felix_ipset_error[5m]) > 0
            """));
  }

  @Test
  void theSuccessorIsNamed() {
    assertEquals(
        List.of(
            "a.json:1:99: panel 'p' (1), query A, column 6: error:"
                + " antrea_controller_anp_status_updates is not exposed by antrea v2.5.0;"
                + " antrea-controller has it v0.13.0 to v1.12.3; here it is called"
                + " antrea_controller_annp_status_updates [not-exposed]"),
        lint(
            "a.json",
            panel("rate(antrea_controller_anp_status_updates[$__rate_interval])"),
            Release.of("antrea", "v2.5.0")));
    assertEquals(
        List.of(), lint("a.json", panel("rate(antrea_controller_anp_status_updates[$i])")));
  }

  /** The worst fault of a linter. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rate(node_network_receive_bytes_total{device!=\"lo\"}[$__rate_interval])",
        "kube_pod_info", // kube-controllers has metrics, too
        "bind_up == 0", // nearly bird_up
        "up{job=\"felix\"}",
        "felix:errors:rate5m",
        "container_memory_working_set_bytes / on (pod) group_left (workload) kube_pod_owner",
        "sum by (le) (rate(http_request_duration_seconds_bucket[$__rate_interval]))",
        "rate($metric[$__rate_interval]) * $factor",
        "felix_ipset_errors - felix_ipset_errors offset 1h",
        "count(felix_ipset_errors)",
        "felix_ipset_errors > 0",
        "topk($top, changes(felix_resyncs_started[$__range]))",
        "rate(go_gc_duration_seconds_count[$__rate_interval])",
        "sum by (node) (felix_active_local_endpoints) / sum by (node) (felix_cluster_num_hosts)",
        "sum(felix_active_local_endpoints) / count(felix_active_local_endpoints)",
        "a_sum / b_count",
        "rate(sum_total[$__rate_interval])",
        "max_over_time(sum(rate(felix_ipset_errors[1m]))[$__range:1m])",
        "histogram_quantile(0.9, sum(rate(native_histogram_seconds[$__rate_interval])))",
        "sum by ($by) (rate(felix_ipset_errors[$__rate_interval]))",
        "antrea_agent_ovs_flow_count{table_id=~\"$table\"}",
        "antrea_agent_local_pod_count{kubernetes_namespace=\"kube-system\", k8s_app=\"antrea\"}",
        "sum by (cluster) (felix_active_local_endpoints)",
        "felix_active_local_endpoints * on (instance) group_left (nodename) node_uname_info",
        "label_replace(sum by (node) (felix_active_local_endpoints), \"host\", \"$1\", \"node\","
            + " \"(.*)\")",
        "rate(process_start_time_total[$__rate_interval])",
        "(time() - process_start_time_seconds) / 60",
        "{job=\"felix\"}",
        "{__name__=~\"felix_.*\", instance=\"$instance\"}",
        "absent(up{job=\"felix\"}) or up{job=\"felix\"} == 0"
      })
  void nothingIsSaidOfWhatMayBeRight(String expression) {
    List<String> findings = lint("a.json", panel(expression));
    assertEquals(List.of(), findings.stream().filter(each -> !each.contains(": style: ")).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sum(felix_ipset_errors) or vector(0) | raw-counter",
        "sum(felix_ipset_errors) * 2 | raw-counter",
        "sort_desc(topk(5, felix_ipset_errors)) | raw-counter",
        "rate(felix_ipset_errors[$i]) + felix_ipset_eror | unknown-metric",
        "felx_int_dataplane_failures | unknown-metric",
        "felix_ipset_errors_bucket | no-such-series",
        "antrea_agent_local_pod_count_sum | no-such-series",
        "sum by (le) (antrea_agent_local_pod_count) | no-such-label",
        "felix_exec_time_micros{quantile=\"0.42\"} | no-such-label-value",
        "histogram_quantile(0.9, sum(rate(antrea_agent_ovs_flow_ops_latency_milliseconds_bucket[$i])))"
            + " | dropped-label",
        "sum by (node) (rate(felix_ipset_calls[$i])) / sum(rate(felix_ipset_errors[$i])) |"
            + " dropped-label",
        "sum by (node) (rate(felix_ipset_calls[$i])) / on (node) group_left (pod)"
            + " sum by (node) (felix_cluster_num_hosts) | dropped-label",
        "max without (nod) (sum without (node) (felix_active_local_endpoints)) | ''",
        "max by (node) (sum without (node) (felix_active_local_endpoints)) | dropped-label",
        "antrea_agent_ovs_flow_ops_count{operation!=\"ad\"} > 0 | no-such-label-value",
        "antrea_agent_ovs_flow_ops_count{operation=~\"x.*\"} > 0 | no-such-label-value",
        "rate(sum by (node) (rate(felix_ipset_errors[$i]))[$__range:5m]) | ''"
      })
  void whatIsWrongIsToldOnce(String expression, String expected) {
    assertEquals(expected, codes(lint("a.json", panel(expression))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sum by (node) (up) == 0 | {{ $labels.instance }} on {{ $labels.node }} | dropped-label",
        "absent(felix_ipset_errors) | {{ .Labels.instance }} | dropped-label",
        "up == 0 | {{ $labels.instance }} {{ $value }} | ''",
        "absent(felix_ipset_errors{job=\"a\"}) | {{ $labels.job }} | ''",
        "absent(up) or up == 0 | {{ $labels.instance }} | ''",
        "count_values(\"version\", build) > 1 | {{ $labels.version }} | ''",
        "sum(up) | {{ range query \"up\" }}{{ .Labels.instance }}{{ end }} | ''"
      })
  void textsOfAlertsNameLabelsThatAreThere(String expression, String summary, String expected) {
    assertEquals(expected, codes(lint("a.yaml", rule(expression, summary))));
  }

  @Test
  void whatARuleRecordsIsKnownInAllFiles() {
    DashboardFile rules =
        DashboardFile.of(
            "rules.yaml",
            "groups: [{name: g, rules: [{record: felix_errors_sum, expr: sum(felix_ipset_errors)}]}]");
    DashboardFile dashboard =
        DashboardFile.of("a.json", panel("felix_errors_sum > rate(felix_errors_sum[$i])"));
    List<DashboardReport> reports =
        DashboardLinter.against(MetricCatalog.installed()).build().lint(List.of(dashboard, rules));
    assertEquals(
        "rate-after-sum",
        codes(reports.get(0).report().findings().stream().map(Finding::toString).toList()));
    assertTrue(reports.get(1).report().findings().isEmpty());
    assertEquals("unknown-metric", codes(lint("a.json", panel("felix_errors_sum > 1"))));
  }

  @Test
  void aVariableMayStandForAnOperator() {
    List<String> findings = lint("a.json", panel("up $operator on (instance) down"));
    assertEquals("not-decided", codes(findings));
  }

  @Test
  void queriesOfOtherDataSourcesAreNotLookedAt() {
    String text =
        """
        {"title": "t", "schemaVersion": 39,
         "templating": {"list": [{"type": "datasource", "name": "logs", "query": "loki"}]},
         "panels": [
          {"id": 1, "datasource": {"type": "loki", "uid": "x"}, "targets": [{"expr": "{a=\\"b\\"} |= `c`"}]},
          {"id": 2, "datasource": "$logs", "targets": [{"expr": "rate({a=\\"b\\"}[5m])"}]},
          {"id": 3, "datasource": "-- Mixed --", "targets": [
            {"datasource": {"type": "loki", "uid": "x"}, "expr": "felix_x"},
            {"datasource": {"type": "prometheus", "uid": "$p"}, "expr": "felix_x"}]},
          {"id": 4, "targets": [{"expr": "{a=\\"b\\"} | json | c > 4"}]}
         ]}
        """;
    assertEquals("unknown-metric", codes(lint("a.json", text)));
  }

  @Test
  void variablesAndAnnotationsAreLookedAt() {
    String text =
        """
        {"title": "t", "schemaVersion": 39, "panels": [],
         "templating": {"list": [
          {"name": "a", "type": "query", "query": "label_values(felix_ipset_eror{x=\\"y\\"}, instance)"},
          {"name": "b", "type": "query", "query": {"query": "query_result(rate(antrea_agent_local_pod_count[5m]))"}},
          {"name": "c", "type": "query", "query": "label_values(antrea_agent_ovs_flow_ops_count, operatoin)"},
          {"name": "d", "type": "query", "query": "label_values(job)"},
          {"name": "e", "type": "query", "query": "metrics(felix_.*)"},
          {"name": "f", "type": "custom", "query": "label_values(felix_x, y)"}]},
         "annotations": {"list": [{"name": "n", "expr": "sum(felix_resync_started)", "textFormat": "{{node}}"}]}}
        """;
    assertEquals(
        List.of(
            "unknown-metric",
            "rate-of-no-counter",
            "no-such-label",
            "unknown-metric",
            "dropped-label"),
        List.of(codes(lint("a.json", text)).split(" ")));
  }

  @Test
  void aDataSourceIsToldOnceADashboard() {
    String text =
        """
        {"title": "t", "schemaVersion": 39, "panels": [
          {"id": 1, "datasource": "Prom", "targets": [{"expr": "up"}]},
          {"id": 2, "datasource": {"type": "prometheus", "uid": "Prom"}, "targets": [{"expr": "up"}]},
          {"id": 3, "datasource": "${DS_PROMETHEUS}", "targets": [{"expr": "up"}]},
          {"id": 4, "datasource": null, "targets": [{"expr": "up"}]},
          {"id": 5, "datasource": "-- Grafana --", "targets": [{}]}]}
        """;
    List<String> findings = lint("a.json", text);
    assertEquals(1, findings.size());
    assertTrue(findings.get(0).contains("2 times, also at a.json:3:57"), findings.get(0));
  }

  @Test
  void fixedWindowsAreRightWhereThereAreNoVariables() {
    String text =
        """
        {"title": "t", "schemaVersion": 39, "panels": [
          {"id": 1, "alert": {}, "targets": [{"expr": "rate(felix_ipset_errors[5m])"}]},
          {"id": 2, "targets": [{"expr": "rate(felix_ipset_errors[5m])", "instant": true}]},
          {"id": 3, "title": "Max", "description": "over 1 day",
           "targets": [{"expr": "max_over_time(felix_active_local_endpoints[1d])"}]},
          {"id": 4, "title": "Max", "targets": [{"expr": "increase(felix_ipset_errors[10m])",
           "legendFormat": "10min {{instance}}"}]}]}
        """;
    assertEquals(List.of(), lint("a.json", text));
  }

  @Test
  void anElementOfTheSecondVersionNeedsItsOwnId() {
    String text =
        """
        {"apiVersion": "dashboard.grafana.app/v2beta1", "kind": "Dashboard", "spec": {"elements": {
          "a": {"kind": "Panel", "spec": {"id": 1, "title": "A"}},
          "b": {"kind": "Panel", "spec": {"id": 1, "title": "B"}},
          "c": {"kind": "LibraryPanel", "spec": {"title": "C", "libraryPanel": {"uid": "x"}}}}}}
        """;
    assertEquals("duplicate-panel-id missing-panel-id", codes(lint("a.json", text)));
  }

  // Bad input: one sentence with its place, the rest goes on.

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.json | {\"panels\": [1,, 2]} | a.json:1:15: error: no JSON",
        "a.json | {\"panels\": [{} | error: no JSON",
        "a.json | '' | error: it is neither a dashboard nor a rule file, but nothing",
        "a.yaml | 'groups: [a: b: c]' | a.yaml:1:14: error: no YAML",
        "a.yaml | '\tgroups: x' | a.yaml:1:1: error: no YAML",
        "a.yaml | 'groups: &a [*a]' | error: an alias",
        "a.json | {\"widgets\": [], \"layout_type\": \"ordered\"} | but a dashboard of Datadog",
        "a.json | [1, 2] | but a list",
        "a.yaml | just words | but a text",
        "a.yaml | {{ include \"x\" . }} | style: it is a template that Helm"
      })
  void badInputIsOneSentence(String name, String text, String expected) {
    List<String> findings = lint(name, text);
    assertEquals(1, findings.size(), findings.toString());
    assertTrue(findings.get(0).contains(expected), findings.get(0));
  }

  @Test
  void whatComesBeforeDamageIsStillLookedAt() {
    List<String> findings =
        lint(
            "a.yaml",
            rule("felix_x > 0", "") + "\n---\nkind: ConfigMap\napiVersion: v1\ndata: [\n");
    assertEquals("unknown-metric malformed-document", codes(findings));
  }

  @Test
  void bytesThatAreNoTextAreToldByLine() {
    byte[] bytes = "{\"a\":\n\"xx\"}".getBytes(StandardCharsets.UTF_8);
    bytes[7] = (byte) 0xff;
    assertEquals(
        List.of("a.json:2: error: it is not UTF-8 [malformed-document]"),
        lint(new DashboardFile("a.json", bytes)));
  }

  @Test
  void deepAndWideDocumentsAreRefused() {
    assertEquals("malformed-document", codes(lint("a.json", "[".repeat(100_000))));
    assertEquals("malformed-document", codes(lint("a.yaml", "[".repeat(20_000))));
    String aliases = "a: &a [x,x]\n";
    for (char c = 'b'; c < 'z'; c++) {
      aliases += c + ": &" + c + " [*" + (char) (c - 1) + ",*" + (char) (c - 1) + "]\n";
    }
    assertEquals(1, lint("a.yaml", aliases).size());
    assertEquals(
        "too-large",
        codes(lint(new DashboardFile("a.json", new byte[DashboardLinter.LARGEST + 1]))));
  }

  /** Nothing takes longer than in proportion to the text, or deeper than the stack. */
  @Tag("long")
  @Test
  void hostileTextsTakeNoLonger() {
    String blanks = " ".repeat(200_000);
    String regex = "a|".repeat(100_000) + "b";
    StringBuilder panels = new StringBuilder();
    for (int i = 0; i < 4_000; i++) {
      panels
          .append(",{\"id\":1,\"datasource\":\"d")
          .append(i)
          .append("\",\"targets\":[{\"expr\":\"felix_x\"}]}");
    }
    String text =
        "{\"title\":\"😀\",\"schemaVersion\":39,\"panels\":[{\"id\":2,\"targets\":[{\"expr\":"
            + DocumentForm.quoted(
                "sum(antrea_agent_ovs_flow_ops_count{operation=~\"" + regex + "\"}) > 0")
            + ",\"legendFormat\":\"{{"
            + blanks
            + "{{{{"
            + blanks
            + "\"}]}"
            + panels
            + "]}";
    List<String> findings = assertTimeout(Duration.ofSeconds(60), () -> lint("a.json", text));
    assertTrue(findings.size() > 2_000, findings.size() + " findings");
  }

  @Test
  void ruleAndSubjectsCanBeLeftOut() {
    DashboardLinter linter =
        DashboardLinter.against(MetricCatalog.installed())
            .without(DashboardRule.RAW_COUNTER, name -> name.startsWith("felix_"))
            .without(DashboardRule.FIXED_WINDOW)
            .build();
    DashboardFile file = DashboardFile.of("a.json", panel("felix_ipset_errors + 0 * rate(x[5m])"));
    assertTrue(linter.lint(List.of(file)).get(0).report().findings().isEmpty());
    DashboardFile typha = DashboardFile.of("a.json", panel("typha_connections_dropped"));
    assertFalse(linter.lint(List.of(typha)).get(0).report().findings().isEmpty());
  }
}
