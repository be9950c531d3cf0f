// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.grafana;

import static dev.cnitelemetry.dashboards.json.JsonTree.object;

import dev.cnitelemetry.dashboards.Calculation;
import dev.cnitelemetry.dashboards.Color;
import dev.cnitelemetry.dashboards.DashboardLink;
import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.PanelQuery;
import dev.cnitelemetry.dashboards.SqlQuery;
import dev.cnitelemetry.dashboards.Thresholds;
import dev.cnitelemetry.dashboards.ValueMapping;
import dev.cnitelemetry.dashboards.Visualization;
import dev.cnitelemetry.dashboards.json.JsonTree;
import dev.cnitelemetry.metrics.DerivedUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** What both of Grafana's forms say of a panel in the same words: look, fields, links. */
final class GrafanaPanels {

  private static final List<Object> NOTHING = List.of();
  private static final Pattern LABEL = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

  private GrafanaPanels() {}

  static String type(Visualization look) {
    if (look instanceof Visualization.TimeSeries) {
      return "timeseries";
    } else if (look instanceof Visualization.Stat) {
      return "stat";
    } else if (look instanceof Visualization.Gauge) {
      return "gauge";
    } else if (look instanceof Visualization.BarGauge) {
      return "bargauge";
    } else if (look instanceof Visualization.Table) {
      return "table";
    } else if (look instanceof Visualization.Heatmap) {
      return "heatmap";
    } else if (look instanceof Visualization.StateTimeline) {
      return "state-timeline";
    } else if (look instanceof Visualization.StatusHistory) {
      return "status-history";
    } else if (look instanceof Visualization.PieChart) {
      return "piechart";
    } else if (look instanceof Visualization.FlowDiagram diagram) {
      return diagram.plugin().id();
    }
    return "text";
  }

  static Map<String, Object> options(Panel panel) {
    Visualization look = panel.visualization();
    if (look instanceof Visualization.Stat stat) {
      return object(
          "colorMode",
          isJudged(panel) ? "background_solid" : "value",
          "graphMode",
          stat.hasGraph() ? "area" : "none",
          "justifyMode",
          "auto",
          "orientation",
          "auto",
          "percentChangeColorMode",
          "standard",
          "reduceOptions",
          reduce(stat.calculation()),
          "showPercentChange",
          false,
          "textMode",
          "auto",
          "wideLayout",
          true);
    } else if (look instanceof Visualization.Gauge gauge) {
      return object(
          "minVizHeight",
          75,
          "minVizWidth",
          75,
          "orientation",
          "auto",
          "reduceOptions",
          reduce(gauge.calculation()),
          "showThresholdLabels",
          false,
          "showThresholdMarkers",
          true,
          "sizing",
          "auto");
    } else if (look instanceof Visualization.BarGauge bars) {
      return object(
          "displayMode",
          "gradient",
          "legend",
          legend(false),
          "maxVizHeight",
          300,
          "minVizHeight",
          16,
          "minVizWidth",
          8,
          "namePlacement",
          "auto",
          "orientation",
          bars.isHorizontal() ? "horizontal" : "vertical",
          "reduceOptions",
          reduce(bars.calculation()),
          "showUnfilled",
          true,
          "sizing",
          "auto",
          "valueMode",
          "color");
    } else if (look instanceof Visualization.Table) {
      return object("cellHeight", "sm", "frameIndex", 0, "showHeader", true, "sortBy", NOTHING);
    } else if (look instanceof Visualization.Heatmap) {
      return heatmap(panel);
    } else if (look instanceof Visualization.StateTimeline) {
      return object(
          "alignValue",
          "left",
          "legend",
          legend(true),
          "mergeValues",
          true,
          "rowHeight",
          0.9,
          "showValue",
          "auto",
          "tooltip",
          object("mode", "single", "sort", "none"));
    } else if (look instanceof Visualization.StatusHistory) {
      return object(
          "colWidth",
          0.9,
          "legend",
          legend(true),
          "rowHeight",
          0.9,
          "showValue",
          "auto",
          "tooltip",
          object("mode", "single", "sort", "none"));
    } else if (look instanceof Visualization.PieChart pie) {
      return pie(pie);
    } else if (look instanceof Visualization.FlowDiagram diagram) {
      return diagram(diagram.plugin());
    } else if (look instanceof Visualization.Text text) {
      return object("content", text.markdown(), "mode", "markdown");
    }
    return object("legend", legend(true), "tooltip", object("mode", "multi", "sort", "desc"));
  }

  private static boolean isJudged(Panel panel) {
    return !panel.thresholds().steps().isEmpty() || !panel.mappings().isEmpty();
  }

