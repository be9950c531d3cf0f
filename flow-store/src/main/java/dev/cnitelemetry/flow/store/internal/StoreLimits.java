// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.internal;

import java.time.Duration;

/** What a store may be told, the same of every engine. */
public final class StoreLimits {
  private StoreLimits() {}

  /** When a commit is due. */
  public static void checkCommit(int rows, Duration interval) {
    if (rows < 1 || interval.toSeconds() < 1) {
      throw new IllegalArgumentException(
          "a commit is due after a row or more, and a second or longer; not "
              + rows
              + ", "
              + interval);
    }
  }

  /** How long rows are kept. */
  public static void checkAge(Duration age) {
    if (age.toMinutes() < 1) {
      throw new IllegalArgumentException("rows are kept for a minute or longer, not " + age);
    }
  }

  /** How much room rows have. */
  public static void checkRoom(long octets) {
    if (octets < 1) {
      throw new IllegalArgumentException("there is room for an octet or more, not for " + octets);
    }
  }
}
