// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The labels that the series of an expression may have.
 *
 * <p>Nothing is said of what is not certain: until an aggregation names what it keeps, any label
 * may be there but those that were dropped by name.
 *
 * @param isOpen whether there may be others than those known
 * @param known those that are known to be there, or that an aggregation keeps
 * @param dropped who dropped a label, by its name
 * @param closedBy who dropped all others; empty while open
 */
record LabelFlow(boolean isOpen, Set<String> known, Map<String, String> dropped, String closedBy) {

  /** Anything may be there. */
  static final LabelFlow ANY = new LabelFlow(true, Set.of(), Map.of(), "");

  static LabelFlow of(Collection<String> known) {
    return new LabelFlow(true, Set.copyOf(known), Map.of(), "");
  }

  static LabelFlow only(Collection<String> labels, String who) {
    return new LabelFlow(false, new LinkedHashSet<>(labels), Map.of(), who);
  }

  /** Who dropped a label; empty if it may be there. */
  Optional<String> dropper(String label) {
    if (known.contains(label)) {
      return Optional.empty();
    }
    String who = dropped.get(label);
    return who != null ? Optional.of(who) : isOpen ? Optional.empty() : Optional.of(closedBy);
  }

  LabelFlow by(Collection<String> labels, String who) {
    Set<String> kept = new LinkedHashSet<>();
    Map<String, String> gone = new LinkedHashMap<>(dropped);
    for (String label : labels) {
      if (dropper(label).isEmpty()) {
        kept.add(label);
      }
    }
    return new LabelFlow(false, kept, gone, who);
  }

  LabelFlow without(Collection<String> labels, String who) {
    Set<String> kept = new LinkedHashSet<>(known);
    Map<String, String> gone = new LinkedHashMap<>(dropped);
    for (String label : labels) {
      kept.remove(label);
      gone.putIfAbsent(label, who);
    }
    return new LabelFlow(isOpen, kept, gone, closedBy);
  }

  LabelFlow with(Collection<String> labels) {
    Set<String> all = new LinkedHashSet<>(known);
    all.addAll(labels);
    Map<String, String> gone = new LinkedHashMap<>(dropped);
    gone.keySet().removeAll(labels);
    return new LabelFlow(isOpen, all, gone, closedBy);
  }

  /** What series of either may have. */
  LabelFlow or(LabelFlow other) {
    Set<String> all = new LinkedHashSet<>(known);
    all.addAll(other.known);
    Map<String, String> gone = new LinkedHashMap<>();
    Set<String> either = new LinkedHashSet<>(dropped.keySet());
    either.addAll(other.dropped.keySet());
    for (String label : either) {
      if (!all.contains(label)) {
        Optional<String> here = dropper(label);
        if (here.isPresent() && other.dropper(label).isPresent()) {
          gone.put(label, here.get());
        }
      }
    }
    return new LabelFlow(
        isOpen || other.isOpen, all, gone, closedBy.isEmpty() ? other.closedBy : closedBy);
  }

  /** The labels in words. */
  String left() {
    String words = String.join(", ", known);
    return known.isEmpty()
        ? "no label is left"
        : "left " + (known.size() == 1 ? "is " : "are ") + words;
  }
}
