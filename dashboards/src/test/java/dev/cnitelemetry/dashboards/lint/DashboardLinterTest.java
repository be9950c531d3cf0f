package dev.cnitelemetry.dashboards.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class DashboardLinterTest {

  private static List<String> lint(String name, String text, Release... releases) {
    return DashboardLinter.against(MetricCatalog.installed())
        .releases(releases)
        .build()
        .lint(List.of(DashboardFile.of(name, text)))
        .get(0)
        .report()
        .findings()
        .stream()
        .map(Finding::toString)
        .toList();
  }

  @Test
  void aFindingSaysWhereItIs() {
    assertEquals(
        List.of(
            "a.yaml:5:20: group a, alert B, column 6: warning: no release exposes felix_ipset_error;"
                + " did you mean felix_ipset_errors? [unknown-metric]"),
        lint(
            "a.yaml",
            """
            groups:
              - name: a
                rules:
                  - alert: B
                    expr: rate(felix_ipset_error[5m]) > 0
            """));
  }
}
