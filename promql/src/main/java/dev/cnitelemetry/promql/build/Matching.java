// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.promql.tree.GroupLabel;
import dev.cnitelemetry.promql.tree.VectorMatching;
import dev.cnitelemetry.promql.tree.VectorMatching.Fill;
import dev.cnitelemetry.promql.tree.VectorMatching.Group;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/**
 * Which series of two vectors belong together: {@code on (node) group_left (zone)}. Made by {@link
 * Promql#on} and {@link Promql#ignoring}; immutable.
 *
 * <p>Without a group a server takes one series of either side, with one of the side that is not
 * named. Where a side has several for certain the operator refuses it: one for each bound of a
 * histogram, for each quantile, or after an aggregation for each value of a closed label, beside
 * labels of the target. Where it may be one series, nothing is said.
 *
 * <pre>{@code
 * GaugeVector share =
 *     sum(
 *         by(NODE, AntreaLabels.OPERATION),
 *         rate(counter(AntreaAgent.OVS_FLOW_OPS_COUNT).range(RATE_INTERVAL)))
 *         .dividedBy(
 *             on(NODE).groupLeft(),
 *             sum(by(NODE), rate(counter(AntreaAgent.OVS_FLOW_OPS_COUNT).range(RATE_INTERVAL))));
 * }</pre>
 */
public final class Matching {

  private final boolean isOn;
  private final List<Label> labels;
  private final Group group;
  private final List<Label> include;
  @Nullable private final Fill left;
  @Nullable private final Fill right;

  Matching(boolean isOn, List<Label> labels) {
    this(isOn, labels, Group.NONE, List.of(), null, null);
  }

  private Matching(
      boolean isOn,
      List<Label> labels,
      Group group,
      List<Label> include,
      @Nullable Fill left,
      @Nullable Fill right) {
    this.isOn = isOn;
    this.labels = labels;
    this.group = group;
    this.include = include;
    this.left = left;
    this.right = right;
  }

  boolean isOn() {
    return isOn;
  }

  List<Label> labels() {
    return labels;
  }

  Group group() {
    return group;
  }

  List<Label> include() {
    return include;
  }

  VectorMatching tree() {
    return new VectorMatching(isOn, names(labels), group, names(include), left, right);
  }

  private static List<GroupLabel> names(List<Label> labels) {
    return GroupLabel.of(labels.stream().map(Label::name).toList());
  }

  /**
   * Several series of the left side may match one of the right: {@code group_left}. The result has
   * the labels of the left.
   *
   * @param include labels of the right side that the result takes over
   * @return the matching
   * @throws IllegalArgumentException if one of them is in {@code on} already
   */
  public Matching groupLeft(Label... include) {
    return group(Group.LEFT, List.of(include));
  }

  /**
   * Several series of the right side may match one of the left: {@code group_right}. The result has
   * the labels of the right.
   *
   * @param include labels of the left side that the result takes over
   * @return the matching
   * @throws IllegalArgumentException if one of them is in {@code on} already
   */
  public Matching groupRight(Label... include) {
    return group(Group.RIGHT, List.of(include));
  }

  private Matching group(Group group, List<Label> include) {
    for (Label label : include) {
      if (isOn && labels.stream().anyMatch(each -> each.name().equals(label.name()))) {
        throw new IllegalArgumentException(
            "label " + label + " is in on already; both sides have it");
      }
    }
    return new Matching(isOn, labels, group, include, left, right);
  }

  /**
   * A value for whichever side has no series; servers read it since 3.10, as an experiment.
   *
   * @param value the value
   * @return the matching
   */
  public Matching fill(double value) {
    return new Matching(isOn, labels, group, include, Fill.of(value), Fill.of(value));
  }

  /**
   * A value where the left side has no series; servers read it since 3.10, as an experiment.
   *
   * @param value the value
   * @return the matching
   */
  public Matching fillLeft(double value) {
    return new Matching(isOn, labels, group, include, Fill.of(value), right);
  }

  /**
   * A value where the right side has no series; servers read it since 3.10, as an experiment.
   *
   * @param value the value
   * @return the matching
   */
  public Matching fillRight(double value) {
    return new Matching(isOn, labels, group, include, left, Fill.of(value));
  }

  /**
   * The matching in PromQL, without what comes after the labels.
   *
   * @return for example {@code on (node)}
   */
  @Override
  public String toString() {
    return labels.stream()
        .map(Label::name)
        .collect(Collectors.joining(", ", isOn ? "on (" : "ignoring (", ")"));
  }
}
