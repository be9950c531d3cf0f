// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.store;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.aggregate.FlowAggregator;
import dev.cnitelemetry.ipfix.aggregate.Semantics;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Records of a cluster of 50 Nodes and 600 Pods, aggregated: no two are alike, names are as long as
 * Deployments make them, labels are not sent, as by default. The same in every run.
 */
public final class ClusterFlows {
  private static final int NODES = 50;
  private static final int PODS = 600;
  private static final int FLOWS_A_SECOND = 500;
  private static final long START = 1_700_000_000L;
  private static final List<String> WORKLOADS =
      List.of(
          "web",
          "checkout",
          "payment-gateway",
          "coredns",
          "recommendation-service",
          "db",
          "cart",
          "frontend",
          "inventory",
          "search-indexer",
          "auth",
          "session-cache");
  private static final List<String> NAMESPACES =
      List.of("shop", "kube-system", "team-a-production", "bank", "monitoring", "team-b-staging");

  private record Pod(String workload, String name, String namespace, String node, String address) {}

  private final SplittableRandom random = new SplittableRandom(29);
  private final List<Pod> pods = new ArrayList<>();
  private final FlowAggregator aggregator =
      FlowAggregator.builder().semantics(Semantics.mended()).build();
  private final List<FlowRecord> flows = new ArrayList<>();
  private long second = START;

  private ClusterFlows() {
    for (int i = 0; i < PODS; i++) {
      int workload = random.nextInt(WORKLOADS.size());
      String name = WORKLOADS.get(workload);
      pods.add(
          new Pod(
              name,
              name
                  + "-"
                  + hash(workload * 7919 + 131_465_654)
                  + "-"
                  + hash(random.nextInt(1 << 24)),
              NAMESPACES.get((workload * 5 + random.nextInt(2)) % NAMESPACES.size()),
              "node-" + i % NODES,
              "10.10." + i % NODES + "." + (2 + i / NODES)));
    }
  }

  private static String hash(int number) {
    return Integer.toString(60_466_176 + number, 36);
  }

  /** So many of them, or a few more. */
  public static List<FlowRecord> of(int atLeast) {
    ClusterFlows cluster = new ClusterFlows();
    while (cluster.flows.size() < atLeast) {
      for (int i = 0; i < FLOWS_A_SECOND; i++) {
        cluster.connect();
      }
      cluster.second++;
      cluster.aggregator.expire(cluster.second * 1000, flow -> cluster.flows.add(flow.copy()));
    }
    return cluster.flows;
  }

  private void connect() {
    Pod from = pods.get(random.nextInt(PODS));
    boolean outwards = random.nextInt(8) == 0;
    Pod to = pods.get(random.nextInt(PODS));
    FlowRecordBuilder flow = FlowRecord.builder();
    counts(flow);
    boolean inNode = !outwards && from.node.equals(to.node);
    flow.set(IanaElements.SOURCE_TRANSPORT_PORT, 32_768 + random.nextInt(28_000))
        .set(IanaElements.DESTINATION_TRANSPORT_PORT, outwards ? 443 : 8080)
        .set(IanaElements.PROTOCOL_IDENTIFIER, random.nextInt(10) == 0 ? 17 : 6)
        .set(IanaElements.SOURCE_IPV4_ADDRESS, from.address)
        .set(
            IanaElements.DESTINATION_IPV4_ADDRESS,
            outwards ? "198.51.100." + random.nextInt(250) : to.address)
        .set(AntreaElements.TCP_STATE, random.nextInt(3) == 0 ? "TIME_WAIT" : "ESTABLISHED")
        .set(AntreaElements.FLOW_TYPE, outwards ? 3 : inNode ? 1 : 2);
    policy(flow, to);
    source(flow, from);
    boolean service = !outwards && random.nextInt(3) > 0;
    service(flow, to, service);
    destination(flow, inNode ? to : null);
    report(flow);
    if (!outwards && !inNode) {
      source(flow, null);
      service(flow, to, false);
      destination(flow, to);
      report(flow);
    }
  }

