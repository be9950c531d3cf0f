// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/**
 * Values of label {@code ip_version}. IP version of IP sets, and of sets and maps of
 * nftables: {@code inet} or {@code inet6}.
 */
public enum IpsetIpVersion implements LabelValue {
  /** {@code inet}: IPv4. */
  INET("inet"),

  /** {@code inet6}: IPv6. */
  INET6("inet6");

  private final String text;

  IpsetIpVersion(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
