// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.report;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Printable;
import dev.cnitelemetry.metrics.finding.Report;
import java.io.PrintStream;

/**
 * A report as the commands of GitHub Actions, which shows them beside the lines of a change.
 * Source: the GitHub documentation, "Workflow commands for GitHub Actions".
 */
public final class GithubReport {

  private GithubReport() {}

  /**
   * Prints a command a finding.
   *
   * @param out where to print
   * @param report what was found; its places say in which file
   */
  public static void print(PrintStream out, Report report) {
    for (Finding finding : report.findings()) {
      Place place = finding.place();
      StringBuilder line = new StringBuilder("::").append(command(finding)).append(' ');
      if (!place.file().isEmpty()) {
        line.append("file=").append(property(Printable.of(place.file()))).append(',');
      }
      if (place.line() > 0) {
        line.append("line=").append(place.line()).append(',');
        if (place.column() > 0) {
          line.append("col=").append(place.column()).append(',');
        }
      }
      line.append("title=").append(property(finding.code().text()));
      line.append("::").append(data(message(finding)));
      out.println(line);
    }
  }

  private static String command(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case STYLE -> "notice";
    };
  }

  private static String message(Finding finding) {
    boolean counted = finding.times() > 1 && !finding.standsForUnlisted();
    return (finding.place().path().isEmpty() ? "" : finding.place().path() + ": ")
        + finding.message()
        + (counted ? " (" + finding.times() + " times)" : "");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
