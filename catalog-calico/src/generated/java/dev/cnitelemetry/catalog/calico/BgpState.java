// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code status} and {@code bird_bgp_state}. State of the BGP session. */
public enum BgpState implements LabelValue {
  /** {@code Idle}: No connection is attempted. */
  IDLE("Idle"),

  /** {@code Connect}: Waiting for the TCP connection. */
  CONNECT("Connect"),

  /** {@code Active}: Trying to connect again. */
  ACTIVE("Active"),

  /** {@code OpenSent}: The open message is sent. */
  OPEN_SENT("OpenSent"),

  /** {@code OpenConfirm}: Waiting for the first keepalive. */
  OPEN_CONFIRM("OpenConfirm"),

  /** {@code Established}: The session is up. */
  ESTABLISHED("Established"),

  /** {@code Close}: The session is being closed. */
  CLOSE("Close"),

  /** {@code Down}: The protocol is down. */
  DOWN("Down"),

  /** {@code Passive}: Waiting for the peer to connect. */
  PASSIVE("Passive");

  private final String text;

  BgpState(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
