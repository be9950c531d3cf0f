// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

/** Where a reader is, for the errors of everything it lends out. */
final class Position {
  /** Input offset of the first octet of the array at hand. */
  long base;

  int set = -1;
  int record = -1;

  /** Moves before the first record of a set, or before the first set when that is -1. */
  void move(long to, int toSet) {
    base = to;
    set = toSet;
    record = -1;
  }

  IpfixFormatException error(IpfixFormatException.Code code, String reason, int index, int field) {
    return new IpfixFormatException(code, reason, base + index, set, record, field);
  }
}
