// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A window as people write it in titles and legends. */
final class WindowText {

  private static final Pattern NEVER = Pattern.compile("(?!)");

  private final Pattern words;

  WindowText(double seconds) {
    List<String> names = words(seconds);
    words =
        names.isEmpty()
            ? NEVER
            : Pattern.compile("(?<![\\w.])(?:" + String.join("|", names) + ")(?!\\w)");
  }

  /** Whether a text says how long the window is. */
  boolean isIn(String text) {
    return words.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  /** The window as people write it: regular expressions. */
  private static List<String> words(double seconds) {
    List<String> words = new ArrayList<>();
    add(words, seconds, 1, "s|secs?|seconds?");
    add(words, seconds, 60, "m|mins?|minutes?");
    add(words, seconds, 3600, "h|hrs?|hours?");
    add(words, seconds, 86400, "d|days?");
    add(words, seconds, 7 * 86400, "w|weeks?");
    add(words, seconds, 30 * 86400, "months?");
    add(words, seconds, 365 * 86400, "y|years?");
    single(words, seconds, 60, "minute", "a|per|each|every|last|this|/");
    single(words, seconds, 3600, "hour|hourly", "an|per|each|every|last|this|/");
    single(words, seconds, 86400, "day|daily|today", "a|per|each|every|last|this|/");
    single(words, seconds, 7 * 86400, "week|weekly", "a|per|each|every|last|this|/");
    return words;
  }

  private static void add(List<String> words, double seconds, int unit, String names) {
    double number = seconds / unit;
    if (number == Math.rint(number) && number >= 1) {
      words.add(Long.toString((long) number) + "[ -]?(" + names + ")");
    } else if (number * 2 == Math.rint(number * 2) && number > 1) {
      words.add(Double.toString(number).replace(".", "\\.") + "[ -]?(" + names + ")");
    }
  }

  private static void single(
      List<String> words, double seconds, int unit, String names, String before) {
    if (seconds == unit) {
      words.add("((" + before + ")[ -]?)?(" + names + ")");
    }
  }
}
