// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code code}. HTTP status that a scrape was answered with. */
public enum ScrapeCode implements LabelValue {
  /** {@code 200}: The page was delivered. */
  OK("200"),

  /** {@code 500}: The page could not be made. */
  INTERNAL_SERVER_ERROR("500"),

  /** {@code 503}: Too many scrapes at once. */
  SERVICE_UNAVAILABLE("503");

  private final String text;

  ScrapeCode(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
