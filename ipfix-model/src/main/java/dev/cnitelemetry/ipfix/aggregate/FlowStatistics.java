// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a {@link FlowAggregator} did so far, and holds now. Nothing is lost that is not counted
 * here.
 *
 * <pre>{@code
 * FlowStatistics statistics = aggregator.statistics();
 * long withoutAddress = statistics.admissions().get(Admission.NO_ADDRESS);
 * boolean nothingLost = statistics.refused() == 0 && statistics.lost() == 0;
 * }</pre>
 *
 * @param received records given to {@code add}
 * @param admissions what became of them: each answer of {@code add} and how often it was given
 * @param refused records of them that are in no flow: without key or time, incomplete, too large
 * @param ignored records of them that exact rules take nothing of but the end time
 * @param begun flows begun
 * @param exported records handed to sinks
 * @param correlated flows of which both Nodes' records came together
 * @param unmatchedDropped inter-Node flows whose twin did not come, dropped as upstream drops them
 * @param unmatchedExported inter-Node flows whose twin did not come, exported, see {@link
 *     Mending#UNMATCHED}
 * @param late records that ended before the previous one of their Node, and twins that came after
 *     their flow was exported
 * @param resets records with a total count that went back, see {@link Mending#RESET}
 * @param changeovers flows whose common counts passed from the destination Node's to the source
 *     Node's, see {@link Mending#ONE_SIDE}
 * @param reused flows that ended since their 5-tuple was used again, see {@link Mending#REUSE}
 * @param evicted flows that were removed for want of room
 * @param lost of the evicted and reused ones, those that were never exported, since too many waited
 *     for {@code expire}
 * @param withoutFlowType records that cannot be correlated, since flowType is 0, unknown or missing
 * @param timeSteps calls with a time before that of an earlier call
 * @param live flows held
 * @param waiting flows that ended or were evicted and wait for {@code expire}
 * @param nameOctets octets that texts of flows take
 */
public record FlowStatistics(
    long received,
    Map<Admission, Long> admissions,
    long refused,
    long ignored,
    long begun,
    long exported,
    long correlated,
    long unmatchedDropped,
    long unmatchedExported,
    long late,
    long resets,
    long changeovers,
    long reused,
    long evicted,
    long lost,
    long withoutFlowType,
    long timeSteps,
    int live,
    int waiting,
    long nameOctets) {

  /**
   * Takes a copy of the map.
   *
   * @param received records given to {@code add}
   * @param admissions what became of them: each answer of {@code add} and how often it was given
   * @param refused records of them that are in no flow: without key or time, incomplete, too large
   * @param ignored records of them that exact rules take nothing of but the end time
   * @param begun flows begun
   * @param exported records handed to sinks
   * @param correlated flows of which both Nodes' records came together
   * @param unmatchedDropped inter-Node flows whose twin did not come, dropped as upstream drops
   *     them
   * @param unmatchedExported inter-Node flows whose twin did not come, exported, see {@link
   *     Mending#UNMATCHED}
   * @param late records that ended before the previous one of their Node, and twins that came after
   *     their flow was exported
   * @param resets records with a total count that went back, see {@link Mending#RESET}
   * @param changeovers flows whose common counts passed from the destination Node's to the source
   *     Node's, see {@link Mending#ONE_SIDE}
   * @param reused flows that ended since their 5-tuple was used again, see {@link Mending#REUSE}
   * @param evicted flows that were removed for want of room
   * @param lost of the evicted and reused ones, those that were never exported, since too many
   *     waited for {@code expire}
   * @param withoutFlowType records that cannot be correlated, since flowType is 0, unknown or
   *     missing
   * @param timeSteps calls with a time before that of an earlier call
   * @param live flows held
   * @param waiting flows that ended or were evicted and wait for {@code expire}
   * @param nameOctets octets that texts of flows take
   */
  public FlowStatistics {
    admissions = Collections.unmodifiableMap(new EnumMap<>(admissions));
  }

  static FlowStatistics of(FlowCounts counts, int live, int waiting, long nameOctets) {
    return new FlowStatistics(
        counts.received,
        counts.admissions(),
        counts.refused,
        counts.ignored,
        counts.begun,
        counts.exported,
        counts.correlated,
        counts.unmatchedDropped,
        counts.unmatchedExported,
        counts.late,
        counts.resets,
        counts.changeovers,
        counts.reused,
        counts.evicted,
        counts.lost,
        counts.withoutFlowType,
        counts.timeSteps,
        live,
        waiting,
        nameOctets);
  }
}
