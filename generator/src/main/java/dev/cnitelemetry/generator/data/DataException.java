package dev.cnitelemetry.generator.data;

/**
 * A data file is wrong. The message begins with file and line, and there is no stack trace: whoever
 * edits data files has no use for one.
 */
public final class DataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DataException(Location location, String message) {
    super(location + ": " + message, null, false, false);
  }
}
