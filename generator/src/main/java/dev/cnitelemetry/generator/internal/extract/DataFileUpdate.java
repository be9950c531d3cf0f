// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.extract;

import dev.cnitelemetry.generator.internal.data.DataMap;
import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.generator.internal.extract.ExtractedMetric.ExtractedLabel;
import dev.cnitelemetry.metrics.DecimalLiterals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A data file with what was found anew. Only what differs is written: kind, labels, buckets,
 * quantiles, stability, the help on the wire and where it was found; all else in the file, comments
 * and order included, stays as it is.
 */
public final class DataFileUpdate {

  private final int[] text;
  private final List<Integer> lines = new ArrayList<>();
  private final Map<Integer, Edit> edits = new TreeMap<>(Comparator.reverseOrder());
  private final List<String> changes = new ArrayList<>();
  private final Map<String, Module.Metric> before = new LinkedHashMap<>();
  private final Map<String, List<String>> labels = new LinkedHashMap<>();
  private final Set<String> constants = new LinkedHashSet<>();
  private final Map<String, ExtractedLabel> newLabels = new LinkedHashMap<>();

  private record Edit(int end, String text) {}

  /**
   * The new text.
   *
   * @param text the file
   * @param changes what became otherwise, a line each
   */
  public record Result(String text, List<String> changes) {}

