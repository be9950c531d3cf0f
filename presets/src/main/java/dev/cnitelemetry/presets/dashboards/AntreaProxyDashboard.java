// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.catalog.antrea.AntreaProxy;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DashboardLink;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.metrics.MetricDefinition;
import java.util.List;

/** Services and Endpoints in Open vSwitch: a part of the agent. */
final class AntreaProxyDashboard {

  static final String UID = "antrea-proxy";

  private AntreaProxyDashboard() {}

  static Preset preset() {
    return Preset.shared(UID, dashboard());
  }

  static List<MetricDefinition> shown() {
    return dashboard().definitions();
  }

  private static Dashboard dashboard() {
    return Frame.restarts(
            Frame.dashboard(
                UID,
                "Antrea Proxy",
                "antrea",
                AntreaCatalog.get(),
                gauge(AntreaProxy.TOTAL_SERVICES_INSTALLED)))
        .description("How Services and Endpoints reach Open vSwitch.")
        .link(DashboardLink.toDashboard("Agent", "cni-" + AntreaAgentDashboard.UID))
        .row(
            Row.of(
                "Is it healthy, is it keeping up, what changed?",
                Frame.down("agents"),
                Frame.restarted(),
                stat(
                        "Slowest sync",
                        "The slowest hundredth over all Nodes. Until it ends a Service's new"
                            + " Endpoints get no traffic, and old ones still do.")
                    .ask(
                        histogramQuantile(
                            0.99,
                            sum(
                                by(LE),
                                rate(
                                    of(AntreaProxy.SYNC_PROXY_RULES_DURATION_SECONDS),
                                    RATE_INTERVAL))),
                        "slowest hundredth")
                    .size(4, 4)
                    .panel(),
                stat(
                        "How many Services?",
                        "The most on one Node. All Nodes have the same unless topology is in use.")
                    .agreed("Services", AntreaProxy.TOTAL_SERVICES_INSTALLED)
                    .size(4, 4)
                    .panel(),
                stat("How many Endpoints?", "The most on one Node.")
                    .agreed("Endpoints", AntreaProxy.TOTAL_ENDPOINTS_INSTALLED)
                    .size(4, 4)
                    .panel(),
                stat(
                        "Endpoint updates",
                        "All Nodes together. A crash loop somewhere shows here first.")
                    .ask(
                        sum(rate(of(AntreaProxy.TOTAL_ENDPOINTS_UPDATES), RATE_INTERVAL)),
                        "updates")
                    .size(4, 4)
                    .panel()))
        .row(
            Row.of(
                "Syncs and updates",
                heat(
                    "How long do syncs take?",
                    "The band moves up with the number of Services and Endpoints.",
                    AntreaProxy.SYNC_PROXY_RULES_DURATION_SECONDS),
                lines("Which Node is slow?", "The middle and the slowest hundredth by Node.")
                    .percentiles(AntreaProxy.SYNC_PROXY_RULES_DURATION_SECONDS)
                    .panel(),
                lines(
                        "How many updates of Endpoints, by Node?",
                        "A Node that gets fewer than the others lost the API server.")
                    .perSecond(AntreaProxy.TOTAL_ENDPOINTS_UPDATES)
                    .panel(),
                lines("How many updates of Services, by Node?", "Services change seldom.")
                    .perSecond(AntreaProxy.TOTAL_SERVICES_UPDATES)
                    .panel(),
                lines("Do all Nodes have the same Services?", "A Node that differs missed updates.")
                    .level("Services", AntreaProxy.TOTAL_SERVICES_INSTALLED)
                    .level("Endpoints", AntreaProxy.TOTAL_ENDPOINTS_INSTALLED)
                    .wide()
                    .panel()))
        .build();
  }
}
