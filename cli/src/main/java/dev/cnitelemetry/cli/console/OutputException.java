// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.console;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Output that could not be written. Unchecked, so that a command ends at once wherever it prints: a
 * PrintStream keeps IOExceptions to itself.
 */
public final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean quiet;

  OutputException(String message, IOException cause, boolean quiet) {
    super(message, cause);
    this.quiet = quiet;
  }

  /**
   * An error while a document is made for a stream of {@link Console}.
   *
   * @param cause what was thrown
   */
  public OutputException(IOException cause) {
    this("cannot write: " + cause.getMessage(), cause, false);
  }

  /**
   * An error while a file is written.
   *
   * @param file the file
   * @param cause what was thrown
   */
  public OutputException(Path file, IOException cause) {
    this("cannot write " + file + ": " + cause.getMessage(), cause, false);
  }

  /** Whether nobody wants to hear of it: whoever read the output has gone. */
  boolean isQuiet() {
    return quiet;
  }
}
