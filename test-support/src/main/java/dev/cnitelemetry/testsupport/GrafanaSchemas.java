package dev.cnitelemetry.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Grafana's own JSON schemas, held against a dashboard: the dashboard's, and for what that one
 * leaves open each panel's, the Prometheus target's and the list of units.
 *
 * <pre>{@code
 * List<String> mistakes = GrafanaSchemas.shared().classic(json);
 * }</pre>
 */
public final class GrafanaSchemas {

  private static final ObjectMapper MAPPER = new ObjectMapper();

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
    Path directory =
        Path.of(System.getProperty("shared.directory", "../../shared"), "schemas", "grafana");
    if (!Files.isDirectory(directory)) {
      throw PeerProgram.missing("Grafana's schemas are not in " + directory);
    }
    return new GrafanaSchemas(directory);
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
      check(where + " target", "prometheus", "Dataquery", target, mistakes);
    }
  }

  private void look(String where, String type, JsonNode panel, List<String> mistakes) {
    String file = type.replace("-", "");
    check(where + " options", file, "Options", panel.path("options"), mistakes);
    JsonNode defaults = panel.path("fieldConfig").path("defaults");
    if (Set.of("timeseries", "table", "heatmap", "statetimeline", "statushistory").contains(file)) {
      check(where + " custom", file, "FieldConfig", defaults.path("custom"), mistakes);
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
        check(
            where + " target",
            "prometheus",
            "Dataquery",
            query.path("spec").path("query").path("spec"),
            mistakes);
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
