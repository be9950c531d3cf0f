// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import dev.cnitelemetry.metrics.Unit;

/** Units in words, for people. */
public final class UnitText {

  private UnitText() {}

  public static String of(Unit unit) {
    return switch (unit) {
      case UNIX_SECONDS -> "seconds since 1970";
      case RATIO -> "shares from 0 to 1";
      case PERCENT -> "percent";
      case NONE -> "";
      case UNSPECIFIED -> "a unit that no source tells";
      case SECONDS, MILLISECONDS, MICROSECONDS, NANOSECONDS, BYTES -> unit.text();
    };
  }
}
