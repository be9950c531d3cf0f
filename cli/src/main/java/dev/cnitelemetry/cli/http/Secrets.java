// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files with secrets. What is wrong with one is told without a word of it. */
final class Secrets {

  private static final int LARGEST = 1 << 20;

  private Secrets() {}

  /** The one line of a file, without the line feed at its end. */
  static String line(Path file) {
    String text = text(file);
    String line = text.replaceFirst("\\s+\\z", "");
    if (line.isEmpty()) {
      throw new FetchException(file + " is empty");
    }
    if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
      throw new FetchException(file + " has more than one line");
    }
    return line;
  }

  /** All of a file; for PEM and header files. */
  static String text(Path file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
    } catch (CharacterCodingException e) {
      throw new FetchException(file + " is not UTF-8 text");
    }
  }

  static byte[] bytes(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new FetchException(file + " is larger than 1 MiB, which no credentials are");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new FetchException("no such file: " + file, e);
    } catch (IOException e) {
      throw new FetchException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** Whether a header can have the text as it is: printable ASCII. */
  static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c <= '~');
  }
}
