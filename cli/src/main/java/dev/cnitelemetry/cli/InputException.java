package dev.cnitelemetry.cli;

import javax.annotation.Nullable;

/** Input that cannot be had or cannot be read, in words for whoever asked for it. */
final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }

  InputException(@Nullable String message, Throwable cause) {
    super(message, cause);
  }
}
