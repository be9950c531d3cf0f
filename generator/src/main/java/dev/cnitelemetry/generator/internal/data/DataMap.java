// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML mapping, read strictly: every value is taken as the text that is there, every key must be
 * asked for, and {@link #finish} complains of those that nobody asked for.
 */
public final class DataMap {

  private final Location location;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Location> keys = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();

  private DataMap(String file, Node node) {
    location = place(file, node);
    if (!(node instanceof MappingNode mapping)) {
      throw location.error("keys and values are expected here");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode(), "a key");
      if (values.put(key, tuple.getValueNode()) != null) {
        throw place(file, tuple.getKeyNode()).error("key " + key + " is there twice");
      }
      keys.put(key, place(file, tuple.getKeyNode()));
    }
  }

  static DataMap parse(String file, String yaml) {
    List<DataMap> documents = parseAll(file, yaml);
    if (documents.size() > 1) {
      throw documents.get(1).location().error("a second document: this file has one");
    }
    return documents.get(0);
  }

  /** The documents of a file, at least one. */
  static List<DataMap> parseAll(String file, String yaml) {
    List<DataMap> documents = new ArrayList<>();
    compose(file, yaml).forEach(root -> documents.add(new DataMap(file, root)));
    if (documents.isEmpty()) {
      throw new Location(file, 1).error("the file is empty");
    }
    return documents;
  }

  /** The documents of a file, as YAML has them. */
  public static List<Node> compose(String file, String yaml) {
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    try {
      List<Node> roots = new ArrayList<>();
      new Compose(settings).composeAllFromString(yaml).forEach(roots::add);
      return roots;
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
      throw new Location(file, line, column).error("not YAML: " + e.getProblem());
    } catch (ReaderException e) {
      int[] before = yaml.codePoints().limit(e.getPosition()).toArray();
      int line = 1;
      int column = 1;
      for (int character : before) {
        line += character == '\n' ? 1 : 0;
        column = character == '\n' ? 1 : column + 1;
      }
      throw new Location(file, line, column)
          .error("not YAML: the character U+%04X may not be here".formatted(e.getCodePoint()));
    } catch (YamlEngineException e) {
      throw new Location(file, 1).error("not YAML: " + e.getMessage());
    }
  }

  /** The mappings of a document that is a list. */
  public static List<DataMap> parseList(String file, String yaml) {
    List<DataMap> entries = new ArrayList<>();
    for (Node root : compose(file, yaml)) {
      if (!(root instanceof SequenceNode sequence)) {
        throw place(file, root).error("a list is expected here");
      }
      sequence.getValue().forEach(each -> entries.add(new DataMap(file, each)));
    }
    return entries;
  }

  /** A mapping of texts to texts; empty where the key is not there. */
  public Map<String, String> textMap(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    value(key)
        .ifPresent(
            node -> {
              DataMap map = new DataMap(location.file(), node);
              map.values.forEach((name, text) -> texts.put(name, map.scalar(text, "key " + name)));
            });
    return texts;
  }

  private static Location place(String file, Node node) {
    return node.getStartMark()
        .map(mark -> new Location(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElseGet(() -> new Location(file, 1));
  }

  /** Where it begins. */
  public Location location() {
    return location;
  }

  /** Where a key is; where the mapping begins if it is not there. */
  public Location location(String key) {
    return keys.getOrDefault(key, location);
  }

  String text(String key) {
    return optionalText(key).orElseThrow(() -> location.error("key " + key + " is missing"));
  }

  public Optional<String> optionalText(String key) {
    return value(key).map(node -> scalar(node, "key " + key));
  }

  boolean flag(String key, boolean otherwise) {
    return word(key, Map.of("true", true, "false", false)).orElse(otherwise);
  }

  /** A word of a small vocabulary. */
  public <T> Optional<T> word(String key, Map<String, T> vocabulary) {
    return optionalText(key).map(word -> meaning(key, word, vocabulary));
  }

  /** Words of a small vocabulary; none where the key is missing. */
  public <T> List<T> words(String key, Map<String, T> vocabulary) {
    return texts(key).stream().map(word -> meaning(key, word, vocabulary)).toList();
  }

  private <T> T meaning(String key, String word, Map<String, T> vocabulary) {
    T meaning = vocabulary.get(word);
    if (meaning == null) {
      throw location(key)
          .error(
              key
                  + " is one of "
                  + vocabulary.keySet().stream().sorted().toList()
                  + ", not "
                  + word);
    }
    return meaning;
  }

  public static <E extends Enum<E>> Map<String, E> vocabulary(
      E[] values, Function<E, String> text) {
    return Stream.of(values).collect(Collectors.toMap(text, Function.identity()));
  }

  public List<String> texts(String key) {
    return optionalTexts(key).orElse(List.of());
  }

  public Optional<List<String>> optionalTexts(String key) {
    return value(key).map(node -> sequence(node, key).map(each -> scalar(each, key)).toList());
  }

  /** A list, or one text that stands for a list of one. */
  List<String> textOrTexts(String key) {
    return isText(key) ? optionalText(key).stream().toList() : texts(key);
  }

  List<DataMap> maps(String key) {
    return value(key).stream()
        .flatMap(node -> sequence(node, key))
        .map(each -> new DataMap(location.file(), each))
        .toList();
  }

  /** Entries that are either a plain text or a mapping: the first kind becomes the second. */
  List<DataMap> mapsOrTexts(String key, String textKey) {
    return value(key).stream()
        .flatMap(node -> sequence(node, key))
        .map(each -> each instanceof ScalarNode text ? mappingOf(textKey, text) : each)
        .map(each -> new DataMap(location.file(), each))
        .toList();
  }

  private static Node mappingOf(String key, ScalarNode text) {
    ScalarNode keyNode =
        new ScalarNode(
            Tag.STR, true, key, text.getScalarStyle(), text.getStartMark(), text.getEndMark());
    return new MappingNode(
        Tag.MAP,
        true,
        List.of(new NodeTuple(keyNode, text)),
        FlowStyle.FLOW,
        text.getStartMark(),
        text.getEndMark());
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  boolean isText(String key) {
    return values.get(key) instanceof ScalarNode;
  }

  /** To be called when all keys that may be here were asked for. */
  void finish() {
    for (String key : values.keySet()) {
      if (!asked.contains(key)) {
        throw location(key)
            .error("unknown key " + key + "; known are " + asked.stream().sorted().toList());
      }
    }
  }

  private Optional<Node> value(String key) {
    asked.add(key);
    return Optional.ofNullable(values.get(key));
  }

  private Stream<Node> sequence(Node node, String key) {
    if (!(node instanceof SequenceNode sequence)) {
      throw place(location.file(), node).error(key + " is a list");
    }
    return sequence.getValue().stream();
  }

  private String scalar(Node node, String what) {
    if (!(node instanceof ScalarNode scalar)) {
      throw place(location.file(), node).error(what + " is a plain text");
    }
    if (scalar.getTag().equals(Tag.NULL)) {
      throw place(location.file(), node).error(what + " has no value");
    }
    return scalar.getValue();
  }
}
