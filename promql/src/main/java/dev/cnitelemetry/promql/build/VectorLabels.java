// SPDX-License-Identifier: Apache-2.0
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

  static final VectorLabels NONE =
      new VectorLabels(Map.of(), Extent.NAMED, Map.of(), null, "", Map.of());

  /** Which labels there are beyond those known by name. */
  private enum Extent {
    /** No others. */
    NAMED,
    /** Those of the target. */
    TARGETS,
    /** Any: the metrics are not known. */
    ANY
  }

  private final Map<String, Label> own;
  private final Extent extent;

  /** Who dropped a label, by the label's name. */
  private final Map<String, String> droppedBy;

  /** Who dropped all labels of the target. */
  @Nullable private final String targetsDroppedBy;

  /** At which release, for messages; empty for the newest. */
  private final String when;

  /** Labels by which the series of one target are told apart for certain, and their values. */
  private final Map<String, Set<String>> several;

  private VectorLabels(
      Map<String, Label> own,
      Extent extent,
      Map<String, String> droppedBy,
      @Nullable String targetsDroppedBy,
      String when,
      Map<String, Set<String>> several) {
    this.own = own;
    this.extent = extent;
    this.droppedBy = droppedBy;
    this.targetsDroppedBy = targetsDroppedBy;
    this.when = when;
    this.several = several;
  }

  /**
   * The labels of a metric and of its target.
   *
   * @param several the values of those labels that take several, as far as known
   */
  static VectorLabels ofMetric(
      List<Label> labels, String when, Map<String, ? extends Collection<String>> several) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    several.forEach((name, texts) -> values.put(name, new LinkedHashSet<>(texts)));
    values.values().removeIf(texts -> texts.size() < 2);
    return new VectorLabels(named(labels), Extent.TARGETS, Map.of(), null, when, values);
  }

  /** Those of metrics that nobody named. */
  static VectorLabels ofAnyMetric(Collection<? extends Label> known) {
    return new VectorLabels(named(List.copyOf(known)), Extent.ANY, Map.of(), null, "", Map.of());
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
    return extent != Extent.NAMED;
  }

  /**
   * Whether any further label may be there, since the metrics are not known: those of {@link
   * Promql#anySeries}.
   *
   * @return false after an aggregation by labels
   */
  public boolean hasAnyLabels() {
    return extent == Extent.ANY;
  }

  /**
   * Whether the series have a label.
   *
   * @param label a label of the metric, of the target, or one that was added
   * @return true if a label of that name is there
   */
  public boolean contains(Label label) {
    return own.containsKey(label.name())
        || (!droppedBy.containsKey(label.name())
            && (hasAnyLabels() || (hasTargetLabels() && isTarget(label))));
  }

  static boolean isTarget(Label label) {
    return (label instanceof TextLabel text && text.isTarget())
        || TargetLabels.ALL.stream().anyMatch(each -> each.name().equals(label.name()));
  }

  /** The label of a name, for texts that name labels. */
  Optional<Label> find(String name) {
    if (hasAnyLabels() && !droppedBy.containsKey(name)) {
      return Optional.of(own.getOrDefault(name, Label.text(name)));
    }
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
            + (hasTargetLabels() && label instanceof TextLabel
                ? "; a label that the scrape job adds is Label.target(\"" + name + "\")"
                : ""));
  }

  private String areWhat() {
    String words = toString();
    return (own.size() + (hasTargetLabels() ? 2 : 0) <= 1 ? "is " : "are ") + words;
  }

  /** What an aggregation by labels leaves. */
  VectorLabels by(Collection<? extends Label> kept, String who) {
    Map<String, Label> left = new LinkedHashMap<>();
    for (Label label : kept) {
      left.put(label.name(), own.getOrDefault(label.name(), label));
    }
    Map<String, String> dropped = new LinkedHashMap<>(droppedBy);
    own.keySet().stream().filter(name -> !left.containsKey(name)).forEach(n -> dropped.put(n, who));
    return new VectorLabels(
        left,
        Extent.NAMED,
        dropped,
        hasTargetLabels() ? who : targetsDroppedBy,
        when,
        severalOf(left.keySet()));
  }

  /** What an aggregation without labels, or a matching that ignores them, leaves. */
  VectorLabels without(Collection<? extends Label> left, String who) {
    Map<String, Label> kept = new LinkedHashMap<>(own);
    Map<String, String> dropped = new LinkedHashMap<>(droppedBy);
    for (Label label : left) {
      kept.remove(label.name());
      dropped.put(label.name(), who);
    }
    return new VectorLabels(
        kept, extent, dropped, targetsDroppedBy, when, severalOf(kept.keySet()));
  }

  /** These and more, whose values nobody knows. */
  VectorLabels with(Collection<? extends Label> added) {
    Map<String, Label> all = new LinkedHashMap<>(own);
    Map<String, String> dropped = new LinkedHashMap<>(droppedBy);
    Map<String, Set<String>> known = new LinkedHashMap<>(several);
    for (Label label : added) {
      all.putIfAbsent(label.name(), label);
      dropped.remove(label.name());
      known.remove(label.name());
    }
    return new VectorLabels(all, extent, dropped, targetsDroppedBy, when, known);
  }

  /** What series of either of two vectors have. */
  VectorLabels union(VectorLabels other) {
    Map<String, Label> all = new LinkedHashMap<>(own);
    other.own.forEach(all::putIfAbsent);
    Map<String, String> dropped = new LinkedHashMap<>(droppedBy);
    dropped.keySet().removeAll(other.own.keySet());
    if (!other.hasTargetLabels()) {
      return new VectorLabels(all, extent, dropped, targetsDroppedBy, when, several);
    }
    if (hasTargetLabels()) {
      dropped.keySet().retainAll(other.droppedBy.keySet());
    }
    Extent wider = hasAnyLabels() ? extent : other.extent;
    return new VectorLabels(all, wider, dropped, null, when, several);
  }

  /** What series of both of two vectors have. */
  VectorLabels intersection(VectorLabels other) {
    Map<String, Label> both = new LinkedHashMap<>(own);
    both.keySet().retainAll(other.own.keySet());
    Extent narrower = hasAnyLabels() ? other.extent : hasTargetLabels() ? other.extent : extent;
    Map<String, Set<String>> common = new LinkedHashMap<>();
    several.forEach(
        (name, values) -> {
          Set<String> shared = new LinkedHashSet<>(values);
          shared.retainAll(other.several.getOrDefault(name, Set.of()));
          if (shared.size() > 1) {
            common.put(name, shared);
          }
        });
    return new VectorLabels(
        both,
        narrower == Extent.ANY ? Extent.TARGETS : narrower,
        droppedBy,
        targetsDroppedBy,
        when,
        common);
  }

  /** The same where some of the series may be gone. */
  VectorLabels filtered() {
    return several.isEmpty()
        ? this
        : new VectorLabels(own, extent, droppedBy, targetsDroppedBy, when, Map.of());
  }

  private Map<String, Set<String>> severalOf(Collection<String> names) {
    Map<String, Set<String>> left = new LinkedHashMap<>(several);
    left.keySet().retainAll(names);
    return left;
  }

  /**
   * A label that tells series apart which a matching takes for one.
   *
   * <p>Several bounds of a histogram, or quantiles, are there for certain. Of a closed label it is
   * decided where all labels are known by name and the labels that are compared are the target's: a
   * label of the metric may decide another one, as a peer's name decides its protocol.
   *
   * @param isCompared whether a label takes part in the comparison
   * @return the label with its values; empty if nothing is certain
   */
  Optional<Map.Entry<String, Set<String>>> toldApartBeside(Predicate<? super Label> isCompared) {
    boolean isDecided =
        extent == Extent.NAMED
            && own.values().stream().filter(isCompared).allMatch(VectorLabels::isTarget);
    return several.entrySet().stream()
        .filter(each -> own.containsKey(each.getKey()))
        .filter(each -> !isCompared.test(Objects.requireNonNull(own.get(each.getKey()))))
        .filter(each -> isDecided || isBoundOrQuantile(each.getKey()))
        .findFirst();
  }

  private boolean isBoundOrQuantile(String name) {
    Label label = own.get(name);
    return label == Leaf.LE || label == Leaf.QUANTILE;
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
    if (extent == Extent.TARGETS) {
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
    if (hasAnyLabels()) {
      parts.add("any other");
    } else if (hasTargetLabels()) {
      parts.add(
          TargetLabels.ALL.stream()
              .filter(label -> contains(label) && !own.containsKey(label.name()))
              .map(Label::name)
              .collect(Collectors.joining(", ", "the target's (", ")")));
    }
    return parts.isEmpty() ? "none" : String.join(" and ", parts);
  }
}
