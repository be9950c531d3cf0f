// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.report;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.metrics.finding.Severity;
import java.io.PrintStream;

/** A report for people: a line a finding, and how many there are. */
public final class TableReport {

  private final PrintStream out;
  private final boolean colourful;

  /**
   * A printer.
   *
   * @param out where to print
   * @param colourful whether the terminal shows colours
   */
  public TableReport(PrintStream out, boolean colourful) {
    this.out = out;
    this.colourful = colourful;
  }

  /** Prints the findings. */
  public void print(Report report) {
    for (Finding finding : report.findings()) {
      Colour colour = finding.severity() == Severity.ERROR ? Colour.RED : Colour.YELLOW;
      out.println(in(colour, finding.toString()));
    }
    long number =
        report.findings().stream()
            .mapToLong(each -> each.standsForUnlisted() ? each.times() : 1)
            .sum();
    if (number == 0) {
      out.println(in(Colour.GREEN, "no findings"));
    } else {
      out.println(
          in(
              report.isClean() ? Colour.YELLOW : Colour.RED,
              number + " finding" + (number == 1 ? "" : "s")));
    }
  }

  /** A line in a colour, where the terminal shows colours. */
  public String in(Colour colour, String line) {
    return colourful ? colour.start + line + "\u001b[0m" : line;
  }

  /** The colours of lines. */
  public enum Colour {
    /** For errors. */
    RED("\u001b[31m"),
    /** For warnings and matters of style. */
    YELLOW("\u001b[33m"),
    /** For what is right. */
    GREEN("\u001b[32m");

    private final String start;

    Colour(String start) {
      this.start = start;
    }
  }
}
