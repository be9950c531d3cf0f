// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.promql.tree.DurationExpression;

/** Which durations are allowed where. */
final class Durations {

  private static final PromqlParser PARSER = PromqlParser.builder().variables(true).build();
  private static final long MILLISECOND = 1_000_000;

  private Durations() {}

  static DurationExpression range(DurationExpression range) {
    if (range instanceof DurationExpression.Literal literal && literal.seconds() <= 0) {
      throw wrong("a range or step", range, "is not above zero");
    }
    return checked("a range or step", "x[", range, "]");
  }

  static DurationExpression offset(DurationExpression offset) {
    return checked("an offset", "x offset ", offset, "");
  }

  private static DurationExpression checked(
      String who, String before, DurationExpression duration, String after) {
    if (duration instanceof DurationExpression.Literal literal) {
      double nanoseconds = literal.seconds() * 1e9;
      if (!(Math.abs(nanoseconds) < 0x1p63)) {
        throw wrong(who, duration, "is longer than 292 years");
      }
      if (literal.nanoseconds() % MILLISECOND != 0
          || Math.abs(literal.nanoseconds() - nanoseconds) > 1) {
        throw wrong(who, literal.seconds() + " seconds", "is no whole number of milliseconds");
      }
      return DurationExpression.ofSeconds(literal.seconds());
    }
    // A sign before arithmetic would be taken for that of its first part.
    if (!PARSER.check(before + duration + after).isAccepted()) {
      throw wrong(who, duration, "is no duration that servers read there");
    }
    return duration;
  }

  private static IllegalArgumentException wrong(String who, Object duration, String what) {
    return new IllegalArgumentException(who + " of " + duration + " " + what);
  }
}
