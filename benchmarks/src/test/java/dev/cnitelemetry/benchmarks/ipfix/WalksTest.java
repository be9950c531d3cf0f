// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.ipfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class WalksTest {
  @Test
  void allReadersSeeTheSame() {
    Walks walks = new Walks();
    assertEquals(walks.mapsEveryField(), walks.everyField());
    assertEquals(walks.mapsEveryField(), walks.everyNamedField());
    assertEquals(walks.mapsSevenFields(), walks.sevenFields());
    assertNotEquals(walks.everyField(), walks.sevenFields());
    assertEquals(1000, walks.records());
  }
}
