// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.TextLabel;

/** The labels of Antrea metrics: one constant a name and set of values. */
public final class AntreaLabels {
  /** Label {@code table_id}. Number of the OVS flow table. */
  public static final TextLabel TABLE_ID = Label.text("table_id");

  /** Label {@code table_name}. Name of the OVS flow table, as in Classifier; since v1.12.0. */
  public static final TextLabel TABLE_NAME = Label.text("table_name");

  /** Label {@code bridge}. Name of the OVS bridge. */
  public static final TextLabel BRIDGE = Label.text("bridge");

  /** Label {@code k8s_nodename}. Name of the Node. */
  public static final TextLabel K8S_NODENAME = Label.text("k8s_nodename");

  /** Label {@code k8s_podname}. Name of the Pod. */
  public static final TextLabel K8S_PODNAME = Label.text("k8s_podname");

  /**
   * Label {@code operation}. What was done to OVS flows.
   *
   * <p>Values: {@code add}, {@code modify}, {@code delete}.
   */
  public static final ClosedLabel<Operation> OPERATION =
      Label.closed("operation", AntreaLabelValues.operation());

  /**
   * Label {@code reason}. Limit that made the FQDN cache drop a name.
   *
   * <p>Values: {@code selector_limit}, {@code total_limit}.
   */
  public static final ClosedLabel<EvictionReason> EVICTION_REASON =
      Label.closed("reason", AntreaLabelValues.evictionReason());

  /**
   * Label {@code meter_id}. Name of the OVS meter.
   *
   * <p>Values: {@code PacketInMeterNetworkPolicy}, {@code PacketInMeterTraceflow},
   * {@code PacketInMeterDNSInterception}.
   */
  public static final ClosedLabel<Meter> METER_ID =
      Label.closed("meter_id", AntreaLabelValues.meter());

  /**
   * Label {@code ip_family}. Address family that the proxy serves.
   *
   * <p>Values: {@code v4}, {@code v6}.
   */
  public static final ClosedLabel<IpFamily> IP_FAMILY =
      Label.closed("ip_family", AntreaLabelValues.ipFamily());

  /**
   * Label {@code clusterCIDR}. CIDR of the cluster that node CIDRs are cut from; in camel
   * case, as upstream has it.
   */
  public static final TextLabel CLUSTER_CIDR = Label.text("clusterCIDR");

  private AntreaLabels() {}
}
