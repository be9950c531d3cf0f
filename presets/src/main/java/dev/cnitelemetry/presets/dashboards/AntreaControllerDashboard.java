// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.catalog.antrea.AntreaComponents;
import dev.cnitelemetry.catalog.antrea.AntreaController;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DashboardLink;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.promql.build.GaugeVector;
import java.util.List;

/** The controller: it turns policies into what agents need. */
final class AntreaControllerDashboard {

  static final String UID = "antrea-controller";

  private AntreaControllerDashboard() {}

  static Preset preset() {
    Dashboard dashboard =
        Frame.restarts(
                Frame.dashboard(
                    UID,
                    "Antrea Controller",
                    "antrea",
                    AntreaCatalog.get(),
                    gauge(AntreaController.LENGTH_NETWORK_POLICY_QUEUE),
                    gauge(AntreaController.RUNTIME_INFO)))
            .description("How policies and groups are worked out, and how long that takes.")
            .link(DashboardLink.toDashboard("Agent", "cni-" + AntreaAgentDashboard.UID))
            .row(first())
            .row(queues())
            .row(syncs())
            .row(addresses())
            .build();
    return Shared.preset(UID, List.of(AntreaComponents.ANTREA_CONTROLLER), dashboard, List::of);
  }

  static GaugeVector longestQueue() {
    return max(of(AntreaController.LENGTH_NETWORK_POLICY_QUEUE));
  }

  private static GaugeVector slowest(HistogramDefinition histogram) {
    return histogramQuantile(0.99, sum(by(LE), rate(of(histogram), RATE_INTERVAL)));
  }

  private static Row first() {
    return Row.of(
        "Is it healthy, is it keeping up, what changed?",
        Frame.down("controllers"),
        Frame.restarted(),
        stat(
                "Policies that wait",
                "The length of the queue. One that does not empty means that agents enforce old"
                    + " policies.")
            .ask(longestQueue(), "policies")
            .size(4, 4)
            .panel(),
        stat(
                "Groups that wait",
                "Address groups and applied-to groups. They grow with Pods that come and go.")
            .ask(
                max(of(AntreaController.LENGTH_ADDRESS_GROUP_QUEUE))
                    .plus(max(of(AntreaController.LENGTH_APPLIED_TO_GROUP_QUEUE))),
                "groups")
            .size(4, 4)
            .panel(),
        stat(
                "Slowest policy",
                "The slowest hundredth. Grows with large selectors and with many Pods.")
            .ask(
                slowest(AntreaController.NETWORK_POLICY_SYNC_DURATION_MILLISECONDS),
                "slowest hundredth")
            .size(4, 4)
            .panel(),
        stat(
                "Policies worked out",
                "Nothing at all while the queue is not empty: the controller is stuck.")
            .ask(
                sum(rate(of(AntreaController.NETWORK_POLICY_PROCESSED), RATE_INTERVAL)), "policies")
            .size(4, 4)
            .panel());
  }

  private static Row queues() {
    return Row.of(
        "Queues",
        lines(
                "How long are the queues?",
                "A queue that grows for minutes: compare with what is worked out beside it. Too"
                    + " much work, or none done?")
            .level("policies", AntreaController.LENGTH_NETWORK_POLICY_QUEUE)
            .level("address groups", AntreaController.LENGTH_ADDRESS_GROUP_QUEUE)
            .level("applied-to groups", AntreaController.LENGTH_APPLIED_TO_GROUP_QUEUE)
            .panel(),
        lines("How much is worked out?", "Follows changes of policies, Pods and namespaces.")
            .perSecond("policies", AntreaController.NETWORK_POLICY_PROCESSED)
            .perSecond("address groups", AntreaController.ADDRESS_GROUP_PROCESSED)
            .perSecond("applied-to groups", AntreaController.APPLIED_TO_GROUP_PROCESSED)
            .panel());
  }

  private static Row syncs() {
    return Row.of(
        "How long it takes",
        heat(
            "How long does a policy take?",
            "A second band above the usual one: some policies select very many Pods.",
            AntreaController.NETWORK_POLICY_SYNC_DURATION_MILLISECONDS),
        heat(
            "How long does an address group take?",
            "Grows with the Pods that a group selects.",
            AntreaController.ADDRESS_GROUP_SYNC_DURATION_MILLISECONDS),
        heat(
            "How long does an applied-to group take?",
            "Grows with the Pods that policies are applied to.",
            AntreaController.APPLIED_TO_GROUP_SYNC_DURATION_MILLISECONDS),
        lines(
                "How often is the status of policies written?",
                "Each is a request to the Kubernetes API server. A steady stream without changes:"
                    + " agents realise a policy and lose it again.")
            .perSecond("cluster policies", AntreaController.ACNP_STATUS_UPDATES)
            .perSecond("namespaced policies", AntreaController.ANNP_STATUS_UPDATES)
            .perSecond("namespaced policies, before v1.13.0", AntreaController.ANP_STATUS_UPDATES)
            .panel());
  }

  private static Row addresses() {
    return Row.of(
            "Addresses of Nodes, and older releases",
            lines(
                    "Which share of the Pod addresses is given to Nodes?",
                    "At 1 a new Node gets none: add a range.")
                .level(AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_USAGE_CIDRS)
                .upToOne()
                .panel(),
            lines(
                    "How many ranges were given and taken back in the last hour?",
                    "More than Nodes that came and went: ranges leak.")
                .lastHour(
                    "given", AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_CIDRS_ALLOCATIONS_TOTAL)
                .lastHour(
                    "taken back",
                    AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_CIDRS_RELEASES_TOTAL)
                .panel(),
            heat(
                "How many tries does a range take?",
                "Grows when nearly all are given.",
                AntreaController.NODE_IPAM_CONTROLLER_CIDRSET_ALLOCATION_TRIES_PER_REQUEST),
            lines("Which Node and Pod?", "What releases before v0.11.0 show.")
                .level(AntreaController.RUNTIME_INFO)
                .panel())
        .collapsed();
  }
}
