package dev.cnitelemetry.simulation;

/** A Pod, or an end outside of the cluster, whose Node, Namespace and name are empty. */
record Endpoint(String node, String namespace, String name, String address) {
  static Endpoint outside(String address) {
    return new Endpoint("", "", "", address);
  }

  boolean isPod() {
    return !node.isEmpty();
  }

  String fullName() {
    return isPod() ? namespace + "/" + name : address;
  }
}
