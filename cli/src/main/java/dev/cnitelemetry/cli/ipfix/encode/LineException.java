// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.encode;

import javax.annotation.Nullable;

/** What is wrong with a line, and where in it. */
final class LineException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SHOWN = 60;

  private final int column;

  /**
   * An error.
   *
   * @param column where, from 1 on
   * @param reason what is wrong, with the element's name where there is one
   */
  LineException(int column, @Nullable String reason) {
    super(reason);
    this.column = column;
  }

  int column() {
    return column;
  }

  /** The beginning of a text, in quotes. */
  static String excerpt(String text) {
    return text.length() <= MOST_SHOWN
        ? '"' + text + '"'
        : '"' + text.substring(0, MOST_SHOWN) + "\"...";
  }
}
