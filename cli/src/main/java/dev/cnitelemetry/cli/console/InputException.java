// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.console;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
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

  /**
   * A file that cannot be read.
   *
   * @param name the file, as it was named
   * @param failure what was thrown when it was to be read
   * @return the error, in the words that every command has for it
   */
  public static InputException unreadable(String name, Exception failure) {
    return new InputException(words(name, failure), failure);
  }

  private static String words(String name, Exception failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file: " + name;
    }
    if (failure instanceof InvalidPathException) {
      return "not the name of a file: " + name;
    }
    if (failure instanceof AccessDeniedException) {
      return "no permission to read " + name;
    }
    if (failure instanceof CharacterCodingException) {
      return name + " is not in UTF-8";
    }
    return String.valueOf(failure.getMessage()).equals("Is a directory")
        ? name + " is a directory"
        : "cannot read " + name + ": " + failure.getMessage();
  }
}
