// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Felix of Calico Enterprise: metrics as typed constants.
 *
 * <p>What the documentation of Calico Enterprise and Calico Cloud names for Felix beyond the
 * open source. The source of Calico has none of it: all of these are documented and not
 * exposed, and help texts, buckets, quantiles and first releases are not known.
 */
public final class FelixEnterprise {
  /**
   * {@code calico_denied_packets}, a counter.
   *
   * <p>Packets that policy denied.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#POLICY policy}; {@link CalicoLabels#SOURCE_IP srcIP}
   *   <li>Felix: never on the page, though documented
   *   <li>Series of denied packets and of rules vanish after 60 seconds without traffic.
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   * </ul>
   */
  public static final CounterDefinition DENIED_PACKETS =
      CounterDefinition.of(
          "calico_denied_packets",
          "Packets that policy denied.",
          Unit.NONE,
          CalicoLabels.POLICY,
          CalicoLabels.SOURCE_IP);

  /**
   * {@code calico_denied_bytes}, a counter in bytes.
   *
   * <p>Bytes that policy denied.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#POLICY policy}; {@link CalicoLabels#SOURCE_IP srcIP}
   *   <li>Felix: never on the page, though documented
   *   <li>Series of denied packets and of rules vanish after 60 seconds without traffic.
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   * </ul>
   */
  public static final CounterDefinition DENIED_BYTES =
      CounterDefinition.of(
          "calico_denied_bytes",
          "Bytes that policy denied.",
          Unit.BYTES,
          CalicoLabels.POLICY,
          CalicoLabels.SOURCE_IP);

  /**
   * {@code cnx_policy_rule_packets}, a counter.
   *
   * <p>Packets that each policy rule allowed or denied.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#TIER tier}; {@link CalicoLabels#POLICY policy};
   *       {@link CalicoLabels#POLICY_NAMESPACE namespace};
   *       {@link CalicoLabels#RULE_INDEX rule_index}; {@link CalicoLabels#RULE_ACTION action};
   *       {@link CalicoLabels#TRAFFIC_DIRECTION traffic_direction};
   *       {@link CalicoLabels#RULE_DIRECTION rule_direction}
   *   <li>Felix: never on the page, though documented
   *   <li>Series of denied packets and of rules vanish after 60 seconds without traffic.
   *   <li>Staged policies carry the prefix staged: in the label policy.
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   * </ul>
   */
  public static final CounterDefinition POLICY_RULE_PACKETS =
      CounterDefinition.of(
          "cnx_policy_rule_packets",
          "Packets that each policy rule allowed or denied.",
          Unit.NONE,
          CalicoLabels.TIER,
          CalicoLabels.POLICY,
          CalicoLabels.POLICY_NAMESPACE,
          CalicoLabels.RULE_INDEX,
          CalicoLabels.RULE_ACTION,
          CalicoLabels.TRAFFIC_DIRECTION,
          CalicoLabels.RULE_DIRECTION);

  /**
   * {@code cnx_policy_rule_bytes}, a counter in bytes.
   *
   * <p>Bytes that each policy rule allowed or denied.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#TIER tier}; {@link CalicoLabels#POLICY policy};
   *       {@link CalicoLabels#POLICY_NAMESPACE namespace};
   *       {@link CalicoLabels#RULE_INDEX rule_index}; {@link CalicoLabels#RULE_ACTION action};
   *       {@link CalicoLabels#TRAFFIC_DIRECTION traffic_direction};
   *       {@link CalicoLabels#RULE_DIRECTION rule_direction}
   *   <li>Felix: never on the page, though documented
   *   <li>Series of denied packets and of rules vanish after 60 seconds without traffic.
   *   <li>Staged policies carry the prefix staged: in the label policy.
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   * </ul>
   */
  public static final CounterDefinition POLICY_RULE_BYTES =
      CounterDefinition.of(
          "cnx_policy_rule_bytes",
          "Bytes that each policy rule allowed or denied.",
          Unit.BYTES,
          CalicoLabels.TIER,
          CalicoLabels.POLICY,
          CalicoLabels.POLICY_NAMESPACE,
          CalicoLabels.RULE_INDEX,
          CalicoLabels.RULE_ACTION,
          CalicoLabels.TRAFFIC_DIRECTION,
          CalicoLabels.RULE_DIRECTION);

