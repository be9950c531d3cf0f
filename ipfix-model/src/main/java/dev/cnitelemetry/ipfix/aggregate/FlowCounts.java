package dev.cnitelemetry.ipfix.aggregate;

import java.util.EnumMap;
import java.util.Map;

/** What {@link FlowStatistics} are made of. */
final class FlowCounts {
  private static final Admission[] ADMISSIONS = Admission.values();

  private final long[] byAdmission = new long[ADMISSIONS.length];

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

  void add(Admission admission) {
    received++;
    byAdmission[admission.ordinal()]++;
    switch (admission) {
      case NEW, REUSED -> begun++;
      case IGNORED -> ignored++;
      default -> refused += admission.isAdded() ? 0 : 1;
    }
  }

  Map<Admission, Long> admissions() {
    Map<Admission, Long> counts = new EnumMap<>(Admission.class);
    for (Admission admission : ADMISSIONS) {
      counts.put(admission, byAdmission[admission.ordinal()]);
    }
    return counts;
  }
}