  private DataFileUpdate(String yaml, Module module, List<Module> others) {
    text = yaml.codePoints().toArray();
    lines.add(0);
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '\n') {
        lines.add(i + 1);
      }
    }
    module.groups().stream()
        .flatMap(group -> group.metrics().stream())
        .forEach(metric -> before.put(metric.name(), metric));
    for (Module.Label label : module.labels()) {
      name(label.name(), label.entry().constant());
      constants.add(label.entry().constant());
    }
    for (Module other : others) {
      for (Module.Label label : other.labels()) {
        name(label.name(), other.labelsClass() + "." + label.entry().constant());
      }
    }
  }

  private void name(String label, String constant) {
    labels.computeIfAbsent(label, key -> new ArrayList<>()).add(constant);
  }

  /**
   * Writes what was found into a data file.
   *
   * @param file its name, for messages
   * @param yaml its text
   * @param module what it says, with references resolved
   * @param others modules whose labels it may name
   * @param found what was found
   * @param isWhole whether what was not found is worth a line
   */
  public static Result of(
      String file,
      String yaml,
      Module module,
      List<Module> others,
      Extraction found,
      boolean isWhole) {
    DataFileUpdate update = new DataFileUpdate(yaml, module, others);
    List<Node> documents = DataMap.compose(file, yaml);
    update.documents(documents, found, isWhole);
    return new Result(update.edited(), update.changes);
  }

  private void documents(List<Node> documents, Extraction found, boolean isWhole) {
    Map<String, ExtractedMetric> metrics = new LinkedHashMap<>();
    found.metrics().forEach(metric -> metrics.put(metric.name(), metric));
    @Nullable MappingNode withMetrics = null;
    for (Node document : documents) {
      MappingNode root = (MappingNode) document;
      for (Node entry : entries(root, "metrics")) {
        withMetrics = root;
        MappingNode mapping = (MappingNode) entry;
        String name = value(mapping, "name").map(ScalarNode.class::cast).orElseThrow().getValue();
        ExtractedMetric metric = metrics.remove(name);
        if (metric != null) {
          entry(mapping, metric, before.get(name));
        } else if (isWhole) {
          changes.add(name + ": not found, and left as it is");
        }
      }
    }
    MappingNode last =
        withMetrics == null ? (MappingNode) documents.get(documents.size() - 1) : withMetrics;
    added(last, List.copyOf(metrics.values()));
    addedLabels((MappingNode) documents.get(0));
  }

  private static List<Node> entries(MappingNode root, String key) {
    return value(root, key)
        .filter(SequenceNode.class::isInstance)
        .map(node -> ((SequenceNode) node).getValue())
        .orElse(List.of());
  }

  private static Optional<Node> value(MappingNode mapping, String key) {
    return mapping.getValue().stream()
        .filter(tuple -> ((ScalarNode) tuple.getKeyNode()).getValue().equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst();
  }

  private void entry(MappingNode entry, ExtractedMetric now, @Nullable Module.Metric was) {
    if (was == null) {
      return;
    }
    if (was.kind() != now.kind()) {
      String kind = now.kind().prometheusText().orElseThrow();
      set(entry, now.name(), "kind", kind, was.kind().prometheusText().orElse(""));
    }
    labelsOf(entry, now, was);
    literals(entry, now.name(), "buckets", now.buckets(), was.shape().buckets());
    literals(entry, now.name(), "quantiles", now.quantiles(), was.shape().quantiles());
    now.stability()
        .filter(level -> !was.shape().stability().equals(Optional.of(level)))
        .ifPresent(
            level ->
                set(
                    entry,
                    now.name(),
                    "stability",
                    level.name(),
                    was.shape().stability().map(Enum::name).orElse("none")));
    helpOf(entry, now, was);
    sourcesOf(entry, now, was);
  }

  private void labelsOf(MappingNode entry, ExtractedMetric now, Module.Metric was) {
    Map<String, String> own = new LinkedHashMap<>();
    List<Node> written = entries(entry, "labels");
    for (int i = 0; i < was.shape().labels().size() && i < written.size(); i++) {
      own.put(was.shape().labels().get(i).name(), ((ScalarNode) written.get(i)).getValue());
    }
    Set<String> names =
        now.labels().stream()
            .map(ExtractedLabel::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    boolean isUnseen =
        now.labels().isEmpty() && now.notes().stream().anyMatch(PageFamily::isUnseen);
    if (names.equals(own.keySet()) || isUnseen) {
      return;
    }
    List<String> list =
        now.labels().stream()
            .map(label -> own.getOrDefault(label.name(), constant(label)))
            .toList();
    set(
        entry,
        now.name(),
        "labels",
        YamlText.names(list),
        "[" + String.join(", ", own.keySet()) + "]");
  }

  /** The constant of a label that the metric did not have: one of its name, or a new one. */
  private String constant(ExtractedLabel label) {
    List<String> known = labels.getOrDefault(label.name(), List.of());
    if (!known.isEmpty()) {
      return known.get(0);
    }
    String constant = LabelConstants.unused(LabelConstants.constant(label.name()), constants);
    name(label.name(), constant);
    newLabels.put(constant, label);
    return constant;
  }

  private void literals(
      MappingNode entry, String name, String key, Optional<List<String>> now, DecimalLiterals was) {
    if (now.isPresent() && !(was.isKnown() && was.literals().equals(now.get()))) {
      set(entry, name, key, YamlText.list(now.get()), was.isKnown() ? was.toString() : "unknown");
    }
  }

  /** What is documented stays; what a page shows instead is beside it. */
  private void helpOf(MappingNode entry, ExtractedMetric now, Module.Metric was) {
    if (now.help().isEmpty()) {
      return;
    }
    String help = now.help().get();
    Optional<String> onTheWire = was.entry().facts().wireHelp().or(() -> was.entry().help());
    if (!onTheWire.equals(Optional.of(help))) {
      set(
          entry,
          now.name(),
          "wireHelp",
          YamlText.quoted(help),
          onTheWire.map(YamlText::quoted).orElse("none"));
    }
  }

  /** A newer version of a module takes the place of the newest; what older releases had stays. */
  private void sourcesOf(MappingNode entry, ExtractedMetric now, Module.Metric was) {
    List<String> sources = new ArrayList<>(was.entry().facts().sources());
    Set<String> renewed = new HashSet<>();
    for (String source : now.sources()) {
      if (sources.contains(source)) {
        continue;
      }
      String module = source.replaceFirst("@.*", "@");
      int newest = -1;
      if (source.contains("@") && renewed.add(module)) {
        newest = firstOf(module, sources);
      }
      if (newest < 0) {
        sources.add(source);
      } else {
        sources.set(newest, source);
      }
    }
    if (!sources.equals(was.entry().facts().sources())) {
      Optional<Node> old = value(entry, "sources");
      set(
          entry,
          now.name(),
          "sources",
          old.filter(node -> ((SequenceNode) node).getFlowStyle() != FlowStyle.FLOW)
              .map(node -> block(sources, node.getStartMark().orElseThrow().getColumn()))
              .orElse(YamlText.list(sources)),
          YamlText.list(was.entry().facts().sources()));
    }
  }

  private static int firstOf(String module, List<String> sources) {
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).startsWith(module)) {
        return i;
      }
    }
    return -1;
  }

  private static String block(List<String> texts, int column) {
    return texts.stream()
        .map(each -> "- " + YamlText.quoted(each))
        .collect(Collectors.joining("\n" + " ".repeat(column)));
  }

  private void set(MappingNode entry, String metric, String key, String now, String was) {
    changes.add(metric + ": " + key + " " + now.replaceAll("\\s*\\n\\s*", " ") + ", was " + was);
    Optional<Node> old = value(entry, key);
    if (old.isPresent()) {
      replace(start(old.get()), end(old.get()), now);
      return;
    }
    Node after = value(entry, "kind").orElseThrow();
    if (entry.getFlowStyle() == FlowStyle.FLOW) {
      replace(end(after), end(after), ", " + key + ": " + now);
    } else {
      int column = entry.getValue().get(0).getKeyNode().getStartMark().orElseThrow().getColumn();
      int line = endOfLine(end(after));
      replace(line, line, "\n" + " ".repeat(column) + key + ": " + now);
    }
  }

  private void added(MappingNode root, List<ExtractedMetric> metrics) {
    if (metrics.isEmpty()) {
      return;
    }
    StringBuilder entries = new StringBuilder();
    for (ExtractedMetric metric : metrics) {
      changes.add(metric.name() + ": new");
      entries
          .append("\n")
          .append(
              DataFileText.metric(
                  metric, metric.labels().stream().map(this::constant).toList(), constantNames()));
    }
    Optional<Node> list = value(root, "metrics");
    if (list.isPresent() && !entries(root, "metrics").isEmpty()) {
      int at = endOfLine(end(list.get()));
      int column = entries(root, "metrics").get(0).getStartMark().orElseThrow().getColumn() - 2;
      replace(at, at, indented(entries.toString(), Math.max(0, column)));
    } else {
      int at = endOfLine(end(root));
      replace(at, at, "\n\nmetrics:" + indented(entries.toString(), 2));
    }
  }

  private Set<String> constantNames() {
    return before.values().stream().map(Module.Metric::constant).collect(Collectors.toSet());
  }

  private static String indented(String entries, int column) {
    return entries
        .lines()
        .map(line -> line.isBlank() ? line : " ".repeat(column) + line)
        .collect(Collectors.joining("\n"));
  }

  private void addedLabels(MappingNode root) {
    if (newLabels.isEmpty()) {
      return;
    }
    StringBuilder entries = new StringBuilder();
    newLabels.forEach(
        (constant, label) ->
            entries.append(
                "\n  - {constant: %s, name: %s, form: text, description: Found in the sources.}"
                    .formatted(constant, YamlText.name(label.name()))));
    Optional<Node> list = value(root, "labels").filter(node -> !entries(root, "labels").isEmpty());
    if (list.isPresent()) {
      int at = endOfLine(end(list.get()));
      replace(at, at, entries.toString());
      return;
    }
    Optional<Integer> metrics =
        root.getValue().stream()
            .map(NodeTuple::getKeyNode)
            .filter(key -> ((ScalarNode) key).getValue().equals("metrics"))
            .findFirst()
            .map(this::start);
    int at = metrics.orElseGet(() -> endOfLine(end(root)));
    replace(at, at, metrics.isPresent() ? "labels:" + entries + "\n\n" : "\n\nlabels:" + entries);
  }

  private void replace(int start, int end, String with) {
    edits.merge(
        start, new Edit(end, with), (one, two) -> new Edit(one.end(), one.text() + two.text()));
  }

  private String edited() {
    StringBuilder all = new StringBuilder(new String(text, 0, text.length));
    String original = all.toString();
    edits.forEach(
        (start, edit) ->
            all.replace(
                original.offsetByCodePoints(0, start),
                original.offsetByCodePoints(0, edit.end()),
                edit.text()));
    return all.toString();
  }

  private int start(Node node) {
    return offset(node.getStartMark().orElseThrow());
  }

  /** After the last character of a node; the blank lines after a block are none of it. */
  private int end(Node node) {
    if (node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() != FlowStyle.FLOW) {
      List<? extends Node> children =
          node instanceof MappingNode mapping
              ? mapping.getValue().stream().map(NodeTuple::getValueNode).toList()
              : ((SequenceNode) node).getValue();
      return children.isEmpty() ? start(node) : end(children.get(children.size() - 1));
    }
    int end = offset(node.getEndMark().orElseThrow());
    while (end > start(node) && Character.isWhitespace(text[end - 1])) {
      end--;
    }
    return end;
  }

  private int endOfLine(int start) {
    int i = start;
    while (i < text.length && text[i] != '\n') {
      i++;
    }
    return i;
  }

  private int offset(Mark mark) {
    return Math.min(
        text.length, lines.get(Math.min(mark.getLine(), lines.size() - 1)) + mark.getColumn());
  }
}