  /**
   * {@code cnx_policy_rule_connections}, a counter.
   *
   * <p>Connections that each policy rule allowed or denied.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#TIER tier}; {@link CalicoLabels#POLICY policy};
   *       {@link CalicoLabels#POLICY_NAMESPACE namespace};
   *       {@link CalicoLabels#RULE_INDEX rule_index}; {@link CalicoLabels#RULE_ACTION action};
   *       {@link CalicoLabels#TRAFFIC_DIRECTION traffic_direction};
   *       {@link CalicoLabels#RULE_DIRECTION rule_direction}
   *   <li>Felix: never on the page, though documented
   *   <li>Series of denied packets and of rules vanish after 60 seconds without traffic.
   *   <li>Staged policies carry the prefix staged: in the label policy.
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   * </ul>
   */
  public static final CounterDefinition POLICY_RULE_CONNECTIONS =
      CounterDefinition.of(
          "cnx_policy_rule_connections",
          "Connections that each policy rule allowed or denied.",
          Unit.NONE,
          CalicoLabels.TIER,
          CalicoLabels.POLICY,
          CalicoLabels.POLICY_NAMESPACE,
          CalicoLabels.RULE_INDEX,
          CalicoLabels.RULE_ACTION,
          CalicoLabels.TRAFFIC_DIRECTION,
          CalicoLabels.RULE_DIRECTION);

  /**
   * {@code felix_bpf_lb_maintenance}, a gauge.
   *
   * <p>1 while the node is marked as under maintenance, else 0.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   * </ul>
   */
  public static final GaugeDefinition BPF_LB_MAINTENANCE =
      GaugeDefinition.of(
          "felix_bpf_lb_maintenance",
          "1 while the node is marked as under maintenance, else 0.",
          Unit.NONE);

  /**
   * {@code felix_collector_packet_info_processing_latency_seconds}, a histogram in seconds.
   *
   * <p>Time taken to process aggregated packet information.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: unknown
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   * </ul>
   */
  public static final HistogramDefinition COLLECTOR_PACKET_INFO_PROCESSING_LATENCY_SECONDS =
      HistogramDefinition.of(
          "felix_collector_packet_info_processing_latency_seconds",
          "Time taken to process aggregated packet information.",
          Unit.SECONDS,
          DecimalLiterals.unknown());

