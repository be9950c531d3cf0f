// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code proto}. Protocol of the instance. */
public enum BirdProtocol implements LabelValue {
  /** {@code BGP}: BGP. */
  BGP("BGP"),

  /** {@code OSPF}: OSPF for IPv4. */
  OSPF("OSPF"),

  /** {@code OSPFv3}: OSPF for IPv6. */
  OSPFV3("OSPFv3"),

  /** {@code Kernel}: Routes to and from the kernel. */
  KERNEL("Kernel"),

  /** {@code Static}: Configured routes. */
  STATIC("Static"),

  /** {@code Direct}: Directly connected networks. */
  DIRECT("Direct"),

  /** {@code Babel}: Babel. */
  BABEL("Babel"),

  /** {@code RPKI}: Validation of route origins. */
  RPKI("RPKI");

  private final String text;

  BirdProtocol(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
