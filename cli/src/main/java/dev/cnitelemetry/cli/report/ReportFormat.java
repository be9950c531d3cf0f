// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.report;

import java.util.Locale;

/** The forms in which a report is printed, as {@code --format} names them. */
public enum ReportFormat {
  /** Lines for people. */
  TABLE,
  /** One JSON document. */
  JSON,
  /** The XML of JUnit, which continuous integration shows as tests. */
  JUNIT,
  /** SARIF 2.1.0, which code hosts show beside the lines. */
  SARIF,
  /** The commands of GitHub Actions, which shows them beside the lines of a change. */
  GITHUB;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
