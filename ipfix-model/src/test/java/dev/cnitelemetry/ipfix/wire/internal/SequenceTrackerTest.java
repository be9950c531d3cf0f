// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequenceTrackerTest {

  @ParameterizedTest
  @CsvSource({"false, true", "false, false", "true, true", "true, false"})
  void learnsEveryWayOfCountingAndFindsTheLosses(boolean inclusive, boolean countsOptions) {
    Random random = new Random(42);
    SequenceTracker tracker = new SequenceTracker();
    long sequence = 0xFFFF_FF00L;
    long lost = 0;
    for (int i = 0; i < 500; i++) {
      int records = random.nextInt(5);
      int options = random.nextInt(3);
      int counted = records + (countsOptions ? options : 0);
      long number = inclusive ? sequence + counted : sequence;
      sequence += counted;
      boolean delivered = i < 20 || random.nextInt(10) > 0;
      if (delivered) {
        tracker.message(number & 0xFFFF_FFFFL, records, options, true, false);
      } else {
        lost += counted;
      }
    }
    tracker.message((inclusive ? sequence + 1 : sequence) & 0xFFFF_FFFFL, 1, 0, true, false);
    assertEquals(inclusive, tracker.inclusive());
    assertEquals(countsOptions, tracker.countsOptions());
    assertEquals(lost, tracker.lost());
  }

  @Test
  void oneRecordAMessageTellsTheConventionByTheTemplateBeforeIt() {
    SequenceTracker tracker = new SequenceTracker();
    assertEquals(0, tracker.message(0, 0, 0, true, false));
    assertEquals(0, tracker.message(1, 1, 0, true, false));
    assertTrue(tracker.inclusive());
    assertEquals(0, tracker.message(2, 1, 0, true, false));
    assertEquals(3, tracker.message(6, 1, 0, true, false));
    assertEquals(3, tracker.lost());
  }

  @Test
  void theDocumentsWayIsBelievedUntilShownOtherwise() {
    SequenceTracker tracker = new SequenceTracker();
    tracker.message(10, 5, 0, true, false);
    assertFalse(tracker.inclusive());
    assertTrue(tracker.countsOptions());
    assertEquals(5, tracker.message(20, 5, 0, true, false));
  }

  @Test
  void aMessageThatComesLateWasNotLost() {
    SequenceTracker tracker = new SequenceTracker();
    tracker.message(0, 2, 0, true, false);
    tracker.message(2, 3, 0, true, false);
    tracker.message(9, 2, 0, true, false);
    assertEquals(4, tracker.lost());
    tracker.message(5, 4, 0, true, false);
    assertEquals(0, tracker.lost());
    tracker.message(11, 1, 0, true, false);
    assertEquals(0, tracker.lost());
  }

  @Test
  void aMessageThatComesTwiceChangesNothing() {
    SequenceTracker tracker = new SequenceTracker();
    tracker.message(0, 2, 0, true, false);
    tracker.message(2, 3, 0, true, false);
    tracker.message(15, 2, 0, true, false);
    tracker.message(2, 3, 0, true, false);
    tracker.message(17, 3, 0, true, false);
    assertEquals(10, tracker.lost());
  }

  @Test
  void aSenderThatBeginsAnewLosesNothing() {
    SequenceTracker tracker = new SequenceTracker();
    tracker.message(1000, 2, 0, true, false);
    tracker.message(1002, 3, 0, true, false);
    tracker.message(0, 1, 0, true, false);
    tracker.message(1, 4, 0, true, false);
    tracker.message(5, 1, 0, true, false);
    assertEquals(0, tracker.lost());
    assertEquals(4, tracker.message(10, 1, 0, true, false));
  }

  @Test
  void setsWithoutATemplateAreNoLoss() {
    SequenceTracker tracker = new SequenceTracker();
    tracker.message(0, 2, 0, true, false);
    tracker.message(2, 3, 0, true, false);
    tracker.message(5, 0, 0, false, false);
    tracker.message(9, 2, 0, true, false);
    tracker.message(11, 1, 0, true, false);
    assertEquals(0, tracker.lost());
  }

  @Test
  void theNumberWrapsAround() {
    SequenceTracker tracker = new SequenceTracker();
    tracker.message(0xFFFF_FFFEL, 1, 0, true, false);
    tracker.message(0xFFFF_FFFFL, 3, 0, true, false);
    tracker.message(2, 1, 0, true, false);
    assertEquals(0, tracker.lost());
  }

  @Test
  void aRestartFromAHighNumberIsNoLoss() {
    SequenceTracker tracker = new SequenceTracker();
    tracker.message(2_999_999_998L, 3, 0, true, false);
    assertEquals(0, tracker.message(5, 1, 0, true, false));
    assertEquals(0, tracker.message(6, 1, 0, true, false));
    assertEquals(2, tracker.message(9, 1, 0, true, false));
    assertEquals(2, tracker.lost());
    assertEquals(1, tracker.restarts());
  }

  @Test
  void aJumpWithTemplatesIsARestart() {
    SequenceTracker tracker = new SequenceTracker();
    tracker.message(0, 0, 0, true, true);
    tracker.message(0, 4, 0, true, false);
    assertEquals(0, tracker.message(5, 0, 0, true, true));
    assertEquals(0, tracker.message(5, 4, 0, true, false));
    assertEquals(0, tracker.lost());
    assertEquals(7, tracker.message(16, 1, 0, true, false));
  }

  @Test
  void aSenderThatRepeatsItsTemplatesInEveryMessageLosesVisibly() {
    SequenceTracker tracker = new SequenceTracker();
    tracker.message(0, 2, 0, true, true);
    tracker.message(2, 2, 0, true, true);
    assertEquals(6, tracker.message(10, 2, 0, true, true));
  }

  @Test
  void aLateMessageWithTemplatesIsNoRestart() {
    SequenceTracker tracker = new SequenceTracker();
    tracker.message(0, 2, 0, true, false);
    tracker.message(4, 2, 0, true, false);
    assertEquals(2, tracker.lost());
    tracker.message(2, 2, 0, true, true);
    assertEquals(0, tracker.lost());
    assertEquals(0, tracker.message(6, 1, 0, true, false));
  }
}
