// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.console;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.annotation.Nullable;
import picocli.CommandLine.Option;

/** Where a command prints: the option that every command has. */
public final class OutputOption {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to print; standard output without it.")
  @Nullable
  private String file;

  /** The file as it was given; null where none was. */
  @Nullable
  public String file() {
    return file;
  }

  /**
   * The stream to print to.
   *
   * @param console standard output and standard error
   * @return a stream that {@link Console#run} closes
   * @throws InputException if there cannot be a file of that name
   */
  public PrintStream of(Console console) {
    if (file != null && !file.equals("-")) {
      try {
        console.printTo(Path.of(file));
      } catch (InvalidPathException e) {
        throw new InputException("not the name of a file: " + file, e);
      }
    }
    return console.out();
  }
}
