// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

/** How the values of a series over the time shown become one number. */
public enum Calculation {
  /** The last one that is there. */
  LAST("lastNotNull", "last-number"),
  /** The largest. */
  MAXIMUM("max", "max"),
  /** The smallest. */
  MINIMUM("min", "min"),
  /** The arithmetic mean. */
  MEAN("mean", "mean"),
  /** All added up. */
  SUM("sum", "sum");

  private final String grafanaName;
  private final String persesName;

  Calculation(String grafanaName, String persesName) {
    this.grafanaName = grafanaName;
    this.persesName = persesName;
  }

  /**
   * What Grafana calls it.
   *
   * @return the id of a reducer
   */
  public String grafanaName() {
    return grafanaName;
  }

  /**
   * What Perses calls it.
   *
   * @return a calculation's name
   */
  public String persesName() {
    return persesName;
  }
}
