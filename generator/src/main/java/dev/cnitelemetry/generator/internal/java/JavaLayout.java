// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import java.util.ArrayList;
import java.util.List;

/**
 * Generated code as one would write it: what fits is on one line, arguments that do not fit are on
 * one line of their own or on one each; a Javadoc of one line is one line.
 */
final class JavaLayout {

  private static final int WIDTH = 100;
  private static final int STEP = 4;

  private JavaLayout() {}

  /** The code laid out; what a line is part of is laid out where it is complete on it. */
  static String of(String code) {
    List<String> lines = new ArrayList<>(List.of(code.split("\n", -1)));
    List<String> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int indent = line.length() - line.stripLeading().length();
      if (isShortJavadoc(lines, i)) {
        out.add(" ".repeat(indent) + "/** " + lines.get(i + 1).strip().substring(2) + " */");
        i += 2;
      } else if (line.endsWith("{")
          && i + 1 < lines.size()
          && lines.get(i + 1).strip().equals("}")) {
        out.add(line + "}");
        i++;
      } else if (line.length() > WIDTH && line.endsWith(";") && !line.strip().startsWith("*")) {
        out.addAll(statement(line.strip(), indent));
      } else {
        out.add(line);
      }
    }
    return String.join("\n", out);
  }

  private static boolean isShortJavadoc(List<String> lines, int start) {
    return lines.get(start).strip().equals("/**")
        && start + 2 < lines.size()
        && lines.get(start + 1).strip().startsWith("* ")
        && !lines.get(start + 1).strip().startsWith("* @")
        && lines.get(start + 2).strip().equals("*/")
        && lines.get(start + 1).length() + "* */".length() <= WIDTH;
  }

  private static List<String> statement(String statement, int indent) {
    int assigned = topLevel(statement, " = ");
    if (assigned < 0) {
      return expression(statement, indent);
    }
    List<String> lines = new ArrayList<>();
    lines.add(" ".repeat(indent) + statement.substring(0, assigned + 2));
    lines.addAll(expression(statement.substring(assigned + 3), indent + STEP));
    return lines;
  }

  /** An expression with what comes after it: a comma, or the end of the statement. */
  private static List<String> expression(String text, int indent) {
    String line = " ".repeat(indent) + text;
    int open = text.indexOf('(');
    int close = text.lastIndexOf(')');
    boolean isCall = open > 0 && close > open && isPlain(text.substring(0, open));
    if (line.length() <= WIDTH || !isCall) {
      return List.of(line);
    }
    List<String> arguments = split(text.substring(open + 1, close));
    if (arguments.isEmpty()) {
      return List.of(line);
    }
    String after = text.substring(close);
    List<String> lines = new ArrayList<>();
    lines.add(" ".repeat(indent) + text.substring(0, open + 1));
    String all = " ".repeat(indent + STEP) + String.join(", ", arguments) + after;
    if (all.length() <= WIDTH) {
      lines.add(all);
      return lines;
    }
    for (int i = 0; i < arguments.size(); i++) {
      boolean isLast = i == arguments.size() - 1;
      lines.addAll(expression(arguments.get(i) + (isLast ? after : ","), indent + STEP));
    }
    return lines;
  }

  /** A name that is called, perhaps with {@code new} or {@code return} before it. */
  private static boolean isPlain(String text) {
    return text.matches("(new |return )?[\\w.]+(<.*>)?");
  }

  private static List<String> split(String arguments) {
    List<String> all = new ArrayList<>();
    String rest = arguments;
    int comma = topLevel(rest, ", ");
    while (comma >= 0) {
      all.add(rest.substring(0, comma));
      rest = rest.substring(comma + 2);
      comma = topLevel(rest, ", ");
    }
    if (!rest.isEmpty()) {
      all.add(rest);
    }
    return all;
  }

  /** Where a text is outside of quotes and brackets, -1 for nowhere. */
  private static int topLevel(String text, String wanted) {
    int nested = 0;
    boolean isQuoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isQuoted) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          isQuoted = false;
        }
      } else if (c == '"') {
        isQuoted = true;
      } else if (nested == 0 && text.startsWith(wanted, i)) {
        return i;
      } else if (c == '(' || c == '[' || c == '{') {
        nested++;
      } else if (c == ')' || c == ']' || c == '}') {
        nested--;
      }
    }
    return -1;
  }
}
