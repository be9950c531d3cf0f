// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.report;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.InputException;
import picocli.CommandLine.Option;

/** How much is said: the options of every command that finds faults. */
public final class Brevity {

  @Option(
      names = {"-q", "--quiet"},
      description = {
        "Print the findings alone: no notes, no counts, and nothing where nothing",
        "is wrong."
      })
  private boolean quiet;

  @Option(
      names = "--summary",
      description = {
        "Instead of each finding print each rule: how often it was broken, where",
        "first, and what would be right there."
      })
  private boolean summary;

  /** Whether nothing but findings is wanted. */
  public boolean isQuiet() {
    return quiet;
  }

  /** Whether findings are summed up by rule. */
  public boolean isSummary() {
    return summary;
  }

  /**
   * Lets a console say what is wanted and no more.
   *
   * @param format the form that was asked for
   * @throws InputException if that form has no place for a summary
   */
  public void apply(Console console, ReportFormat format) {
    if (summary && format != ReportFormat.TABLE && format != ReportFormat.JSON) {
      throw new InputException("--summary has the forms table and json, not " + format);
    }
    if (quiet) {
      console.leaveOutNotes();
    }
  }
}
