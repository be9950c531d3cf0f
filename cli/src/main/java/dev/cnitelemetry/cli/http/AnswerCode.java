// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.http;

import dev.cnitelemetry.metrics.finding.FindingCode;
import dev.cnitelemetry.metrics.finding.Severity;
import java.util.Locale;

/** What can be odd about the way a page came. */
public enum AnswerCode implements FindingCode {
  /** A compression that is read here, and not by a Prometheus server. */
  CONTENT_ENCODING(Severity.WARNING, "a Content-Encoding that Prometheus does not know"),
  /** Credentials that were not sent to the origin that answered. */
  CREDENTIALS_WITHHELD(
      Severity.STYLE, "credentials that were not sent to the origin that answered");

  private final Severity severity;
  private final String description;

  AnswerCode(Severity severity, String description) {
    this.severity = severity;
    this.description = description;
  }

  /** Words joined by hyphens. */
  @Override
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How much it matters. */
  @Override
  public Severity severity() {
    return severity;
  }

  /** A phrase in one line. */
  @Override
  public String description() {
    return description;
  }
}
