package dev.cnitelemetry.dashboards.lint.internal.document;

import dev.cnitelemetry.metrics.finding.Place;
import java.util.List;
import java.util.Optional;

/**
 * A node of a document: a mapping, a sequence or a scalar. What is asked of a wrong one is not
 * there.
 */
public abstract sealed class SourceNode permits SourceMapping, SourceSequence, SourceScalar {

  private final SourceText source;
  private final int start;
  private int end;

  SourceNode(SourceText source, int start) {
    this.source = source;
    this.start = start;
    this.end = start;
  }

  final void endAt(int offset) {
    end = offset;
  }

  /**
   * The text that the node is in.
   *
   * @return the text
   */
  public final SourceText source() {
    return source;
  }

  /**
   * Where it begins.
   *
   * @return the index of its first char
   */
  public final int start() {
    return start;
  }

  /**
   * Where it ends.
   *
   * @return the index after its last char
   */
  public final int end() {
    return end;
  }

  /**
   * Where it is in the file.
   *
   * @return line and column of its first char
   */
  public final Place place() {
    return source.place(start);
  }

  /**
   * The value of a key.
   *
   * @param key the key
   * @return the last value of that key; empty if there is none, or this is no mapping
   */
  public Optional<SourceNode> child(String key) {
    return Optional.empty();
  }

  /**
   * The items of a sequence.
   *
   * @return the items; empty if this is none
   */
  public List<SourceNode> items() {
    return List.of();
  }

  /**
   * The entries of a mapping.
   *
   * @return the entries; empty if this is none
   */
  public List<SourceMapping.Entry> entries() {
    return List.of();
  }

  /**
   * What is at the end of a path of keys.
   *
   * @param keys the keys, from the outside in
   * @return the node
   */
  public final Optional<SourceNode> at(String... keys) {
    SourceNode node = this;
    for (String key : keys) {
      Optional<SourceNode> child = node.child(key);
      if (child.isEmpty()) {
        return child;
      }
      node = child.get();
    }
    return Optional.of(node);
  }

  /**
   * A text at the end of a path of keys.
   *
   * @param keys the keys, from the outside in
   * @return the scalar; empty if there is none or it is no text
   */
  public final Optional<SourceScalar> text(String... keys) {
    return at(keys)
        .flatMap(
            node ->
                node instanceof SourceScalar scalar && scalar.isText()
                    ? Optional.of(scalar)
                    : Optional.empty());
  }

  /**
   * The value of a text.
   *
   * @param keys the keys, from the outside in
   * @return the text; empty where there is none
   */
  public final String value(String... keys) {
    return text(keys).map(SourceScalar::value).orElse("");
  }

  /**
   * The items at the end of a path of keys.
   *
   * @param keys the keys, from the outside in
   * @return the items; empty where there are none
   */
  public final List<SourceNode> items(String... keys) {
    return at(keys).map(SourceNode::items).orElse(List.of());
  }

  /**
   * Whether something is true.
   *
   * @param keys the keys, from the outside in
   * @return false where it is not there
   */
  public final boolean isTrue(String... keys) {
    return at(keys)
        .map(node -> node instanceof SourceScalar scalar && scalar.isTrue())
        .orElse(false);
  }

  /**
   * Whether this is a mapping.
   *
   * @return true for a {@link SourceMapping}
   */
  public final boolean isMapping() {
    return this instanceof SourceMapping;
  }
}
