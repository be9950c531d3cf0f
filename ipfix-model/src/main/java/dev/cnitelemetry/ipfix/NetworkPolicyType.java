package dev.cnitelemetry.ipfix;

/**
 * The kind of network policy that applied, as Antrea tells it in {@code ingressNetworkPolicyType}
 * and {@code egressNetworkPolicyType}.
 *
 * <p>Open: a number a later release adds is {@link #UNKNOWN}. The document names 1 to 3; 0 is sent
 * too.
 *
 * <p>Source: "Network Flow Visibility in Antrea", v1.7; vmware/go-ipfix v0.17.0.
 */
public enum NetworkPolicyType implements CodedValue {
  /** No policy applied: sent, but not documented. */
  NONE(0, "no policy"),
  /** A NetworkPolicy of Kubernetes. */
  KUBERNETES_NETWORK_POLICY(1, "Kubernetes Network Policy"),
  /** A NetworkPolicy of Antrea, within a Namespace. */
  ANTREA_NETWORK_POLICY(2, "Antrea Network Policy"),
  /** A ClusterNetworkPolicy of Antrea. */
  ANTREA_CLUSTER_NETWORK_POLICY(3, "Antrea Cluster Network Policy"),
  /** A number that has no name here; the record has the number. */
  UNKNOWN(-1, "unknown");

  private static final NetworkPolicyType[] BY_NUMBER = values();

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
    return number >= 0 && number < BY_NUMBER.length - 1 ? BY_NUMBER[(int) number] : UNKNOWN;
  }
}
