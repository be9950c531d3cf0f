// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.calico.CalicoCatalog;
import dev.cnitelemetry.catalog.calico.CalicoComponents;
import dev.cnitelemetry.catalog.calico.CalicoLabels;
import dev.cnitelemetry.catalog.calico.ComponentCondition;
import dev.cnitelemetry.catalog.calico.TigeraOperator;
import dev.cnitelemetry.catalog.common.CommonLabels;
import dev.cnitelemetry.catalog.common.ControllerRuntime;
import dev.cnitelemetry.catalog.tawon.TawonCatalog;
import dev.cnitelemetry.catalog.tawon.TawonComponents;
import dev.cnitelemetry.dashboards.Color;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.dashboards.Thresholds;
import dev.cnitelemetry.dashboards.ValueMapping;
import dev.cnitelemetry.metrics.MetricCatalog;
import java.util.List;

/** Operators made with controller-runtime: Calico's and Tawon's. */
final class OperatorDashboard {

  static final String CALICO = "calico-operator";
  static final String TAWON = "tawon-operator";

  private static final List<ValueMapping> TRUTH =
      List.of(ValueMapping.of(0, "no", Color.GRAY), ValueMapping.of(1, "yes", Color.BLUE));

  private OperatorDashboard() {}

  static Preset calico() {
    Dashboard.Builder dashboard =
        frame(
                CALICO,
                "Calico operator",
                "calico",
                CalicoCatalog.get(),
                ".*(calico|tigera).*operator.*")
            .row(
                Row.of(
                    "What it operates",
                    states(
                            "Which component is degraded?",
                            "`kubectl describe tigerastatus` says" + " why.")
                        .ask(
                            max(
                                by(CalicoLabels.OPERATED_COMPONENT),
                                of(TigeraOperator.COMPONENT_STATUS)
                                    .where(
                                        CalicoLabels.COMPONENT_CONDITION.eq(
                                            ComponentCondition.DEGRADED))),
                            "{{component}}")
                        .named(
                            List.of(
                                ValueMapping.of(0, "well", Color.GREEN),
                                ValueMapping.of(1, "degraded", Color.RED)))
                        .wide()
                        .panel(),
                    lines(
                            "When do certificates expire?",
                            "The operator renews its own; those that" + " you gave it are yours.")
                        .ask(
                            min(
                                    by(CalicoLabels.CERTIFICATE_NAME),
                                    of(TigeraOperator.TLS_CERTIFICATE_EXPIRY_TIMESTAMP_SECONDS))
                                .minus(time()),
                            "{{name}}")
                        .panel(),
                    lines("Until when is the license valid?", "Of products that need one.")
                        .ask(
                            min(
                                    by(CalicoLabels.LICENSED_PACKAGE),
                                    of(TigeraOperator.LICENSE_EXPIRY_TIMESTAMP_SECONDS))
                                .minus(time()),
                            "{{package}}")
                        .panel(),
                    states("Is the license valid?", "Of products that need one.")
                        .ask(
                            max(
                                by(CalicoLabels.LICENSED_PACKAGE),
                                of(TigeraOperator.LICENSE_VALID)),
                            "{{package}}")
                        .named(TRUTH)
                        .wide()
                        .panel(),
                    states("Which component is in which condition?", "All of them.")
                        .ask(
                            max(
                                by(
                                    CalicoLabels.OPERATED_COMPONENT,
                                    CalicoLabels.COMPONENT_CONDITION),
                                of(TigeraOperator.COMPONENT_STATUS)),
                            "{{component}} {{condition}}")
                        .named(TRUTH)
                        .wide()
                        .panel()));
    return Shared.preset(
        CALICO, List.of(CalicoComponents.TIGERA_OPERATOR), rows(dashboard), List::of);
  }

  static Preset tawon() {
    return Shared.preset(
        TAWON,
        List.of(TawonComponents.TAWON_OPERATOR),
        rows(frame(TAWON, "Tawon operator", "tawon", TawonCatalog.get(), ".*tawon.*operator.*")),
        List::of);
  }

  private static Dashboard.Builder frame(
      String uid, String title, String product, MetricCatalog catalog, String jobs) {
    return Frame.restarts(Frame.dashboard(uid, title, product, catalog, Frame.targets(jobs)))
        .description("What the operator reconciles, how long that takes, and what it asks.")
        .row(
            Row.of(
                "Is it healthy, is it keeping up, what changed?",
                Frame.down("operators"),
                Frame.restarted(),
                stat(
                        "Failed, last hour",
                        "They are tried again. Ever more: the log names object and cause.")
                    .ask(
                        sum(
                            increase(
                                of(ControllerRuntime.CONTROLLER_RUNTIME_RECONCILE_ERRORS_TOTAL),
                                hours(1))),
                        "failed")
                    .whole()
                    .none("none ever")
                    .thresholds(Thresholds.above(1, Color.RED))
                    .size(4, 4)
                    .panel(),
                stat("Panics, last hour", "A defect: report it with its log.")
                    .ask(
                        sum(
                            increase(
                                of(ControllerRuntime.CONTROLLER_RUNTIME_RECONCILE_PANICS_TOTAL),
                                hours(1))),
                        "panics")
                    .whole()
                    .none("none ever")
                    .thresholds(Thresholds.above(1, Color.RED))
                    .size(4, 4)
                    .panel(),
                stat("Slowest reconciliation", "The slowest hundredth.")
                    .ask(
                        histogramQuantile(
                            0.99,
                            sum(
                                by(LE),
                                rate(
                                    of(ControllerRuntime.CONTROLLER_RUNTIME_RECONCILE_TIME_SECONDS),
                                    RATE_INTERVAL))),
                        "slowest hundredth")
                    .size(4, 4)
                    .panel(),
                stat("Leaders", "One. None: nobody reconciles.")
                    .total("leaders", ControllerRuntime.LEADER_ELECTION_MASTER_STATUS)
                    .size(4, 4)
                    .panel()));
  }

