// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation;

/** A Pod, or an end outside of the cluster, whose Node, Namespace and name are empty. */
record Endpoint(String node, String namespace, String name, String address) {
  static Endpoint outside(String address) {
    return new Endpoint("", "", "", address);
  }

  /** The same end by its address in IPv6, of which the address in IPv4 is the last part. */
  Endpoint inIpv6() {
    String[] octets = address.split("\\.", -1);
    int high = Integer.parseInt(octets[0]) << 8 | Integer.parseInt(octets[1]);
    int low = Integer.parseInt(octets[2]) << 8 | Integer.parseInt(octets[3]);
    String prefix = isPod() ? "fd00::" : "2001:db8::";
    return new Endpoint(
        node, namespace, name, prefix + Integer.toHexString(high) + ":" + Integer.toHexString(low));
  }

  boolean isPod() {
    return !node.isEmpty();
  }

  String fullName() {
    return isPod() ? namespace + "/" + name : address;
  }
}
