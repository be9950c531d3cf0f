package dev.cnitelemetry.generator.data;

/** Where something stands in a data file; lines count from 1. */
public record Location(String file, int line) {

  DataException error(String message) {
    return new DataException(this, message);
  }

  /** What metrics-api has against a value, at the place where the value stands. */
  DataException error(IllegalArgumentException refusal) {
    return new DataException(this, String.valueOf(refusal.getMessage()));
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
