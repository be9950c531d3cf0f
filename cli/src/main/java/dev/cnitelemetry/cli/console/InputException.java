// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.console;

import javax.annotation.Nullable;

/** Input that cannot be had or cannot be read, in words for whoever asked for it. */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * An error.
   *
   * @param message what cannot be had, and what would help
   */
  public InputException(String message) {
    super(message);
  }

  /**
   * An error with a cause.
   *
   * @param message what cannot be had, and what would help
   * @param cause what was thrown
   */
  public InputException(@Nullable String message, Throwable cause) {
    super(message, cause);
  }
}
