// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** Every form of document that is read, around one panel or one rule. */
enum DocumentForm {
  CLASSIC("a.json") {
    @Override
    String text(PlantedMistake panel) {
      return dashboard("[" + panel(panel) + "]");
    }
  },
  ONE_LINE("a.json") {
    @Override
    String text(PlantedMistake panel) {
      return dashboard("[" + panel(panel) + "]").replace("\n", "").replace(": ", ":");
    }
  },
  CRLF_AND_BYTE_ORDER_MARK("a.json") {
    @Override
    String text(PlantedMistake panel) {
      return "\uFEFF" + dashboard("[" + panel(panel) + "]").replace("\n", "\r\n");
    }
  },
  COLLAPSED_ROW("a.json") {
    @Override
    String text(PlantedMistake panel) {
      return dashboard(
          "[{\"type\": \"row\", \"id\": 1, \"collapsed\": true, \"panels\": ["
              + panel(panel)
              + "]}]");
    }
  },
  LEGACY_ROWS_AND_GRAPH("a.json") {
    @Override
    String text(PlantedMistake panel) {
      return """
          {
          \t"title": "Planted", "schemaVersion": 14,
          \t"rows": [ { "title": "r", "panels": [ {
          \t\t"id": 4, "type": "graph", "title": %s, "datasource": "${DS_PROMETHEUS}",
          \t\t"yaxes": [ {"format": %s}, {"format": "short"} ],
          \t\t"targets": [ {"expr": %s, "legendFormat": %s, "refId": "A"} ]
          \t} ] } ]
          }
          """
          .formatted(
              quoted(panel.title()),
              quoted(panel.unit()),
              quoted(panel.expression()),
              quoted(panel.legend()));
    }
  },
  SINGLESTAT("a.json") {
    @Override
    String text(PlantedMistake panel) {
      return dashboard(
          """
          [{"id": 4, "type": "singlestat", "title": %s, "datasource": "$ds", "format": %s,
            "targets": [{"expr": %s, "legendFormat": %s}]}]
          """
              .formatted(
                  quoted(panel.title()),
                  quoted(panel.unit()),
                  quoted(panel.expression()),
                  quoted(panel.legend())));
    }
  },
  LIBRARY_ELEMENT_OF_AN_EXPORT("a.json") {
    @Override
    String text(PlantedMistake panel) {
      return """
          {"__inputs": [{"name": "DS_PROMETHEUS", "type": "datasource", "pluginId": "prometheus"}],
           "__elements": {"abc": {"name": "n", "uid": "abc", "kind": 1, "model": %s}},
           "title": "Planted", "schemaVersion": 38,
           "panels": [{"id": 7, "libraryPanel": {"name": "n", "uid": "abc"}}]}
          """
          .formatted(panel(panel));
    }
  },
  LIBRARY_PANEL_OF_THE_API("a.json") {
    @Override
    String text(PlantedMistake panel) {
      return "{\"result\": {\"name\": \"n\", \"kind\": 1, \"model\": " + panel(panel) + "}}";
    }
  },
  LIBRARY_PANEL_WITH_MODEL("a.json") {
    @Override
    String text(PlantedMistake panel) {
      return dashboard(
          "[{\"id\": 3, \"title\": "
              + quoted(panel.title())
              + ", \"libraryPanel\": {\"uid\": \"a\", \"model\": "
              + panel(panel)
              + "}}]");
    }
  },
  ENVELOPE("a.json") {
    @Override
    String text(PlantedMistake panel) {
      return "{\"meta\": {}, \"dashboard\": " + dashboard("[" + panel(panel) + "]") + "}";
    }
  },
  RESOURCE_V1("a.yaml") {
    @Override
    String text(PlantedMistake panel) {
      return """
          apiVersion: dashboard.grafana.app/v1beta1
          kind: Dashboard
          metadata: {name: planted}
          spec:
            title: Planted
            panels:
            - id: 1
              type: timeseries
              title: %s
              fieldConfig: {defaults: {unit: %s}}
              targets:
              - refId: A
                datasource: {type: prometheus, uid: $ds}
                expr: '%s'
                legendFormat: '%s'
          """
          .formatted(panel.title(), panel.unit(), panel.expression(), panel.legend());
    }
  },
  RESOURCE_V2("a.json") {
    @Override
    String text(PlantedMistake panel) {
      return v2(
          panel,
          "dashboard.grafana.app/v2",
          "{\"kind\": \"DataQuery\", \"group\": \"prometheus\", \"datasource\": {\"name\": \"${ds}\"},"
              + " \"spec\": %s}",
          "\"kind\": \"VizConfig\", \"group\": \"timeseries\"");
    }
  },
  RESOURCE_V2_ALPHA("a.json") {
    @Override
    String text(PlantedMistake panel) {
      return v2(
          panel,
          "dashboard.grafana.app/v2alpha1",
          "{\"kind\": \"prometheus\", \"spec\": %s}",
          "\"kind\": \"timeseries\"");
    }
  },
  CONFIG_MAP("a.yaml") {
    @Override
    String text(PlantedMistake panel) {
      return "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: m\ndata:\n  a.json: |-\n"
          + dashboard("[" + panel(panel) + "]").indent(4);
    }
  },
  CONFIG_MAP_IN_JSON("a.json") {
    @Override
    String text(PlantedMistake panel) {
      return "{\"apiVersion\": \"v1\", \"kind\": \"ConfigMap\", \"metadata\": {\"name\": \"m\"},\n"
          + "\"data\": {\"a.json\": "
          + quoted(dashboard("[" + panel(panel) + "]"))
          + "}}";
    }
  },
  CONFIG_MAP_LIST("a.yaml") {
    @Override
    String text(PlantedMistake panel) {
      return "apiVersion: v1\nkind: ConfigMapList\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n"
          + "  metadata: {name: other}\n  data: {x.conf: 'a = b'}\n"
          + "- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: m}\n  data:\n    a.json: |\n"
          + dashboard("[" + panel(panel) + "]").indent(8);
    }
  },
  CONFIG_MAP_IN_QUOTES("a.yml") {
    @Override
    String text(PlantedMistake panel) {
      return "---\n# second\nkind: ConfigMap\napiVersion: v1\ndata:\n  a.json: "
          + quoted(dashboard("[" + panel(panel) + "]"))
          + "\n  b.json: 'no JSON'\n";
    }
  },
  GRAFANA_OPERATOR("a.yaml") {
    @Override
    String text(PlantedMistake panel) {
      return "apiVersion: grafana.integreatly.org/v1beta1\nkind: GrafanaDashboard\nmetadata:\n"
          + "  name: n\nspec:\n  json: >\n"
          + dashboard("[" + panel(panel) + "]").replace("\n", "").indent(4);
    }
  },
  GRAFANA_OPERATOR_PACKED("a.yaml") {
    @Override
    String text(PlantedMistake panel) {
      return "apiVersion: grafana.integreatly.org/v1beta1\nkind: GrafanaDashboard\nspec:\n"
          + "  gzipJson: "
          + packed(dashboard("[" + panel(panel) + "]"))
          + "\n";
    }
  },
  PERSES("a.json") {
    @Override
    String text(PlantedMistake panel) {
      return "{\"kind\": \"Dashboard\", \"metadata\": {\"name\": \"n\", \"project\": \"p\"}, \"spec\": "
          + perses(panel)
          + "}";
    }
  },
  PERSES_OPERATOR("a.yaml") {
    @Override
    String text(PlantedMistake panel) {
      return "apiVersion: perses.dev/v1alpha2\nkind: PersesDashboard\nmetadata: {name: n}\nspec:\n"
          + "  config:\n"
          + perses(panel).indent(4);
    }
  },
  RULE_FILE("rules.yaml") {
    @Override
    String text(PlantedMistake panel) {
      return "groups:\n- name: g\n  rules:\n  - alert: A\n    expr: |\n      "
          + ofRule(panel)
          + "\n    for: 5m\n";
    }
  },
  RULE_FILE_IN_QUOTES("rules.yaml") {
    @Override
    String text(PlantedMistake panel) {
      return "groups: [{name: g, rules: [{alert: A, expr: " + quoted(ofRule(panel)) + "}]}]\n";
    }
  },
  RULE_FILE_FOLDED("rules.yml") {
    @Override
    String text(PlantedMistake panel) {
      return "groups:\n- name: g\n  rules:\n  - alert: A\n    expr: >-\n      "
          + ofRule(panel).replace("(", "(\n      ")
          + "\n";
    }
  },
  PROMETHEUS_RULE("rule.yaml") {
    @Override
    String text(PlantedMistake panel) {
      return "kind: Other\napiVersion: v1\n---\napiVersion: monitoring.coreos.com/v1\n"
          + "kind: PrometheusRule\nspec:\n  groups:\n  - name: g\n    rules:\n"
          + "    - alert: A\n      expr: '"
          + ofRule(panel)
          + "'\n";
    }
  },
  PROMETHEUS_RULE_LIST("rule.json") {
    @Override
    String text(PlantedMistake panel) {
      return "{\"kind\": \"List\", \"apiVersion\": \"v1\", \"items\": [{\"kind\": \"PrometheusRule\","
          + " \"apiVersion\": \"monitoring.coreos.com/v1\", \"spec\": {\"groups\": [{\"name\": \"g\","
          + " \"rules\": [{\"alert\": \"A\", \"expr\": "
          + quoted(ofRule(panel))
          + "}]}]}}]}";
    }
  },
  RULES_IN_A_CONFIG_MAP("rule.yaml") {
    @Override
    String text(PlantedMistake panel) {
      return "apiVersion: v1\nkind: ConfigMap\ndata:\n  alerts.yaml: |\n"
          + RULE_FILE.text(panel).indent(4);
    }
  };

