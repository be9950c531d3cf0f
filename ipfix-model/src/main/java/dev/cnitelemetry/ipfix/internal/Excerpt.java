// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.internal;

/** Text in an error: quoted, on one line, and no longer than a reader wants it. */
public final class Excerpt {
  private static final int MOST = 60;

  private Excerpt() {}

  /** The beginning of a text in quotes, what cannot be printed escaped. */
  public static String of(CharSequence text) {
    StringBuilder excerpt = new StringBuilder("\"");
    int end = Math.min(text.length(), MOST);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean printable =
          c >= ' ' && c != 0x7F && !Character.isSurrogate(c) && !Character.isISOControl(c);
      if (printable) {
        excerpt.append(c);
      } else {
        excerpt.append(String.format("\\u%04x", (int) c));
      }
    }
    return excerpt.append('"').append(end < text.length() ? "..." : "").toString();
  }
}
