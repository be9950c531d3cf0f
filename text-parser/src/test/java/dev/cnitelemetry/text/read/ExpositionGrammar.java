// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.internal.line.Dialect;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes pages with every construct that a format has, and with some that it has not. They are made
 * of few words, and lines are often an earlier one again but for one part, so that what a reader
 * remembers of one line is tried on all the others.
 */
final class ExpositionGrammar {
  /** Where the decisions come from: a random generator, or a fuzzer's bytes. */
  interface Choices {
    /** A number from 0 on, below a bound. */
    int below(int bound);
  }

  private static final String[] NAMES = {
    "a",
    "a",
    "ab",
    "a_sum",
    "a_count",
    "a_bucket",
    "a_total",
    "a_created",
    "a_info",
    "a:b",
    "b",
    "longer_than_eight",
    "a_name_of_17_byte",
    "_"
  };
  private static final String[] QUOTED = {
    "\"a.b\"",
    "\"a\"",
    "\"a.bc\"",
    "\"é\"",
    "\"日本\"",
    "\"a\\\\b\"",
    "\"a\\\"b\"",
    "\"a\\nb\"",
    "\"b\\\\c\"",
    "\"a\\tb\"",
    "\"longer than eight\"",
    "\"\""
  };
  private static final String[] LABELS = {"l", "le", "lf", "b", "quantile", "a", "__name__", "l:"};
  private static final String[] VALUES = {
    "",
    "x",
    "xy",
    "d",
    "0.5",
    "+Inf",
    "x\\\\",
    "x\\\"",
    "\\n",
    "x\\ny",
    "\\",
    "x y",
    "é",
    "è",
    "日本",
    "日",
    "😀",
    "exactly8",
    "longer than eight",
    "longer than seven",
    "x}",
    "x,y",
    "#",
    "\t"
  };
  private static final String[] NUMBERS = {
    "0",
    "1",
    "2",
    "12",
    "12345678",
    "123456789",
    "0.1",
    "0.012345678901234567",
    "1e5",
    "1e+05",
    "-1",
    "+1",
    "NaN",
    "nan",
    "+Inf",
    "-Inf",
    "1.7976931348623157e308",
    "123456789012345678901",
    "00000000000000000001",
    "1.",
    ".5"
  };
  private static final String[] NO_NUMBERS = {
    "", "x", "0x1", "1_0", "1e999", "+nan", "1d", "{count:1,sum:2}", "{count:3,bucket:[1:2]}"
  };
  private static final String[] MILLIS = {"1", "1763726400123", "1763726400124", "0"};
  private static final String[] SECONDS = {
    "1", "1763726400.123", "1.5", "-1", "1e3", "1.000000001"
  };
  private static final String[] NO_TIMES = {"x", "NaN", "1.", "-", "99999999999999999999", "0x1"};
  private static final String[] TEXTS = {
    "",
    "Text.",
    "Other text.",
    "A \\n \\\\ \\\" text.",
    "Größe",
    "a",
    "text beyond sixteen bytes ",
    "é",
    "日本語のテキスト, and ASCII",
    "Straße – Übersicht 😀",
    "text\u0000",
    " é"
  };
  private static final String[] PROMETHEUS_KINDS = {
    "counter", "gauge", "histogram", "summary", "untyped"
  };
  private static final String[] OPENMETRICS_KINDS = {
    "counter", "gauge", "histogram", "gaugehistogram", "summary", "info", "stateset", "unknown"
  };
  private static final String[] COMMENTS = {
    "# a comment",
    "#a comment",
    "#",
    "# ",
    "#  two blanks",
    "#\ta tab",
    "# HELPER a",
    "#HELP a Text.",
    "# TYPE",
    "#  HELP a Text.",
    "# \tTYPE a gauge",
    "# UNIT a_s s",
    "# EOF",
    "# beyond ASCII: é 日本, and more than sixteen bytes",
    "# not UTF-8 as text: \u0000",
    "",
    "",
    " "
  };
  private static final String[] ODDITIES = {
    "",
    " ",
    "\t",
    "#",
    "# ",
    "# a comment",
    "#comment",
    "# HELP",
    "# TYPE",
    "# TYPE a  gauge",
    "# EOF",
    "# EOF ",
    "a",
    "{",
    "a{",
    "a{l",
    "a{l=",
    "a{l=\"",
    "a{l=\"x",
    "a{l=\"x\"",
    "é 1",
    "\u0000",
    "\ufeffa 1",
    "a 1\r",
    "\"a.b\" 1",
    "{} 1",
    "{l=\"x\"} 1",
    "a{\"a.b\"} 1",
    "a{} 1"
  };

