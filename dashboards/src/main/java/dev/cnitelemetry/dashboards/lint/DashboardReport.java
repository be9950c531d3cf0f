// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.dashboards.lint.internal.document.TextEdit;
import dev.cnitelemetry.metrics.finding.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a file, and what can be mended.
 *
 * <p>Immutable and thread-safe; keeps the file's bytes.
 *
 * <pre>{@code
 * DashboardFile file = DashboardFile.of("agent.json", "{\"title\":\"a\",\"panels\":[{}]}");
 * DashboardReport report =
 *     DashboardLinter.against(MetricCatalog.empty()).build().lint(List.of(file)).get(0);
 * System.out.println(report.report().findings()); // a panel without id
 * System.out.print(report.diff()); // … +{"title":"a","panels":[{"id": 1}]}
 * }</pre>
 */
public final class DashboardReport {

  private final DashboardFile file;
  private final Report report;
  private final Optional<String> strangeForm;
  private final boolean isOfInterest;
  private final List<TextEdit> edits;

  DashboardReport(
      DashboardFile file,
      Report report,
      Optional<String> strangeForm,
      boolean isOfInterest,
      List<TextEdit> edits) {
    this.file = file;
    this.report = report;
    this.strangeForm = strangeForm;
    this.isOfInterest = isOfInterest;
    this.edits = apart(edits);
  }

  /** Changes in order, of those that overlap the first. */
  private static List<TextEdit> apart(List<TextEdit> edits) {
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end));
    List<TextEdit> apart = new ArrayList<>();
    int end = -1;
    for (TextEdit edit : sorted) {
      if (edit.start() > end || (edit.start() == end && edit.end() > edit.start())) {
        apart.add(edit);
        end = Math.max(edit.end(), edit.start());
      }
    }
    return List.copyOf(apart);
  }

  /**
   * The file.
   *
   * @return what was looked at
   */
  public DashboardFile file() {
    return file;
  }

  /**
   * What was found, with places in the file.
   *
   * @return the findings in the order of their places
   */
  public Report report() {
    return report;
  }

  /**
   * What the file is, if it is neither a dashboard nor rules. That is a finding as well.
   *
   * @return for example {@code Deployment of apps/v1}
   */
  public Optional<String> strangeForm() {
    return strangeForm;
  }

  /**
   * Whether the file is, or was meant to be, a dashboard or rules. Of a folder's other files nobody
   * wants to hear.
   *
   * @return false for what is something else, or damaged and without any word of dashboards
   */
  public boolean isOfInterest() {
    return strangeForm.isEmpty() && isOfInterest;
  }

  /**
   * Whether something can be mended.
   *
   * @return true if {@link #fixed} differs from the file
   */
  public boolean isFixable() {
    return !edits.isEmpty();
  }

  /**
   * The file with everything mended that is certain. What is outside of the changes stays as it is,
   * byte for byte.
   *
   * @return new bytes
   */
  public byte[] fixed() {
    return fixedText().getBytes(StandardCharsets.UTF_8);
  }

  private String fixedText() {
    String text = new String(file.content(), StandardCharsets.UTF_8);
    StringBuilder fixed = new StringBuilder(text.length() + 64 * edits.size());
    int at = 0;
    for (TextEdit edit : edits) {
      fixed.append(text, at, edit.start()).append(edit.replacement());
      at = edit.end();
    }
    return fixed.append(text, at, text.length()).toString();
  }

  /**
   * The changes as a unified diff with three lines around each, as {@code patch} reads it.
   *
   * @return the diff; empty if nothing can be mended
   */
  public String diff() {
    return edits.isEmpty()
        ? ""
        : UnifiedDiff.of(
            file.name(), new String(file.content(), StandardCharsets.UTF_8), fixedText());
  }
}
