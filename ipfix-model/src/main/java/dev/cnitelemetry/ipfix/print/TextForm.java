package dev.cnitelemetry.ipfix.print;

/**
 * What is escaped in a text.
 *
 * <p>No form lets a control character through, nor one that turns the direction of what follows: a
 * sender's text cannot move the cursor of a terminal.
 */
public enum TextForm {
  /** A JSON string. */
  JSON,
  /**
   * A JSON string as Go's encoder writes it: with {@code <}, {@code >} and {@code &} escaped too.
   */
  GO_JSON,
  /** Plain text for people. */
  PLAIN;

  boolean escapes(int ascii) {
    return switch (ascii) {
      case '"', '\\' -> this != PLAIN;
      case '<', '>', '&' -> this == GO_JSON;
      default -> ascii < ' ' || ascii == 0x7F;
    };
  }

  boolean escapesBeyondAscii(int point) {
    return point < 0xA0
        || (point >= 0x200E && point <= 0x200F)
        || (point >= 0x2028 && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }
}
