package dev.cnitelemetry.ipfix.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.testsupport.Allocation;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RecentSlotsProperties {
  /** Slots come, are touched and go in any order; the oldest is the linked list's at any time. */
  @Property(tries = 200)
  void theOldestIsThatOfALinkedList(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int slots) {
    SplittableRandom random = new SplittableRandom(seed);
    RecentSlots log = new RecentSlots();
    LinkedSlots list = new LinkedSlots();
    boolean[] held = new boolean[slots];
    for (int i = 0; i < 2000; i++) {
      int slot = random.nextInt(4) == 0 ? Math.max(0, list.oldest()) : random.nextInt(slots);
      if (!held[slot]) {
        log.add(slot);
        list.add(slot);
        held[slot] = true;
      } else if (random.nextInt(10) < 7) {
        log.touch(slot);
        list.touch(slot);
      } else {
        log.remove(slot);
        list.remove(slot);
        held[slot] = false;
      }
      if (i % 3 == 0) {
        assertEquals(list.oldest(), log.oldest());
      }
    }
  }

  @Test
  void nothingIsAllocatedOnceItHasRoom() {
    RecentSlots log = new RecentSlots();
    for (int slot = 0; slot < 1000; slot++) {
      log.add(slot);
    }
    Runnable churn =
        () -> {
          for (int i = 0; i < 10_000; i++) {
            log.touch(i * 7 % 1000);
            int oldest = log.oldest();
            log.remove(oldest);
            log.add(oldest);
          }
        };
    churn.run();
    assertEquals(0, Allocation.of(churn));
  }
}
