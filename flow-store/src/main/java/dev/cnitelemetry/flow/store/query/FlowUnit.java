// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

/**
 * The unit of what a query counts.
 *
 * <pre>{@code
 * FlowUnit.BITS_PER_SECOND.grafanaName(); // bps
 * }</pre>
 */
public enum FlowUnit {
  /** A number of records. */
  COUNT("short"),
  /** Octets, thousands of which are kB. */
  BYTES("decbytes"),
  /** Bits a second, thousands of which are kb/s. */
  BITS_PER_SECOND("bps");

  private final String grafanaName;

  FlowUnit(String grafanaName) {
    this.grafanaName = grafanaName;
  }

  /**
   * What Grafana calls it.
   *
   * @return the id of a unit
   */
  public String grafanaName() {
    return grafanaName;
  }
}
