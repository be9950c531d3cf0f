package dev.cnitelemetry.metrics.internal;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The exposures of a generated catalogue as text, made when a metric's are first asked for.
 *
 * <p>Reading the table finds where each metric's lines are and which components they name; {@link
 * #of} reads the lines of one metric. A line is a word, a blank and a value in which {@code \n},
 * {@code \t} and {@code \\} are escaped:
 *
 * <ul>
 *   <li>{@code labels}, once at the top: constants that older shapes name
 *   <li>{@code metric}: a metric's name, before its blocks
 *   <li>{@code by}: the components of a block; a later one says what differs from the block before
 *   <li>{@code stretch}: the first and last release; what differs from the newest shape is below it
 * </ul>
 *
 * <p>Immutable and thread-safe; what {@link #of} makes is not kept here.
 */
public final class ExposureTable {

  /** Where the lines of one metric are, and what they say that must be known without them. */
  private record Lines(int start, int end, List<Component> components) {}

  private final String text;
  private final Map<String, Component> components = new HashMap<>();
  private final Map<String, Label> labels = new HashMap<>();
  private final Map<String, Lines> lines = new LinkedHashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Map<Product, Set<String>> versions = new HashMap<>();

  private ExposureTable(String text, Collection<Component> known, Label... labelsOfTable) {
    this.text = text;
    for (Component component : known) {
      components.put(component.name(), component);
    }
    String metric = "";
    int start = 0;
    List<Component> ofMetric = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      if (text.startsWith("metric ", at)) {
        finish(metric, start, at, ofMetric);
        metric = text.substring(at + 7, end);
        start = end + 1;
        ofMetric = new ArrayList<>(3);
      } else if (text.startsWith("by ", at)) {
        for (String name : words(text.substring(at + 3, end))) {
          ofMetric.add(component(name));
        }
      } else if (text.startsWith("stretch ", at)) {
        addVersions(ofMetric.get(ofMetric.size() - 1).product(), text.substring(at + 8, end));
      } else if (text.startsWith("spelling ", at)) {
        spellings.putIfAbsent(text.substring(at + 9, end), metric);
      } else if (metric.isEmpty() && text.startsWith("labels ", at)) {
        nameLabels(words(text.substring(at + 7, end)), labelsOfTable);
      }
      at = end + 1;
    }
    finish(metric, start, at, ofMetric);
  }

  private void finish(String metric, int start, int end, List<Component> ofMetric) {
    if (!metric.isEmpty()) {
      lines.put(metric, new Lines(start, end, List.copyOf(ofMetric)));
    }
  }

  private void addVersions(Product product, String stretch) {
    Set<String> known = versions.computeIfAbsent(product, absent -> new HashSet<>());
    for (String version : split(stretch.replace("..", "\n"), '\n')) {
      if (!version.isEmpty()) {
        known.add(version);
      }
    }
  }

  private void nameLabels(List<String> names, Label... labelsOfTable) {
    if (names.size() != labelsOfTable.length) {
      throw new IllegalArgumentException(
          "the table names "
              + names.size()
              + " labels, but "
              + labelsOfTable.length
              + " are given");
    }
    for (int i = 0; i < labelsOfTable.length; i++) {
      labels.put(names.get(i), labelsOfTable[i]);
    }
  }

  /**
   * Reads a table to its end and closes it.
   *
   * @param table the table in UTF-8
   * @param components the components that it names
   * @param labels the labels that its first line names, in that order
   * @return the table
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if it names a component or labels that are not given
   */
  public static ExposureTable read(
      InputStream table, Collection<Component> components, Label... labels) {
    try (table) {
      return new ExposureTable(
          new String(table.readAllBytes(), StandardCharsets.UTF_8), components, labels);
    } catch (IOException e) {
      throw new UncheckedIOException("the exposures of a catalogue cannot be read", e);
    }
  }

  /**
   * The metrics of the table.
   *
   * @return their names in the table's order
   */
  public Set<String> metrics() {
    return lines.keySet();
  }

  /**
   * What documents write in place of names.
   *
   * @return names of metrics by the spelling
   */
  public Map<String, String> spellings() {
    return spellings;
  }

  /**
   * The ends of all stretches of a product's exposures.
   *
   * @param product a product
   * @return versions in any order
   */
  public Set<String> versions(Product product) {
    return versions.getOrDefault(product, Set.of());
  }

  /**
   * Who shows a metric.
   *
   * @param metric its name
   * @return the components in the table's order; empty for a metric of another table
   */
  public List<Component> componentsOf(String metric) {
    Lines ofMetric = lines.get(metric);
    return ofMetric == null ? List.of() : ofMetric.components();
  }

  /**
   * How components show a metric.
   *
   * @param definition the metric
   * @return one exposure a component, made by this call; empty for a metric of another table
   * @throws IllegalArgumentException if the table is malformed
   */
  public List<Exposure> of(MetricDefinition definition) {
    Lines ofMetric = lines.get(definition.name());
    if (ofMetric == null) {
      return List.of();
    }
    List<Exposure> exposures = new ArrayList<>(ofMetric.components().size());
    ExposureLines block = new ExposureLines(definition, labels);
    int at = ofMetric.start();
    while (at < ofMetric.end()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end);
      int blank = line.indexOf(' ');
      String word = blank < 0 ? line : line.substring(0, blank);
      String value = blank < 0 ? "" : unescaped(line.substring(blank + 1));
      if (word.equals("by")) {
        block.finish(exposures);
        List<Component> by = new ArrayList<>();
        for (String name : words(value)) {
          by.add(component(name));
        }
        block.begin(by);
      } else {
        block.line(word, value);
      }
      at = end + 1;
    }
    block.finish(exposures);
    return exposures;
  }

  private Component component(String name) {
    Component component = components.get(name);
    if (component == null) {
      throw new IllegalArgumentException("the table names a component that is not known: " + name);
    }
    return component;
  }

  static List<String> words(String value) {
    return split(value, ' ');
  }

  static List<String> split(String value, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = value.indexOf(separator); end >= 0; end = value.indexOf(separator, start)) {
      parts.add(value.substring(start, end));
      start = end + 1;
    }
    parts.add(value.substring(start));
    return parts;
  }

  private static String unescaped(String value) {
    int backslash = value.indexOf('\\');
    if (backslash < 0) {
      return value;
    }
    StringBuilder plain = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\') {
        i++;
        char escaped = value.charAt(i);
        c = escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped;
      }
      plain.append(c);
    }
    return plain.toString();
  }
}
