// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes a folder of dashboards as large teams have: {@code LargeFolder FOLDER [DASHBOARDS]}, a
 * hundred kilobytes each.
 */
final class LargeFolder {

  private static final List<String> EXPRESSIONS =
      List.of(
          "sum by (instance) (rate(felix_ipset_errors{cluster=\"$cluster\", job=\"felix\"}[$__rate_interval]))",
          "histogram_quantile(0.99, sum by (le, operation) (rate(antrea_agent_ovs_flow_ops_latency_milliseconds_bucket{node=~\"$node\"}[$__rate_interval])))",
          "sum(node_memory_MemTotal_bytes{job=\"node\", cluster=\"$cluster\"}) - sum(node_memory_MemFree_bytes{job=\"node\", cluster=\"$cluster\"})",
          "100 - (avg by (instance) (irate(node_cpu_seconds_total{mode=\"idle\", instance=~\"$instance\"}[$__rate_interval])) * 100)",
          "rate(felix_int_dataplane_apply_time_seconds_sum[$__rate_interval]) / rate(felix_int_dataplane_apply_time_seconds_count[$__rate_interval])",
          "topk(10, sum by (namespace, pod) (container_memory_working_set_bytes{container!=\"\"})) / on (namespace) group_left () sum by (namespace) (kube_resourcequota)",
          "increase(typha_connections_dropped{job=~\"$job\"}[1h])");

  private LargeFolder() {}

  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 200);
  }

  static void write(Path folder, int dashboards) throws IOException {
    Random random = new Random(1);
    Files.createDirectories(folder);
    for (int i = 0; i < dashboards; i++) {
      StringBuilder text = new StringBuilder();
      text.append("{\n  \"title\": \"Dashboard ")
          .append(i)
          .append("\",\n  \"schemaVersion\": 41,\n");
      text.append("  \"panels\": [");
      for (int panel = 1; text.length() < 100_000; panel++) {
        text.append(panel == 1 ? "\n" : ",\n").append(panel(panel, random));
      }
      text.append("\n  ]\n}\n");
      Files.writeString(folder.resolve("dashboard-" + i + ".json"), text);
    }
  }

  private static String panel(int number, Random random) {
    StringBuilder targets = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      String expression = EXPRESSIONS.get(random.nextInt(EXPRESSIONS.size()));
      targets
          .append(i == 0 ? "" : ",")
          .append(
              """

                      {
                        "datasource": {"type": "prometheus", "uid": "${datasource}"},
                        "editorMode": "code",
                        "expr": %s,
                        "legendFormat": "{{instance}} %d",
                        "range": true,
                        "refId": "%c"
                      }"""
                  .formatted(DocumentForm.quoted(expression), random.nextInt(100), 'A' + i));
    }
    return """
                {
                  "id": %d,
                  "type": "timeseries",
                  "title": "Panel %d in the last hour",
                  "description": "What this panel shows, in a sentence or two, as people write them.",
                  "datasource": {"type": "prometheus", "uid": "${datasource}"},
                  "gridPos": {"h": 8, "w": 12, "x": 0, "y": %d},
                  "fieldConfig": {
                    "defaults": {
                      "color": {"mode": "palette-classic"},
                      "custom": {
                        "axisBorderShow": false,
                        "axisCenteredZero": false,
                        "drawStyle": "line",
                        "fillOpacity": 10,
                        "gradientMode": "none",
                        "hideFrom": {"legend": false, "tooltip": false, "viz": false},
                        "lineInterpolation": "linear",
                        "lineWidth": 1,
                        "stacking": {"group": "A", "mode": "none"},
                        "thresholdsStyle": {"mode": "off"}
                      },
                      "mappings": [],
                      "thresholds": {"mode": "absolute", "steps": [{"color": "green", "value": null}]},
                      "unit": "short"
                    },
                    "overrides": []
                  },
                  "options": {
                    "legend": {"calcs": [], "displayMode": "list", "placement": "bottom"},
                    "tooltip": {"mode": "multi", "sort": "desc"}
                  },
                  "targets": [%s
                  ]
                }"""
        .formatted(number, number, number * 8, targets);
  }
}
