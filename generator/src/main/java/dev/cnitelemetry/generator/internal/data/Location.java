package dev.cnitelemetry.generator.internal.data;

import dev.cnitelemetry.generator.DataFileException;

/** Where something is in a data file; lines count from 1. */
public record Location(String file, int line) {

  public DataFileException error(String message) {
    return new DataFileException(file, line, message);
  }

  /** What metrics-api has against a value, at the place of the value. */
  public DataFileException error(IllegalArgumentException refusal) {
    return error(String.valueOf(refusal.getMessage()));
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
