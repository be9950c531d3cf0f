// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/**
 * Values of label {@code table}. Routing table of the kernel: {@code IPv4:} or {@code IPv6:}
 * and its number.
 */
public enum RouteTable implements LabelValue {
  /** {@code IPv4:254}: The main table for IPv4. */
  IPV4_MAIN("IPv4:254"),

  /** {@code IPv6:254}: The main table for IPv6. */
  IPV6_MAIN("IPv6:254");

  private final String text;

  RouteTable(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
