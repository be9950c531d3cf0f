// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire.internal;

/**
 * Counts what is missing between the sequence numbers of a stream.
 *
 * <p>Senders disagree on what the number counts: the records before the message (RFC 7011) or those
 * of the message too; Options Data Records or not. All four readings are kept side by side. The one
 * that was right most often is believed, and its losses are the stream's.
 */
public final class SequenceTracker {
  private static final int READINGS = 4;
  private static final int INCLUSIVE = 1;
  private static final int WITHOUT_OPTIONS = 2;

  /** A jump so far ahead is no loss: the sender began to count anew. */
  private static final int FAR = 1 << 22;

  private final long[] expected = new long[READINGS];
  private final boolean[] known = new boolean[READINGS];
  private final boolean[] late = new boolean[READINGS];
  private final int[] lateEnd = new int[READINGS];
  private final int[] gapBegin = new int[READINGS];
  private final int[] gapEnd = new int[READINGS];
  private final long[] hits = new long[READINGS];
  private final long[] lost = new long[READINGS];
  private final long[] restarts = new long[READINGS];
  private int believed;
  private boolean templatesBefore;

  /**
   * Takes account of a message.
   *
   * @param certain whether the numbers of records are known; a set without its Template hides some
   * @param templates whether the message has Templates, as the first one after a restart has
   * @return records that are missing before this message, by the reading believed now
   */
  public long message(
      long sequenceNumber, int records, int optionsRecords, boolean certain, boolean templates) {
    long before = lost[believed];
    int was = believed;
    for (int reading = 0; reading < READINGS; reading++) {
      long own = (reading & WITHOUT_OPTIONS) == 0 ? (long) records + optionsRecords : records;
      account(reading, sequenceNumber, own, certain, templates && !templatesBefore);
    }
    templatesBefore = templates;
    for (int reading = 0; reading < READINGS; reading++) {
      if (hits[reading] > hits[believed]
          || (hits[reading] == hits[believed] && lost[reading] < lost[believed])) {
        believed = reading;
      }
    }
    return was == believed ? Math.max(0, lost[believed] - before) : 0;
  }

  private void account(
      int reading, long sequenceNumber, long own, boolean certain, boolean mayBegin) {
    boolean inclusive = (reading & INCLUSIVE) != 0;
    if (inclusive && !certain) {
      // The number is that of the end of this very message.
      expected[reading] = sequenceNumber;
      known[reading] = true;
      return;
    }
    long start = sequenceNumber - (inclusive ? own : 0);
    long next = start + own;
    if (known[reading]) {
      int ahead = (int) (start - expected[reading]);
      if (ahead == 0) {
        hits[reading]++;
      } else if (ahead >= FAR || (ahead > 0 && mayBegin)) {
        begin(reading);
      } else if (ahead > 0) {
        lost[reading] += ahead;
        gapBegin[reading] = (int) expected[reading];
        gapEnd[reading] = (int) start;
      } else if (!late[reading] || (int) start != lateEnd[reading]) {
        late[reading] = true;
        lateEnd[reading] = (int) next;
        fillGap(reading, (int) start, (int) next);
        return;
      } else {
        // Two messages in a row from further back.
        begin(reading);
      }
    }
    late[reading] = false;
    expected[reading] = next;
    known[reading] = certain;
  }

  /** The sender began to count anew: what was missing before stays missing. */
  private void begin(int reading) {
    restarts[reading]++;
    gapBegin[reading] = 0;
    gapEnd[reading] = 0;
  }

  /** A message that comes late was counted as lost, unless it is one that came twice. */
  private void fillGap(int reading, int start, int next) {
    if (start - gapBegin[reading] >= 0 && gapEnd[reading] - next >= 0) {
      lost[reading] -= next - start;
      if (start == gapBegin[reading]) {
        gapBegin[reading] = next;
      } else {
        gapEnd[reading] = start;
      }
    }
  }

  public long lost() {
    return lost[believed];
  }

  public long restarts() {
    return restarts[believed];
  }

  public boolean inclusive() {
    return (believed & INCLUSIVE) != 0;
  }

  public boolean countsOptions() {
    return (believed & WITHOUT_OPTIONS) == 0;
  }
}