  private static Dashboard rows(Dashboard.Builder dashboard) {
    return dashboard
        .row(
            Row.of(
                "Reconciliations",
                lines("How do reconciliations end?", "By controller and result.")
                    .perSecond(ControllerRuntime.CONTROLLER_RUNTIME_RECONCILE_TOTAL)
                    .panel(),
                lines("What went wrong in the last hour?", "By controller.")
                    .lastHour("errors", ControllerRuntime.CONTROLLER_RUNTIME_RECONCILE_ERRORS_TOTAL)
                    .lastHour(
                        "given up",
                        ControllerRuntime.CONTROLLER_RUNTIME_TERMINAL_RECONCILE_ERRORS_TOTAL)
                    .lastHour("panics", ControllerRuntime.CONTROLLER_RUNTIME_RECONCILE_PANICS_TOTAL)
                    .lastHour(
                        "timeouts", ControllerRuntime.CONTROLLER_RUNTIME_RECONCILE_TIMEOUTS_TOTAL)
                    .panel(),
                lines("Which controller is slow?", "The slowest hundredth by controller.")
                    .slowestBy(
                        ControllerRuntime.CONTROLLER_RUNTIME_RECONCILE_TIME_SECONDS,
                        CommonLabels.CONTROLLER)
                    .panel(),
                lines(
                        "Are all workers busy?",
                        "All of them for long: what waits is in the work" + " queues.")
                    .level("busy", ControllerRuntime.CONTROLLER_RUNTIME_ACTIVE_WORKERS)
                    .level("all", ControllerRuntime.CONTROLLER_RUNTIME_MAX_CONCURRENT_RECONCILES)
                    .panel()))
        .row(
            Row.of(
                    "The Kubernetes API server, as the operator sees it",
                    lines("How do requests end?", "By code. 429: it asks too much.")
                        .perSecond(ControllerRuntime.REST_CLIENT_REQUESTS_TOTAL)
                        .panel(),
                    lines("How long do requests take?", "The slowest hundredth by verb.")
                        .slowestBy(
                            ControllerRuntime.REST_CLIENT_REQUEST_DURATION_SECONDS,
                            CommonLabels.CLIENT_VERB)
                        .panel(),
                    lines("What do requests wait for?", "The client's own limit, and names.")
                        .percentiles(
                            "limit", ControllerRuntime.REST_CLIENT_RATE_LIMITER_DURATION_SECONDS)
                        .percentiles(
                            "names", ControllerRuntime.REST_CLIENT_DNS_RESOLUTION_DURATION_SECONDS)
                        .panel(),
                    lines("How large are requests and answers?", "The middle and the largest.")
                        .percentiles("requests", ControllerRuntime.REST_CLIENT_REQUEST_SIZE_BYTES)
                        .percentiles("answers", ControllerRuntime.REST_CLIENT_RESPONSE_SIZE_BYTES)
                        .panel(),
                    lines("How many were tried again in the last hour?", "By code and verb.")
                        .lastHour(ControllerRuntime.REST_CLIENT_REQUEST_RETRIES_TOTAL)
                        .panel(),
                    lines("How long does the cache take to see writes?", "By operation.")
                        .percentiles(
                            ControllerRuntime
                                .CONTROLLER_RUNTIME_CLIENT_CONSISTENCY_WAIT_DURATION_SECONDS)
                        .panel())
                .collapsed())
        .row(
            Row.of(
                    "Webhooks, certificates, leaders",
                    lines("How do webhooks answer?", "By code.")
                        .perSecond(ControllerRuntime.CONTROLLER_RUNTIME_WEBHOOK_REQUESTS_TOTAL)
                        .panel(),
                    lines("How long do webhooks take?", "Who writes objects waits as long.")
                        .percentiles(ControllerRuntime.CONTROLLER_RUNTIME_WEBHOOK_LATENCY_SECONDS)
                        .panel(),
                    lines("How many requests are in webhooks?", "By webhook.")
                        .level(ControllerRuntime.CONTROLLER_RUNTIME_WEBHOOK_REQUESTS_IN_FLIGHT)
                        .panel(),
                    lines("How many webhooks panicked in the last hour?", "A defect: report it.")
                        .lastHour(
                            "webhook", ControllerRuntime.CONTROLLER_RUNTIME_WEBHOOK_PANICS_TOTAL)
                        .lastHour(
                            "conversion",
                            ControllerRuntime.CONTROLLER_RUNTIME_CONVERSION_WEBHOOK_PANICS_TOTAL)
                        .panel(),
                    lines("How often are certificates read, in the last hour?", "And in vain.")
                        .lastHour("read", ControllerRuntime.CERTWATCHER_READ_CERTIFICATE_TOTAL)
                        .lastHour(
                            "in vain", ControllerRuntime.CERTWATCHER_READ_CERTIFICATE_ERRORS_TOTAL)
                        .panel(),
                    lines(
                            "Who leads?",
                            "1 leads, 0 waits; renewals that were slow in the last hour.")
                        .level(ControllerRuntime.LEADER_ELECTION_MASTER_STATUS)
                        .lastHour("slow renewals", ControllerRuntime.LEADER_ELECTION_SLOWPATH_TOTAL)
                        .panel())
                .collapsed())
        .build();
  }
}
