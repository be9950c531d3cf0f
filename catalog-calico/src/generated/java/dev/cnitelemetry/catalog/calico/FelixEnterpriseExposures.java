// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Felix of Calico Enterprise: which component shows what since when.
 */
final class FelixEnterpriseExposures {
  private FelixEnterpriseExposures() {
  }

  private static void addCalicoDeniedPackets(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DENIED_PACKETS, CalicoComponents.FELIX)
            .section("policy")
            .description("Packets that policy denied.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DENIED_PACKETS.shape(),
                    false))
            .addNotes(
                Note.of("Series of denied packets and of rules vanish after 60 seconds without traffic."),
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addCalicoDeniedBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DENIED_BYTES, CalicoComponents.FELIX)
            .section("policy")
            .description("Bytes that policy denied.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DENIED_BYTES.shape(),
                    false))
            .addNotes(
                Note.of("Series of denied packets and of rules vanish after 60 seconds without traffic."),
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addCnxPolicyRulePackets(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.POLICY_RULE_PACKETS, CalicoComponents.FELIX)
            .section("policy")
            .description("Packets that each policy rule allowed or denied.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.POLICY_RULE_PACKETS.shape(),
                    false))
            .addNotes(
                Note.of("Series of denied packets and of rules vanish after 60 seconds without traffic."),
                Note.of("Staged policies carry the prefix staged: in the label policy."),
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addCnxPolicyRuleBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.POLICY_RULE_BYTES, CalicoComponents.FELIX)
            .section("policy")
            .description("Bytes that each policy rule allowed or denied.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.POLICY_RULE_BYTES.shape(),
                    false))
            .addNotes(
                Note.of("Series of denied packets and of rules vanish after 60 seconds without traffic."),
                Note.of("Staged policies carry the prefix staged: in the label policy."),
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addCnxPolicyRuleConnections(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.POLICY_RULE_CONNECTIONS, CalicoComponents.FELIX)
            .section("policy")
            .description("Connections that each policy rule allowed or denied.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.POLICY_RULE_CONNECTIONS.shape(),
                    false))
            .addNotes(
                Note.of("Series of denied packets and of rules vanish after 60 seconds without traffic."),
                Note.of("Staged policies carry the prefix staged: in the label policy."),
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixBpfLbMaintenance(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.BPF_LB_MAINTENANCE, CalicoComponents.FELIX)
            .section("bpf")
            .description("1 while the node is marked as under maintenance, else 0.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.BPF_LB_MAINTENANCE.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixCollectorPacketInfoProcessingLatencySeconds(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.COLLECTOR_PACKET_INFO_PROCESSING_LATENCY_SECONDS, CalicoComponents.FELIX)
            .section("flow-logs")
            .description("Time taken to process aggregated packet information.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.COLLECTOR_PACKET_INFO_PROCESSING_LATENCY_SECONDS.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsReqPacketsIn(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_REQ_PACKETS_IN, CalicoComponents.FELIX)
            .section("dns")
            .description("DNS requests that came in.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_REQ_PACKETS_IN.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsRespPacketsIn(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_RESP_PACKETS_IN, CalicoComponents.FELIX)
            .section("dns")
            .description("DNS responses that came in.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_RESP_PACKETS_IN.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsInvalidPacketsIn(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_INVALID_PACKETS_IN, CalicoComponents.FELIX)
            .section("dns")
            .description("DNS packets that came in and were invalid.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_INVALID_PACKETS_IN.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsNonQueryPacketsIn(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_NON_QUERY_PACKETS_IN, CalicoComponents.FELIX)
            .section("dns")
            .description("DNS packets that came in and were no queries.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_NON_QUERY_PACKETS_IN.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPacketNfqueueMonitorPacketsIn(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_PACKETS_IN, CalicoComponents.FELIX)
            .section("dns")
            .description("Packets that were queued to Felix in order to be delayed.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_PACKETS_IN.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPacketNfqueueMonitorHoldTime(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_HOLD_TIME, CalicoComponents.FELIX)
            .section("dns")
            .description("Time for which DNS responses were held back in user space.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_HOLD_TIME.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPacketNfqueueMonitorNumUnreleasedPackets(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_NUM_UNRELEASED_PACKETS, CalicoComponents.FELIX)
            .section("dns")
            .description("DNS responses that are held back at the moment.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_NUM_UNRELEASED_PACKETS.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPacketNfqueueMonitorPacketsReleasedConnClosed(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_PACKETS_RELEASED_CONN_CLOSED, CalicoComponents.FELIX)
            .section("dns")
            .description("DNS responses that were dropped since the connection to the queue had closed.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_PACKETS_RELEASED_CONN_CLOSED.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPacketNfqueueMonitorPacketsReleasedProgrammed(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_PACKETS_RELEASED_PROGRAMMED, CalicoComponents.FELIX)
            .section("dns")
            .description("DNS responses let go after the dataplane had been updated.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_PACKETS_RELEASED_PROGRAMMED.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPacketNfqueueMonitorPacketsReleasedTimeout(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_PACKETS_RELEASED_TIMEOUT, CalicoComponents.FELIX)
            .section("dns")
            .description("DNS responses let go since the longest delay was over.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_PACKETS_RELEASED_TIMEOUT.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPacketNfqueueMonitorQueuedLatency(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_QUEUED_LATENCY, CalicoComponents.FELIX)
            .section("dns")
            .description("Time that packets spent in the queue.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_QUEUED_LATENCY.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPacketNfqueueMonitorShutdownCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_SHUTDOWN_COUNT, CalicoComponents.FELIX)
            .section("dns")
            .description("Times that an error shut down the queue.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_SHUTDOWN_COUNT.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPacketNfqueueMonitorVerdictFailed(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_VERDICT_FAILED, CalicoComponents.FELIX)
            .section("dns")
            .description("Verdicts on packets that could not be set.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_PACKET_NFQUEUE_MONITOR_VERDICT_FAILED.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPolicyNfqueueMonitorPacketsIn(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_PACKETS_IN, CalicoComponents.FELIX)
            .section("dns")
            .description("Packets that the queue received.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_PACKETS_IN.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPolicyNfqueueMonitorPacketsReleased(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_PACKETS_RELEASED, CalicoComponents.FELIX)
            .section("dns")
            .description("Packets that the queue let go.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_PACKETS_RELEASED.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPolicyNfqueueMonitorPacketsDnrDropped(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_PACKETS_DNR_DROPPED, CalicoComponents.FELIX)
            .section("dns")
            .description("Packets dropped since they carried the do-not-repeat mark.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_PACKETS_DNR_DROPPED.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPolicyNfqueueMonitorNfVerdictFailed(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_NF_VERDICT_FAILED, CalicoComponents.FELIX)
            .section("dns")
            .description("Verdicts on packets that could not be set.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_NF_VERDICT_FAILED.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPolicyNfqueueMonitorQueuedLatency(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_QUEUED_LATENCY, CalicoComponents.FELIX)
            .section("dns")
            .description("Time that packets spent in the queue.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_QUEUED_LATENCY.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPolicyNfqueueMonitorReleaseLatency(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_RELEASE_LATENCY, CalicoComponents.FELIX)
            .section("dns")
            .description("Time taken to let packets go.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_RELEASE_LATENCY.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPolicyNfqueueMonitorReleasePacketsBatchSize(
      MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_RELEASE_PACKETS_BATCH_SIZE, CalicoComponents.FELIX)
            .section("dns")
            .description("Packets that wait to be let go.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_POLICY_NFQUEUE_MONITOR_RELEASE_PACKETS_BATCH_SIZE.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixDnsPolicyNfqueueShutdownCount(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.DNS_POLICY_NFQUEUE_SHUTDOWN_COUNT, CalicoComponents.FELIX)
            .section("dns")
            .description("Times that an error shut down the queue.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.DNS_POLICY_NFQUEUE_SHUTDOWN_COUNT.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixEgressGatewayRemotePolls(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.EGRESS_GATEWAY_REMOTE_POLLS, CalicoComponents.FELIX)
            .section("egress")
            .description("Pods of remote egress gateways that are polled, by how that goes.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.EGRESS_GATEWAY_REMOTE_POLLS.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixIpsecBindingsTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.IPSEC_BINDINGS_TOTAL, CalicoComponents.FELIX)
            .section("ipsec")
            .description("Number of IPsec bindings.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.IPSEC_BINDINGS_TOTAL.shape(),
                    false))
            .addNotes(
                Note.of("A gauge whose name ends in _total: it goes up and down."),
                Note.of("The kind is inferred from the documentation, which does not give it."),
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixIpsecErrors(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.IPSEC_ERRORS, CalicoComponents.FELIX)
            .section("ipsec")
            .description("IPsec commands that failed.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.IPSEC_ERRORS.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixReporterLogErrors(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.REPORTER_LOG_ERRORS, CalicoComponents.FELIX)
            .section("flow-logs")
            .description("Errors while flow logs were written to syslog.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.REPORTER_LOG_ERRORS.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  private static void addFelixReporterLogsDropped(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(FelixEnterprise.REPORTER_LOGS_DROPPED, CalicoComponents.FELIX)
            .section("flow-logs")
            .description("Flow logs dropped since the output to syslog blocked.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    FelixEnterprise.REPORTER_LOGS_DROPPED.shape(),
                    false))
            .addNotes(
                Note.of("Documented for Calico Enterprise and Calico Cloud; the open source does not have it."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addCalicoDeniedPackets(catalog);
    addCalicoDeniedBytes(catalog);
    addCnxPolicyRulePackets(catalog);
    addCnxPolicyRuleBytes(catalog);
    addCnxPolicyRuleConnections(catalog);
    addFelixBpfLbMaintenance(catalog);
    addFelixCollectorPacketInfoProcessingLatencySeconds(catalog);
    addFelixDnsReqPacketsIn(catalog);
    addFelixDnsRespPacketsIn(catalog);
    addFelixDnsInvalidPacketsIn(catalog);
    addFelixDnsNonQueryPacketsIn(catalog);
    addFelixDnsPacketNfqueueMonitorPacketsIn(catalog);
    addFelixDnsPacketNfqueueMonitorHoldTime(catalog);
    addFelixDnsPacketNfqueueMonitorNumUnreleasedPackets(catalog);
    addFelixDnsPacketNfqueueMonitorPacketsReleasedConnClosed(catalog);
    addFelixDnsPacketNfqueueMonitorPacketsReleasedProgrammed(catalog);
    addFelixDnsPacketNfqueueMonitorPacketsReleasedTimeout(catalog);
    addFelixDnsPacketNfqueueMonitorQueuedLatency(catalog);
    addFelixDnsPacketNfqueueMonitorShutdownCount(catalog);
    addFelixDnsPacketNfqueueMonitorVerdictFailed(catalog);
    addFelixDnsPolicyNfqueueMonitorPacketsIn(catalog);
    addFelixDnsPolicyNfqueueMonitorPacketsReleased(catalog);
    addFelixDnsPolicyNfqueueMonitorPacketsDnrDropped(catalog);
    addFelixDnsPolicyNfqueueMonitorNfVerdictFailed(catalog);
    addFelixDnsPolicyNfqueueMonitorQueuedLatency(catalog);
    addFelixDnsPolicyNfqueueMonitorReleaseLatency(catalog);
    addFelixDnsPolicyNfqueueMonitorReleasePacketsBatchSize(catalog);
    addFelixDnsPolicyNfqueueShutdownCount(catalog);
    addFelixEgressGatewayRemotePolls(catalog);
    addFelixIpsecBindingsTotal(catalog);
    addFelixIpsecErrors(catalog);
    addFelixReporterLogErrors(catalog);
    addFelixReporterLogsDropped(catalog);
  }
}
