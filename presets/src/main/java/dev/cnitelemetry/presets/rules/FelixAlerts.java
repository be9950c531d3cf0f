// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.rules;

import static dev.cnitelemetry.promql.build.Promql.absent;
import static dev.cnitelemetry.promql.build.Promql.counter;
import static dev.cnitelemetry.promql.build.Promql.gauge;
import static dev.cnitelemetry.promql.build.Promql.hours;
import static dev.cnitelemetry.promql.build.Promql.increase;
import static dev.cnitelemetry.promql.build.Promql.minutes;
import static dev.cnitelemetry.promql.build.Promql.rate;
import static dev.cnitelemetry.promql.build.Promql.summary;

import dev.cnitelemetry.catalog.calico.Felix;
import dev.cnitelemetry.dashboards.rules.AlertRule;
import dev.cnitelemetry.dashboards.rules.ExpectedAlert;
import dev.cnitelemetry.dashboards.rules.RuleFile;
import dev.cnitelemetry.dashboards.rules.RuleGroup;
import dev.cnitelemetry.dashboards.rules.RuleTestCase;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.LabelMatcher;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.promql.build.CounterSelector;
import dev.cnitelemetry.promql.build.Promql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The seven alerts of Felix in the Calico exporter document: six defaults of the Prometheus chart
 * of openstack-helm-infra, one of the document's own.
 */
final class FelixAlerts {

  private static final LabelMatcher JOB = Promql.JOB.eq("calico-node");
  private static final GaugeDefinition UP = GaugeDefinition.of("up", "", Unit.NONE);
  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
  private static final String THRESHOLD =
      "The number is the document's, which says \"5 or more\" in words and > 5 in the expression;"
          + " increase() extrapolates, so that five failures may read as a little more.";

  /** Alerts about a counter: more than five in an hour. */
  private record Failures(
      String alert, CounterDefinition definition, String summary, String what, String runbook) {
    static final Failures DATAPLANE =
        new Failures(
            "calico_dataplane_failures_high_1h",
            Felix.INT_DATAPLANE_FAILURES,
            "A high number of dataplane failures within Felix are happening",
            "dataplane updates of Felix",
            "Felix retries by itself. Read the log of calico-node on that Node for what the kernel"
                + " refused.");

    static final Failures IPSET =
        new Failures(
            "calico_ipset_errors_high_1h",
            Felix.IPSET_ERRORS,
            "A high number of ipset errors within Felix are happening",
            "ipset commands of Felix",
            "Read the log of calico-node for the ipset command that failed: another program may use the"
                + " sets, or the kernel may lack a set type.");

    static final Failures IPTABLES_SAVE =
        new Failures(
            "calico_iptable_save_errors_high_1h",
            Felix.IPTABLES_SAVE_ERRORS,
            "A high number of iptable save errors within Felix are happening",
            "iptables-save commands of Felix",
            "Run iptables-save on that Node by hand: a lock that another program holds, or both the"
                + " legacy and the nft variant in use.");

    static final Failures IPTABLES_RESTORE =
        new Failures(
            "calico_iptable_restore_errors_high_1h",
            Felix.IPTABLES_RESTORE_ERRORS,
            "A high number of iptable restore errors within Felix are happening",
            "iptables-restore commands of Felix",
            "Read the log of calico-node for the line that iptables-restore refused; policies are not"
                + " enforced as they are now while this lasts.");

    static final List<Failures> ALL = List.of(DATAPLANE, IPSET, IPTABLES_SAVE, IPTABLES_RESTORE);

    AlertRule documented() {
      return AlertRule.builder(
              alert,
              absent(counter(definition))
                  .or(increase(counter(definition), hours(1)).greaterThan(5)))
          .annotation("summary", summary)
          .build();
    }

    AlertRule hardened() {
      return AlertRule.builder(
              alert, increase(counter(definition).where(JOB), hours(1)).greaterThan(5))
          .label("severity", "page")
          .annotation("summary", summary)
          .annotation(
              "description",
              "More than five " + what + " on {{ $labels.instance }} failed within an hour")
          .annotation("reason", THRESHOLD)
          .annotation("runbook", runbook)
          .build();
    }
  }

  /** Alerts about a summary: more than five messages a batch. */
  private record Batches(String alert, SummaryDefinition definition, String title, String what) {
    static final Batches ADDRESS =
        new Batches(
            "calico_dataplane_address_msg_batch_size_high_5m",
            Felix.INT_DATAPLANE_ADDR_MSG_BATCH_SIZE,
            "Felix address message batch size is higher",
            "address");

    static final Batches INTERFACE =
        new Batches(
            "calico_dataplane_iface_msg_batch_size_high_5m",
            Felix.INT_DATAPLANE_IFACE_MSG_BATCH_SIZE,
            "Felix interface message batch size is higher",
            "interface");

