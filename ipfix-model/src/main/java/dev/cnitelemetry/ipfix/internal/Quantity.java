// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.internal;

/** A number and what it counts, in words. */
public final class Quantity {
  private Quantity() {}

  /** Such as {@code 1 field} or {@code 2 fields}. */
  public static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Such as {@code 1 octet} or {@code 0 octets}. */
  public static String octets(long number) {
    return of(number, "octet");
  }
}
