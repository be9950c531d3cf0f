// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Grafana's own JSON schemas, held against a dashboard: the dashboard's, and for what that one
 * leaves open each panel's, the Prometheus target's and the list of units. What has no schema among
 * them has the list of its fields here: pies, queries of the ClickHouse data source 4, plugins that
 * draw flows.
 *
 * <pre>{@code
 * List<String> mistakes = GrafanaSchemas.shared().classic(json);
 * }</pre>
 */
public final class GrafanaSchemas {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String CLICKHOUSE = "grafana-clickhouse-datasource";

  /** The fields that each query of ClickHouse has. */
  private static final Set<String> CLICKHOUSE_QUERY =
      Set.of("editorType", "format", "pluginVersion", "queryType", "rawSql");

  private static final Map<String, Set<String>> OPTIONS =
      Map.of(
          "piechart", Set.of("displayLabels", "legend", "pieType", "reduceOptions", "tooltip"),
          "netsage-sankey-panel",
              Set.of("color", "monochrome", "nodeColor", "nodePadding", "nodeWidth", "textColor"),
          "antreaflowvisibility-grafana-sankey-plugin", Set.of(),
          "theia-grafana-sankey-plugin", Set.of(),
          "theia-grafana-chord-plugin", Set.of());

  private final Path directory;
  private final Map<String, JsonSchema> schemas = new HashMap<>();
  private final Set<String> units = new HashSet<>();

  private GrafanaSchemas(Path directory) {
    this.directory = directory;
    read("units")
        .get("definitions")
        .elements()
        .forEachRemaining(unit -> units.add(unit.path("const").asText()));
  }

  /**
   * The schemas among the optional material of the tests.
   *
   * @return the schemas; the test ends here where they are absent
   */
  public static GrafanaSchemas shared() {
    return TestData.find("schemas/grafana")
        .map(GrafanaSchemas::new)
        .orElseThrow(() -> PeerProgram.missing("Grafana's schemas are in no schemas/grafana"));
  }

  private JsonNode read(String name) {
    try {
      return MAPPER.readTree(directory.resolve(name + ".json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonSchema schema(String file, String definition) {
    return schemas.computeIfAbsent(
        file + "#" + definition,
        key -> {
          ObjectNode all = (ObjectNode) read(file);
          all.put("$ref", "#/definitions/" + definition);
          return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(all);
        });
  }

  private void check(
      String where, String file, String definition, JsonNode node, List<String> mistakes) {
    schema(file, definition)
        .validate(node)
        .forEach(each -> mistakes.add(where + ": " + each.getMessage()));
  }

  /**
   * What is wrong with a dashboard of the classic form.
   *
   * @param json the dashboard
   * @return one line a mistake; none if it is right
   */
  public List<String> classic(String json) {
    List<String> mistakes = new ArrayList<>();
    JsonNode dashboard = tree(json);
    check("dashboard", "dashboard", "Dashboard", dashboard, mistakes);
    for (JsonNode panel : dashboard.path("panels")) {
      for (JsonNode inner : panel.path("panels")) {
        panel(inner, inner.path("type").asText(), mistakes);
      }
      if (!panel.path("type").asText().equals("row")) {
        panel(panel, panel.path("type").asText(), mistakes);
      }
    }
    return mistakes;
  }

  private void panel(JsonNode panel, String type, List<String> mistakes) {
    String where = "panel \"" + panel.path("title").asText() + "\"";
    look(where, type, panel, mistakes);
    for (JsonNode target : panel.path("targets")) {
      target(where, target.path("datasource").path("type").asText(), target, mistakes);
    }
  }

  private void target(String where, String dataSource, JsonNode target, List<String> mistakes) {
    if (!dataSource.equals(CLICKHOUSE)) {
      check(where + " target", "prometheus", "Dataquery", target, mistakes);
      return;
    }
    Set<String> names = names(target);
    names.removeAll(Set.of("datasource", "refId"));
    same(where + " target", CLICKHOUSE_QUERY, names, mistakes);
    boolean isSeries = target.path("queryType").asText().equals("timeseries");
    if (target.path("format").asInt(-1) != (isSeries ? 0 : 1)
        || !(isSeries || target.path("queryType").asText().equals("table"))) {
      mistakes.add(where + " target: format and queryType are 0, timeseries or 1, table");
    }
    if (!target.path("editorType").asText().equals("sql")
        || !target.path("pluginVersion").asText().matches("4\\.[0-9]+\\.[0-9]+")
        || target.path("rawSql").asText().isBlank()) {
      mistakes.add(where + " target: not what version 4 of the plugin writes");
    }
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static void same(
      String where, Set<String> wanted, Set<String> found, List<String> mistakes) {
    if (!new TreeSet<>(wanted).equals(found)) {
      mistakes.add(where + ": has " + found + ", is to have " + new TreeSet<>(wanted));
    }
  }

  private void look(String where, String type, JsonNode panel, List<String> mistakes) {
    String file = type.replace("-", "");
    Set<String> own = OPTIONS.get(type);
    if (own == null) {
      check(where + " options", file, "Options", panel.path("options"), mistakes);
    } else {
      same(where + " options", own, names(panel.path("options")), mistakes);
    }
    JsonNode defaults = panel.path("fieldConfig").path("defaults");
    if (Set.of("timeseries", "table", "heatmap", "statetimeline", "statushistory").contains(file)) {
      check(where + " custom", file, "FieldConfig", defaults.path("custom"), mistakes);
    } else if (type.equals("piechart")) {
      same(where + " custom", Set.of("hideFrom"), names(defaults.path("custom")), mistakes);
    } else if (defaults.path("custom").size() > 0) {
      mistakes.add(where + " custom: a " + type + " has no options of its own for fields");
    }
    unit(where, defaults.path("unit"), mistakes);
    unit(where, panel.path("options").path("yAxis").path("unit"), mistakes);
    for (JsonNode override : panel.path("fieldConfig").path("overrides")) {
      for (JsonNode property : override.path("properties")) {
        if (property.path("id").asText().equals("unit")) {
          unit(where, property.path("value"), mistakes);
        }
      }
    }
  }

  private void unit(String where, JsonNode unit, List<String> mistakes) {
    if (!unit.isMissingNode() && !units.contains(unit.asText())) {
      mistakes.add(where + ": there is no unit " + unit.asText());
    }
  }

  /**
   * What is wrong with a dashboard of the form {@code dashboard.grafana.app/v2}.
   *
   * @param json the resource
   * @return one line a mistake; none if it is right
   */
  public List<String> v2(String json) {
    List<String> mistakes = new ArrayList<>();
    JsonNode resource = tree(json);
    check("dashboard", "dashboardv2", "Dashboard", resource.path("spec"), mistakes);
    for (JsonNode element : resource.path("spec").path("elements")) {
      JsonNode panel = element.path("spec");
      String where = "panel \"" + panel.path("title").asText() + "\"";
      JsonNode look = panel.path("vizConfig");
      look(where, look.path("group").asText(), look.path("spec"), mistakes);
      for (JsonNode query : panel.path("data").path("spec").path("queries")) {
        JsonNode asked = query.path("spec").path("query");
        target(where, asked.path("group").asText(), asked.path("spec"), mistakes);
      }
    }
    return mistakes;
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
