// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.Label;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which labels an aggregation keeps: {@code by (node)}, or {@code without (operation)}. Made by
 * {@link Promql#by} and {@link Promql#without}.
 *
 * <pre>{@code
 * Grouping nodes = by(TargetLabels.NODE);
 * GaugeVector pods = sum(nodes, gauge(AntreaAgent.LOCAL_POD_COUNT));
 * }</pre>
 */
public final class Grouping {

  static final Grouping ALL = new Grouping(false, List.of());

  private final boolean isWithout;
  private final List<Label> labels;

  Grouping(boolean isWithout, List<Label> labels) {
    this.isWithout = isWithout;
    this.labels = labels;
    for (int i = 0; i < labels.size(); i++) {
      String name = labels.get(i).name();
      if (labels.subList(0, i).stream().anyMatch(each -> each.name().equals(name))) {
        throw new IllegalArgumentException(this + " names label " + name + " twice");
      }
    }
  }

  boolean isWithout() {
    return isWithout;
  }

  List<Label> labels() {
    return labels;
  }

  List<String> names() {
    return labels.stream().map(Label::name).toList();
  }

  VectorLabels of(Term term, String aggregator) {
    String who = this == ALL ? aggregator : aggregator + " " + this;
    labels.forEach(label -> term.require(who, label));
    return isWithout ? term.labels().without(labels, who) : term.labels().by(labels, who);
  }

  /**
   * The grouping in PromQL.
   *
   * @return for example {@code by (node)}
   */
  @Override
  public String toString() {
    return labels.stream()
        .map(Label::name)
        .collect(Collectors.joining(", ", isWithout ? "without (" : "by (", ")"));
  }
}
