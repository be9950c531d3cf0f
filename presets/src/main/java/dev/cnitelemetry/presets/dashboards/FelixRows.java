// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;

import dev.cnitelemetry.catalog.calico.Felix;
import dev.cnitelemetry.dashboards.Row;

/** Rows of Felix about what is beside the rules: routes, selectors, flow logs, tunnels, the log. */
final class FelixRows {

  private FelixRows() {}

  static Row routes() {
    return Row.of(
            "Routes",
            lines("How long does a resync of routes take?", "By node.")
                .quantiles("whole", Felix.ROUTE_TABLE_RESYNC_SECONDS)
                .quantiles("one interface", Felix.ROUTE_TABLE_PARTIAL_RESYNC_SECONDS)
                .panel(),
            lines(
                    "How long do routes wait for connections to be cleaned up?",
                    "A new Pod with an old one's address has no route as long.")
                .quantiles(Felix.ROUTE_TABLE_CONNTRACK_WAIT_SECONDS)
                .panel(),
            lines("How many routes?", "By routing table.")
                .level(Felix.ROUTE_TABLE_NUM_ROUTES)
                .panel(),
            lines("How many interfaces?", "By routing table.")
                .level(Felix.ROUTE_TABLE_NUM_IFACES)
                .panel(),
            lines("How long do lists and syncs of interfaces take, up to v3.28?", "By node.")
                .quantiles("list", Felix.ROUTE_TABLE_LIST_SECONDS)
                .quantiles("sync", Felix.ROUTE_TABLE_PER_IFACE_SYNC_SECONDS)
                .wide()
                .panel())
        .collapsed();
  }

  static Row labelIndex() {
    return Row.of(
            "Label index",
            lines("How many selectors are evaluated?", "By result. Most should not match.")
                .perSecond(Felix.LABEL_INDEX_SELECTOR_EVALS)
                .panel(),
            lines(
                    "How are selectors looked up?",
                    "Full scans are slow: selectors without a plain `label == value`.")
                .perSecond(Felix.LABEL_INDEX_STRATEGY_EVALS)
                .panel(),
            lines("How many selectors are active?", "Those that are not optimized scan more.")
                .level(Felix.LABEL_INDEX_NUM_ACTIVE_SELECTORS)
                .panel(),
            lines("How many endpoints are indexed?", "Follows the cluster's Pods.")
                .level(Felix.LABEL_INDEX_NUM_ENDPOINTS)
                .panel())
        .collapsed();
  }

  static Row flowLogs() {
    return Row.of(
            "Flow logs",
            lines(
                    "How often did the kernel's buffer overrun in the last hour?",
                    "Flow logs lack what was dropped. Log less, or" + " fewer kinds of flows.")
                .lastHour("overruns", Felix.NFLOG_BUFFER_OVERRUNS)
                .lastHour("parse errors", Felix.NFLOG_PARSE_ERRORS)
                .panel(),
            lines("How much comes from the kernel?", "Envelopes, and logs in them.")
                .perSecond("envelopes", Felix.NFLOG_NETLINK_MESSAGES_RECEIVED)
                .perSecond("logs", Felix.NFLOG_LOGS_RECEIVED)
                .panel(),
            lines("Which share of the time does the reader block?", "At 1 it never reads.")
                .perSecond(Felix.NFLOG_BLOCK_TIME_SECONDS)
                .panel(),
            lines("How many aggregates?", "Made, and handed on.")
                .perSecond("made", Felix.NFLOG_AGGREGATES_CREATED)
                .perSecond("handed on", Felix.NFLOG_AGGREGATES_FLUSHED)
                .panel(),
            lines("How long does the collector take?", "The middle and the slowest hundredth.")
                .percentiles("connections", Felix.COLLECTOR_CONNTRACK_PROCESSING_LATENCY_SECONDS)
                .percentiles("dump", Felix.COLLECTOR_DUMPSTATS_LATENCY_SECONDS)
                .percentiles(
                    "merge", Felix.COLLECTOR_DATAPLANESTATS_UPDATE_PROCESSING_LATENCY_SECONDS)
                .tall()
                .panel(),
            lines("How many errors of merging a minute?", "Of statistics of the dataplane.")
                .level(Felix.COLLECTOR_DATAPLANESTATS_UPDATE_PROCESSING_ERRORS_PER_MINUTE)
                .tall()
                .panel(),
            lines("How much does the collector hold?", "Memory follows these.")
                .level("flows", Felix.COLLECTOR_EPSTATS)
                .level("endpoints", Felix.COLLECTOR_LOOKUPCACHE_ENDPOINTS)
                .level("network sets", Felix.COLLECTOR_LOOKUPCACHE_NETWORKSETS)
                .level("Services", Felix.COLLECTOR_LOOKUPCACHE_SERVICES)
                .panel(),
            lines("How many flows wait to be logged?", "By action.")
                .level(Felix.COLLECTOR_ALLOWED_FLOWLOG_AGGREGATOR_STORE)
                .panel(),
            lines("How many flows are judged by pending policies?", "Batches, and flows by cause.")
                .perSecond("batches", Felix.COLLECTOR_POLICY_EVAL_BATCHES_TOTAL)
                .perSecond("flows", Felix.COLLECTOR_POLICY_EVAL_FLOWS_TOTAL)
                .panel(),
            heat(
                "How long does it take to judge all flows again?",
                "After a change of pending policies.",
                Felix.COLLECTOR_POLICY_EVAL_SWEEP_DURATION_SECONDS))
        .collapsed();
  }

  static Row wireguard() {
    return Row.of(
            "WireGuard",
            lines(
                    "How long ago was the last handshake?",
                    "Above three minutes a tunnel with traffic is broken: is UDP 51820 open between"
                        + " the nodes?")
                .ago("", Felix.WIREGUARD_LATEST_HANDSHAKE_SECONDS)
                .wide()
                .panel(),
            lines("How much is received?", "By peer.")
                .perSecond(Felix.WIREGUARD_BYTES_RCVD)
                .panel(),
            lines("How much is sent?", "By peer.").perSecond(Felix.WIREGUARD_BYTES_SENT).panel(),
            table("Which interfaces and keys?", "What peers have to know.")
                .level("", Felix.WIREGUARD_META)
                .wide()
                .panel())
        .collapsed();
  }

  static Row cluster() {
    return Row.of(
            "The cluster as Felix sees it",
            lines("How many nodes?", "Nodes that disagree are behind.")
                .level(Felix.CLUSTER_NUM_HOSTS)
                .third()
                .panel(),
            lines("How many endpoints?", "Of Pods, and of hosts.")
                .level("of Pods", Felix.CLUSTER_NUM_WORKLOAD_ENDPOINTS)
                .level("of hosts", Felix.CLUSTER_NUM_HOST_ENDPOINTS)
                .third()
                .panel(),
            lines("How many policies, profiles and tiers?", "Nodes that disagree are behind.")
                .level("policies", Felix.CLUSTER_NUM_POLICIES)
                .level("profiles", Felix.CLUSTER_NUM_PROFILES)
                .level("tiers", Felix.CLUSTER_NUM_TIERS)
                .third()
                .panel())
        .collapsed();
  }

  static Row log() {
    return Row.of(
            "Felix' own log",
            lines(
                    "How many lines were lost in the last hour?",
                    "What is missing is not in the log.")
                .lastHour("dropped", Felix.LOGS_DROPPED)
                .lastHour("failed", Felix.LOG_ERRORS)
                .wide()
                .panel())
        .collapsed();
  }
}
