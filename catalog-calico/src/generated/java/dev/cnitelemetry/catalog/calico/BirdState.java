// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code state}. What BIRD prints of the state in its last column. */
public enum BirdState implements LabelValue {
  /** the empty string: It prints nothing. */
  NONE(""),

  /** {@code Established}: The BGP session is established. */
  ESTABLISHED("Established"),

  /** {@code Idle}: The BGP session is idle. */
  IDLE("Idle"),

  /** {@code Running}: OSPF has neighbours. */
  RUNNING("Running"),

  /** {@code Connect}: The BGP session waits for its connection. */
  CONNECT("Connect"),

  /** {@code Active}: The BGP session tries to connect. */
  ACTIVE("Active"),

  /** {@code OpenSent}: The BGP session sent its OPEN message. */
  OPEN_SENT("OpenSent"),

  /** {@code OpenConfirm}: The BGP session waits for a KEEPALIVE. */
  OPEN_CONFIRM("OpenConfirm"),

  /** {@code Close}: The BGP session closes. */
  CLOSE("Close"),

  /** {@code Alone}: OSPF has no neighbour. */
  ALONE("Alone");

  private final String text;

  BirdState(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
