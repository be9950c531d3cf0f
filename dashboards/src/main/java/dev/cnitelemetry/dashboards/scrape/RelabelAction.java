// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape;

/** What a relabel rule does, in the order of Prometheus' documentation. */
public enum RelabelAction {
  /** Sets the target label to the replacement where the regular expression matches. */
  REPLACE("replace"),
  /** Sets the target label to the source in small letters. */
  LOWERCASE("lowercase"),
  /** Sets the target label to the source in capitals. */
  UPPERCASE("uppercase"),
  /** Keeps targets whose source matches, and no others. */
  KEEP("keep"),
  /** Drops targets whose source matches. */
  DROP("drop"),
  /** Keeps targets whose source equals the target label; servers since 2.41 know it. */
  KEEPEQUAL("keepequal"),
  /** Drops targets whose source equals the target label; servers since 2.41 know it. */
  DROPEQUAL("dropequal"),
  /** Sets the target label to a remainder of a hash of the source. */
  HASHMOD("hashmod"),
  /** Copies labels whose names match to what the replacement says. */
  LABELMAP("labelmap"),
  /** Removes labels whose names match. */
  LABELDROP("labeldrop"),
  /** Removes labels whose names do not match. */
  LABELKEEP("labelkeep");

  private final String text;

  RelabelAction(String text) {
    this.text = text;
  }

  /**
   * The action as configurations spell it.
   *
   * @return for example {@code labelmap}
   */
  public String text() {
    return text;
  }
}
