// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape.config;

import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.NearestNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads one file and collects its mistakes. */
final class ConfigurationReader {

  private static final int LONGEST = 1_000_000;
  private static final int DEEPEST = 50;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new CoreSchema()).setMaxAliasesForCollections(10).build();

  private final ConfigurationFile file;
  private final Release release;
  private final List<ConfigurationError> errors = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  ConfigurationReader(ConfigurationFile file, Release release) {
    this.file = file;
    this.release = release;
  }

  List<ConfigurationError> errors() {
    return errors;
  }

  Map<String, Object> values() {
    return values;
  }

  void read(String text) {
    if (text.length() > LONGEST) {
      error(0, 0, "", "it has " + text.length() + " characters; " + LONGEST + " are read");
      return;
    }
    try {
      if (isTooDeep(text)) {
        return;
      }
      Optional<Node> root = new Compose(SETTINGS).composeString(text);
      if (root.isPresent() && !isNull(root.get())) {
        if (root.get() instanceof MappingNode mapping) {
          mapping(mapping, "");
        } else {
          error(root.get(), "", "expected keys and values");
        }
      }
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark();
      error(
          mark.map(Mark::getLine).orElse(-1) + 1,
          mark.map(Mark::getColumn).orElse(-1) + 1,
          "",
          "no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      error(0, 0, "", "no YAML: " + e.getMessage());
    }
  }

  /** Told before anything recurses. */
  private boolean isTooDeep(String text) {
    int depth = 0;
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> {
          if (++depth > DEEPEST) {
            Optional<Mark> mark = event.getStartMark();
            error(
                mark.map(Mark::getLine).orElse(-1) + 1,
                mark.map(Mark::getColumn).orElse(-1) + 1,
                "",
                "it nests more than " + DEEPEST + " levels");
            return true;
          }
        }
        case MappingEnd, SequenceEnd -> depth--;
        default -> {
          // Scalars and the like are on the level they are on.
        }
      }
    }
    return false;
  }

  private void error(Node node, String key, String message) {
    Optional<Mark> mark = node.getStartMark();
    error(
        mark.map(Mark::getLine).orElse(-1) + 1,
        mark.map(Mark::getColumn).orElse(-1) + 1,
        key,
        message);
  }

  private void error(int line, int column, String key, String message) {
    errors.add(new ConfigurationError(file, line, column, key, message));
  }

  private static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  private void mapping(MappingNode mapping, String prefix) {
    Set<String> there = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
        error(tuple.getKeyNode(), prefix, "a key that is no text");
        continue;
      }
      String path = prefix + name.getValue();
      if (!there.add(path)) {
        error(name, path, "key " + path + " is there twice");
        continue;
      }
      Optional<ConfigurationKey> key = file.key(path);
      if (key.isPresent()) {
        Optional<ConfigurationKey.Stretch> stretch = key.get().at(release);
        if (stretch.isPresent()) {
          value(key.get(), stretch.get(), tuple.getValueNode());
        } else {
          error(
              name,
              path,
              release + " has no key " + path + ": it is there " + key.get().releases());
        }
      } else if (file.keys().stream().anyMatch(each -> each.path().startsWith(path + "."))) {
        section(path, tuple.getValueNode());
      } else {
        unknown(name, path);
      }
    }
  }

  private void section(String path, Node node) {
    if (node instanceof MappingNode mapping) {
      mapping(mapping, path + ".");
    } else if (!isNull(node)) {
      error(
          node,
          path,
          path
              + " holds keys, as "
              + file.keys().stream()
                  .map(ConfigurationKey::path)
                  .filter(each -> each.startsWith(path + "."))
                  .findFirst()
                  .orElse("")
              + ", not a value");
    }
  }

  private void unknown(ScalarNode name, String path) {
    List<String> known = file.keys(release).stream().map(ConfigurationKey::path).toList();
    String meant =
        known.stream()
            .filter(each -> each.equalsIgnoreCase(path))
            .findFirst()
            .or(() -> NearestNames.list(path, known, 1).stream().findFirst())
            .map(each -> "; did you mean " + each + "?")
            .orElse("");
    error(name, path, "no release of antrea has key " + path + " in " + file.fileName() + meant);
  }

  private void value(ConfigurationKey key, ConfigurationKey.Stretch stretch, Node node) {
    if (isNull(node)) {
      return;
    }
    switch (key.kind()) {
      case ANY -> values.put(key.path(), tree(node));
      case LIST -> list(key, stretch, node);
      case SWITCHES -> switches(key, stretch, node);
      default -> {
        if (node instanceof ScalarNode scalar) {
          scalar(key, stretch, scalar);
        } else {
          wrong(key, stretch, node, "", "");
        }
      }
    }
  }

  /** What upstream keeps in structures of its own, as it is. */
  private static Object tree(Node node) {
    if (node instanceof MappingNode mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode name) {
          map.put(name.getValue(), tree(tuple.getValueNode()));
        }
      }
      return Collections.unmodifiableMap(map);
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(ConfigurationReader::tree).toList();
    }
    String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (node.getTag().equals(Tag.BOOL)) {
      return ValueReader.truth(text).value().orElse(text);
    }
    return node.getTag().equals(Tag.INT) && text.matches("-?[0-9]{1,18}")
        ? (Object) Long.valueOf(text)
        : text;
  }

  private void scalar(ConfigurationKey key, ConfigurationKey.Stretch stretch, ScalarNode scalar) {
    String text = scalar.getValue();
    if (text.isEmpty()) {
      return;
    }
    ValueReader.Reading reading = ValueReader.read(key, stretch, text);
    if (reading.value().isPresent()) {
      values.put(key.path(), reading.value().get());
    } else {
      wrong(key, stretch, scalar, text, reading.reason());
    }
  }

  private void wrong(
      ConfigurationKey key,
      ConfigurationKey.Stretch stretch,
      Node node,
      String text,
      String reason) {
    String open = withoutSecrets(text);
    String shown = open.length() > 100 ? open.substring(0, 100) + "…" : open;
    error(
        node,
        key.path(),
        key.path()
            + (node instanceof ScalarNode ? " is \"" + shown + "\"" : " is no single value")
            + (reason.isEmpty() ? "" : " (" + reason + ")")
            + ": expected "
            + key.expected(stretch)
            + " at "
            + release
            + "; antrea has the key "
            + key.releases());
  }

  /** A URL may have a user, a password or parameters, which are not repeated. */
  private static String withoutSecrets(String text) {
    int begin = text.indexOf("://");
    if (begin < 0) {
      return text;
    }
    int at = text.lastIndexOf('@');
    String host = at < begin ? text : text.substring(0, begin + 3) + "…" + text.substring(at);
    int parameters = host.indexOf('?');
    return parameters < 0 ? host : host.substring(0, parameters + 1) + "…";
  }

  private void list(ConfigurationKey key, ConfigurationKey.Stretch stretch, Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      wrong(key, stretch, node, node instanceof ScalarNode text ? text.getValue() : "", "");
      return;
    }
    List<String> texts = new ArrayList<>();
    for (Node each : sequence.getValue()) {
      if (each instanceof ScalarNode text) {
        texts.add(text.getValue());
      } else {
        error(each, key.path(), key.path() + " has an entry that is no single value");
        return;
      }
    }
    values.put(key.path(), List.copyOf(texts));
  }

  private void switches(ConfigurationKey key, ConfigurationKey.Stretch stretch, Node node) {
    if (!(node instanceof MappingNode mapping)) {
      wrong(key, stretch, node, node instanceof ScalarNode text ? text.getValue() : "", "");
      return;
    }
    Map<String, Boolean> switches = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode name) {
        String path = key.path() + "." + name.getValue();
        if (tuple.getValueNode() instanceof ScalarNode value
            && ValueReader.truth(value.getValue()).value().orElse(null) instanceof Boolean truth) {
          if (switches.put(name.getValue(), truth) != null) {
            error(name, path, "key " + path + " is there twice");
          }
        } else {
          error(tuple.getValueNode(), path, path + ": expected true or false");
        }
      }
    }
    values.put(key.path(), Map.copyOf(switches));
  }
}
