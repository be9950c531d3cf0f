// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape;

import dev.cnitelemetry.metrics.finding.FindingCode;
import dev.cnitelemetry.metrics.finding.Severity;

/** What is found in a scrape configuration. */
public enum ScrapeFinding implements FindingCode {
  /** A target of two jobs: all its series are there twice. */
  SCRAPED_TWICE("scraped-twice", Severity.ERROR, "a target that two jobs scrape"),
  /** Whoever is between server and target can read the token. */
  UNVERIFIED("certificate-not-verified", Severity.WARNING, "a token sent to whoever answers");

  private final String text;
  private final Severity severity;
  private final String description;

  ScrapeFinding(String text, Severity severity, String description) {
    this.text = text;
    this.severity = severity;
    this.description = description;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String description() {
    return description;
  }
}
