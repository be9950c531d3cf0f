// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.cnitelemetry.testsupport.TestData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The operator's schemas, which let unknown fields pass, made strict. */
public final class StrictSchemas {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, JsonSchema> READ = new TreeMap<>();

  private StrictSchemas() {}

  /**
   * What is wrong with a resource of the operator, in words; the test ends where there is no
   * schema.
   */
  public static List<String> errors(String json) {
    try {
      JsonNode resource = JSON.readTree(json);
      String kind = resource.get("kind").asText();
      return schema(kind, resource.get("apiVersion").asText()).validate(resource).stream()
          .map(ValidationMessage::getMessage)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized JsonSchema schema(String kind, String apiVersion) throws IOException {
    JsonSchema known = READ.get(kind);
    if (known != null) {
      return known;
    }
    String plural = kind.toLowerCase(Locale.ROOT) + (kind.endsWith("s") ? "es" : "s");
    Path file = TestData.path("schemas/crd/" + plural + "-crd.json");
    for (JsonNode version : JSON.readTree(file.toFile()).get("spec").get("versions")) {
      if (apiVersion.endsWith("/" + version.get("name").asText())) {
        JsonNode schema = version.get("schema").get("openAPIV3Schema");
        strict(schema);
        JsonNode metadata = schema.get("properties").get("metadata");
        ((ObjectNode) metadata).remove("additionalProperties");
        JsonSchema read =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        READ.put(kind, read);
        return read;
      }
    }
    throw new IllegalArgumentException(file + " has no " + apiVersion);
  }

  /** No property but those that are listed; an integer or a text where OpenAPI says so. */
  private static void strict(JsonNode schema) {
    if (schema instanceof ObjectNode object) {
      if (object.path("properties").isObject() && !object.has("additionalProperties")) {
        object.put("additionalProperties", false);
      }
      if (object.path("x-kubernetes-int-or-string").asBoolean()) {
        object.remove("anyOf");
        object.putArray("type").add("integer").add("string");
      }
    }
    schema.forEach(StrictSchemas::strict);
  }
}
