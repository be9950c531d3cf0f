// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code reason}. Why a conntrack entry expired. */
public enum ExpiryReason implements LabelValue {
  /** {@code RST seen}: A reset was seen. */
  RST_SEEN("RST seen"),

  /** {@code FINs seen}: Both ends had finished. */
  FINS_SEEN("FINs seen"),

  /**
   * {@code no traffic on conn with RST with residual traffic for too long}: Reset, and silent
   * for too long after residual traffic.
   */
  RESET_WITH_RESIDUAL_TRAFFIC("no traffic on conn with RST with residual traffic for too long"),

  /** {@code no traffic on established flow for too long}: Established TCP, silent for too long. */
  ESTABLISHED_IDLE("no traffic on established flow for too long"),

  /**
   * {@code no traffic on pre-established flow for too long}: TCP not yet established, silent
   * for too long.
   */
  PRE_ESTABLISHED_IDLE("no traffic on pre-established flow for too long"),

  /** {@code no traffic on ICMP flow for too long}: ICMP, silent for too long. */
  ICMP_IDLE("no traffic on ICMP flow for too long"),

  /** {@code no traffic on UDP flow for too long}: UDP, silent for too long. */
  UDP_IDLE("no traffic on UDP flow for too long"),

  /**
   * {@code no traffic on generic IP flow for too long}: Any other protocol, silent for too
   * long.
   */
  GENERIC_IP_IDLE("no traffic on generic IP flow for too long"),

  /** {@code no reverse for forward}: The entry for the other direction is missing. */
  NO_REVERSE_ENTRY("no reverse for forward");

  private final String text;

  ExpiryReason(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
