// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.flow.collector.metrics;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.TextLabel;

/** The labels of The flow collector metrics: one constant a name and set of values. */
public final class FlowCollectorLabels {
  /**
   * Label {@code transport}. What carried a message: {@code udp}, {@code tcp}, with TLS or
   * without, or {@code file}.
   */
  public static final TextLabel TRANSPORT = Label.text("transport");

  /** Label {@code code}. What is wrong, as the codes of {@code IpfixFormatException} have it. */
  public static final TextLabel CODE = Label.text("code");

  /** Label {@code place}. Who dropped a datagram: {@code collector} or {@code system}. */
  public static final TextLabel PLACE = Label.text("place");

  /**
   * Label {@code reason}. Why a connection was closed: {@code idle}, {@code room} or
   * {@code malformed}.
   */
  public static final TextLabel REASON = Label.text("reason");

  /** Label {@code sink}. The sink, such as {@code log} or {@code tcp://collector:4739}. */
  public static final TextLabel SINK = Label.text("sink");

  private FlowCollectorLabels() {}
}
