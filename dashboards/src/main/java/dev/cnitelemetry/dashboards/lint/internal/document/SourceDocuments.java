// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The documents of a text, and what is wrong where it ends early.
 *
 * @param roots the documents that could be read
 * @param failure why it could not be read to its end
 */
public record SourceDocuments(
    List<SourceNode> roots, Optional<MalformedDocumentException> failure) {

  /** So many values may a file have. */
  static final int MOST_NODES = 2_000_000;

  /**
   * Copies the list.
   *
   * @param roots the documents that could be read
   * @param failure why it could not be read to its end
   */
  public SourceDocuments {
    roots = List.copyOf(roots);
  }

  /**
   * Reads a text: JSON if its name says so or it begins as JSON does, else YAML.
   *
   * @param name the name of the file
   * @param source the text
   * @return its documents
   */
  public static SourceDocuments read(String name, SourceText source) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json")) {
      return json(source);
    }
    if (!beginsAsJson(source)) {
      return yaml(source);
    }
    SourceDocuments json = json(source);
    if (json.failure.isEmpty()) {
      return json;
    }
    boolean isYaml = lower.endsWith(".yaml") || lower.endsWith(".yml");
    SourceDocuments yaml = isYaml ? yaml(source) : json;
    return yaml.failure.isEmpty() ? yaml : json;
  }

  private static boolean beginsAsJson(SourceText source) {
    String text = source.text();
    int i = source.start();
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && (text.charAt(i) == '{' || text.charAt(i) == '[');
  }

  /**
   * Reads JSON.
   *
   * @param source the text
   * @return its documents
   */
  public static SourceDocuments json(SourceText source) {
    List<SourceNode> roots = new ArrayList<>();
    try {
      new JsonTreeReader(source).read(roots);
      return new SourceDocuments(roots, Optional.empty());
    } catch (MalformedDocumentException e) {
      return new SourceDocuments(roots, Optional.of(e));
    }
  }

  /**
   * Reads YAML.
   *
   * @param source the text
   * @return its documents
   */
  public static SourceDocuments yaml(SourceText source) {
    List<SourceNode> roots = new ArrayList<>();
    try {
      new YamlTreeReader(source).read(roots);
      return new SourceDocuments(roots, Optional.empty());
    } catch (MalformedDocumentException e) {
      return new SourceDocuments(roots, Optional.of(e));
    }
  }
}
