// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code meter_id}. Name of the OVS meter. */
public enum Meter implements LabelValue {
  /** {@code PacketInMeterNetworkPolicy}: Packets sent to the agent for NetworkPolicies. */
  NETWORK_POLICY("PacketInMeterNetworkPolicy"),

  /** {@code PacketInMeterTraceflow}: Packets sent to the agent for Traceflow. */
  TRACEFLOW("PacketInMeterTraceflow"),

  /**
   * {@code PacketInMeterDNSInterception}: Packets sent to the agent for DNS interception;
   * since v1.13.1.
   */
  DNS_INTERCEPTION("PacketInMeterDNSInterception");

  private final String text;

  Meter(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