  private final Choices choices;
  private final Dialect dialect;

  ExpositionGrammar(Choices choices, TextFormat format) {
    this.choices = choices;
    dialect = Dialect.of(format);
  }

  /** A page of some lines; in OpenMetrics mostly with its end. */
  byte[] page() {
    return page(lines());
  }

  /** A page of lines; now and then it is cut, or nothing ends it. */
  byte[] page(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(line).append('\n');
    }
    if (dialect.hasEnd() && !rarely()) {
      text.append(rarely() ? "# EOF" : "# EOF\n");
    }
    if (rarely() && !text.isEmpty()) {
      text.setLength(text.length() - 1 - choices.below(Math.min(text.length(), 12)));
    }
    return text.toString().getBytes(UTF_8);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int count = choices.below(12); count >= 0; count--) {
      int earlier = choices.below(8);
      if (earlier < 2 && !lines.isEmpty()) {
        lines.add(lines.get(choices.below(lines.size())));
      } else if (earlier == 2 && !lines.isEmpty()) {
        lines.add(changed(lines.get(choices.below(lines.size()))));
      } else if (earlier == 3) {
        family(lines);
      } else {
        lines.add(line());
      }
    }
    return lines;
  }

  /** One line of any kind. */
  String line() {
    return switch (choices.below(16)) {
      case 0, 1 -> metadata(family());
      case 2 -> choose(ODDITIES);
      case 4 -> dialect.hasComments() ? choose(COMMENTS) : sample();
      case 5 -> choose(NAMES) + manyLabels() + measurement();
      case 3 ->
          dialect.isStrict()
              ? sample()
              : blanks() + sample().replace(" ", blanks() + " ") + blanks();
      default -> sample();
    };
  }

  /** A family as programs write them: metadata, then samples that differ in one label. */
  private void family(List<String> lines) {
    String name = family();
    announce(lines, name);
    boolean quoted = name.startsWith("\"");
    String suffix = quoted ? "" : choose("", "_bucket", "_total", "");
    String opening = suffix + openings();
    String closing = closings();
    String labels = choices.below(2) == 0 ? "" : label() + ",";
    for (int count = choices.below(4); count >= 0; count--) {
      String last = choose("le", "l", "quantile", "\"a\\\\b\"") + "=\"" + choose(VALUES) + "\"";
      lines.add(
          (quoted ? "{" + name + "," : name + opening) + labels + last + closing + measurement());
    }
    if (choices.below(2) == 0) {
      lines.add(quoted ? "{" + name + "} 1" : name + choose("_sum", "_count", "") + " 1");
    }
  }

  /** Metadata in any order, with or without a unit, and now and then a line missing. */
  private void announce(List<String> lines, String name) {
    String kind = choose(dialect.hasRules() ? OPENMETRICS_KINDS : PROMETHEUS_KINDS);
    String[] announced = {
      "# HELP " + name + " " + choose(TEXTS),
      "# TYPE " + name + " " + kind,
      dialect.hasUnits() ? "# UNIT " + name + choose(" ", " x", " total", " eight") : ""
    };
    int first = choices.below(3);
    for (int i = 0; i < 3; i++) {
      String line = announced[(first + i) % 3];
      if (!line.isEmpty() && !rarely()) {
        lines.add(line);
      }
      if (rarely()) {
        lines.add(dialect.hasComments() ? choose(COMMENTS) : line());
      }
    }
  }

  /** What is before labels. */
  private String openings() {
    return dialect.isStrict() || choices.below(3) > 0 ? "{" : choose("{ ", " {", " { ", "  {");
  }

  /** What is between labels and the value. */
  private String closings() {
    return dialect.isStrict() || choices.below(3) > 0
        ? "} "
        : choose(",} ", " } ", ", } ", " ,} ", "}  ", "}", "}\t");
  }

  /** Names in an order that is another one each time, some of them more than once. */
  private String manyLabels() {
    StringBuilder labels = new StringBuilder("{");
    int step = 1 + 2 * choices.below(8);
    int count = choices.below(rarely() ? 80 : 20);
    for (int i = 0; i < count; i++) {
      int number = rarely() ? choices.below(16) : i * step % 97;
      String name = choose("label_", "a_name_of_17_byte", "n") + number + choose("", "_x");
      labels.append(i == 0 ? "" : ",").append(name).append("=\"").append(choose(VALUES));
      labels.append('"');
    }
    return labels.append(closings()).toString();
  }

  private String family() {
    return choices.below(5) == 0 ? choose(QUOTED) : choose(NAMES);
  }

  private String metadata(String name) {
    String text =
        switch (choices.below(3)) {
          case 0 -> "# HELP " + name + " " + choose(TEXTS);
          case 1 -> "# UNIT " + name + "_s s";
          default ->
              "# TYPE "
                  + name
                  + " "
                  + choose(dialect.hasRules() ? OPENMETRICS_KINDS : PROMETHEUS_KINDS);
        };
    return rarely() ? text.substring(0, choices.below(text.length() + 1)) : text;
  }

  private String sample() {
    return head() + " " + measurement();
  }

  /** Name and labels. */
  private String head() {
    int form = choices.below(8);
    if (form < 2) {
      return choose(NAMES);
    }
    List<String> parts = new ArrayList<>();
    for (int count = choices.below(4); count > 0; count--) {
      parts.add(label());
    }
    boolean quoted = form == 2;
    if (quoted) {
      parts.add(choices.below(3) == 0 ? choices.below(parts.size() + 1) : 0, choose(QUOTED));
    }
    String comma = rarely() ? choose(", ", " ,", "", " ", ",,") : ",";
    String inner = String.join(comma, parts) + (rarely() ? choose(",", " ", ",,") : "");
    return (quoted ? "" : choose(NAMES)) + "{" + inner + "}";
  }

  private String label() {
    String name = choices.below(5) == 0 ? choose(QUOTED) : choose(LABELS);
    return name + (rarely() ? choose(" = ", "", "==") : "=") + "\"" + choose(VALUES) + "\"";
  }

  private String measurement() {
    StringBuilder text = new StringBuilder(rarely() ? choose(NO_NUMBERS) : choose(NUMBERS));
    time(text);
    if (choices.below(dialect.hasExemplars() ? 4 : 40) == 0) {
      text.append(" # {");
      for (int count = choices.below(3); count > 0; count--) {
        text.append(label()).append(count > 1 ? "," : "");
      }
      text.append(rarely() ? " } " : "} ").append(choose(NUMBERS));
      time(text);
    }
    return text.toString();
  }

  private void time(StringBuilder text) {
    if (choices.below(3) == 0) {
      text.append(' ');
      text.append(choose(rarely() ? NO_TIMES : dialect.hasSeconds() ? SECONDS : MILLIS));
    }
  }

  /** A line with some of its bytes replaced. */
  private String changed(String line) {
    int from = choices.below(line.length() + 1);
    int to = from + choices.below(Math.min(3, line.length() - from + 1));
    String middle = choose("", "x", "\"", "\\", ",", "}", "{", " ", "1", "é", "_", "#", "=", "\\n");
    return line.substring(0, from) + middle + line.substring(to);
  }

  private String blanks() {
    return choose("", "", " ", "\t", "  ");
  }

  private boolean rarely() {
    return choices.below(16) == 15;
  }

  String choose(String... words) {
    return words[choices.below(words.length)];
  }
}
