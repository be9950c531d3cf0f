// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Dashboards' variables in a text: {@code $x}, {@code ${x:format}}, {@code ${x.field}}, {@code
 * [[x:format]]}.
 *
 * <p>A name begins with a letter or an underscore: {@code $1} in the replacement of {@code
 * label_replace} is none.
 *
 * <p>Source: Grafana documentation, "Variable syntax"; Perses documentation, "Variable".
 */
final class Variables {

  private Variables() {}

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || (c >= '0' && c <= '9');
  }

  private static int nameEnd(String text, int from, int limit) {
    int end = from;
    if (end < limit && isNameStart(text.charAt(end))) {
      while (end < limit && isNamePart(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  /** Where the variable ends that begins at an index; the index itself if none does. */
  static int end(String text, int from) {
    return end(text, from, text.length());
  }

  private static int end(String text, int from, int limit) {
    if (from + 1 >= limit) {
      return from;
    }
    char first = text.charAt(from);
    char second = text.charAt(from + 1);
    if (first == '$' && second == '{') {
      return braced(text, from, limit);
    }
    if (first == '$') {
      int end = nameEnd(text, from + 1, limit);
      return end > from + 1 ? end : from;
    }
    return first == '[' && second == '[' ? bracketed(text, from, limit) : from;
  }

  /** Anything up to the brace after a name is the variable's field and format. */
  private static int braced(String text, int from, int limit) {
    int end = nameEnd(text, from + 2, limit);
    if (end == from + 2 || end >= limit) {
      return from;
    }
    char next = text.charAt(end);
    if (next == '}') {
      return end + 1;
    }
    if (next != ':' && next != '.') {
      return from;
    }
    int close = text.indexOf('}', end);
    if (close < 0 || close >= limit) {
      return from;
    }
    for (int i = end; i < close; i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '"' || c == '{') {
        return from;
      }
    }
    return close + 1;
  }

  private static int bracketed(String text, int from, int limit) {
    int end = nameEnd(text, from + 2, limit);
    if (end == from + 2) {
      return from;
    }
    if (end < limit && text.charAt(end) == ':') {
      int format = end + 1;
      while (format < limit && isNamePart(text.charAt(format))) {
        format++;
      }
      end = format;
    }
    return text.startsWith("]]", end) && end + 2 <= limit ? end + 2 : from;
  }

  /** The name in a variable as written. */
  private static String name(String text, int from) {
    int start = text.charAt(from) == '$' && text.charAt(from + 1) != '{' ? from + 1 : from + 2;
    return text.substring(start, nameEnd(text, start, text.length()));
  }

  /** Adds the names in a stretch of text to others. */
  static void collect(String text, int from, int limit, Collection<String> names) {
    for (int i = from; i < limit; ) {
      int end = end(text, i, limit);
      if (end > i) {
        names.add(name(text, i));
        i = end;
      } else {
        i++;
      }
    }
  }

  /** Whether a text is variables and nothing else. */
  static boolean areAll(String text) {
    int index = 0;
    while (index < text.length()) {
      int end = end(text, index);
      if (end == index) {
        return false;
      }
      index = end;
    }
    return true;
  }

  /** The names in a text. */
  static Set<String> in(String text) {
    Set<String> names = new LinkedHashSet<>();
    collect(text, 0, text.length(), names);
    return names;
  }
}