    static final List<Batches> ALL = List.of(ADDRESS, INTERFACE);

    AlertRule documented() {
      CounterSelector sum = summary(definition).sum();
      CounterSelector count = summary(definition).count();
      return AlertRule.builder(
              alert, absent(sum).or(absent(count)).or(sum.dividedBy(count).greaterThan(5)))
          .holdFor(FIVE_MINUTES)
          .annotation("summary", title)
          .build();
    }

    AlertRule hardened() {
      return AlertRule.builder(
              alert,
              rate(summary(definition).sum().where(JOB), minutes(5))
                  .dividedBy(rate(summary(definition).count().where(JOB), minutes(5)))
                  .greaterThan(5))
          .holdFor(FIVE_MINUTES)
          .label("severity", "page")
          .annotation("summary", title)
          .annotation(
              "description",
              "Felix on {{ $labels.instance }} takes more than five "
                  + what
                  + " updates in a batch, on the average of five minutes")
          .annotation(
              "reason",
              "The number is the document's. It is a mean of the last five minutes and not, as"
                  + " printed, of all time since Felix started.")
          .annotation(
              "runbook",
              "Felix batches when it cannot keep up. See whether many Pods start or end on that"
                  + " Node at once, and whether calico-node is short of CPU.")
          .build();
    }
  }

  private FelixAlerts() {}

  private static AlertRule down(boolean documented) {
    AlertRule.Builder down =
        AlertRule.builder("calico_node_down_5m", gauge(UP).where(JOB).equalTo(0))
            .holdFor(FIVE_MINUTES)
            .label("severity", "critical");
    if (documented) {
      return down.annotation(
              "description",
              "Felix on {{ $labels.instance }} has seen down for more than 5 minutes")
          .annotation("summary", "Felix is down")
          .build();
    }
    return down.annotation("summary", "Felix is down")
        .annotation(
            "description", "Felix on {{ $labels.instance }} has been down for more than 5 minutes")
        .annotation(
            "reason",
            "The five minutes are the document's. It watches the scrape target and not Felix: a Node"
                + " that is gone from service discovery is not told.")
        .annotation(
            "runbook",
            "See whether calico-node runs on that Node, whether its metrics are on"
                + " (prometheusMetricsEnabled), and whether port 9091 can be reached.")
        .build();
  }

  private static List<AlertRule> rules(boolean documented) {
    List<AlertRule> rules = new ArrayList<>();
    rules.add(documented ? Failures.DATAPLANE.documented() : Failures.DATAPLANE.hardened());
    for (Batches each : Batches.ALL) {
      rules.add(documented ? each.documented() : each.hardened());
    }
    for (Failures each : Failures.ALL) {
      if (!each.equals(Failures.DATAPLANE)) {
        rules.add(documented ? each.documented() : each.hardened());
      }
    }
    rules.add(down(documented));
    return rules;
  }

  static RulePreset documented() {
    return preset(true, "calico-felix-documented", "Felix, as the Calico exporter document has it");
  }

  static RulePreset hardened() {
    return preset(
        false, "calico-felix", "Felix: the alerts of the Calico exporter document, put right");
  }

  private static RulePreset preset(boolean documented, String name, String title) {
    List<AlertRule> rules = rules(documented);
    List<RuleTestCase> cases = new ArrayList<>();
    for (Failures each : Failures.ALL) {
      failures(each, rule(rules, each.alert), documented, cases);
    }
    for (Batches each : Batches.ALL) {
      batches(each, rule(rules, each.alert), documented, cases);
    }
    down(rule(rules, "calico_node_down_5m"), cases);
    return new RulePreset(
        name,
        title,
        Optional.of("calico"),
        RuleFile.of(RuleGroup.of("calico.rules", rules.toArray(AlertRule[]::new))),
        cases);
  }

