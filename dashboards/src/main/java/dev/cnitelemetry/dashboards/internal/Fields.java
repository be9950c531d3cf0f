// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/** A map of the fields of something, in the order in which they are printed. */
public final class Fields {

  private final Map<String, Object> map = new LinkedHashMap<>();

  /**
   * Adds a field.
   *
   * @param name its name
   * @param value its value, a collection may be empty
   * @return this
   */
  public Fields put(String name, Object value) {
    map.put(name, value);
    return this;
  }

  /**
   * Adds a field that may be absent.
   *
   * @param name its name
   * @param value its value; null, and nothing is added
   * @return this
   */
  public Fields putIfPresent(String name, @Nullable Object value) {
    if (value != null) {
      map.put(name, value);
    }
    return this;
  }

  /**
   * Adds a list, unless it is empty.
   *
   * @param name its name
   * @param values its value
   * @return this
   */
  public Fields putUnlessEmpty(String name, Collection<?> values) {
    if (!values.isEmpty()) {
      map.put(name, List.copyOf(values));
    }
    return this;
  }

  /**
   * Adds a map, unless it is empty.
   *
   * @param name its name
   * @param values its value
   * @return this
   */
  public Fields putUnlessEmpty(String name, Map<?, ?> values) {
    if (!values.isEmpty()) {
      map.put(name, values);
    }
    return this;
  }

  /**
   * The fields.
   *
   * @return a view that cannot be changed
   */
  public Map<String, Object> map() {
    return Collections.unmodifiableMap(map);
  }

  /**
   * A copy of a tree that later changes do not reach.
   *
   * @param tree maps with text keys, lists, texts, booleans, integers, finite doubles
   * @return the copy
   * @throws IllegalArgumentException if there is anything else in the tree
   */
  public static Object copy(@Nullable Object tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach(
          (key, value) -> {
            if (!(key instanceof String name)) {
              throw new IllegalArgumentException("a key that is no text: " + key);
            }
            copy.put(name, copy(value));
          });
      return Collections.unmodifiableMap(copy);
    }
    if (tree instanceof Collection<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(each -> copy.add(copy(each)));
      return Collections.unmodifiableList(copy);
    }
    if (tree instanceof String
        || tree instanceof Boolean
        || tree instanceof Integer
        || tree instanceof Long
        || (tree instanceof Double number && Double.isFinite(number))) {
      return tree;
    }
    throw new IllegalArgumentException(
        "expected a map, a list, a text, a boolean or a finite number, not "
            + (tree == null ? "null" : tree.getClass().getName() + " " + tree));
  }
}
