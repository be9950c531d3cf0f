// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecimalLiteralsTest {

  @Test
  void spellingsAreKeptAndNumbersCompared() {
    DecimalLiterals list = DecimalLiterals.of("9.999999999999999e-06", "0.1", "1e+06");
    assertEquals(List.of("9.999999999999999e-06", "0.1", "1e+06"), list.literals());
    assertArrayEquals(new double[] {9.999999999999999e-06, 0.1, 1e6}, list.toArray());
    assertEquals(1e6, list.value(2));
    assertEquals(3, list.size());
    assertEquals(DecimalLiterals.of("1e+06"), DecimalLiterals.of("1000000"));
    assertEquals(DecimalLiterals.of("1e+06").hashCode(), DecimalLiterals.of("1000000").hashCode());
    assertEquals("[0.1, 1e+06]", DecimalLiterals.of("0.1", "1e+06").toString());
  }

  @Test
  void unknownIsNotEmpty() {
    assertNotEquals(DecimalLiterals.unknown(), DecimalLiterals.of());
    assertFalse(DecimalLiterals.unknown().isKnown());
    assertTrue(DecimalLiterals.of().isKnown());
    assertEquals("unknown", DecimalLiterals.unknown().toString());
  }

  @Test
  void numbersAscendAndAreFinite() {
    assertEquals(
        "numbers must ascend, but 1 follows 1.0",
        assertThrows(IllegalArgumentException.class, () -> DecimalLiterals.of("1.0", "1"))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> DecimalLiterals.of("Infinity"));
    assertThrows(IllegalArgumentException.class, () -> DecimalLiterals.of("NaN"));
    assertThrows(IllegalArgumentException.class, () -> DecimalLiterals.of("one"));
  }
}
