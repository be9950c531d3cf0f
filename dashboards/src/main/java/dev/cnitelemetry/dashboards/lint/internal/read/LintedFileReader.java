// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.read;

import dev.cnitelemetry.dashboards.lint.internal.document.MalformedDocumentException;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceDocuments;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceMapping;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceNode;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceText;
import dev.cnitelemetry.dashboards.lint.internal.read.FileContent.Failure;
import dev.cnitelemetry.metrics.finding.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Finds the dashboards and rules of a file, whatever they are wrapped in. */
public final class LintedFileReader {

  /** Lists in lists, dashboards in texts: nobody goes deeper. */
  private static final int DEEPEST = 6;

  /** So much of what is packed is unpacked. */
  private static final int MOST_UNPACKED = 16 << 20;

  /** Words of dashboards and rules. */
  private static final Pattern OURS =
      Pattern.compile(
          "\"(panels|targets|templating|expr|elements)\"|\\b(panels|groups|expr|rules):|grafana");

  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\{\\{-|\\{\\{ *(\\.Values|\\.Release|template |include |if |range )"
              + "|\\{% *(if|for|raw|set|assign) ");

  private final FileContent content = new FileContent();

  private LintedFileReader() {}

  /**
   * Reads a file.
   *
   * @param name its name
   * @param source its text
   * @return what it has of dashboards and rules
   */
  public static FileContent read(String name, SourceText source) {
    LintedFileReader reader = new LintedFileReader();
    SourceDocuments documents = SourceDocuments.read(name, source);
    int number = 0;
    for (SourceNode root : documents.roots()) {
      number++;
      reader.document(root, documents.roots().size() > 1 ? "document " + number : "", 0);
    }
    if (documents.failure().isPresent()) {
      reader.fail(source, "", documents.failure().get());
      reader.content.setOfInterest(OURS.matcher(source.text()).find());
    }
    if (documents.roots().isEmpty()) {
      reader.content.setStrangeForm("nothing");
    }
    if (reader.content.strangeForm().isPresent() && isTemplate(source.text())) {
      reader.content.add(new Failure(source.place(0), "", true));
      reader.content.setOfInterest(OURS.matcher(source.text()).find());
    }
    return reader.content;
  }

  private void fail(SourceText source, String path, MalformedDocumentException failure) {
    String text = source.text();
    Place place = source.place(failure.offset());
    content.add(
        new Failure(
            path.isEmpty() ? place : place.withPath(path),
            String.valueOf(failure.getMessage()),
            isTemplate(text)));
  }

  /** Whether Helm, or another program, has yet to fill it. */
  private static boolean isTemplate(String text) {
    return TEMPLATE.matcher(text).find();
  }

  private void document(SourceNode node, String path, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    String kind = node.value("kind");
    String apiVersion = node.value("apiVersion");
    boolean isResource = !kind.isEmpty() && !apiVersion.isEmpty();
    if (isResource) {
      resource(node, kind, apiVersion, path, depth);
    } else if (node.child("dashboard").map(SourceNode::isMapping).orElse(false)) {
      document(node.child("dashboard").orElseThrow(), path, depth + 1);
    } else if (node.at("result", "model").isPresent()) {
      document(node.child("result").orElseThrow(), path, depth + 1);
    } else if (ClassicDashboards.isLibraryPanel(node)) {
      content.add(ClassicDashboards.readLibraryPanel(node, path));
    } else if (!dashboard(node, path)) {
      node.child("spec")
          .filter(spec -> kind.equals("Dashboard"))
          .ifPresentOrElse(
              spec -> {
                if (!dashboard(spec, path)) {
                  content.setStrangeForm("Dashboard in a form that is not known");
                }
              },
              () -> others(node, kind, path, depth));
    }
  }

  private void others(SourceNode node, String kind, String path, int depth) {
    if (RuleGroups.isOne(node)) {
      RuleGroups.read(node, path, true, content);
    } else if (!kind.isEmpty() && node.at("spec", "groups").isPresent()) {
      RuleGroups.read(node.child("spec").orElseThrow(), path, true, content);
    } else if (isListOfDashboards(node)) {
      int number = 0;
      for (SourceNode item : node.items()) {
        number++;
        document(item, DocumentPaths.join(path, "item " + number), depth + 1);
      }
    } else {
      content.setStrangeForm(strange(node));
    }
  }

  private static boolean isListOfDashboards(SourceNode node) {
    return node.items().stream()
        .anyMatch(
            item ->
                ClassicDashboards.isOne(item)
                    || item.child("dashboard").isPresent()
                    || item.child("apiVersion").isPresent());
  }

  private boolean dashboard(SourceNode node, String path) {
    if (ResourceDashboards.isOne(node)) {
      content.add(ResourceDashboards.read(node, path));
    } else if (PersesDashboards.isOne(node)) {
      content.add(PersesDashboards.read(node, path));
    } else if (ClassicDashboards.isOne(node)) {
      content.add(ClassicDashboards.read(node, path));
    } else {
      return false;
    }
    return true;
  }

  private void resource(SourceNode node, String kind, String apiVersion, String path, int depth) {
    String name = node.value("metadata", "name");
    String here = DocumentPaths.join(path, kind + (name.isEmpty() ? "" : " " + name));
    SourceNode spec = node.child("spec").orElse(node);
    switch (kind) {
      case "ConfigMap" -> configMap(node, here, depth);
      case "PrometheusRule", "VMRule" ->
          RuleGroups.read(spec, path, kind.equals("PrometheusRule"), content);
      case "GrafanaDashboard" -> operatorDashboard(spec, here, depth);
      case "Dashboard" -> {
        if (!dashboard(spec, path)) {
          content.setStrangeForm(kind + " of " + apiVersion + ", in a form that is not known");
        }
      }
      case "PersesDashboard" -> {
        SourceNode inner = spec.child("config").orElse(spec);
        if (!dashboard(inner, path)) {
          content.setStrangeForm("PersesDashboard without panels");
        }
      }
      case "LibraryPanel" -> content.add(ClassicDashboards.readLibraryPanel(asModel(node), path));
      default -> {
        if (kind.endsWith("List") && !node.items("items").isEmpty()) {
          int number = 0;
          for (SourceNode item : node.items("items")) {
            number++;
            document(item, DocumentPaths.join(path, "item " + number), depth + 1);
          }
        } else if (!dashboard(node, path)) {
          content.setStrangeForm(kind + " of " + apiVersion);
        }
      }
    }
  }

  private static SourceNode asModel(SourceNode node) {
    return node.child("spec").filter(spec -> spec.child("model").isPresent()).orElse(node);
  }

  private void configMap(SourceNode node, String path, int depth) {
    boolean isForGrafana = node.at("metadata", "labels", "grafana_dashboard").isPresent();
    boolean hasAny = false;
    for (SourceMapping.Entry entry : node.at("data").map(SourceNode::entries).orElse(List.of())) {
      if (entry.value() instanceof SourceScalar text && text.isText()) {
        hasAny |=
            embedded(text, entry.key(), DocumentPaths.join(path, entry.key()), isForGrafana, depth);
      }
    }
    if (!hasAny) {
      content.setStrangeForm("ConfigMap without dashboards and rules");
    }
  }

  /** A document that is a text of another: a dashboard or rules, or else none of our business. */
  private boolean embedded(
      SourceScalar text, String key, String path, boolean isForGrafana, int depth) {
    String lower = key.toLowerCase(Locale.ROOT);
    String value = text.value();
    boolean isJson = lower.endsWith(".json") || value.stripLeading().startsWith("{");
    boolean isYaml =
        (lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".rules"))
            && value.contains("groups");
    if (!isJson && !isYaml) {
      return false;
    }
    SourceText inner = SourceText.within(text);
    SourceDocuments documents = isJson ? SourceDocuments.json(inner) : SourceDocuments.yaml(inner);
    if (documents.failure().isPresent()) {
      boolean isMeant = isForGrafana || (isJson && value.contains("\"panels\""));
      if (isMeant) {
        fail(inner, path, documents.failure().get());
      }
      return isMeant;
    }
    int before = content.dashboards().size() + content.rules().size();
    for (SourceNode root : documents.roots()) {
      document(root, path, depth + 1);
    }
    return content.dashboards().size() + content.rules().size() > before;
  }

  private void operatorDashboard(SourceNode spec, String path, int depth) {
    content.know();
    spec.text("json").ifPresent(json -> embedded(json, "spec.json", path, true, depth));
    spec.text("gzipJson").ifPresent(packed -> unpacked(packed, path, depth));
  }

  private void unpacked(SourceScalar packed, String path, int depth) {
    SourceText inner;
    try (GZIPInputStream stream =
        new GZIPInputStream(
            new ByteArrayInputStream(Base64.getMimeDecoder().decode(packed.value())))) {
      byte[] bytes = stream.readNBytes(MOST_UNPACKED + 1);
      if (bytes.length > MOST_UNPACKED) {
        content.add(
            new Failure(packed.place().withPath(path), "gzipJson holds more than 16 MiB", false));
        return;
      }
      inner = SourceText.madeOf(packed, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException e) {
      content.add(
          new Failure(
              packed.place().withPath(path),
              "gzipJson is no packed text: " + e.getMessage(),
              false));
      return;
    }
    SourceDocuments documents = SourceDocuments.json(inner);
    for (SourceNode root : documents.roots()) {
      document(root, path, depth + 1);
    }
    documents.failure().ifPresent(failure -> fail(inner, path, failure));
  }

  /** What a document is that is none of ours, in a few words. */
  private static String strange(SourceNode node) {
    if (node.child("widgets").isPresent() && node.child("layout_type").isPresent()) {
      return "a dashboard of Datadog";
    }
    if (node.child("widgets").isPresent()) {
      return "a dashboard of another tool, with widgets";
    }
    if (node.child("panelsJSON").isPresent() || node.at("attributes", "panelsJSON").isPresent()) {
      return "a dashboard of Kibana";
    }
    if (node.child("pages").isPresent() && node.child("name").isPresent()) {
      return "a dashboard of New Relic";
    }
    if (node.child("scrape_configs").isPresent()) {
      return "a configuration of Prometheus";
    }
    if (node instanceof SourceScalar) {
      return "a text";
    }
    if (!node.isMapping()) {
      return "a list";
    }
    String keys =
        String.join(", ", node.entries().stream().limit(5).map(SourceMapping.Entry::key).toList());
    return keys.isEmpty() ? "empty" : "a document with the keys " + keys;
  }
}
