// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.document;

import dev.cnitelemetry.metrics.finding.Place;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

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
  public final Optional<SourceNode> child(String key) {
    return Optional.ofNullable(find(key));
  }

  /** The last value of a key; null if there is none. */
  @Nullable
  SourceNode find(String key) {
    return null;
  }

  @Nullable
  private SourceNode find(String... keys) {
    SourceNode node = this;
    for (String key : keys) {
      node = node.find(key);
      if (node == null) {
        return null;
      }
    }
    return node;
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
    return Optional.ofNullable(find(keys));
  }

  /**
   * A text at the end of a path of keys.
   *
   * @param keys the keys, from the outside in
   * @return the scalar; empty if there is none or it is no text
   */
  public final Optional<SourceScalar> text(String... keys) {
    return find(keys) instanceof SourceScalar scalar && scalar.isText()
        ? Optional.of(scalar)
        : Optional.empty();
  }

  /**
   * The value of a text.
   *
   * @param keys the keys, from the outside in
   * @return the text; empty where there is none
   */
  public final String value(String... keys) {
    return find(keys) instanceof SourceScalar scalar && scalar.isText() ? scalar.value() : "";
  }

  /**
   * The items at the end of a path of keys.
   *
   * @param keys the keys, from the outside in
   * @return the items; empty where there are none
   */
  public final List<SourceNode> items(String... keys) {
    SourceNode node = find(keys);
    return node == null ? List.of() : node.items();
  }

  /**
   * Whether something is true.
   *
   * @param keys the keys, from the outside in
   * @return false where it is not there
   */
  public final boolean isTrue(String... keys) {
    return find(keys) instanceof SourceScalar scalar && scalar.isTrue();
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
