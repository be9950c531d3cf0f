// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.known;

import java.util.regex.Pattern;

/** Patterns of names in options: {@code node_*}. */
public final class NamePattern {

  private NamePattern() {}

  /**
   * The regular expression of a pattern.
   *
   * @param glob a star stands for any characters, a question mark for one
   * @return the expression, for whole names
   */
  public static Pattern of(String glob) {
    StringBuilder regex = new StringBuilder();
    glob.codePoints()
        .forEach(
            point ->
                regex.append(
                    point == '*'
                        ? ".*"
                        : point == '?' ? "." : Pattern.quote(Character.toString(point))));
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }
}
