// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code syncer}. Which kind of client the cache is for. */
public enum Syncer implements LabelValue {
  /** {@code felix}: Felix. */
  FELIX("felix"),

  /** {@code bgp}: The BGP configuration of a node. */
  BGP("bgp"),

  /** {@code tunnel-ip-allocation}: The allocation of tunnel addresses. */
  TUNNEL_IP_ALLOCATION("tunnel-ip-allocation"),

  /** {@code node-status}: The status of nodes. */
  NODE_STATUS("node-status");

  private final String text;

  Syncer(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