  private static AlertRule rule(List<AlertRule> rules, String name) {
    return rules.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static String series(String metric, String node) {
    return metric + "{instance=\"" + node + "\",job=\"calico-node\"}";
  }

  private static Map<String, String> labels(String node) {
    return new TreeMap<>(Map.of("instance", node, "job", "calico-node"));
  }

  private static void failures(
      Failures each, AlertRule rule, boolean documented, List<RuleTestCase> cases) {
    String metric = each.definition.name();
    ExpectedAlert first = ExpectedAlert.of(rule, labels("node-1"), "");
    cases.add(
        RuleTestCase.builder(rule.name() + " fires: one failure a minute on one Node of two")
            .series(series(metric, "node-1"), "0+1x120")
            .series(series(metric, "node-2"), "0+0x120")
            .fires(Duration.ofHours(2), rule, first)
            .build());
    cases.add(
        RuleTestCase.builder(rule.name() + " is silent: three failures in an hour")
            .series(series(metric, "node-1"), "0x70 1x10 2x10 3x30")
            .silent(Duration.ofHours(2), rule)
            .build());
    cases.add(
        RuleTestCase.builder(rule.name() + " is silent again: the failures are two hours old")
            .series(series(metric, "node-1"), "0+1x30 30x150")
            .silent(Duration.ofHours(3), rule)
            .build());
    cases.add(
        RuleTestCase.builder(rule.name() + ": one Node of two shows no metrics any more")
            .series(series(metric, "node-1"), "0x10 stale")
            .series(series(metric, "node-2"), "0x120")
            .silent(Duration.ofHours(2), rule)
            .build());
    RuleTestCase.Builder gone =
        RuleTestCase.builder(rule.name() + ": no Node shows any metrics")
            .series(series(metric, "node-1"), "0x10 stale");
    // As documented the alert says neither which Node nor that Felix is gone.
    cases.add(
        (documented
                ? gone.fires(Duration.ofHours(2), rule, ExpectedAlert.of(rule, Map.of(), ""))
                : gone.silent(Duration.ofHours(2), rule))
            .build());
  }

  private static void batches(
      Batches each, AlertRule rule, boolean documented, List<RuleTestCase> cases) {
    String sum = each.definition.name() + "_sum";
    String count = each.definition.name() + "_count";
    ExpectedAlert alert = ExpectedAlert.of(rule, labels("node-1"), "");
    cases.add(
        RuleTestCase.builder(rule.name() + " fires: eight updates in every batch")
            .series(series(sum, "node-1"), "0+80x60")
            .series(series(count, "node-1"), "0+10x60")
            .fires(Duration.ofMinutes(30), rule, alert)
            .build());
    cases.add(
        RuleTestCase.builder(rule.name() + " is silent: one update in every batch")
            .series(series(sum, "node-1"), "0+10x60")
            .series(series(count, "node-1"), "0+10x60")
            .silent(Duration.ofMinutes(30), rule)
            .build());
    cases.add(
        RuleTestCase.builder(rule.name() + " is silent: no batches at all")
            .series(series(sum, "node-1"), "0x60")
            .series(series(count, "node-1"), "0x60")
            .silent(Duration.ofMinutes(30), rule)
            .build());
    // As documented a burst is lost among all batches since the start …
    RuleTestCase.Builder burst =
        RuleTestCase.builder(rule.name() + ": a burst after long quiet")
            .series(series(sum, "node-1"), "0+100x60 6000+80x20")
            .series(series(count, "node-1"), "0+100x60 6000+10x20");
    cases.add(
        (documented
                ? burst.silent(Duration.ofMinutes(80), rule)
                : burst.fires(Duration.ofMinutes(80), rule, alert))
            .build());
    // … and one at the start is told for ever.
    RuleTestCase.Builder old =
        RuleTestCase.builder(rule.name() + ": an old burst and quiet since")
            .series(series(sum, "node-1"), "0+100x60 6000x120")
            .series(series(count, "node-1"), "0+10x60 600x120");
    cases.add(
        (documented
                ? old.fires(Duration.ofHours(3), rule, alert)
                : old.silent(Duration.ofHours(3), rule))
            .build());
    RuleTestCase.Builder gone =
        RuleTestCase.builder(rule.name() + ": no Node shows any metrics")
            .series(series(sum, "node-1"), "0x10 stale")
            .series(series(count, "node-1"), "0x10 stale");
    cases.add(
        (documented
                ? gone.fires(Duration.ofHours(1), rule, ExpectedAlert.of(rule, Map.of(), ""))
                : gone.silent(Duration.ofHours(1), rule))
            .build());
  }

  private static void down(AlertRule rule, List<RuleTestCase> cases) {
    cases.add(
        RuleTestCase.builder(rule.name() + " fires: one Node of two is down for six minutes")
            .series(series("up", "node-1"), "1 1 0x8")
            .series(series("up", "node-2"), "1x10")
            .silent(Duration.ofMinutes(6), rule)
            .fires(Duration.ofMinutes(8), rule, ExpectedAlert.of(rule, labels("node-1"), ""))
            .build());
    cases.add(
        RuleTestCase.builder(rule.name() + " is silent: down for three minutes, then up")
            .series(series("up", "node-1"), "1 1 0 0 0 1x10")
            .silent(Duration.ofMinutes(10), rule)
            .build());
    cases.add(
        RuleTestCase.builder(rule.name() + " is silent: the target is gone from discovery")
            .series(series("up", "node-1"), "1 1 stale")
            .silent(Duration.ofMinutes(10), rule)
            .build());
    cases.add(
        RuleTestCase.builder(rule.name() + " is silent: another job's target is down")
            .series("up{instance=\"node-1\",job=\"bird-exporter\"}", "0x20")
            .silent(Duration.ofMinutes(10), rule)
            .build());
  }
}
