// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code listen_port}. UDP port that the device listens on. */
public enum WireguardPort implements LabelValue {
  /** {@code 51820}: The port for IPv4 by default. */
  IPV4("51820"),

  /** {@code 51821}: The port for IPv6 by default. */
  IPV6("51821");

  private final String text;

  WireguardPort(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
