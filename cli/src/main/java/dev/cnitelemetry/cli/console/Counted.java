// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.console;

/** A number of things, in words: {@code 1 record}, {@code 2 records}, {@code 3 families}. */
public final class Counted {

  private Counted() {}

  /**
   * A number and its noun.
   *
   * @param number how many
   * @param one the noun for one of them, whose plural is regular
   */
  public static String of(long number, String one) {
    boolean ends = one.endsWith("y") && "aeiou".indexOf(one.charAt(one.length() - 2)) < 0;
    return of(number, one, ends ? one.substring(0, one.length() - 1) + "ies" : one + "s");
  }

  /**
   * A number and its words.
   *
   * @param number how many
   * @param one the words for one of them
   * @param several the words for none or more
   */
  public static String of(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
