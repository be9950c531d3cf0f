package dev.cnitelemetry.generator.catalog;

/** A data file is wrong. The message begins with file and line. */
final class DataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DataException(Location location, String message) {
    super(location + ": " + message);
  }
}
