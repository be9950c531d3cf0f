// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.perses;

import static dev.cnitelemetry.dashboards.json.JsonTree.object;

import dev.cnitelemetry.dashboards.Calculation;
import dev.cnitelemetry.dashboards.MetricQuery;
import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.PanelQuery;
import dev.cnitelemetry.dashboards.Thresholds;
import dev.cnitelemetry.dashboards.ValueMapping;
import dev.cnitelemetry.dashboards.Visualization;
import dev.cnitelemetry.dashboards.json.JsonTree;
import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.promql.build.HistogramVector;
import dev.cnitelemetry.promql.build.InstantVector;
import dev.cnitelemetry.promql.build.Promql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Perses' plugins: which draws a panel, and what it is asked. */
final class PersesPlugins {

  private static final DerivedUnit SECONDS = DerivedUnit.of(Unit.SECONDS);

  private static final Map<DerivedUnit, String> UNITS =
      Map.ofEntries(
          Map.entry(DerivedUnit.NONE, "decimal"),
          Map.entry(DerivedUnit.UNSPECIFIED, "decimal"),
          Map.entry(DerivedUnit.RATIO, "percent-decimal"),
          Map.entry(DerivedUnit.PERCENT, "percent"),
          Map.entry(SECONDS, "seconds"),
          Map.entry(DerivedUnit.of(Unit.MILLISECONDS), "milliseconds"),
          Map.entry(DerivedUnit.of(Unit.BYTES), "bytes"),
          Map.entry(DerivedUnit.BYTES_PER_SECOND, "bytes/sec"),
          Map.entry(DerivedUnit.BITS_PER_SECOND, "bits/sec"),
          Map.entry(DerivedUnit.OPERATIONS_PER_SECOND, "ops/sec"));

  /** A square of states, whose white edges hide its colour where squares are narrower. */
  private static final Duration SQUARE = Duration.ofMinutes(5);

  private PersesPlugins() {}

  private static boolean isOfStates(Panel panel) {
    return panel.visualization() instanceof Visualization.StateTimeline
        || panel.visualization() instanceof Visualization.StatusHistory;
  }

  private static boolean isScaled(Panel panel) {
    return panel.unit().equals(DerivedUnit.of(Unit.MICROSECONDS))
        || panel.unit().equals(DerivedUnit.of(Unit.NANOSECONDS));
  }

  /** What the form cannot say of the panel, for its description. */
  static String remark(Panel panel) {
    if (panel.visualization() instanceof Visualization.Heatmap) {
      return "\n\nLines of the middle and the slowest hundredth: Perses draws heatmaps of native"
          + " histograms alone.";
    }
    return isScaled(panel) ? "\n\nIn seconds: Perses has no " + panel.unit() + "." : "";
  }

  private static Map<String, Object> format(Panel panel) {
    DerivedUnit unit = isScaled(panel) ? SECONDS : panel.unit();
    String name = UNITS.get(unit);
    if (name == null) {
      throw new IllegalArgumentException(
          "panel \"" + panel.title() + "\" shows " + unit + ", which Perses has no name for");
    }
    return object("unit", name);
  }

  /** The format of a single number; the labels of an axis would all be rounded to the same. */
  private static Map<String, Object> rounded(Panel panel) {
    Map<String, Object> format = format(panel);
    panel.decimals().ifPresent(decimals -> format.put("decimalPlaces", decimals));
    return format;
  }

  static List<Object> queries(Panel panel, PanelQuery asked) {
    if (!(asked instanceof MetricQuery query)) {
      throw new IllegalArgumentException(
          "panel \""
              + panel.title()
              + "\" asks "
              + asked.dataSource().title()
              + " in SQL, which Perses has no query for");
    }
    InstantVector expression = query.expression();
    if (panel.visualization() instanceof Visualization.Heatmap) {
      HistogramVector buckets = expression.asHistogram();
      return List.of(
          query(panel, scaled(panel, Promql.histogramQuantile(0.5, buckets)), "middle"),
          query(
              panel, scaled(panel, Promql.histogramQuantile(0.99, buckets)), "slowest hundredth"));
    }
    return List.of(query(panel, scaled(panel, expression), query.legend()));
  }

  private static InstantVector scaled(Panel panel, InstantVector expression) {
    return isScaled(panel) ? expression.in(SECONDS) : expression;
  }

