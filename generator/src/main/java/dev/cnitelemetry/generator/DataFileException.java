package dev.cnitelemetry.generator;

/**
 * A data file is wrong. The message begins with the file's name and the line; there is no stack
 * trace, since whoever edits data files has no use for one.
 */
public final class DataFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The file as it was given. */
  private final String file;

  /** The line, counted from 1. */
  private final int line;

  /**
   * An error.
   *
   * @param file the file's name
   * @param line the line, counted from 1
   * @param message what is wrong there, and what would be right
   */
  public DataFileException(String file, int line, String message) {
    super(file + ":" + line + ": " + message, null, false, false);
    this.file = file;
    this.line = line;
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
}
