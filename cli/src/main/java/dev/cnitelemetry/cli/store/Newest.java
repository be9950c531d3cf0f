// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.store;

import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.FlowStore;
import java.time.Duration;
import java.time.Instant;

/** The newest flow of a store: ranges of time end there, so that a replay is found as well. */
final class Newest {
  private Newest() {}

  /**
   * When it ended; 1970 where there is none. Flows of the future are left out unless there are no
   * others: one exporter whose clock is wrong would hide all that the others say.
   */
  static Instant flow(FlowStore store) {
    Instant newest =
        asked(store, " WHERE flowEndSeconds <= ?", Instant.now().plus(Duration.ofHours(1)));
    return newest.equals(Instant.EPOCH) ? asked(store, "") : newest;
  }

  private static Instant asked(FlowStore store, String condition, Object... values) {
    String sql = "SELECT max(flowEndSeconds) AS newest FROM flows" + condition;
    try (FlowAnswer answer = store.query(sql, values)) {
      return answer.next() && answer.value(0) instanceof Instant time ? time : Instant.EPOCH;
    }
  }
}
