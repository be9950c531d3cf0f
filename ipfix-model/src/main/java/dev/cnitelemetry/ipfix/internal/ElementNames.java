// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.internal;

import javax.annotation.Nullable;

/** What a sender may call an element it describes: one word, which is safe to print. */
public final class ElementNames {
  private static final int LONGEST = 255;

  private ElementNames() {}

  /**
   * Why a name is none.
   *
   * @param name what a sender calls an element
   * @return what is wrong with it, or null if nothing is
   */
  public static @Nullable String objection(String name) {
    if (name.length() > LONGEST) {
      return "the name of an element has " + name.length() + " characters, more than " + LONGEST;
    }
    for (int i = 0; i < name.length(); i++) {
      if (!fits(name.charAt(i), i)) {
        return "the name of an element begins with a letter and goes on with letters, digits, _, -"
            + " and ., but at character "
            + i
            + " there is U+"
            + Integer.toHexString(0x10000 | name.charAt(i)).substring(1);
      }
    }
    return null;
  }

  private static boolean fits(char c, int index) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    boolean other = (c >= '0' && c <= '9') || c == '-' || c == '.';
    return letter || (other && index > 0);
  }
}
