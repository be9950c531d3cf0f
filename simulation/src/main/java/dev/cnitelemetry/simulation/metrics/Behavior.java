// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation.metrics;

import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.simulation.metrics.Incident.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/**
 * How the values of a metric move: from its unit and the words of its name, and for some from what
 * is known of them.
 *
 * @param low the least value of a gauge, the rate a second of a counter
 * @param high the greatest value of a gauge
 * @param isWhole whether values are whole numbers
 * @param incident what disturbs it
 * @param disturbance what a gauge reaches, or a counter gets a second besides; of a histogram or
 *     summary by what its values are multiplied
 */
record Behavior(
    double low, double high, boolean isWhole, @Nullable Kind incident, double disturbance) {

  private static final Pattern MISHAP =
      Pattern.compile(
          ".*(error|fail|timeout|drop|lost|invalid|overrun|missing|reject|out_of_order|panic|mismatch"
              + "|overflow|aborts|terminat|expired_streams|wrong|multi_pseudo|duplicate|empty"
              + "|before_start|extra|partial|block|skipped|retries|evict|slowpath|fail_open).*");
  private static final Pattern QUEUE =
      Pattern.compile(".*(queue|depth|inflight|in_flight|unfinished|buffer|candidates|dirty).*");

  private static final double MISHAPS_A_SECOND = 3e-6;

  /** Gauges whose range a document or their meaning gives. */
  private static final Map<String, double[]> RANGES =
      Map.ofEntries(
          Map.entry("antrea_agent_conntrack_max_connection_count", same(131_072)),
          Map.entry("antrea_agent_conntrack_total_connection_count", range(9_000, 34_000)),
          Map.entry("antrea_agent_conntrack_antrea_connection_count", range(3_000, 8_500)),
          Map.entry("antrea_agent_denied_connection_count", range(0, 30)),
          Map.entry("antrea_agent_flow_collector_reconnection_count", same(1)),
          Map.entry("antrea_agent_local_pod_count", range(18, 42)),
          Map.entry("antrea_agent_ovs_total_flow_count", range(900, 1_500)),
          Map.entry("antrea_agent_ovs_flow_count", range(5, 90)),
          Map.entry("antrea_node_ipam_controller_cidrset_usage_cidrs", range(0.2, 0.3)),
          Map.entry("felix_resync_state", same(3)),
          Map.entry("felix_cluster_num_hosts", same(12)),
          Map.entry("felix_cluster_num_tiers", same(3)),
          Map.entry("felix_bpf_conntrack_used", range(40_000, 90_000)),
          Map.entry("felix_bpf_conntrack_sweep_duration", range(4e6, 3e7)),
          Map.entry("felix_nft_flowtable_missing_devices", same(0)),
          Map.entry("typha_connections_active", range(9, 12)),
          Map.entry("typha_connections_streaming", range(9, 12)),
          Map.entry("typha_cache_size", range(2_000, 2_600)),
          Map.entry("ipam_ippool_size", same(512)),
          Map.entry("ipam_ippool_reserved", same(16)),
          Map.entry("ipam_allocations_in_use", range(18, 40)),
          Map.entry("ipam_allocations_per_node", range(18, 40)),
          Map.entry("ipam_blocks", same(1)),
          Map.entry("ipam_allocations_borrowed", range(0, 2)),
          Map.entry("ipam_allocations_borrowed_per_node", range(0, 2)),
          Map.entry("goldmane_aggr_flow_index_buffer_size", range(0, 60)),
          Map.entry("bird_preference", same(100)),
          Map.entry("bird_hold_timer_initial", same(240)),
          Map.entry("bird_hold_timer_current", range(160, 240)),
          Map.entry("bird_keepalive_timer_initial", same(80)),
          Map.entry("bird_keepalive_timer_current", range(1, 80)),
          Map.entry("bird_socket_query_success", same(1)),
          Map.entry("bird_daemon_up", same(1)),
          Map.entry("bird_ospf_running", same(1)),
          Map.entry("bird_ospfv3_running", same(1)),
          Map.entry("bird_bfd_session_up", same(1)),
          Map.entry("bird_bfd_session_interval_seconds", same(0.3)),
          Map.entry("bird_bfd_session_timeout_seconds", same(1.5)),
          Map.entry("bpf_cpu_usage", range(0.1, 3)),
          Map.entry("bpf_probes_attached", same(1)),
          Map.entry("leader_election_master_status", same(1)),
          Map.entry("flow_collector_sink_failed", same(0)),
          Map.entry("process_max_fds", same(1_048_576)),
          Map.entry("process_open_fds", range(30, 90)),
          Map.entry("process_virtual_memory_max_bytes", same(1.8446744073709552e19)),
          Map.entry("process_virtual_memory_bytes", range(1.9e9, 2.1e9)),
          Map.entry("process_resident_memory_bytes", range(6e7, 1.4e8)),
          Map.entry("go_goroutines", range(120, 260)),
          Map.entry("go_threads", range(12, 22)),
          Map.entry("go_gc_gogc_percent", same(100)),
          Map.entry("go_gc_gomemlimit_bytes", same(9.223372036854776e18)),
          Map.entry("go_sched_gomaxprocs_threads", same(4)),
          Map.entry("go_memstats_gc_cpu_fraction", range(0.0002, 0.002)),
          Map.entry("tigera_operator_license_valid", same(1)),
          Map.entry("promhttp_metric_handler_requests_in_flight", same(1)));

  /** Gauges that only grow, and counters: their rate a second. */
  private static final Map<String, Double> RATES =
      Map.ofEntries(
          Map.entry("process_cpu_seconds_total", 0.08),
          Map.entry("promhttp_metric_handler_requests_total", 1.0 / 60),
          Map.entry("felix_resyncs_started", 2e-5),
          Map.entry("typha_connections_accepted", 3e-4),
          Map.entry("felix_int_dataplane_messages", 0.02),
          Map.entry("antrea_agent_ovs_flow_ops_count", 0.6),
          Map.entry("antrea_agent_ovs_flow_ops_error_count", 1e-6),
          Map.entry("antrea_agent_ovs_meter_packet_dropped_count", 2e-4),
          Map.entry("antrea_agent_flow_collector_reconnection_count", 1e-6));

  private static final Map<String, Disturbance> DISTURBANCES =
      Map.ofEntries(
          Map.entry("felix_ipset_errors", new Disturbance(Kind.IPSET_ERRORS, 0.4)),
          Map.entry("felix_int_dataplane_failures", new Disturbance(Kind.IPSET_ERRORS, 0.2)),
          Map.entry("typha_client_latency_secs", new Disturbance(Kind.CLIENT_BEHIND, 400)),
          Map.entry("typha_next_breadcrumb_latency_secs", new Disturbance(Kind.CLIENT_BEHIND, 80)),
          Map.entry("typha_client_write_latency_secs", new Disturbance(Kind.CLIENT_BEHIND, 60)),
          Map.entry("typha_connections_dropped", new Disturbance(Kind.CLIENT_BEHIND, 0.01)),
          Map.entry(
              "antrea_agent_conntrack_total_connection_count",
              new Disturbance(Kind.CONNTRACK_FULL, 129_500)),
          Map.entry(
              "antrea_agent_conntrack_antrea_connection_count",
              new Disturbance(Kind.CONNTRACK_FULL, 104_000)),
          Map.entry("felix_bpf_conntrack_used", new Disturbance(Kind.CONNTRACK_FULL, 505_000)),
          Map.entry("antrea_agent_ovs_flow_ops_error_count", new Disturbance(Kind.OVS_ERRORS, 0.5)),
          Map.entry(
              "antrea_agent_ovs_flow_ops_latency_milliseconds",
              new Disturbance(Kind.OVS_ERRORS, 8)),
          Map.entry(
              "antrea_controller_length_network_policy_queue",
              new Disturbance(Kind.QUEUE_GROWING, 900)),
          Map.entry(
              "antrea_controller_network_policy_sync_duration_milliseconds",
              new Disturbance(Kind.QUEUE_GROWING, 12)),
          Map.entry("workqueue_depth", new Disturbance(Kind.QUEUE_GROWING, 400)),
          Map.entry("workqueue_queue_duration_seconds", new Disturbance(Kind.QUEUE_GROWING, 20)),
          Map.entry(
              "goldmane_aggr_flow_index_buffer_size", new Disturbance(Kind.QUEUE_GROWING, 9_000)),
          Map.entry("goldmane_aggr_dropped_flows_total", new Disturbance(Kind.QUEUE_GROWING, 3)),
          Map.entry(
              "antrea_agent_flow_collector_reconnection_count",
              new Disturbance(Kind.COLLECTOR_LOST, 0.02)),
          Map.entry("flow_msgs_lost", new Disturbance(Kind.MESSAGES_LOST, 40)),
          Map.entry("payload_msgs_lost", new Disturbance(Kind.MESSAGES_LOST, 25)),
          Map.entry("exec_msgs_lost", new Disturbance(Kind.MESSAGES_LOST, 5)),
          Map.entry("tlsplaintext_msgs_lost", new Disturbance(Kind.MESSAGES_LOST, 5)),
          Map.entry("resetconn_msgs_lost", new Disturbance(Kind.MESSAGES_LOST, 5)),
          Map.entry("ipam_allocations_in_use", new Disturbance(Kind.ADDRESSES_USED_UP, 450)));

  private static final Set<String> IN_LOW_PLACES = Set.of("_info", "_meta", "_host");

  private record Disturbance(Kind kind, double amount) {}

  private static double[] same(double value) {
    return new double[] {value, value};
  }

  private static double[] range(double low, double high) {
    return new double[] {low, high};
  }

  private static Behavior of(String name, double low, double high, boolean isWhole) {
    Disturbance disturbance = DISTURBANCES.get(name);
    return disturbance == null
        ? new Behavior(low, high, isWhole, null, 0)
        : new Behavior(low, high, isWhole, disturbance.kind(), disturbance.amount());
  }

  /** How a counter grows: at which rate a second. */
  static Behavior counter(String name, Unit unit, long seed) {
    String words = name.toLowerCase(Locale.ROOT);
    boolean isTime = isTime(unit);
    Double known = RATES.get(name);
    double chance = Wave.fraction(Wave.mix(seed));
    double rate;
    if (known != null) {
      rate = known;
    } else if (MISHAP.matcher(words).matches()) {
      rate = MISHAPS_A_SECOND * (0.3 + chance);
    } else if (unit == Unit.BYTES) {
      rate = 2e4 * Math.pow(10, chance);
    } else if (isTime) {
      rate = 0.002 + 0.1 * chance;
    } else {
      rate = 0.05 * Math.pow(10, 2 * chance);
    }
    return of(name, rate, rate, !isTime);
  }

  /** Whether a gauge only grows. */
  static boolean growsAlways(String name) {
    return RATES.containsKey(name);
  }

  /** Between which values a gauge moves. */
  static Behavior gauge(String name, Unit unit, long seed) {
    double[] known = RANGES.get(name);
    boolean isWhole = unit == Unit.NONE || unit == Unit.BYTES;
    if (known != null) {
      boolean hasFraction = known[0] != Math.rint(known[0]) || known[1] != Math.rint(known[1]);
      return of(name, known[0], known[1], isWhole && !hasFraction);
    }
    double chance = Wave.fraction(Wave.mix(seed));
    double low;
    double high;
    if (IN_LOW_PLACES.stream().anyMatch(name::endsWith)) {
      low = 1;
      high = 1;
    } else if (unit == Unit.RATIO) {
      low = 0.05 + 0.1 * chance;
      high = 0.3 + 0.4 * chance;
    } else if (unit == Unit.PERCENT) {
      low = 3;
      high = 20 + 40 * chance;
    } else if (unit == Unit.BYTES) {
      low = 1e6 * Math.pow(10, chance);
      high = low * 1.8;
    } else if (isTime(unit)) {
      low = 0.001 * perSecond(unit);
      high = low * (20 + 200 * chance);
    } else if (MISHAP.matcher(name).matches()) {
      low = 0;
      high = 0.9;
    } else if (QUEUE.matcher(name).matches()) {
      low = 0;
      high = 3 + 4 * chance;
    } else {
      low = Math.rint(4 + 40 * chance);
      high = Math.rint(low * 1.4 + 2);
    }
    return of(name, low, high, isWhole);
  }

  /** How often a histogram or summary observes, and what is typical of its values. */
  static Behavior observations(String name, Unit unit, long seed) {
    double chance = Wave.fraction(Wave.mix(seed));
    double typical =
        isTime(unit)
            ? perSecond(unit) * 0.0008 * Math.pow(10, 1.5 * chance)
            : unit == Unit.BYTES ? 800 * Math.pow(10, chance) : 2 + 8 * chance;
    return of(name, 0.05 * Math.pow(10, chance), typical, false);
  }

  private static boolean isTime(Unit unit) {
    return unit == Unit.SECONDS
        || unit == Unit.MILLISECONDS
        || unit == Unit.MICROSECONDS
        || unit == Unit.NANOSECONDS;
  }

  private static double perSecond(Unit unit) {
    return switch (unit) {
      case MILLISECONDS -> 1e3;
      case MICROSECONDS -> 1e6;
      case NANOSECONDS -> 1e9;
      default -> 1;
    };
  }
}
