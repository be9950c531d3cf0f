// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

import static java.util.stream.Collectors.joining;

import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.promql.build.InstantVector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A dashboard as certain releases have it: its questions are asked as metrics look there, and what
 * cannot be asked is dropped and told. For one dashboard.
 */
final class DashboardAtRelease {

  private static final int HIGHEST_TEXT = 20;

  private final String releases;
  private final String title;

  /** A question as it is asked there; {@link IllegalArgumentException} says why it cannot be. */
  private final UnaryOperator<InstantVector> there;

  /** What is dropped and why, in Markdown, a line each. */
  private final Set<String> dropped = new LinkedHashSet<>();

  private DashboardAtRelease(String releases, String title, UnaryOperator<InstantVector> there) {
    this.releases = releases;
    this.title = title;
    this.there = there;
  }

  static DashboardAtRelease at(List<ReleaseView> releases) {
    String names = releases.stream().map(ReleaseView::toString).collect(joining(", "));
    return new DashboardAtRelease(
        names,
        releases.size() == 1 ? "Not in " + names : "Not in any of these releases",
        each -> asked(each, releases));
  }

  static DashboardAtRelease across(ReleaseView before, ReleaseView after) {
    String names = before + " to " + after;
    return new DashboardAtRelease(
        names,
        "Not in " + names,
        each -> isOf(each, before) || isOf(each, after) ? each.across(before, after) : each);
  }

  /** The expression at the first of the releases that it is about and that has its metrics. */
  private static InstantVector asked(InstantVector expression, List<ReleaseView> releases) {
    List<String> obstacles = new ArrayList<>();
    for (ReleaseView release : releases) {
      if (isOf(expression, release)) {
        try {
          return expression.at(release);
        } catch (IllegalArgumentException e) {
          obstacles.add(String.valueOf(e.getMessage()));
        }
      }
    }
    if (obstacles.isEmpty()) {
      return expression;
    }
    throw new IllegalArgumentException(String.join("; ", obstacles));
  }

  /** Whether the catalogue knows a metric of the expression as one of the release's product. */
  private static boolean isOf(InstantVector expression, ReleaseView release) {
    String product = release.release().product();
    return expression.definitions().stream()
        .flatMap(each -> release.catalog().exposures(each.origin()).stream())
        .anyMatch(exposure -> exposure.component().product().name().equals(product));
  }

  Dashboard of(Dashboard dashboard) {
    Dashboard.Builder builder = dashboard.withoutQuestions();
    dashboard.variables().forEach(each -> builder.variable(variable(each)));
    for (Annotation annotation : dashboard.annotations()) {
      attempt(annotation.expression()).map(annotation::with).ifPresent(builder::annotation);
    }
    for (Row row : dashboard.rows()) {
      List<Panel> panels = row.panels().stream().flatMap(each -> panel(each).stream()).toList();
      if (!panels.isEmpty()) {
        builder.row(new Row(row.title(), row.isCollapsed(), panels));
      }
    }
    if (!dropped.isEmpty()) {
      builder.row(whatIsDropped());
    }
    return builder.build();
  }

  /** The panel with the queries that can be asked; empty if it had some and none is left. */
  private Optional<Panel> panel(Panel panel) {
    List<PanelQuery> queries = new ArrayList<>();
    for (PanelQuery query : panel.queries()) {
      if (query instanceof MetricQuery metrics) {
        metrics
            .map(there)
            .ifPresentOrElse(
                queries::add,
                () ->
                    dropped.add(
                        "- **" + panel.title() + "** " + metrics.obstacle(there).orElse("")));
      } else {
        queries.add(query);
      }
    }
    return queries.isEmpty() && !panel.queries().isEmpty()
        ? Optional.empty()
        : Optional.of(panel.with(queries));
  }

  /** The variable with the series that are there; with all of them if none is. */
  private Variable variable(Variable variable) {
    if (variable instanceof Variable.LabelValues values) {
      List<InstantVector> series =
          values.series().stream().flatMap(each -> attempt(each).stream()).toList();
      if (!series.isEmpty()) {
        return new Variable.LabelValues(values.name(), values.label(), series, values.of());
      }
    }
    return variable;
  }

  private Optional<InstantVector> attempt(InstantVector expression) {
    try {
      return Optional.of(there.apply(expression));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Row whatIsDropped() {
    return Row.of(
            title,
            Panel.text("What is not shown, and why", String.join("\n", dropped) + "\n")
                .key("not in " + releases)
                .description("Panels and queries without metrics in " + releases + ".")
                .size(PanelRules.COLUMNS, Math.min(HIGHEST_TEXT, 3 + dropped.size()))
                .build())
        .collapsed();
  }
}
