// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code type}. Number of the event type, or a word for what went wrong. */
public enum BpfEvent implements LabelValue {
  /** {@code lost}: Events lost before they were read. */
  LOST("lost"),

  /** {@code no_sink}: Events nobody listens to. */
  NO_SINK("no_sink"),

  /** {@code 0}: Report of lost events. */
  LOST_EVENTS("0"),

  /** {@code 1}: Protocol statistics. */
  PROTOCOL_STATISTICS("1"),

  /** {@code 2}: DNS packet. */
  DNS("2"),

  /** {@code 3}: Verdict of a policy program. */
  POLICY_VERDICT("3"),

  /** {@code 4}: Statistics of a TCP socket. */
  TCP_STATISTICS("4"),

  /** {@code 5}: Path and arguments of a process. */
  PROCESS_PATH("5"),

  /** {@code 6}: DNS packet of a device without link-layer header. */
  DNS_LAYER_3("6"),

  /** {@code 7}: Verdict of a policy program for IPv6. */
  POLICY_VERDICT_IPV6("7");

  private final String text;

  BpfEvent(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