  /**
   * {@code felix_dns_req_packets_in}, a counter.
   *
   * <p>DNS requests that came in.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition DNS_REQ_PACKETS_IN =
      CounterDefinition.of("felix_dns_req_packets_in", "DNS requests that came in.", Unit.NONE);

  /**
   * {@code felix_dns_resp_packets_in}, a counter.
   *
   * <p>DNS responses that came in.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition DNS_RESP_PACKETS_IN =
      CounterDefinition.of("felix_dns_resp_packets_in", "DNS responses that came in.", Unit.NONE);

  /**
   * {@code felix_dns_invalid_packets_in}, a counter.
   *
   * <p>DNS packets that came in and were invalid.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition DNS_INVALID_PACKETS_IN =
      CounterDefinition.of(
          "felix_dns_invalid_packets_in", "DNS packets that came in and were invalid.", Unit.NONE);

  /**
   * {@code felix_dns_non_query_packets_in}, a counter.
   *
   * <p>DNS packets that came in and were no queries.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition DNS_NON_QUERY_PACKETS_IN =
      CounterDefinition.of(
          "felix_dns_non_query_packets_in",
          "DNS packets that came in and were no queries.",
          Unit.NONE);

  /**
   * {@code felix_dns_packet_nfqueue_monitor_packets_in}, a counter.
   *
   * <p>Packets that were queued to Felix in order to be delayed.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition DNS_PACKET_NFQUEUE_MONITOR_PACKETS_IN =
      CounterDefinition.of(
          "felix_dns_packet_nfqueue_monitor_packets_in",
          "Packets that were queued to Felix in order to be delayed.",
          Unit.NONE);

  /**
   * {@code felix_dns_packet_nfqueue_monitor_hold_time}, a summary.
   *
   * <p>Time for which DNS responses were held back in user space.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: unknown
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final SummaryDefinition DNS_PACKET_NFQUEUE_MONITOR_HOLD_TIME =
      SummaryDefinition.of(
          "felix_dns_packet_nfqueue_monitor_hold_time",
          "Time for which DNS responses were held back in user space.",
          Unit.UNSPECIFIED,
          DecimalLiterals.unknown());

  /**
   * {@code felix_dns_packet_nfqueue_monitor_num_unreleased_packets}, a gauge.
   *
   * <p>DNS responses that are held back at the moment.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final GaugeDefinition DNS_PACKET_NFQUEUE_MONITOR_NUM_UNRELEASED_PACKETS =
      GaugeDefinition.of(
          "felix_dns_packet_nfqueue_monitor_num_unreleased_packets",
          "DNS responses that are held back at the moment.",
          Unit.NONE);

  /**
   * {@code felix_dns_packet_nfqueue_monitor_packets_released_conn_closed}, a counter.
   *
   * <p>DNS responses that were dropped since the connection to the queue had closed.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition DNS_PACKET_NFQUEUE_MONITOR_PACKETS_RELEASED_CONN_CLOSED =
      CounterDefinition.of(
          "felix_dns_packet_nfqueue_monitor_packets_released_conn_closed",
          "DNS responses that were dropped since the connection to the queue had closed.",
          Unit.NONE);

  /**
   * {@code felix_dns_packet_nfqueue_monitor_packets_released_programmed}, a counter.
   *
   * <p>DNS responses let go after the dataplane had been updated.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition DNS_PACKET_NFQUEUE_MONITOR_PACKETS_RELEASED_PROGRAMMED =
      CounterDefinition.of(
          "felix_dns_packet_nfqueue_monitor_packets_released_programmed",
          "DNS responses let go after the dataplane had been updated.",
          Unit.NONE);

  /**
   * {@code felix_dns_packet_nfqueue_monitor_packets_released_timeout}, a counter.
   *
   * <p>DNS responses let go since the longest delay was over.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition DNS_PACKET_NFQUEUE_MONITOR_PACKETS_RELEASED_TIMEOUT =
      CounterDefinition.of(
          "felix_dns_packet_nfqueue_monitor_packets_released_timeout",
          "DNS responses let go since the longest delay was over.",
          Unit.NONE);

  /**
   * {@code felix_dns_packet_nfqueue_monitor_queued_latency}, a summary.
   *
   * <p>Time that packets spent in the queue.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: unknown
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final SummaryDefinition DNS_PACKET_NFQUEUE_MONITOR_QUEUED_LATENCY =
      SummaryDefinition.of(
          "felix_dns_packet_nfqueue_monitor_queued_latency",
          "Time that packets spent in the queue.",
          Unit.UNSPECIFIED,
          DecimalLiterals.unknown());

  /**
   * {@code felix_dns_packet_nfqueue_monitor_shutdown_count}, a counter.
   *
   * <p>Times that an error shut down the queue.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition DNS_PACKET_NFQUEUE_MONITOR_SHUTDOWN_COUNT =
      CounterDefinition.of(
          "felix_dns_packet_nfqueue_monitor_shutdown_count",
          "Times that an error shut down the queue.",
          Unit.NONE);

  /**
   * {@code felix_dns_packet_nfqueue_monitor_verdict_failed}, a counter.
   *
   * <p>Verdicts on packets that could not be set.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition DNS_PACKET_NFQUEUE_MONITOR_VERDICT_FAILED =
      CounterDefinition.of(
          "felix_dns_packet_nfqueue_monitor_verdict_failed",
          "Verdicts on packets that could not be set.",
          Unit.NONE);

  /**
   * {@code felix_dns_policy_nfqueue_monitor_packets_in}, a counter.
   *
   * <p>Packets that the queue received.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition DNS_POLICY_NFQUEUE_MONITOR_PACKETS_IN =
      CounterDefinition.of(
          "felix_dns_policy_nfqueue_monitor_packets_in",
          "Packets that the queue received.",
          Unit.NONE);

  /**
   * {@code felix_dns_policy_nfqueue_monitor_packets_released}, a counter.
   *
   * <p>Packets that the queue let go.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition DNS_POLICY_NFQUEUE_MONITOR_PACKETS_RELEASED =
      CounterDefinition.of(
          "felix_dns_policy_nfqueue_monitor_packets_released",
          "Packets that the queue let go.",
          Unit.NONE);

  /**
   * {@code felix_dns_policy_nfqueue_monitor_packets_dnr_dropped}, a counter.
   *
   * <p>Packets dropped since they carried the do-not-repeat mark.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition DNS_POLICY_NFQUEUE_MONITOR_PACKETS_DNR_DROPPED =
      CounterDefinition.of(
          "felix_dns_policy_nfqueue_monitor_packets_dnr_dropped",
          "Packets dropped since they carried the do-not-repeat mark.",
          Unit.NONE);

  /**
   * {@code felix_dns_policy_nfqueue_monitor_nf_verdict_failed}, a counter.
   *
   * <p>Verdicts on packets that could not be set.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition DNS_POLICY_NFQUEUE_MONITOR_NF_VERDICT_FAILED =
      CounterDefinition.of(
          "felix_dns_policy_nfqueue_monitor_nf_verdict_failed",
          "Verdicts on packets that could not be set.",
          Unit.NONE);

  /**
   * {@code felix_dns_policy_nfqueue_monitor_queued_latency}, a summary.
   *
   * <p>Time that packets spent in the queue.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: unknown
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final SummaryDefinition DNS_POLICY_NFQUEUE_MONITOR_QUEUED_LATENCY =
      SummaryDefinition.of(
          "felix_dns_policy_nfqueue_monitor_queued_latency",
          "Time that packets spent in the queue.",
          Unit.UNSPECIFIED,
          DecimalLiterals.unknown());

  /**
   * {@code felix_dns_policy_nfqueue_monitor_release_latency}, a summary.
   *
   * <p>Time taken to let packets go.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Quantiles: unknown
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final SummaryDefinition DNS_POLICY_NFQUEUE_MONITOR_RELEASE_LATENCY =
      SummaryDefinition.of(
          "felix_dns_policy_nfqueue_monitor_release_latency",
          "Time taken to let packets go.",
          Unit.UNSPECIFIED,
          DecimalLiterals.unknown());

  /**
   * {@code felix_dns_policy_nfqueue_monitor_release_packets_batch_size}, a gauge.
   *
   * <p>Packets that wait to be let go.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final GaugeDefinition DNS_POLICY_NFQUEUE_MONITOR_RELEASE_PACKETS_BATCH_SIZE =
      GaugeDefinition.of(
          "felix_dns_policy_nfqueue_monitor_release_packets_batch_size",
          "Packets that wait to be let go.",
          Unit.NONE);

  /**
   * {@code felix_dns_policy_nfqueue_shutdown_count}, a counter.
   *
   * <p>Times that an error shut down the queue.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition DNS_POLICY_NFQUEUE_SHUTDOWN_COUNT =
      CounterDefinition.of(
          "felix_dns_policy_nfqueue_shutdown_count",
          "Times that an error shut down the queue.",
          Unit.NONE);

  /**
   * {@code felix_egress_gateway_remote_polls}, a gauge.
   *
   * <p>Pods of remote egress gateways that are polled, by how that goes.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#EGRESS_POLL_STATUS status} ({@code total}, {@code up},
   *       {@code probe-failed})
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final GaugeDefinition EGRESS_GATEWAY_REMOTE_POLLS =
      GaugeDefinition.of(
          "felix_egress_gateway_remote_polls",
          "Pods of remote egress gateways that are polled, by how that goes.",
          Unit.NONE,
          CalicoLabels.EGRESS_POLL_STATUS);

  /**
   * {@code felix_ipsec_bindings_total}, a gauge.
   *
   * <p>Number of IPsec bindings.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>A gauge whose name ends in _total: it goes up and down.
   *   <li>The kind is inferred from the documentation, which does not give it.
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   * </ul>
   */
  public static final GaugeDefinition IPSEC_BINDINGS_TOTAL =
      GaugeDefinition.of("felix_ipsec_bindings_total", "Number of IPsec bindings.", Unit.NONE);

  /**
   * {@code felix_ipsec_errors}, a counter.
   *
   * <p>IPsec commands that failed.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition IPSEC_ERRORS =
      CounterDefinition.of("felix_ipsec_errors", "IPsec commands that failed.", Unit.NONE);

  /**
   * {@code felix_reporter_log_errors}, a counter.
   *
   * <p>Errors while flow logs were written to syslog.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition REPORTER_LOG_ERRORS =
      CounterDefinition.of(
          "felix_reporter_log_errors", "Errors while flow logs were written to syslog.", Unit.NONE);

  /**
   * {@code felix_reporter_logs_dropped}, a counter.
   *
   * <p>Flow logs dropped since the output to syslog blocked.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Felix: never on the page, though documented
   *   <li>Documented for Calico Enterprise and Calico Cloud; the open source does not have it.
   *   <li>The kind is inferred from the documentation, which does not give it.
   * </ul>
   */
  public static final CounterDefinition REPORTER_LOGS_DROPPED =
      CounterDefinition.of(
          "felix_reporter_logs_dropped",
          "Flow logs dropped since the output to syslog blocked.",
          Unit.NONE);

  private FelixEnterprise() {}
}
