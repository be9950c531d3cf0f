// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.promql;

import dev.cnitelemetry.metrics.finding.FindingCode;
import dev.cnitelemetry.metrics.finding.Severity;

/** What variables decide: told, and no mistake. */
enum UndecidedCode implements FindingCode {
  UNDECIDED;

  @Override
  public String text() {
    return "undecided";
  }

  @Override
  public Severity severity() {
    return Severity.STYLE;
  }

  @Override
  public String description() {
    return "what a variable decides and could not be checked";
  }
}
