// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import java.util.Arrays;

/** Lines that came into a body, in the order of the lines before. */
final class LineInsertions {
  private final LineTable came = new LineTable();

  /** For each that came the old line before which it stands. */
  private int[] places = new int[64];

  void clear() {
    came.clear();
  }

  boolean isEmpty() {
    return came.count == 0;
  }

  /** The old line before which the last one stands, or 0. */
  int lastPlace() {
    return isEmpty() ? 0 : places[came.count - 1];
  }

  void insert(int line, int length, int number) {
    if (came.count == places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[came.count] = line;
    came.append(length, number);
  }

  /** Puts those that came among the lines before. */
  void apply(LineTable lines) {
    lines.insert(came, places);
  }
}
