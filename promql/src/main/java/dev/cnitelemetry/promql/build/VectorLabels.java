package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.TargetLabels;
import dev.cnitelemetry.metrics.TextLabel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/**
 * The labels that the series of an instant vector have: those of the metric, and until an
 * aggregation drops them those of the target.
 *
 * <p>Which labels a target has is its scrape job's business. The usual ones are in {@link
 * TargetLabels}; others are made by {@link Label#target}, and count as there wherever target labels
 * are. Labels are told apart by their names.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * VectorLabels labels = sum(by(TargetLabels.NODE), gauge(AntreaAgent.LOCAL_POD_COUNT)).labels();
 * System.out.println(labels.own()); // [node]
 * System.out.println(labels.hasTargetLabels()); // false
 * }</pre>
 */
public final class VectorLabels {

  static final VectorLabels NONE = new VectorLabels(Map.of(), false, Map.of(), null, "");

  private final Map<String, Label> own;
  private final boolean targets;

  /** Who dropped a label, by the label's name. */
  private final Map<String, String> droppedBy;

  /** Who dropped all labels of the target. */
  @Nullable private final String targetsDroppedBy;

  /** At which release, for messages; empty for the newest. */
  private final String when;

  private VectorLabels(
      Map<String, Label> own,
      boolean targets,
      Map<String, String> droppedBy,
      @Nullable String targetsDroppedBy,
      String when) {
    this.own = own;
    this.targets = targets;
    this.droppedBy = droppedBy;
    this.targetsDroppedBy = targetsDroppedBy;
    this.when = when;
  }

  /** The labels of a metric and of its target. */
  static VectorLabels ofMetric(List<Label> labels, String when) {
    return new VectorLabels(named(labels), true, Map.of(), null, when);
  }

  private static Map<String, Label> named(List<Label> labels) {
    Map<String, Label> named = new LinkedHashMap<>();
    labels.forEach(label -> named.put(label.name(), label));
    return named;
  }

  /**
   * The labels that are known by name: those of the metric, those that a step kept by name and
   * those that it added.
   *
   * @return the labels in order; without the target's as long as {@link #hasTargetLabels}
   */
  public List<Label> own() {
    return List.copyOf(own.values());
  }

  /**
   * Whether the target's labels are all there, or all but some that were dropped by name.
   *
   * @return false after an aggregation by labels
   */
  public boolean hasTargetLabels() {
    return targets;
  }

  /**
   * Whether the series have a label.
   *
   * @param label a label of the metric, of the target, or one that was added
   * @return true if a label of that name is there
   */
  public boolean contains(Label label) {
    return own.containsKey(label.name())
        || (targets && isTarget(label) && !droppedBy.containsKey(label.name()));
  }

  static boolean isTarget(Label label) {
    return (label instanceof TextLabel text && text.isTarget())
        || TargetLabels.ALL.stream().anyMatch(each -> each.name().equals(label.name()));
  }

  /** The label of a name, for texts that name labels. */
  Optional<Label> find(String name) {
    return Optional.ofNullable(own.get(name))
        .or(
            () ->
                TargetLabels.ALL.stream()
                    .filter(each -> each.name().equals(name) && contains(each))
                    .map(each -> (Label) each)
                    .findFirst());
  }

  /**
   * Ends with an error if a label is not there.
   *
   * @param who names the label
   * @param where of which vector these labels are, for the message
   */
  void require(String who, Label label, String where) {
    if (!contains(label)) {
      throw missing(who, label, where + " does not have");
    }
  }

  /** Says that a label is not there, and why: {@code whatLacks} is for the message. */
  IllegalArgumentException missing(String who, Label label, String whatLacks) {
    String name = label.name();
    String dropper = droppedBy.get(name);
    if (dropper == null && isTarget(label)) {
      dropper = targetsDroppedBy;
    }
    if (dropper != null) {
      return new IllegalArgumentException(
          who + " names label " + name + ", which " + dropper + " dropped; left " + areWhat());
    }
    return new IllegalArgumentException(
        who
            + " names label "
            + name
            + ", which "
            + whatLacks
            + when
            + "; there "
            + areWhat()
            + (targets && label instanceof TextLabel
                ? "; a label that the scrape job adds is Label.target(\"" + name + "\")"
                : ""));
  }