  private void report(FlowRecordBuilder flow) {
    aggregator.add(flow.build(), second * 1000, each -> flows.add(each.copy()));
  }

  private void counts(FlowRecordBuilder flow) {
    long octets = 1000 + (long) Math.exp(random.nextDouble() * 14);
    long back = 100 + (long) Math.exp(random.nextDouble() * 12);
    flow.set(IanaElements.FLOW_START_SECONDS, Instant.ofEpochSecond(second - random.nextInt(60)))
        .set(IanaElements.FLOW_END_SECONDS, Instant.ofEpochSecond(second))
        .set(IanaElements.FLOW_END_REASON, 2L)
        .set(IanaElements.PACKET_TOTAL_COUNT, 3 + 3 * octets / 700)
        .set(IanaElements.OCTET_TOTAL_COUNT, 3 * octets)
        .set(IanaElements.PACKET_DELTA_COUNT, 1 + octets / 700)
        .set(IanaElements.OCTET_DELTA_COUNT, octets)
        .set(ReverseElements.REVERSE_PACKET_TOTAL_COUNT, 3 + 3 * back / 700)
        .set(ReverseElements.REVERSE_OCTET_TOTAL_COUNT, 3 * back)
        .set(ReverseElements.REVERSE_PACKET_DELTA_COUNT, 1 + back / 700)
        .set(ReverseElements.REVERSE_OCTET_DELTA_COUNT, back);
  }

  private void policy(FlowRecordBuilder flow, Pod to) {
    boolean allowed = random.nextInt(4) == 0;
    flow.set(AntreaElements.INGRESS_NETWORK_POLICY_NAME, allowed ? "allow-" + to.workload : "")
        .set(AntreaElements.INGRESS_NETWORK_POLICY_NAMESPACE, allowed ? to.namespace : "")
        .set(AntreaElements.INGRESS_NETWORK_POLICY_TYPE, allowed ? 2L : 0L)
        .set(
            AntreaElements.INGRESS_NETWORK_POLICY_RULE_NAME,
            allowed ? "ingress-allow-" + to.workload : "")
        .set(AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION, allowed ? 1L : 0L)
        .set(AntreaElements.EGRESS_NETWORK_POLICY_NAME, "")
        .set(AntreaElements.EGRESS_NETWORK_POLICY_NAMESPACE, "")
        .set(AntreaElements.EGRESS_NETWORK_POLICY_TYPE, 0L)
        .set(AntreaElements.EGRESS_NETWORK_POLICY_RULE_NAME, "")
        .set(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION, 0L);
  }

  private static void source(FlowRecordBuilder flow, Pod pod) {
    flow.set(AntreaElements.SOURCE_POD_NAME, pod == null ? "" : pod.name)
        .set(AntreaElements.SOURCE_POD_NAMESPACE, pod == null ? "" : pod.namespace)
        .set(AntreaElements.SOURCE_NODE_NAME, pod == null ? "" : pod.node);
  }

  private static void destination(FlowRecordBuilder flow, Pod pod) {
    flow.set(AntreaElements.DESTINATION_POD_NAME, pod == null ? "" : pod.name)
        .set(AntreaElements.DESTINATION_POD_NAMESPACE, pod == null ? "" : pod.namespace)
        .set(AntreaElements.DESTINATION_NODE_NAME, pod == null ? "" : pod.node);
  }

  private static void service(FlowRecordBuilder flow, Pod to, boolean known) {
    flow.set(AntreaElements.DESTINATION_SERVICE_PORT, known ? 80 : 0)
        .set(
            AntreaElements.DESTINATION_SERVICE_PORT_NAME,
            known ? to.namespace + "/" + to.workload + ":http" : "")
        .set(
            AntreaElements.DESTINATION_CLUSTER_IPV4,
            known ? "10.96.0." + WORKLOADS.indexOf(to.workload) : "0.0.0.0");
  }
}
