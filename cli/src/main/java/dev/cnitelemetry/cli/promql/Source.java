// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.promql;

import dev.cnitelemetry.cli.console.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where expressions are read from: a file, or {@code -} for standard input. */
final class Source {

  private Source() {}

  static String name(String source) {
    return source.equals("-") ? "standard input" : source;
  }

  /** Opens it. What is no UTF-8 is an error. */
  static Reader open(String source) {
    try {
      InputStream stream = source.equals("-") ? System.in : Files.newInputStream(Path.of(source));
      return new InputStreamReader(
          stream,
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT));
    } catch (IOException | InvalidPathException e) {
      throw unreadable(source, e);
    }
  }

  static String read(String source) {
    try (Reader reader = open(source)) {
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[8192];
      for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
        text.append(buffer, 0, count);
      }
      return text.toString();
    } catch (IOException e) {
      throw unreadable(source, e);
    }
  }

  static InputException unreadable(String source, Exception cause) {
    return InputException.unreadable(name(source), cause);
  }
}
