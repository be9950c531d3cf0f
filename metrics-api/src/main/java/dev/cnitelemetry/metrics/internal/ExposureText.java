// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The exposures of a generated catalogue as text.
 *
 * <p>Reading it finds where each metric's lines are and which components they name; {@link #blocks}
 * reads the lines of one metric. A line is a word, a blank and a value in which {@code \n}, {@code
 * \t} and {@code \\} are escaped:
 *
 * <ul>
 *   <li>{@code labels}, once at the top: constants that older shapes name
 *   <li>{@code metric}: a metric's name, before its blocks
 *   <li>{@code by}: the components of a block; a later one says what differs from the block before
 *   <li>{@code stretch}: the first and last release; what differs from the newest shape is below it
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class ExposureText {

  /** Where the lines of one metric are, and the components they name. */
  private record Lines(int start, int end, List<String> components) {}

  private final String text;
  private final List<String> labels = new ArrayList<>();
  private final Set<String> components = new LinkedHashSet<>();
  private final Map<String, Lines> lines = new LinkedHashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Map<String, Set<String>> versions = new HashMap<>();

  private ExposureText(String text) {
    this.text = text;
    String metric = "";
    int start = 0;
    List<String> ofMetric = new ArrayList<>();
    List<String> ofBlock = List.of();
    Set<String> history = Set.of();
    boolean fresh = false;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      if (text.startsWith("metric ", at)) {
        addVersions(ofBlock, history);
        finish(metric, start, at, ofMetric);
        metric = text.substring(at + 7, end);
        start = end + 1;
        ofMetric = new ArrayList<>(3);
        ofBlock = List.of();
      } else if (text.startsWith("by ", at)) {
        addVersions(ofBlock, history);
        ofBlock = words(text.substring(at + 3, end));
        ofMetric.addAll(ofBlock);
        components.addAll(ofBlock);
        fresh = true;
      } else if (text.startsWith("stretch ", at)) {
        history = fresh ? new HashSet<>() : history;
        fresh = false;
        history.addAll(split(text.substring(at + 8, end).replace("..", "\n"), '\n'));
      } else if (text.startsWith("spelling ", at)) {
        spellings.putIfAbsent(text.substring(at + 9, end), metric);
      } else if (metric.isEmpty() && text.startsWith("labels ", at)) {
        labels.addAll(words(text.substring(at + 7, end)));
      }
      at = end + 1;
    }
    addVersions(ofBlock, history);
    finish(metric, start, at, ofMetric);
  }

  private void finish(String metric, int start, int end, List<String> ofMetric) {
    if (!metric.isEmpty()) {
      lines.put(metric, new Lines(start, end, List.copyOf(ofMetric)));
    }
  }

  private void addVersions(List<String> ofBlock, Set<String> history) {
    for (String component : ofBlock) {
      Set<String> known = versions.computeIfAbsent(component, absent -> new HashSet<>());
      known.addAll(history);
      known.remove("");
    }
  }

  /**
   * Reads a text to its end and closes it.
   *
   * @param text the text in UTF-8
   * @return the text
   * @throws UncheckedIOException if it cannot be read
   */
  public static ExposureText read(InputStream text) {
    try (text) {
      return new ExposureText(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the exposures of a catalogue cannot be read", e);
    }
  }

  /**
   * The labels that older shapes name.
   *
   * @return the names of constants, in the order of the first line
   */
  public List<String> labels() {
    return labels;
  }

  /**
   * The components that the text names.
   *
   * @return their names
   */
  public Set<String> components() {
    return components;
  }

  /**
   * The metrics of the text.
   *
   * @return their names in the text's order
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
   * The ends of the stretches of what a component shows.
   *
   * @param component its name
   * @return versions in any order
   */
  public Set<String> versions(String component) {
    return versions.getOrDefault(component, Set.of());
  }

  /**
   * Who shows a metric.
   *
   * @param metric its name
   * @return the names of components in the text's order; empty for a metric of another text
   */
  public List<String> componentsOf(String metric) {
    Lines ofMetric = lines.get(metric);
    return ofMetric == null ? List.of() : ofMetric.components();
  }

  /**
   * Reads how components show a metric.
   *
   * @param metric its name
   * @param reader is handed each block; none for a metric of another text
   */
  public void blocks(String metric, Consumer<ExposureBlock> reader) {
    Lines ofMetric = lines.get(metric);
    if (ofMetric == null) {
      return;
    }
    ExposureBlock block = new ExposureBlock();
    int at = ofMetric.start();
    while (at < ofMetric.end()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end);
      int blank = line.indexOf(' ');
      String word = blank < 0 ? line : line.substring(0, blank);
      String value = blank < 0 ? "" : unescaped(line.substring(blank + 1));
      if (word.equals("by")) {
        if (at > ofMetric.start()) {
          reader.accept(block);
        }
        block.begin(words(value));
      } else {
        block.line(word, value);
      }
      at = end + 1;
    }
    reader.accept(block);
  }

  /**
   * The words of a value.
   *
   * @param value words with a blank between them
   * @return the words; none of an empty value
   */
  public static List<String> words(String value) {
    return value.isEmpty() ? List.of() : split(value, ' ');
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
