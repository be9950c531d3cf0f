// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.ipfix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.ipfix.aggregate.Semantics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveFlowsTest {
  /**
   * Every record adds a thousand octets, as in the Go program, and every flow is met each round.
   */
  @ParameterizedTest
  @ValueSource(strings = {"mended", "v1.7.0"})
  void everyRoundUpdatesEveryFlowOnce(String rules) {
    int flows = 2000;
    int rounds = 3;
    LiveFlows live =
        new LiveFlows(rules.equals("mended") ? Semantics.mended() : Semantics.antrea(rules), flows);
    live.fill();
    for (int i = 0; i < rounds * flows / LiveFlows.RECORDS; i++) {
      live.add();
    }
    assertEquals(flows, live.statistics().live());
    assertEquals(flows, live.statistics().begun());
    assertEquals((long) flows * rounds, live.statistics().received() - flows);
    assertEquals(0, live.statistics().ignored());
    live.end();
    assertEquals(1000L * flows * (1 + rounds), live.octets());
    assertEquals(0, live.statistics().live());
  }
}
