package dev.cnitelemetry.ipfix.aggregate;

/** What {@link FlowStatistics} are made of. */
final class FlowCounts {
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
    switch (admission) {
      case NEW, REUSED -> begun++;
      case IGNORED -> ignored++;
      default -> refused += admission.isAdded() ? 0 : 1;
    }
  }
}
