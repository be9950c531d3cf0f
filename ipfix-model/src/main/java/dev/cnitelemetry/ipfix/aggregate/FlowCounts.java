package dev.cnitelemetry.ipfix.aggregate;

/** What {@link FlowStatistics} are made of. */
final class FlowCounts {
  final long[] admissions = new long[Admission.values().length];
  long received;
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
}
