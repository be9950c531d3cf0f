// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/**
 * Values of label {@code bird_protocol_instance}. Name of the BGP protocol instance: Mesh_,
 * Node_, Global_ or Local_Workload_ and the address of the peer, with dots and colons as
 * underscores.
 */
public enum BgpProtocolInstance implements LabelValue {
  /**
   * {@code Node_192_168_97_2}: The BGP peer of the document's sample page: the node with that
   * address.
   */
  NODE_192_168_97_2("Node_192_168_97_2");

  private final String text;

  BgpProtocolInstance(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
