// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/**
 * Values of label {@code version}. Version of Go that the component was built with, as in
 * go1.22.1.
 */
public enum GoVersion implements LabelValue {
  /**
   * {@code go1.8.5}: What the Felix of Calico's sample scrape was built with.
   */
  GO1_8_5("go1.8.5");

  private final String text;

  GoVersion(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