  private String areWhat() {
    String words = toString();
    return (own.size() + (targets ? 2 : 0) <= 1 ? "is " : "are ") + words;
  }

  /** What an aggregation by labels leaves. */
  VectorLabels by(Collection<? extends Label> kept, String who) {
    Map<String, Label> left = new LinkedHashMap<>();
    for (Label label : kept) {
      left.put(label.name(), own.getOrDefault(label.name(), label));
    }
    Map<String, String> dropped = new LinkedHashMap<>(droppedBy);
    own.keySet().stream().filter(name -> !left.containsKey(name)).forEach(n -> dropped.put(n, who));
    return new VectorLabels(left, false, dropped, targets ? who : targetsDroppedBy, when);
  }

  /** What an aggregation without labels, or a matching that ignores them, leaves. */
  VectorLabels without(Collection<? extends Label> left, String who) {
    Map<String, Label> kept = new LinkedHashMap<>(own);
    Map<String, String> dropped = new LinkedHashMap<>(droppedBy);
    for (Label label : left) {
      kept.remove(label.name());
      dropped.put(label.name(), who);
    }
    return new VectorLabels(kept, targets, dropped, targetsDroppedBy, when);
  }

  /** These and more. */
  VectorLabels with(Collection<? extends Label> added) {
    Map<String, Label> all = new LinkedHashMap<>(own);
    Map<String, String> dropped = new LinkedHashMap<>(droppedBy);
    for (Label label : added) {
      all.putIfAbsent(label.name(), label);
      dropped.remove(label.name());
    }
    return new VectorLabels(all, targets, dropped, targetsDroppedBy, when);
  }

  /** What series of either of two vectors have. */
  VectorLabels union(VectorLabels other) {
    VectorLabels both = with(other.own.values());
    if (!other.targets) {
      return both;
    }
    Map<String, String> dropped = new LinkedHashMap<>(both.droppedBy);
    if (targets) {
      dropped.keySet().retainAll(other.droppedBy.keySet());
    }
    return new VectorLabels(both.own, true, dropped, null, when);
  }

  /** What series of both of two vectors have. */
  VectorLabels intersection(VectorLabels other) {
    Map<String, Label> both = new LinkedHashMap<>(own);
    both.keySet().retainAll(other.own.keySet());
    return new VectorLabels(both, targets && other.targets, droppedBy, targetsDroppedBy, when);
  }

  /**
   * The labels that one of two sides has and the other has not, so that no two series would match.
   */
  Set<String> differenceTo(VectorLabels other, List<? extends Label> ignored) {
    Set<String> mine = new LinkedHashSet<>();
    for (Label label : own.values()) {
      if (!other.contains(label)) {
        mine.add(label.name());
      }
    }
    if (targets) {
      for (TextLabel label : TargetLabels.ALL) {
        if (contains(label) && !other.contains(label)) {
          mine.add(label.name());
        }
      }
    }
    ignored.forEach(label -> mine.remove(label.name()));
    return mine;
  }

  /**
   * The labels, for messages.
   *
   * @return for example {@code operation and the target's (job, instance, namespace, pod, node)}
   */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    if (!own.isEmpty()) {
      parts.add(String.join(", ", own.keySet()));
    }
    if (targets) {
      parts.add(
          TargetLabels.ALL.stream()
              .filter(label -> contains(label) && !own.containsKey(label.name()))
              .map(Label::name)
              .collect(Collectors.joining(", ", "the target's (", ")")));
    }
    return parts.isEmpty() ? "none" : String.join(" and ", parts);
  }
}