  private static Map<String, Object> reduce(Calculation calculation) {
    return object("calcs", List.of(calculation.grafanaName()), "fields", "", "values", false);
  }

  private static Map<String, Object> legend(boolean isShown) {
    return object(
        "calcs", NOTHING, "displayMode", "list", "placement", "bottom", "showLegend", isShown);
  }

  /** A slice a row; all rows have been added up already. */
  private static Map<String, Object> pie(Visualization.PieChart pie) {
    Map<String, Object> reduce = reduce(Calculation.LAST);
    reduce.put("limit", pie.limit());
    reduce.put("values", true);
    return object(
        "displayLabels",
        NOTHING,
        "legend",
        object(
            "calcs",
            NOTHING,
            "displayMode",
            "table",
            "placement",
            "right",
            "showLegend",
            true,
            "values",
            List.of("value", "percent")),
        "pieType",
        "pie",
        "reduceOptions",
        reduce,
        "tooltip",
        object("mode", "single", "sort", "none"));
  }

  /** Antrea's and Theia's plugins have no options. */
  private static Map<String, Object> diagram(Visualization.FlowDiagram.Plugin plugin) {
    return plugin == Visualization.FlowDiagram.Plugin.NETSAGE_SANKEY
        ? object(
            "color",
            "blue",
            "monochrome",
            false,
            "nodeColor",
            "grey",
            "nodePadding",
            14,
            "nodeWidth",
            24,
            "textColor",
            "grey")
        : object();
  }

  private static Map<String, Object> heatmap(Panel panel) {
    return object(
        "calculate",
        false,
        "cellGap",
        1,
        "color",
        object(
            "exponent", 0.5,
            "fill", "dark-orange",
            "mode", "scheme",
            "reverse", false,
            "scale", "exponential",
            "scheme", "Oranges",
            "steps", 64),
        "exemplars",
        object("color", "rgba(255,0,255,0.7)"),
        "filterValues",
        object("le", 1e-9),
        "legend",
        object("show", true),
        "rowsFrame",
        object("layout", "auto"),
        "showValue",
        "never",
        "tooltip",
        object("mode", "single", "showColorScale", false, "yHistogram", true),
        "yAxis",
        object(
            "axisPlacement",
            "left",
            "reverse",
            false,
            "unit",
            GrafanaUnits.of(panel.unit(), panel.title())));
  }

  static Map<String, Object> fieldConfig(Panel panel) {
    Map<String, Object> defaults = object();
    if (!(panel.visualization() instanceof Visualization.Text)) {
      defaults.put(
          "color", object("mode", isColoredByValue(panel) ? "thresholds" : "palette-classic"));
      defaults.put("custom", custom(panel));
      panel.decimals().ifPresent(decimals -> defaults.put("decimals", decimals));
      displayName(panel).ifPresent(name -> defaults.put("displayName", name));
      defaults.put("mappings", mappings(panel.mappings()));
      limits(panel.visualization(), defaults);
      panel.noValue().ifPresent(text -> defaults.put("noValue", text));
      defaults.put("thresholds", thresholds(panel.thresholds()));
      defaults.put("unit", unit(panel));
    }
    return object("defaults", defaults, "overrides", NOTHING);
  }

  /**
   * How lines of rows are called: Grafana knows no legend of a query in SQL, but one of a panel.
   */
  private static Optional<String> displayName(Panel panel) {
    Set<String> legends = new LinkedHashSet<>();
    for (PanelQuery query : panel.queries()) {
      legends.add(query instanceof SqlQuery ? query.legend() : "");
    }
    if (legends.size() > 1) {
      throw new IllegalArgumentException(
          "panel \""
              + panel.title()
              + "\" has several legends of queries in SQL, "
              + legends
              + ", and Grafana has one for all of a panel");
    }
    return legends.stream()
        .filter(each -> !each.isEmpty())
        .map(each -> LABEL.matcher(each).replaceAll("\\${__field.labels.$1}"))
        .findFirst();
  }

  /** A count without decimals is told to the last one: 1,026 and not 1 K. */
  private static String unit(Panel panel) {
    boolean isExact =
        panel.decimals().equals(OptionalInt.of(0)) && panel.unit().equals(DerivedUnit.NONE);
    if (isExact) {
      return "locale";
    }
    boolean isOfRows =
        !panel.queries().isEmpty() && panel.queries().stream().allMatch(SqlQuery.class::isInstance);
    return isOfRows
        ? GrafanaUnits.ofRows(panel.unit(), panel.title())
        : GrafanaUnits.of(panel.unit(), panel.title());
  }

  private static boolean isColoredByValue(Panel panel) {
    return !(panel.visualization() instanceof Visualization.TimeSeries
        || panel.visualization() instanceof Visualization.PieChart);
  }

