// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code ip_version}. IP version of the channel. */
public enum BirdIpVersion implements LabelValue {
  /** {@code 4}: IPv4. */
  IPV4("4"),

  /** {@code 6}: IPv6. */
  IPV6("6"),

  /** the empty string: RPKI, and protocols without a channel where -bird.v2 is set. */
  NONE("");

  private final String text;

  BirdIpVersion(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