  private static Map<String, Object> query(Panel panel, InstantVector expression, String legend) {
    Map<String, Object> spec = object();
    panel
        .minimumInterval()
        .or(() -> isOfStates(panel) ? Optional.of(SQUARE) : Optional.empty())
        .ifPresent(step -> spec.put("minStep", step.toSeconds() + "s"));
    spec.put("query", expression.toString());
    if (!legend.isEmpty()) {
      spec.put("seriesNameFormat", legend);
    }
    return object(
        "kind",
        "TimeSeriesQuery",
        "spec",
        object("plugin", object("kind", "PrometheusTimeSeriesQuery", "spec", spec)));
  }

  static Map<String, Object> plugin(Panel panel) {
    Visualization look = panel.visualization();
    if (look instanceof Visualization.Text text) {
      return plugin("Markdown", object("text", text.markdown()));
    } else if (look instanceof Visualization.Stat stat) {
      return number(panel, stat.calculation(), stat.hasGraph());
    } else if (look instanceof Visualization.BarGauge bars) {
      return number(panel, bars.calculation(), false);
    } else if (look instanceof Visualization.Gauge gauge) {
      Map<String, Object> spec =
          object(
              "calculation",
              gauge.calculation().persesName(),
              "format",
              rounded(panel),
              "max",
              gauge.maximum());
      thresholds(panel.thresholds(), spec);
      return plugin("GaugeChart", spec);
    } else if (look instanceof Visualization.PieChart) {
      return number(panel, Calculation.LAST, false);
    } else if (look instanceof Visualization.Table || look instanceof Visualization.FlowDiagram) {
      return plugin(
          "Table",
          object(
              "columnSettings",
              List.of(
                  object("hide", true, "name", "timestamp"),
                  object("hide", true, "name", "__name__"),
                  object("hide", true, "name", "job")),
              "density",
              "compact"));
    } else if (isOfStates(panel)) {
      Map<String, Object> spec = object("legend", legend());
      mappings(panel.mappings(), spec);
      return plugin("StatusHistoryChart", spec);
    }
    return lines(panel);
  }

  private static Map<String, Object> lines(Panel panel) {
    Map<String, Object> axis = object("format", format(panel), "show", true);
    Map<String, Object> visual = object("areaOpacity", 0, "display", "line", "lineWidth", 1);
    if (panel.visualization() instanceof Visualization.TimeSeries lines) {
      lines.minimum().ifPresent(value -> axis.put("min", value));
      lines.maximum().ifPresent(value -> axis.put("max", value));
      if (lines.isLogarithmic()) {
        axis.put("logBase", 10);
      }
      if (lines.isStacked()) {
        visual.put("areaOpacity", 0.3);
        visual.put("stack", "all");
      }
      visual.put("connectNulls", lines.isConnected());
    }
    Map<String, Object> spec = object("legend", legend(), "visual", visual, "yAxis", axis);
    thresholds(panel.thresholds(), spec);
    return plugin("TimeSeriesChart", spec);
  }

  private static Map<String, Object> number(
      Panel panel, Calculation calculation, boolean hasGraph) {
    Map<String, Object> spec =
        object("calculation", calculation.persesName(), "format", rounded(panel));
    if (hasGraph) {
      spec.put("sparkline", object());
    }
    mappings(panel.mappings(), spec);
    thresholds(panel.thresholds(), spec);
    return plugin("StatChart", spec);
  }

  private static Map<String, Object> plugin(String kind, Map<String, Object> spec) {
    return object("kind", kind, "spec", spec);
  }

  private static Map<String, Object> legend() {
    return object("mode", "list", "position", "bottom", "values", List.of());
  }

  private static void thresholds(Thresholds thresholds, Map<String, Object> spec) {
    if (thresholds.steps().isEmpty()) {
      return;
    }
    List<Object> steps = new ArrayList<>();
    for (Thresholds.Step step : thresholds.steps()) {
      steps.add(object("color", step.color().code(), "value", step.from()));
    }
    spec.put(
        "thresholds",
        object("defaultColor", thresholds.base().code(), "mode", "absolute", "steps", steps));
  }

  private static void mappings(List<ValueMapping> mappings, Map<String, Object> spec) {
    if (mappings.isEmpty()) {
      return;
    }
    List<Object> all = new ArrayList<>();
    for (ValueMapping mapping : mappings) {
      Map<String, Object> result = object("color", mapping.color().code(), "value", mapping.text());
      Map<String, Object> own = object();
      if (mapping.isOneValue()) {
        own.put("result", result);
        own.put("value", JsonTree.numberText(mapping.from()));
      } else {
        if (Double.isFinite(mapping.from())) {
          own.put("from", mapping.from());
        }
        own.put("result", result);
        if (Double.isFinite(mapping.to())) {
          own.put("to", mapping.to());
        }
      }
      all.add(object("kind", mapping.isOneValue() ? "Value" : "Range", "spec", own));
    }
    spec.put("mappings", all);
  }
}
