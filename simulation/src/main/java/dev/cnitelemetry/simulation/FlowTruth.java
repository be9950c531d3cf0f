// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a simulated cluster really sent, and what its exporters said of it.
 *
 * <p>Sent is counted once a connection, when the octets are sent, whoever reports them. Reported is
 * the sum of the delta counters of an exporter's records. Once the simulator was {@linkplain
 * FlowSimulator#drain drained}, and unless a counter began anew, what the exporter of a Node
 * reported is what the connections sent that it sees. Not for use by several threads at once; the
 * maps are copies, ordered by key.
 *
 * <pre>{@code
 * FlowTruth truth = simulator.truth();
 * truth.sentByPodPair().get("shop/client-1 shop/web-2").octets();
 * }</pre>
 */
public final class FlowTruth {
  private final Map<String, FlowSums> byPodPair = new TreeMap<>();
  private final Map<String, FlowSums> byNamespace = new TreeMap<>();
  private final Map<String, FlowSums> byService = new TreeMap<>();
  private final Map<String, FlowSums> byPolicy = new TreeMap<>();
  private final Map<String, FlowSums> byNode = new TreeMap<>();
  private final Map<String, FlowSums> reported = new TreeMap<>();
  private long connections;
  private long records;

  FlowTruth() {}

  private static void add(Map<String, FlowSums> to, String key, FlowSums sums) {
    if (!key.isEmpty()) {
      to.merge(key, sums, FlowSums::plus);
    }
  }

  void began() {
    connections++;
  }

  void sent(SimulatedConnection connection, FlowSums sums) {
    add(byPodPair, connection.source.fullName() + " " + connection.destination.fullName(), sums);
    add(byNamespace, connection.source.namespace(), sums);
    add(byService, connection.servicePortName, sums);
    add(byPolicy, connection.ingressPolicy.fullName(), sums);
    add(byPolicy, connection.egressPolicy.fullName(), sums);
    for (String node : connection.observers()) {
      add(byNode, node, sums);
    }
  }

  void reported(String node, FlowSums sums) {
    records++;
    add(reported, node, sums);
  }

  /**
   * What was sent between two ends.
   *
   * @return by {@code source destination}, each as {@code namespace/name}, or the address of an end
   *     outside of the cluster
   */
  public Map<String, FlowSums> sentByPodPair() {
    return new TreeMap<>(byPodPair);
  }

  /**
   * What Pods of a Namespace sent.
   *
   * @return by the Namespace of the source
   */
  public Map<String, FlowSums> sentByNamespace() {
    return new TreeMap<>(byNamespace);
  }

  /**
   * What was sent to a Service.
   *
   * @return by {@code namespace/service:port name}
   */
  public Map<String, FlowSums> sentByService() {
    return new TreeMap<>(byService);
  }

  /**
   * What a policy let through or denied.
   *
   * @return by {@code namespace/name}; a connection with two policies counts for both
   */
  public Map<String, FlowSums> sentByPolicy() {
    return new TreeMap<>(byPolicy);
  }

  /**
   * What the exporter of a Node could see.
   *
   * @return by the name of the Node; a connection between two Nodes counts for both
   */
  public Map<String, FlowSums> seenByNode() {
    return new TreeMap<>(byNode);
  }

  /**
   * What the exporter of a Node reported: the sum of its delta counters.
   *
   * @param node the name of the Node
   * @return the sums so far
   */
  public FlowSums reported(String node) {
    return reported.getOrDefault(node, FlowSums.NONE);
  }

  /**
   * What all exporters reported together.
   *
   * @return the sums so far
   */
  public FlowSums reported() {
    return reported.values().stream().reduce(FlowSums.NONE, FlowSums::plus);
  }

  /**
   * How many connections there were.
   *
   * @return 0 or more
   */
  public long connections() {
    return connections;
  }

  /**
   * How many records the exporters sent.
   *
   * @return 0 or more
   */
  public long records() {
    return records;
  }
}
