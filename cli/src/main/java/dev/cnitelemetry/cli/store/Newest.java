// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.store;

import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.FlowStore;
import java.time.Instant;

/** The newest flow of a store: ranges of time end there, so that a replay is found as well. */
final class Newest {
  private Newest() {}

  /** When it ended; 1970 where there is none. */
  static Instant flow(FlowStore store) {
    try (FlowAnswer answer = store.query("SELECT max(flowEndSeconds) AS newest FROM flows")) {
      return answer.next() && answer.value(0) instanceof Instant time ? time : Instant.EPOCH;
    }
  }
}
