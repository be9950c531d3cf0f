// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Which series of two vectors belong together: {@code on (node) group_left (zone)}.
 *
 * <pre>{@code
 * VectorMatching byNode =
 *     new VectorMatching(
 *         true, GroupLabel.of(List.of("node")), VectorMatching.Group.NONE, List.of(), null, null);
 * }</pre>
 *
 * @param isOn whether the labels are those compared; else they are those ignored
 * @param labels the labels of {@code on} or {@code ignoring} of {@code on} or {@code ignoring}
 * @param group on which side several series may match one
 * @param include the labels of {@code group_left} or {@code group_right}
 * @param fillLeft the value where the left side has no series; null for none
 * @param fillRight the value where the right side has no series; null for none
 */
public record VectorMatching(
    boolean isOn,
    List<GroupLabel> labels,
    Group group,
    List<GroupLabel> include,
    @Nullable Fill fillLeft,
    @Nullable Fill fillRight) {

  /** All labels are compared, one series with one. */
  public static final VectorMatching DEFAULT =
      new VectorMatching(false, List.of(), Group.NONE, List.of(), null, null);

  /** On which side several series may match one of the other. */
  public enum Group {
    /** On neither. */
    NONE,
    /** On the left: {@code group_left}. */
    LEFT,
    /** On the right: {@code group_right}. */
    RIGHT
  }

  /**
   * The value that stands for a series that is not there; experimental.
   *
   * @param value the number
   * @param variable the variable as written that stands for it, with its sign
   */
  public record Fill(double value, Optional<String> variable) {

    /**
     * Checks that the variable is not null.
     *
     * @param value the number
     * @param variable the variable as written that stands for it, with its sign
     */
    public Fill {
      Objects.requireNonNull(variable, "variable");
    }

    /**
     * A number.
     *
     * @param value the number
     * @return the fill value
     */
    public static Fill of(double value) {
      return new Fill(value, Optional.empty());
    }
  }

  /**
   * Copies the labels.
   *
   * @param isOn whether the labels are those that have to be equal
   * @param labels the labels of {@code on} or {@code ignoring}
   * @param group which side has many
   * @param include labels taken from the other side
   * @param fillLeft what stands in for a missing left side
   * @param fillRight what stands in for a missing right side
   */
  public VectorMatching {
    Objects.requireNonNull(group, "group");
    labels = List.copyOf(labels);
    include = List.copyOf(include);
  }

  /**
   * Whether missing series have a value, which is experimental.
   *
   * @return true if either side is filled
   */
  public boolean isFilled() {
    return fillLeft != null || fillRight != null;
  }
}
