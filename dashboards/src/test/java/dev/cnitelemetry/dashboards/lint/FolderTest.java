// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Finding;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files at once: what is remembered of one is no finding of another. */
class FolderTest {

  private static final DashboardLinter LINTER =
      DashboardLinter.against(MetricCatalog.installed())
          .releases(Release.of("antrea", "v2.5.0"), Release.of("calico", "v3.30.0"))
          .with(DashboardRule.ofGrafana().toArray(DashboardRule[]::new))
          .build();

  private static List<Finding> findings(DashboardReport report) {
    return report.report().findings();
  }

  @Tag("long")
  @Test
  void aFileIsJudgedInAFolderAsItIsAlone() {
    List<DashboardFile> files = new ArrayList<>();
    for (DocumentForm form : DocumentForm.values()) {
      for (PlantedMistake panel : PlantedMistake.ALL) {
        String name = files.size() + form.file();
        files.add(DashboardFile.of(name, form.text(panel)));
      }
    }
    Collections.shuffle(files, new Random(7));
    List<DashboardReport> together = LINTER.lint(files);
    for (int i = 0; i < files.size(); i++) {
      DashboardReport alone = LINTER.lint(List.of(files.get(i))).get(0);
      assertEquals(findings(alone), findings(together.get(i)));
      assertEquals(alone.diff(), together.get(i).diff());
    }
  }

  @Test
  void moreTextsThanAreRememberedAreJudgedAlike() {
    StringBuilder panels = new StringBuilder();
    for (int i = 1; i <= 5000; i++) {
      // The last are not remembered, and each of them is there a second time.
      String expression = "felix_ipset_eror > " + Math.min(i, 4900);
      panels
          .append(i == 1 ? "" : ",")
          .append("{\"id\": " + i + ", \"targets\": [{\"expr\": \"" + expression + "\"}]}\n");
    }
    String text = "{\"title\": \"t\", \"schemaVersion\": 42, \"panels\": [" + panels + "]}";
    List<Finding> found =
        findings(
            DashboardLinter.against(MetricCatalog.installed())
                .build()
                .lint(List.of(DashboardFile.of("a.json", text)))
                .get(0));
    assertEquals(1000 + 1, found.size());
    assertEquals(4000, found.get(1000).times());
  }

  @Tag("long")
  @Test
  void aLargeFolderTakesLittleTime(@TempDir Path folder) throws IOException {
    LargeFolder.write(folder, 40);
    List<DashboardFile> files = new ArrayList<>();
    try (Stream<Path> names = Files.list(folder).sorted()) {
      for (Path each : names.toList()) {
        files.add(new DashboardFile(each.toString(), Files.readAllBytes(each)));
      }
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    List<DashboardReport> reports = LINTER.lint(files);
    double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
    assertEquals(40, reports.size());
    assertTrue(reports.stream().noneMatch(report -> report.report().isClean()));
    // Four megabytes; a fifth of what the page says of twenty is 0.4 s, the compiler's work apart.
    assertTrue(seconds < 3, seconds + " s");
  }
}
