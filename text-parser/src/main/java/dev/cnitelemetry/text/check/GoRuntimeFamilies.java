// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.MetricKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Families that come with the version of Go that a component was built with. A newer Go brings more
 * of them with every release: that says nothing of the page, so it is one note and no finding.
 */
final class GoRuntimeFamilies {

  /**
   * What the names begin with that client_golang makes of {@code runtime/metrics}: the first part
   * of the metric's path.
   */
  private static final List<String> ROOTS =
      List.of(
          "go_cgo_",
          "go_cpu_classes_",
          "go_gc_",
          "go_godebug_non_default_behavior_",
          "go_memory_classes_",
          "go_memstats_",
          "go_sched_",
          "go_sync_");

  private int newer;
  private int ofAnotherGo;

  /** Whether an unknown family is one of them, which is counted. They never have labels. */
  boolean isNewer(ObservedFamily family) {
    boolean is =
        ROOTS.stream().anyMatch(family.name::startsWith)
            && family.announced != MetricKind.UNTYPED
            && family.labelSets.keySet().stream().allMatch(List::isEmpty);
    newer += is ? 1 : 0;
    return is;
  }

  /** A known one that the release asked for was not built with. */
  void addOfAnotherGo() {
    ofAnotherGo++;
  }

  List<String> notes(String releases) {
    List<String> notes = new ArrayList<>();
    if (newer > 0) {
      notes.add(families(newer) + " newer than this catalogue");
    }
    if (ofAnotherGo > 0) {
      notes.add(
          families(ofAnotherGo) + " of another version of Go than " + releases + " was built with");
    }
    return notes;
  }

  private static String families(int count) {
    return count + (count == 1 ? " Go runtime family" : " Go runtime families");
  }
}
