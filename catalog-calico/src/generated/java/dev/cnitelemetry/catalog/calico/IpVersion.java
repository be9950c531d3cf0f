// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/**
 * Values of label {@code ip_version} and {@code ip_family}. IP version of iptables chains
 * and rules: {@code 4} or {@code 6}.
 */
public enum IpVersion implements LabelValue {
  /** {@code 4}: IPv4. */
  IPV4("4"),

  /** {@code 6}: IPv6. */
  IPV6("6");

  private final String text;

  IpVersion(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
