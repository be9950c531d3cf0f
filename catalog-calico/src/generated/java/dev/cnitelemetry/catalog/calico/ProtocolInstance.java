// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/**
 * Values of label {@code bird_protocol_instance}. Name of the protocol instance. Calico
 * names BGP peers Mesh_, Node_, Global_ or Local_Workload_ and their address, with dots and
 * colons as underscores.
 */
public enum ProtocolInstance implements LabelValue {
  /** {@code kernel1}: The protocol that writes routes to the kernel, as BIRD names it. */
  KERNEL("kernel1"),

  /** {@code device1}: The protocol that watches devices, as BIRD names it. */
  DEVICE("device1"),

  /** {@code direct1}: The protocol of directly connected networks, as BIRD names it. */
  DIRECT("direct1"),

  /**
   * {@code Node_192_168_97_2}: The BGP peer of the document's sample page: the node with that
   * address.
   */
  NODE_192_168_97_2("Node_192_168_97_2"),

  /** {@code static1}: The protocol of static routes, as BIRD names it. */
  STATIC("static1");

  private final String text;

  ProtocolInstance(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
