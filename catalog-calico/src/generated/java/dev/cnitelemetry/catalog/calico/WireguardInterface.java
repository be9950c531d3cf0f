// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code iface}. WireGuard device. */
public enum WireguardInterface implements LabelValue {
  /** {@code wireguard.cali}: The device for IPv4 by default. */
  IPV4("wireguard.cali"),

  /** {@code wg-v6.cali}: The device for IPv6 by default. */
  IPV6("wg-v6.cali");

  private final String text;

  WireguardInterface(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
