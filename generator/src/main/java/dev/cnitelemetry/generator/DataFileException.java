// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator;

/**
 * A data file is wrong. The message begins with the file's name, line and column; there is no stack
 * trace, since whoever edits data files has no use for one.
 */
public final class DataFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The file as it was given. */
  private final String file;

  /** The line, counted from 1. */
  private final int line;

  /** The column, counted from 1; 0 for the whole line. */
  private final int column;

  /**
   * An error.
   *
   * @param file the file's name
   * @param line the line, counted from 1
   * @param column the column in characters, counted from 1; 0 where the whole line is meant
   * @param message what is wrong there, and what would be right
   */
  public DataFileException(String file, int line, int column, String message) {
    super(
        file + ":" + line + ":" + (column == 0 ? "" : column + ":") + " " + message,
        null,
        false,
        false);
    this.file = file;
    this.line = line;
    this.column = column;
  }

  /**
   * An error of a whole line.
   *
   * @param file the file's name
   * @param line the line, counted from 1
   * @param message what is wrong there, and what would be right
   */
  public DataFileException(String file, int line, String message) {
    this(file, line, 0, message);
  }

  /**
   * The file.
   *
   * @return its name as it was given
   */
  public String file() {
    return file;
  }

  /**
   * Where in the file.
   *
   * @return the line, counted from 1
   */
  public int line() {
    return line;
  }

  /**
   * Where in the line.
   *
   * @return the column in characters, counted from 1; 0 where the whole line is meant
   */
  public int column() {
    return column;
  }
}
