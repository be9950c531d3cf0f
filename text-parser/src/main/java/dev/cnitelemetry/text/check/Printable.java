package dev.cnitelemetry.text.check;

/** Texts of a page in messages: one line, and nothing that a terminal would obey. */
final class Printable {

  private Printable() {}

  static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            printable.append(c == '\n' ? "\\n" : String.format("\\u%04x", (int) c));
        default -> printable.append(c);
      }
    }
    return printable.toString();
  }
}
