// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

/** The processes of Antrea that send flow records. */
public enum AntreaSender {
  /** In the agent of every Node: reports the connections of the Node's Pods. */
  FLOW_EXPORTER("Flow Exporter"),
  /** One a cluster: reports to a collector what the Flow Exporters reported to it. */
  FLOW_AGGREGATOR("Flow Aggregator");

  private final String text;

  AntreaSender(String text) {
    this.text = text;
  }

  /**
   * The process as the document calls it.
   *
   * @return {@code Flow Exporter} or {@code Flow Aggregator}
   */
  public String text() {
    return text;
  }
}