  private final String file;

  DocumentForm(String file) {
    this.file = file;
  }

  abstract String text(PlantedMistake panel);

  String file() {
    return file;
  }

  boolean isOfRules() {
    return file.startsWith("rule");
  }

  /** Whether the places of the text in it are known. */
  boolean isPlaced() {
    return this != GRAFANA_OPERATOR_PACKED;
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /** A rule has no variables. */
  private static String ofRule(PlantedMistake panel) {
    return panel.expression().replace("$__rate_interval", "5m");
  }

  private static String dashboard(String panels) {
    return """
        {
          "title": "Planted",
          "uid": "planted",
          "schemaVersion": 42,
          "templating": {"list": [{"name": "ds", "type": "datasource", "query": "prometheus"}]},
          "panels": %s
        }
        """
        .formatted(panels);
  }

  private static String panel(PlantedMistake panel) {
    return """
        {
          "id": 2,
          "type": "timeseries",
          "title": %s,
          "datasource": {"type": "prometheus", "uid": "${ds}"},
          "fieldConfig": {"defaults": {"unit": %s}, "overrides": []},
          "targets": [
            {"refId": "A", "expr": %s, "legendFormat": %s}
          ]
        }"""
        .formatted(
            quoted(panel.title()),
            quoted(panel.unit()),
            quoted(panel.expression()),
            quoted(panel.legend()));
  }

  private static String v2(PlantedMistake panel, String version, String query, String visual) {
    return """
        {"apiVersion": "%s", "kind": "Dashboard", "metadata": {"name": "n"}, "spec": {
          "title": "Planted",
          "variables": [{"kind": "DatasourceVariable", "spec": {"name": "ds", "pluginId": "prometheus"}}],
          "elements": {"panel-1": {"kind": "Panel", "spec": {
            "id": 1, "title": %s,
            "data": {"kind": "QueryGroup", "spec": {"queries": [
              {"kind": "PanelQuery", "spec": {"refId": "A", "hidden": false, "query": %s}}]}},
            "vizConfig": {%s, "spec": {"fieldConfig": {"defaults": {"unit": %s}}}}
          }}},
          "layout": {"kind": "GridLayout", "spec": {"items": []}}
        }}
        """
        .formatted(
            version,
            quoted(panel.title()),
            query.formatted(
                "{\"expr\": "
                    + quoted(panel.expression())
                    + ", \"legendFormat\": "
                    + quoted(panel.legend())
                    + "}"),
            visual,
            quoted(panel.unit()));
  }

  private static String perses(PlantedMistake panel) {
    return """
        {"panels": {"p": {"kind": "Panel", "spec": {
          "display": {"name": %s},
          "plugin": {"kind": "TimeSeriesChart", "spec": {"yAxis": {"format": {"unit": %s}}}},
          "queries": [{"kind": "TimeSeriesQuery", "spec": {"plugin": {
            "kind": "PrometheusTimeSeriesQuery",
            "spec": {"query": %s, "seriesNameFormat": %s}}}}]
        }}},
        "layouts": []}
        """
        .formatted(
            quoted(panel.title()),
            quoted(panel.unit()),
            quoted(panel.expression()),
            quoted(panel.legend()));
  }

  private static String packed(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return Base64.getEncoder().encodeToString(packed.toByteArray());
  }
}
