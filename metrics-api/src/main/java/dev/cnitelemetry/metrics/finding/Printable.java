// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.finding;

/** Texts from outside in messages: one line, and nothing that a terminal would obey. */
public final class Printable {

  private Printable() {}

  /**
   * A text without control and format characters and line separators.
   *
   * @param text any text
   * @return the text; what must not be printed as <code>&#92;u</code> and four digits for each
   *     UTF-16 unit, a line feed as {@code \n}
   */
  public static String of(String text) {
    if (isPlain(text) || text.codePoints().noneMatch(Printable::mustBeEscaped)) {
      return text;
    }
    StringBuilder printable = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\n') {
                printable.append("\\n");
              } else if (mustBeEscaped(point)) {
                for (char unit : Character.toChars(point)) {
                  printable.append(String.format("\\u%04x", (int) unit));
                }
              } else {
                printable.appendCodePoint(point);
              }
            });
    return printable.toString();
  }

  /** Whether there is nothing but what ASCII prints: as nearly always. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean mustBeEscaped(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
