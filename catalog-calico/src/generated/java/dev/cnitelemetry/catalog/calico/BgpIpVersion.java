// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/**
 * Values of label {@code ip_version}. IP version of the session: {@code IPv4} or
 * {@code IPv6}.
 */
public enum BgpIpVersion implements LabelValue {
  /** {@code IPv4}: IPv4. */
  IPV4("IPv4"),

  /** {@code IPv6}: IPv6. */
  IPV6("IPv6");

  private final String text;

  BgpIpVersion(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
