// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/elements by ./generate. Do not edit.
package dev.cnitelemetry.ipfix;

/**
 * The kind of network policy that applied, as Antrea tells it in {@code ingressNetworkPolicyType} and {@code egressNetworkPolicyType}.
 *
 * <p>Open: a number a later release adds is {@link #UNKNOWN}. The document names 1 to 3; 0 is sent too, and 4 from v2.7 on.
 *
 * <p>Source: "Network Flow Visibility in Antrea", v1.7; antrea-io/antrea v2.7.0.
 */
public enum NetworkPolicyType implements CodedValue {
  /**
   * No policy applied: sent, but not documented.
   */
  NONE(0, "no policy"),

  /**
   * A NetworkPolicy of Kubernetes.
   */
  KUBERNETES_NETWORK_POLICY(1, "Kubernetes Network Policy"),

  /**
   * A NetworkPolicy of Antrea, within a Namespace.
   */
  ANTREA_NETWORK_POLICY(2, "Antrea Network Policy"),

  /**
   * A ClusterNetworkPolicy of Antrea.
   */
  ANTREA_CLUSTER_NETWORK_POLICY(3, "Antrea Cluster Network Policy"),

  /**
   * A ClusterNetworkPolicy of Kubernetes; sent from Antrea v2.7 on, 0 before.
   */
  KUBERNETES_CLUSTER_NETWORK_POLICY(4, "Kubernetes Cluster Network Policy"),

  /**
   * A number that has no name here; the record has the number.
   */
  UNKNOWN(-1, "unknown");

  private final int number;

  private final String text;

  NetworkPolicyType(int number, String text) {
    this.number = number;
    this.text = text;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String text() {
    return text;
  }

  /**
   * The constant of a number. Allocates nothing.
   *
   * @param number the number as a record has it
   * @return the constant, {@link #UNKNOWN} for a number without a name
   */
  public static NetworkPolicyType of(long number) {
    return switch (number == (int) number ? (int) number : -1) {
      case 0 -> NONE;
      case 1 -> KUBERNETES_NETWORK_POLICY;
      case 2 -> ANTREA_NETWORK_POLICY;
      case 3 -> ANTREA_CLUSTER_NETWORK_POLICY;
      case 4 -> KUBERNETES_CLUSTER_NETWORK_POLICY;
      default -> UNKNOWN;
    };
  }
}
