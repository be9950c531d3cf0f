// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation;

import dev.cnitelemetry.ipfix.NetworkPolicyType;
import dev.cnitelemetry.ipfix.RuleAction;
import dev.cnitelemetry.ipfix.flow.AddressFamily;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Nodes, Pods, Services and policies, and the connections that come up among them. */
final class Cluster {
  private static final List<String> NAMESPACES = List.of("shop", "data", "monitoring");
  private static final List<String> NAMES = List.of("client", "web", "store");
  private static final int HTTP = 8080;
  private static final int DNS = 53;
  private static final int FIRST_PORT = 32768;
  private static final int PORTS = 28000;

  private static final Policy ALLOW_WEB =
      new Policy(
          "shop", "allow-web", NetworkPolicyType.ANTREA_NETWORK_POLICY, "web", RuleAction.ALLOW);
  private static final Policy DENY_OUT =
      new Policy(
          "", "deny-out", NetworkPolicyType.ANTREA_CLUSTER_NETWORK_POLICY, "out", RuleAction.DROP);
  private static final Policy REJECT_IN =
      new Policy(
          "data", "reject-in", NetworkPolicyType.KUBERNETES_NETWORK_POLICY, "", RuleAction.REJECT);

  private final SplittableRandom random;
  private final List<String> nodes = new ArrayList<>();
  private final List<Endpoint> pods = new ArrayList<>();

  private static final SimulatedConnection NONE =
      new SimulatedConnection(
          Endpoint.outside(""), Endpoint.outside(""), 0, 0, 0, Instant.EPOCH, 0, 0, 0);

  /** The last connection that ended, whose five numbers may be used once more, or {@link #NONE}. */
  private SimulatedConnection last = NONE;

  private final boolean resets;
  private final Set<AddressFamily> families;

  Cluster(
      int nodeCount,
      int podCount,
      boolean resets,
      Set<AddressFamily> families,
      SplittableRandom random) {
    this.random = random;
    this.resets = resets;
    this.families = families;
    for (int i = 0; i < nodeCount; i++) {
      nodes.add("node-" + (i + 1));
    }
    for (int i = 0; i < podCount; i++) {
      int node = i % nodeCount;
      int number = i / nodeCount;
      pods.add(
          new Endpoint(
              nodes.get(node),
              NAMESPACES.get(random.nextInt(NAMESPACES.size())),
              NAMES.get(i % NAMES.size()) + "-" + (i + 1),
              "10." + (10 + node / 256) + "." + node % 256 + "." + (number + 2)));
    }
  }

  List<String> nodes() {
    return nodes;
  }

  void ended(SimulatedConnection connection) {
    last = connection;
  }

  SimulatedConnection next(Instant now) {
    int kind = random.nextInt(20);
    Endpoint source = pod();
    Endpoint destination = pod();
    while (destination.equals(source)) {
      destination = pod();
    }
    boolean udp = kind >= 17;
    if (kind == 0 || kind == 1) {
      destination = Endpoint.outside("203.0.113." + (1 + random.nextInt(250)));
    } else if (kind == 2) {
      source = Endpoint.outside("198.51.100." + (1 + random.nextInt(250)));
    }
    boolean again = kind == 3 && last.source.isPod();
    if (isIpv6()) {
      source = source.inIpv6();
      destination = destination.inIpv6();
    }
    SimulatedConnection connection =
        new SimulatedConnection(
            again ? last.source : source,
            again ? last.destination : destination,
            again ? last.protocol : udp ? SimulatedConnection.UDP : SimulatedConnection.TCP,
            again ? last.sourcePort : FIRST_PORT + random.nextInt(PORTS),
            again ? last.destinationPort : udp ? DNS : HTTP,
            now,
            now.getEpochSecond()
                + (random.nextInt(4) == 0 ? 60 + random.nextInt(240) : random.nextInt(20)),
            60 + random.nextInt(1400),
            1 + random.nextInt(100));
    if (again) {
      last = NONE;
    }
    rules(connection, kind);
    return connection;
  }

  private boolean isIpv6() {
    boolean ipv6 = families.contains(AddressFamily.IPV6);
    return ipv6 && (families.size() == 1 || random.nextBoolean());
  }

  private void rules(SimulatedConnection connection, int kind) {
    if (kind == 4) {
      connection.egressPolicy = DENY_OUT;
    } else if (kind == 5) {
      connection.ingressPolicy = REJECT_IN;
    } else if (kind < 10) {
      connection.egressPolicy = ALLOW_WEB;
      connection.ingressPolicy = ALLOW_WEB;
    }
    boolean service = kind >= 8 && connection.source.isPod() && connection.destination.isPod();
    if (service) {
      String namespace = connection.destination.namespace();
      boolean dns = connection.protocol == SimulatedConnection.UDP;
      connection.servicePortName = namespace + (dns ? "/dns:dns" : "/web:http");
      connection.servicePort = dns ? DNS : 80;
      int number = 10 + NAMESPACES.indexOf(namespace);
      connection.clusterAddress =
          connection.isIpv6()
              ? "fd00:96::" + (dns ? "" : "1:") + Integer.toHexString(number)
              : "10.96." + (dns ? 0 : 1) + "." + number;
    }
    connection.pauses = kind == 14;
    if (kind == 16 && resets) {
      connection.resetSecond = connection.start.getEpochSecond() + 8 + random.nextInt(30);
    }
  }

  private Endpoint pod() {
    return pods.get(random.nextInt(pods.size()));
  }
}
