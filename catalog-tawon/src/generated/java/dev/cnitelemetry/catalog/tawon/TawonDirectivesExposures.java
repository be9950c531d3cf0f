// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Tawon, directives and tasks: which component shows what since when.
 */
final class TawonDirectivesExposures {
  private TawonDirectivesExposures() {
  }

  private static void addDirectivesRanTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonDirectives.DIRECTIVES_RAN_TOTAL, TawonComponents.TAWON)
            .section("directives")
            .help("Directives execution counter")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonDirectives.DIRECTIVES_RAN_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("The values of status are not documented."),
                Note.of("The other metric of directives begins with directive, in the singular."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addDirectiveDurationSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonDirectives.DIRECTIVE_DURATION_SECONDS, TawonComponents.TAWON)
            .section("directives")
            .help("Duration of an individual task")
            .description("Duration of a directive.")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonDirectives.DIRECTIVE_DURATION_SECONDS.shape(),
                    true))
            .addNotes(
                Note.of("The help text is that of task_duration_seconds; the metric is by directive."),
                Note.of("The document gives no quantiles."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addTasksRanTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonDirectives.TASKS_RAN_TOTAL, TawonComponents.TAWON)
            .section("directives")
            .help("Tasks execution counter")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonDirectives.TASKS_RAN_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("The values of task and status are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addTaskDurationSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonDirectives.TASK_DURATION_SECONDS, TawonComponents.TAWON)
            .section("directives")
            .help("Duration of an individual task")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonDirectives.TASK_DURATION_SECONDS.shape(),
                    true))
            .addNotes(
                Note.of("The document gives no quantiles."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addDirectivesRanTotal(catalog);
    addDirectiveDurationSeconds(catalog);
    addTasksRanTotal(catalog);
    addTaskDurationSeconds(catalog);
  }
}
