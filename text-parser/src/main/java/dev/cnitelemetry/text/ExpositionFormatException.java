// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text;

import java.io.Serial;

/**
 * Says that an input is not what its format allows, and where.
 *
 * <p>It is the only exception that bytes can cause. Thrown by a reader that fails on malformed
 * lines; handed out by {@link dev.cnitelemetry.text.read.ExpositionReader#error()} where they are
 * reported. Immutable, safe to share.
 *
 * <pre>{@code
 * try {
 *   while (reader.next() != Event.END) {}
 * } catch (ExpositionFormatException e) {
 *   System.err.println(e.line() + ":" + e.column() + ": " + e.code().description());
 * }
 * }</pre>
 */
public final class ExpositionFormatException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** What is wrong. */
  private final FormatError code;

  /** The line, from 1. */
  private final long line;

  /** The character of the line, from 1. */
  private final long column;

  /** The byte of the input, from 0. */
  private final long byteOffset;

  /** Part of the line, escaped. */
  private final String excerpt;

  /** What is wrong and on which text. */
  private final String detail;

  /**
   * Says what is wrong with a line.
   *
   * @param code what is wrong
   * @param description closer words than the code's own, or those
   * @param line the line, from 1
   * @param column the character of the line, from 1
   * @param byteOffset the byte of the input, from 0
   * @param excerpt part of the line, printable and short; may be empty
   * @param stackTrace false for one that is reported rather than thrown
   */
  public ExpositionFormatException(
      FormatError code,
      String description,
      long line,
      long column,
      long byteOffset,
      String excerpt,
      boolean stackTrace) {
    super(message(description, line, column, excerpt), null, false, stackTrace);
    this.code = code;
    this.line = line;
    this.column = column;
    this.byteOffset = byteOffset;
    this.excerpt = excerpt;
    this.detail = detail(description, excerpt);
  }

  private static String message(String description, long line, long column, String excerpt) {
    return "line " + line + ", column " + column + ": " + detail(description, excerpt);
  }

  private static String detail(String description, String excerpt) {
    return excerpt.isEmpty() ? description : description + ": " + excerpt;
  }

  /**
   * What is wrong.
   *
   * @return the code, never null
   */
  public FormatError code() {
    return code;
  }

  /**
   * The line at fault.
   *
   * @return 1 for the input's first line
   */
  public long line() {
    return line;
  }

  /**
   * The character of the line at fault.
   *
   * @return 1 for the line's first character; a Unicode code point counts one, and so does each
   *     byte that belongs to none; one more than the line has where something is missing at its end
   */
  public long column() {
    return column;
  }

  /**
   * The byte at fault.
   *
   * @return 0 for the input's first byte, the range's first byte where a range was given
   */
  public long byteOffset() {
    return byteOffset;
  }

  /**
   * The line's beginning, for a message.
   *
   * @return printable text of at most 80 characters, all ASCII: other bytes are escaped as in
   *     {@code \x1b}; it ends in {@code ...} where the line was longer
   */
  public String excerpt() {
    return excerpt;
  }

  /**
   * What is wrong and on which text, without the place: for messages that say the place themselves.
   *
   * @return the message from after its place on
   */
  public String detail() {
    return detail;
  }
}
