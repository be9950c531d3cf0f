// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What {@link FlowStatistics} are made of. */
final class FlowCounts {
  /** By admission, a counter: an array of one. */
  private final EnumMap<Admission, long[]> byAdmission = new EnumMap<>(Admission.class);

  long received;
  long refused;
  long ignored;
  long begun;
  long exported;
  long correlated;
  long unmatchedDropped;
  long unmatchedExported;
  long late;
  long resets;
  long changeovers;
  long reused;
  long evicted;
  long lost;
  long withoutFlowType;
  long timeSteps;

  FlowCounts() {
    for (Admission admission : Admission.values()) {
      byAdmission.put(admission, new long[1]);
    }
  }

  void add(Admission admission) {
    received++;
    Objects.requireNonNull(byAdmission.get(admission))[0]++;
    switch (admission) {
      case NEW, REUSED -> begun++;
      case IGNORED -> ignored++;
      default -> refused += admission.isAdded() ? 0 : 1;
    }
  }

  Map<Admission, Long> admissions() {
    Map<Admission, Long> counts = new EnumMap<>(Admission.class);
    byAdmission.forEach((admission, counter) -> counts.put(admission, counter[0]));
    return counts;
  }
}
