// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.List;
import java.util.Objects;

/**
 * A label in {@code by}, {@code without}, {@code on}, {@code ignoring}, {@code group_left} or
 * {@code group_right}.
 *
 * <pre>{@code
 * GroupLabel node = GroupLabel.of("node");
 * }</pre>
 *
 * @param name the label's name, or a variable as written
 * @param isVariable whether a dashboard's variable stands for it or for part of it
 */
public record GroupLabel(String name, boolean isVariable) {

  /**
   * Checks that the name is not null.
   *
   * @param name the label's name, or a variable as written
   * @param isVariable whether a dashboard's variable stands for it or for part of it
   */
  public GroupLabel {
    Objects.requireNonNull(name, "name");
  }

  /**
   * A label.
   *
   * @param name the label's name
   * @return the label
   */
  public static GroupLabel of(String name) {
    return new GroupLabel(name, false);
  }

  /**
   * Labels.
   *
   * @param names the labels' names
   * @return the labels in order
   */
  public static List<GroupLabel> of(List<String> names) {
    return names.stream().map(GroupLabel::of).toList();
  }

  /**
   * The name.
   *
   * @return {@link #name()}
   */
  @Override
  public String toString() {
    return name;
  }
}
