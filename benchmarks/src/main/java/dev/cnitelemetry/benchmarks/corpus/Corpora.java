// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes all inputs to a directory. */
public final class Corpora {
  private Corpora() {}

  /**
   * Writes them.
   *
   * @param arguments the directory
   * @throws IOException if it cannot be written to
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("one argument: the directory to write to");
    }
    Path directory = Files.createDirectories(Path.of(arguments[0]));
    for (Corpus corpus : Corpus.values()) {
      Files.write(directory.resolve(corpus.fileName()), corpus.bytes());
    }
  }
}
