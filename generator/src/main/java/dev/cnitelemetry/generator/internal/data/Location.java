// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import dev.cnitelemetry.generator.DataFileException;

/** Where something is in a data file; lines and columns count from 1, column 0 is a whole line. */
public record Location(String file, int line, int column) {

  /** A whole line. */
  public Location(String file, int line) {
    this(file, line, 0);
  }

  public DataFileException error(String message) {
    return new DataFileException(file, line, column, message);
  }

  /** What metrics-api has against a value, at the place of the value. */
  public DataFileException error(IllegalArgumentException refusal) {
    return error(String.valueOf(refusal.getMessage()));
  }

  @Override
  public String toString() {
    return file + ":" + line + (column == 0 ? "" : ":" + column);
  }
}
