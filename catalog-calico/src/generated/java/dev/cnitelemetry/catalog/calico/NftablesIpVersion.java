// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/**
 * Values of label {@code ip_version}. IP version of nftables chains, rules and flow tables:
 * {@code 4}, {@code 6}, or {@code arp}.
 */
public enum NftablesIpVersion implements LabelValue {
  /** {@code 4}: IPv4. */
  IPV4("4"),

  /** {@code 6}: IPv6. */
  IPV6("6"),

  /** {@code arp}: ARP; since v3.32. */
  ARP("arp");

  private final String text;

  NftablesIpVersion(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
