// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import java.util.List;

/**
 * A panel with one mistake, or with none.
 *
 * @param rule what is to be found; null for a panel without mistakes
 * @param expression the expression
 * @param at where it is wrong: a word of the expression, or of the legend
 * @param title the panel's title
 * @param legend the legend, which Perses and Grafana write alike
 * @param unit the panel's unit, as Grafana calls it
 * @param isOfDashboards whether a rule file may have the same
 */
record PlantedMistake(
    DashboardRule rule,
    String expression,
    String at,
    String title,
    String legend,
    String unit,
    boolean isOfDashboards) {

  private static PlantedMistake of(DashboardRule rule, String expression, String at) {
    return new PlantedMistake(rule, expression, at, "Something", "", "short", false);
  }

  private static PlantedMistake ofPanel(
      DashboardRule rule, String expression, String at, String title, String legend, String unit) {
    return new PlantedMistake(rule, expression, at, title, legend, unit, true);
  }

  /** One or more of each rule that a query can break. */
  static final List<PlantedMistake> ALL =
      List.of(
          of(DashboardRule.MALFORMED_EXPRESSION, "sum(felix_ipset_errors[5m])", "felix_ipset"),
          of(DashboardRule.UNKNOWN_METRIC, "felix_ipset_eror > 1", "felix_ipset_eror"),
          of(
              DashboardRule.UNKNOWN_METRIC,
              "rate(felix_int_dataplane_failures_total[$__rate_interval]) > 1",
              "felix_int"),
          of(
              DashboardRule.NOT_EXPOSED,
              "rate(antrea_controller_anp_status_updates[$__rate_interval]) > 1",
              "antrea_controller"),
          of(
              DashboardRule.NO_SUCH_SERIES,
              "histogram_quantile(0.9, rate(felix_exec_time_micros_bucket[$__rate_interval]))",
              "felix_exec"),
          of(
              DashboardRule.RATE_OF_NO_COUNTER,
              "rate(antrea_agent_local_pod_count[$__rate_interval])",
              "rate"),
          of(
              DashboardRule.RATE_OF_NO_COUNTER,
              "increase(felix_exec_time_micros[$__rate_interval])",
              "increase"),
          of(
              DashboardRule.DERIVATIVE_OF_COUNTER,
              "1 + deriv(felix_ipset_errors[$__rate_interval])",
              "deriv"),
          ofPanel(DashboardRule.RAW_COUNTER, "sum(felix_ipset_errors)", "felix", "a", "", "short"),
          of(
              DashboardRule.RATE_AFTER_SUM,
              "1 + rate(sum(felix_ipset_errors)[$__rate_interval:])",
              "rate"),
          of(
              DashboardRule.LIFETIME_AVERAGE,
              "(sum(felix_exec_time_micros_sum) / sum(felix_exec_time_micros_count)) > 5",
              "sum(felix_exec_time_micros_sum"),
          of(
              DashboardRule.LIFETIME_AVERAGE,
              "histogram_quantile(0.9, sum by (le)"
                  + " (antrea_agent_ovs_flow_ops_latency_milliseconds_bucket)) > 0",
              "histogram_quantile"),
          of(DashboardRule.SUM_OF_QUANTILES, "avg(felix_exec_time_micros) > 0", "avg"),
          of(
              DashboardRule.NO_SUCH_LABEL,
              "antrea_agent_local_pod_count{job=\"antrea\", operation=\"add\"} > 0",
              "operation"),
          of(
              DashboardRule.NO_SUCH_LABEL,
              "sum by (operatoin) (rate(antrea_agent_ovs_flow_ops_count[$__rate_interval]))",
              "operatoin"),
          of(
              DashboardRule.NO_SUCH_LABEL_VALUE,
              "rate(antrea_agent_ovs_flow_ops_count{operation=~\"add|modfy\"}[$__rate_interval])",
              "operation"),
          of(
              DashboardRule.DROPPED_LABEL,
              "max by (instance) (sum by (node)"
                  + " (rate(antrea_agent_ovs_flow_ops_count[$__rate_interval])))",
              "instance"),
          of(
              DashboardRule.DROPPED_LABEL,
              "sum by (node) (rate(felix_ipset_calls[$__rate_interval])) / on (instance)"
                  + " sum by (node) (rate(felix_ipset_errors[$__rate_interval]))",
              "instance"),
          ofPanel(
              DashboardRule.DROPPED_LABEL,
              "sum by (node) (rate(felix_ipset_calls[$__rate_interval]))",
              "instance",
              "a",
              "{{node}} {{instance}}",
              "short"),
          of(
              DashboardRule.ABSENT_OR,
              "absent(felix_ipset_errors) or increase(felix_ipset_errors[$__rate_interval]) > 5",
              "absent"),
          ofPanel(
              DashboardRule.WRONG_UNIT,
              "rate(process_network_receive_bytes_total[$__rate_interval])",
              "rate",
              "a",
              "",
              "percent"),
          ofPanel(
              DashboardRule.FIXED_WINDOW,
              "sum(rate(felix_ipset_errors[5m]))",
              "felix",
              "a",
              "",
              "short"),
          ofPanel(
              DashboardRule.UNTOLD_WINDOW,
              "sum(increase(felix_ipset_errors[1h]))",
              "felix",
              "a",
              "",
              "short"),
          // Nothing is wrong with these.
          of(null, "rate(felix_ipset_errors{k8s_app=\"calico\"}[$__rate_interval]) > 0", ""),
          of(null, "rate(node_cpu_seconds_total{mode=\"idle\"}[$__rate_interval])", ""),
          of(null, "absent(felix_ipset_errors)", ""),
          of(
              null,
              "sum(rate(felix_exec_time_micros_sum[$__rate_interval])) /"
                  + " sum(rate(felix_exec_time_micros_count[$__rate_interval]))",
              ""),
          ofPanel(
              null, "increase(felix_ipset_errors[1h])", "", "In the last hour", "{{pod}}", "short"),
          ofPanel(
              null,
              "rate(process_cpu_seconds_total[$__rate_interval]) * 100",
              "",
              "a",
              "{{instance}}",
              "percent"));

  @Override
  public String toString() {
    return (rule == null ? "nothing" : rule.text()) + " in " + expression;
  }
}
