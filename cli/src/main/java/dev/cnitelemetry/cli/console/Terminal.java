// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;
import picocli.CommandLine;

/**
 * What is known of the terminal that is printed to.
 *
 * @param isColourful whether it shows colours
 * @param width its columns; {@link #ANY} where nobody said
 */
public record Terminal(boolean isColourful, int width) {

  /** As wide as it takes: a file, a pipe, and where nothing is known. */
  public static final int ANY = Integer.MAX_VALUE;

  /** Neither colours nor an edge. */
  public static final Terminal PLAIN = new Terminal(false, ANY);

  /** Less would be a column of words. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 500;

  /**
   * What an environment says: COLUMNS of the width, {@code TERM=dumb} and NO_COLOR against colours.
   *
   * @param environment variables by name
   */
  public static Terminal of(Map<String, String> environment) {
    boolean dumb = "dumb".equals(environment.get("TERM"));
    boolean asked =
        environment.containsKey("CLICOLOR_FORCE") || System.getProperty("picocli.ansi") != null;
    return new Terminal(
        !dumb && (asked || mayBeTerminal()) && CommandLine.Help.Ansi.AUTO.enabled(),
        width(environment.getOrDefault("COLUMNS", "")));
  }

  /**
   * Whether it is worth to ask picocli, which knows terminals, and whose classes no archive of JDK
   * 25 takes.
   */
  private static boolean mayBeTerminal() {
    String target = target(1);
    return target == null || (target.startsWith("/dev/") && !target.equals("/dev/null"));
  }

  private static int width(String columns) {
    // A pattern costs every start its making, and mostly there is nothing to match.
    if (columns.isEmpty() || !columns.matches("[1-9][0-9]{0,8}")) {
      return ANY;
    }
    return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
  }

  /**
   * A line as lines that fit. A word that is wider than the terminal stays in one piece, so that it
   * can be copied.
   *
   * @param line the text
   * @param indent what later lines begin with
   * @return one line or several
   */
  public List<String> lines(String line, String indent) {
    if (line.length() <= width) {
      return List.of(line);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    boolean begun = false;
    for (String word : line.split(" ", -1)) {
      if (begun && current.length() + 1 + word.length() > width) {
        lines.add(current.toString());
        current = new StringBuilder(indent);
        begun = false;
      }
      current.append(begun ? " " : "").append(word);
      begun = true;
    }
    lines.add(current.toString());
    return lines;
  }

  /** Whether a file descriptor of this process, 0 or 1, is a terminal. */
  static boolean isAt(int descriptor) {
    String target = target(descriptor);
    return target == null
        ? isTerminal(System.console())
        : target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
  }

  /** What a descriptor is, as Linux names it; null elsewhere. */
  @Nullable
  static String target(int descriptor) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
    } catch (IOException | UnsupportedOperationException absent) {
      return null;
    }
  }

  /** Since JDK 22 there is a console without a terminal, too; it has a method that tells. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal(@Nullable java.io.Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJdk) {
      return true;
    }
  }
}
