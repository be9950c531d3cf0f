// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.explain;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A title, and lines of what is known, each with its own heading. */
abstract class Explanation {

  private static final int WIDTH = 12;

  private final List<String> lines = new ArrayList<>();

  /** The first line. */
  abstract String title();

  /** Calls {@link #line} for all that is known. */
  abstract void describe();

  /** A line; one without a text is left out. */
  final void line(String heading, String text) {
    if (!text.isEmpty()) {
      lines.add(("  " + heading + " ".repeat(WIDTH)).substring(0, WIDTH + 2) + text);
    }
  }

  final void print(PrintStream out) {
    describe();
    out.println(title());
    lines.forEach(out::println);
  }
}