  private static void limits(Visualization look, Map<String, Object> defaults) {
    OptionalDouble minimum = OptionalDouble.empty();
    OptionalDouble maximum = OptionalDouble.empty();
    if (look instanceof Visualization.TimeSeries lines) {
      minimum = lines.minimum();
      maximum = lines.maximum();
    } else if (look instanceof Visualization.Gauge gauge) {
      minimum = OptionalDouble.of(gauge.minimum());
      maximum = OptionalDouble.of(gauge.maximum());
    } else if (look instanceof Visualization.BarGauge bars) {
      minimum = OptionalDouble.of(0);
      maximum = bars.maximum();
    }
    maximum.ifPresent(value -> defaults.put("max", value));
    minimum.ifPresent(value -> defaults.put("min", value));
  }

  private static Map<String, Object> custom(Panel panel) {
    Map<String, Object> hidden = object("legend", false, "tooltip", false, "viz", false);
    Visualization look = panel.visualization();
    if (look instanceof Visualization.TimeSeries lines) {
      return object(
          "axisPlacement",
          "auto",
          "drawStyle",
          "line",
          "fillOpacity",
          lines.isStacked() ? 30 : 0,
          "gradientMode",
          "none",
          "hideFrom",
          hidden,
          "insertNulls",
          false,
          "lineInterpolation",
          "linear",
          "lineWidth",
          1,
          "pointSize",
          5,
          "scaleDistribution",
          lines.isLogarithmic() ? object("log", 10, "type", "log") : object("type", "linear"),
          "showPoints",
          "auto",
          "spanNulls",
          lines.isConnected(),
          "stacking",
          object("group", "A", "mode", lines.isStacked() ? "normal" : "none"),
          "thresholdsStyle",
          object("mode", panel.thresholds().steps().isEmpty() ? "off" : "dashed"));
    } else if (look instanceof Visualization.Table) {
      return object("align", "auto", "inspect", false);
    } else if (look instanceof Visualization.Heatmap) {
      return object("hideFrom", hidden, "scaleDistribution", object("type", "linear"));
    } else if (look instanceof Visualization.StateTimeline) {
      return object(
          "fillOpacity",
          80,
          "hideFrom",
          hidden,
          "insertNulls",
          false,
          "lineWidth",
          0,
          "spanNulls",
          false);
    } else if (look instanceof Visualization.StatusHistory) {
      return object("fillOpacity", 80, "hideFrom", hidden, "lineWidth", 1);
    } else if (look instanceof Visualization.PieChart) {
      return object("hideFrom", hidden);
    }
    return object();
  }

  static List<Object> mappings(List<ValueMapping> mappings) {
    List<Object> all = new ArrayList<>();
    for (ValueMapping mapping : mappings) {
      Map<String, Object> result =
          object("color", color(mapping.color()), "index", all.size(), "text", mapping.text());
      all.add(
          mapping.isOneValue()
              ? object(
                  "options", object(JsonTree.numberText(mapping.from()), result), "type", "value")
              : object(
                  "options",
                  object(
                      "from", finite(mapping.from()), "result", result, "to", finite(mapping.to())),
                  "type",
                  "range"));
    }
    return all;
  }

  private static Object finite(double value) {
    return Double.isFinite(value) ? value : Double.MAX_VALUE * Math.signum(value);
  }

  static Map<String, Object> thresholds(Thresholds thresholds) {
    List<Object> steps = new ArrayList<>();
    Map<String, Object> base = object("color", color(thresholds.base()));
    base.put("value", null);
    steps.add(base);
    for (Thresholds.Step step : thresholds.steps()) {
      steps.add(object("color", color(step.color()), "value", step.from()));
    }
    return object("mode", "absolute", "steps", steps);
  }

  static String color(Color color) {
    return color.grafanaName();
  }

  /** A menu or button of a dashboard or panel. */
  static Map<String, Object> link(DashboardLink link) {
    boolean isTag = link.kind() == DashboardLink.Kind.TAG;
    boolean isPage = link.kind() == DashboardLink.Kind.PAGE;
    Map<String, Object> all =
        object(
            "asDropdown",
            isTag,
            "icon",
            isPage ? "doc" : "dashboard",
            "includeVars",
            !isPage,
            "keepTime",
            !isPage,
            "tags",
            isTag ? List.of(link.target()) : NOTHING,
            "targetBlank",
            isPage,
            "title",
            link.title(),
            "tooltip",
            "",
            "type",
            isTag ? "dashboards" : "link");
    if (!isTag) {
      all.put("url", isPage ? link.target() : "/d/" + link.target());
    }
    return all;
  }
}
