// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.report;

import dev.cnitelemetry.cli.console.Counted;
import dev.cnitelemetry.cli.console.Terminal;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.metrics.finding.Severity;
import java.io.PrintStream;

/** A report for people: a line a finding, and how many there are. */
public final class TableReport {

  private static final String INDENT = "    ";

  private final PrintStream out;
  private final Terminal terminal;

  /**
   * A printer.
   *
   * @param out where to print
   * @param terminal how wide it is and whether it shows colours
   */
  public TableReport(PrintStream out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Prints the findings, and how many there are. */
  public void print(Report report) {
    printFindings(report);
    long number =
        report.findings().stream()
            .mapToLong(each -> each.standsForUnlisted() ? each.times() : 1)
            .sum();
    if (number == 0) {
      out.println(in(Colour.GREEN, "no findings"));
    } else {
      out.println(in(report.isClean() ? Colour.YELLOW : Colour.RED, Counted.of(number, "finding")));
    }
  }

  /** Prints the findings and nothing else. */
  public void printFindings(Report report) {
    for (Finding finding : report.findings()) {
      print(Colour.of(finding.severity()), finding.toString(), INDENT);
    }
  }

  /** Prints a line, or several where the terminal is narrower than it is long. */
  void print(Colour colour, String line, String indent) {
    for (String each : terminal.lines(line, indent)) {
      out.println(in(colour, each));
    }
  }

  /** A line in a colour, where the terminal shows colours. */
  public String in(Colour colour, String line) {
    return terminal.isColourful() ? colour.start + line + "\u001b[0m" : line;
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

    static Colour of(Severity severity) {
      return severity == Severity.ERROR ? RED : YELLOW;
    }
  }
}
