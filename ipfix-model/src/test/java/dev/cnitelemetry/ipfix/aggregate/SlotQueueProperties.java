// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.testsupport.Allocation;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SlotQueueProperties {
  /** Slots come, are moved and go in any order; the first is the linked list's at any time. */
  @Property(tries = 200)
  void theFirstIsThatOfALinkedList(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int slots) {
    SplittableRandom random = new SplittableRandom(seed);
    SlotQueue log = new SlotQueue();
    LinkedSlots list = new LinkedSlots();
    boolean[] held = new boolean[slots];
    Set<Integer> passed = new HashSet<>();
    for (int i = 0; i < 2000; i++) {
      int slot = random.nextInt(4) == 0 ? Math.max(0, list.first()) : random.nextInt(slots);
      if (!held[slot]) {
        log.add(slot);
        list.add(slot);
        held[slot] = true;
      } else if (random.nextInt(10) < 7) {
        log.moveToEnd(slot);
        list.moveToEnd(slot);
      } else {
        log.remove(slot);
        list.remove(slot);
        held[slot] = false;
      }
      passed.remove(slot);
      int unpassed = list.firstBut(passed);
      if (i % 5 == 0 && unpassed >= 0) {
        assertEquals(unpassed, log.firstUnpassed());
        log.pass();
        passed.add(unpassed);
      }
      if (i % 3 == 0) {
        assertEquals(list.first(), log.first());
      }
    }
  }

  @Test
  void nothingIsAllocatedOnceItHasRoom() {
    SlotQueue log = new SlotQueue();
    for (int slot = 0; slot < 1000; slot++) {
      log.add(slot);
    }
    Runnable churn =
        () -> {
          for (int i = 0; i < 10_000; i++) {
            log.moveToEnd(i * 7 % 1000);
            int first = log.first();
            log.remove(first);
            log.add(first);
          }
        };
    churn.run();
    assertEquals(0, Allocation.of(churn));
  }
}
