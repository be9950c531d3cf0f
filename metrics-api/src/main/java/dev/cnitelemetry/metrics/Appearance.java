// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

/** When the series of a metric turn up on a page of a component that has it. */
public enum Appearance {
  /** As soon as the component serves its page. */
  AT_START("at-start"),
  /** With the first event of its kind, since each label combination comes into being by use. */
  AFTER_FIRST_USE("after-first-use"),
  /** Only while some feature or setting is on, or on some platforms. */
  WHEN_ENABLED("when-enabled"),
  /** No source says. */
  UNKNOWN("unknown");

  private final String text;

  Appearance(String text) {
    this.text = text;
  }

  /**
   * The word that data files and the command line use.
   *
   * @return the word, lower case
   */
  public String text() {
    return text;
  }
}
