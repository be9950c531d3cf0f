package dev.cnitelemetry.cli;

import java.io.PrintStream;
import javax.annotation.Nullable;
import picocli.CommandLine;

/**
 * Where a command prints.
 *
 * @param out what was asked for
 * @param err what is said about it
 */
record Console(PrintStream out, PrintStream err) {

  void error(@Nullable String message) {
    err.println("cni-telemetry: " + message);
  }

  void note(String message) {
    err.println("cni-telemetry: note: " + message);
  }

  /** Colour is for people: not for files and pipes, nor against NO_COLOR. Picocli knows. */
  static boolean isColourful() {
    return CommandLine.Help.Ansi.AUTO.enabled();
  }
}
