// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.judge;

import dev.cnitelemetry.promql.tree.Aggregator;
import dev.cnitelemetry.promql.tree.BinaryOperator;
import dev.cnitelemetry.promql.tree.Function;
import dev.cnitelemetry.promql.tree.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Expressions as the grammar allows them, of the right types as a rule, in every spelling: blanks,
 * comments, case of keywords, odd numbers, odd names. And the same with something wrong in them.
 */
final class RandomExpressions {

  private static final String[] METRICS = {
    "up",
    "antrea_agent_ovs_flow_ops_count",
    "felix_ipset_errors",
    "job:rate5m:sum",
    ":a",
    "a:",
    "sum",
    "by",
    "offset",
    "step",
    "fill",
    "fill_left",
    "start",
    "end",
    "and",
    "or",
    "unless",
    "anchored",
    "smoothed",
    "range",
    "max_of",
    "Min_Of",
    "without",
    "COUNT",
    "limitk",
    "_",
    "a1",
    "bird_protocol_up",
    "go_gc_duration_seconds"
  };
  private static final String[] LABELS = {
    "node", "operation", "job", "instance", "le", "__name__", "a", "_x1", "by", "on", "sum"
  };
  private static final String[] GROUP_LABELS = {
    "node",
    "operation",
    "le",
    "on",
    "by",
    "bool",
    "sum",
    "offset",
    "step",
    "group_left",
    "a:b",
    "\"a.b\"",
    "'ü'",
    "__name__",
    "end",
    "FILL",
    "atan2",
    "\"plain\"",
    "`x y`",
    "anchored"
  };
  private static final String[] STRINGS = {
    "\"add\"", "''", "`raw\\n`", "\"\\x41\\u00e9\\U0001F600\\101\\n\\t\\\"\"", "'it\\'s'",
        "\"ü€😀\"",
    "\"\\xff\"", "\"a\\\\b\"", "\"\\xc3\\xa9\"", "`a\nb`", "\"\\a\\b\\f\\r\\v\\x7f\"", "\"$1\"",
    "\"\\u200b\\u00ad\"", "'\\xed\\xa0\\x80'", "\"\\ufffd\"", "\"x\""
  };
  private static final String[] REGEXES = {
    "\"add|mod.*\"",
    "\".*\"",
    "\".+\"",
    "\"\"",
    "\"a{2,5}\"",
    "'(?i)ADD'",
    "`\\d+\\.\\w`",
    "\"^a$\"",
    "\"(?:a|b)?\"",
    "\"[^a-z]\"",
    "\"a|\"",
    "\"\\\\xff\"",
    "\"(?P<n>b)\"",
    "\"\\\\bx\"",
    "\"\\\\B\"",
    "\"$\"",
    "\"(a*)*\"",
    "\"\\\\pL+\"",
    "\"[[:alpha:]]\"",
    "\"a{1001}\"",
    "\"(?=b)\"",
    "\"b++\"",
    "\"\\\\1\"",
    "\"(\"",
    "\"[a\"",
    "\"\\\\h\"",
    "\"\\\\Qa+b\\\\E\"",
    "\"(?m)^\"",
    "\"\\xff\"",
    "\"a{,2}\""
  };
  private static final String[] NUMBERS = {
    "0",
    "1",
    "42",
    "0.95",
    ".5",
    "5.",
    "1e6",
    "1E-3",
    "0x1F",
    "0X_1f",
    "017",
    "08",
    "1_000",
    "Inf",
    "NaN",
    "inf",
    "nan",
    "1e308",
    "5e-324",
    "123456789012345678",
    "99999999999999999999",
    "0.1",
    "1_0.5_0",
    "1e1_0",
    "0_7",
    "0x1e1",
    "100000000000000000000000",
    "1e999",
    "1__0",
    "1_",
    "0x",
    "9007199254740993",
    "2.2250738585072014e-308",
    "1e21",
    "123456.789e3",
    "0.000001",
    "4.35",
    "9.5367431640625e-07",
    "00",
    "0xffffffffffffffffff",
    "1.7976931348623157e308",
    "1e23"
  };
  private static final String[] DURATIONS = {
    "5m",
    "1h30m",
    "300",
    "1d",
    "1w",
    "1y",
    "100ms",
    "1s500ms",
    "0.5",
    "1y1w1d1h1m1s1ms",
    "90d",
    "0s",
    "0",
    "1e3",
    "292y",
    "293y",
    "3650000d",
    "1m60s",
    "5m5m",
    "1s1m",
    "10hs",
    "1.5h",
    "0x10",
    "9223372036",
    "9223372037",
    "0.0001",
    "1ms",
    "14d",
    "104w",
    "52w",
    "8760h",
    "61s",
    "3600s"
  };

  private final Random random;
  private final boolean clean;

  /**
   * @param clean whether only one spelling of everything is used, so that most are valid
   */
  RandomExpressions(Random random, boolean clean) {
    this.random = random;
    this.clean = clean;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String any(String[] list) {
    return list[random.nextInt(list.length)];
  }

  /** A blank, or none, or more than one. */
  private String blank() {
    int which = random.nextInt(clean ? 20 : 12);
    return switch (which) {
      case 0 -> "  ";
      case 1 -> "\n";
      case 2 -> "\t";
      case 3 -> clean ? " " : " # a comment\n";
      default -> " ";
    };
  }

  private String maybeBlank() {
    return chance(15) ? blank() : "";
  }

  private String keyword(String word) {
    return switch (random.nextInt(20)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> Character.toUpperCase(word.charAt(0)) + word.substring(1);
      default -> word;
    };
  }

  String next() {
    int depth = 1 + random.nextInt(4);
    return maybeBlank() + expression(any(List.of(ValueType.values())), depth) + maybeBlank();
  }

  private String expression(ValueType wanted, int depth) {
    ValueType type = !clean && chance(3) ? any(List.of(ValueType.values())) : wanted;
    return switch (type) {
      case SCALAR -> scalar(depth);
      case STRING -> any(STRINGS);
      case MATRIX -> matrix(depth);
      default -> vector(depth);
    };
  }

  private String scalar(int depth) {
    if (depth <= 0 || chance(40)) {
      return chance(15) ? any(DURATIONS) : sign() + any(NUMBERS);
    }
    return switch (random.nextInt(5)) {
      case 0 -> "(" + maybeBlank() + scalar(depth - 1) + maybeBlank() + ")";
      case 1 -> sign() + scalar(depth - 1);
      case 2 -> call(ValueType.SCALAR, depth);
      default -> {
        BinaryOperator operator = any(List.of(BinaryOperator.values()));
        String bool = operator.isComparison() && chance(90) ? " bool" : "";
        yield scalar(depth - 1)
            + spaced(operator.text() + bool)
            + (chance(3) ? matching() : "")
            + scalar(depth - 1);
      }
    };
  }

  private String sign() {
    return switch (random.nextInt(10)) {
      case 0 -> "-";
      case 1 -> "+";
      case 2 -> "- ";
      default -> "";
    };
  }

  private String spaced(String operator) {
    boolean isWord = Character.isLetter(operator.charAt(0));
    boolean tight = chance(20) && !isWord && !operator.endsWith("bool");
    return tight ? operator : blank() + keyword(operator) + blank();
  }

  private String vector(int depth) {
    if (depth <= 0 || chance(20)) {
      return selector() + modifiers(true);
    }
    return switch (random.nextInt(8)) {
      case 0 -> "(" + maybeBlank() + vector(depth - 1) + maybeBlank() + ")";
      case 1 -> sign() + vector(depth - 1);
      case 2, 3 -> call(ValueType.VECTOR, depth);
      case 4, 5 -> aggregation(depth);
      default -> binary(depth);
    };
  }

  private String selector() {
    if (chance(10)) {
      return "{" + maybeBlank() + matcher() + (chance(50) ? "," + matcher() : "") + "}";
    }
    if (chance(6)) {
      return "{" + any(STRINGS) + (chance(50) ? "," + matcher() : "") + "}";
    }
    String name = any(METRICS);
    if (chance(45)) {
      return name;
    }
    List<String> matchers = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      matchers.add(matcher());
    }
    return name
        + maybeBlank()
        + "{"
        + String.join(chance(20) ? " ,\n" : ",", matchers)
        + (chance(8) && !matchers.isEmpty() ? "," : "")
        + "}";
  }

  private String matcher() {
    String label = chance(7) ? any(STRINGS) : any(LABELS);
    if (label.equals("__name__") && chance(80)) {
      label = "node";
    }
    String gap = chance(10) ? blank() : "";
    return switch (random.nextInt(4)) {
      case 0 -> label + gap + "=" + gap + any(STRINGS);
      case 1 -> label + gap + "!=" + gap + any(STRINGS);
      case 2 -> label + gap + "=~" + gap + any(REGEXES);
      default -> label + gap + "!~" + gap + any(REGEXES);
    };
  }

  private String modifiers(boolean extensions) {
    StringBuilder text = new StringBuilder();
    int rounds = chance(70) ? 0 : 1 + random.nextInt(3);
    for (int i = 0; i < rounds; i++) {
      switch (random.nextInt(extensions ? 5 : 3)) {
        case 0 -> text.append(blank()).append(keyword("offset")).append(blank()).append(offset());
        case 1 -> text.append(blank()).append("@").append(maybeBlank()).append(time());
        case 2 -> text.append("");
        case 3 -> text.append(blank()).append(keyword("anchored"));
        default -> text.append(blank()).append(keyword("smoothed"));
      }
    }
    return text.toString();
  }

  private String time() {
    return switch (random.nextInt(6)) {
      case 0 -> keyword("start") + "()";
      case 1 -> keyword("end") + maybeBlank() + "(" + maybeBlank() + ")";
      case 2 -> "-" + any(NUMBERS);
      case 3 -> any(DURATIONS);
      case 4 -> "1609746000.123";
      default -> any(NUMBERS);
    };
  }

  private String offset() {
    return chance(70) ? sign() + any(DURATIONS) : duration(2);
  }

  private String range() {
    return chance(clean ? 90 : 75) ? any(DURATIONS) : duration(2);
  }

  private String duration(int depth) {
    if (depth <= 0 || chance(25)) {
      return any(DURATIONS);
    }
    return switch (random.nextInt(8)) {
      case 0 -> "(" + maybeBlank() + duration(depth - 1) + ")";
      case 1 -> "-" + maybeBlank() + duration(depth - 1);
      case 2 -> keyword("step") + "()";
      case 3 -> keyword("range") + "(" + maybeBlank() + ")";
      case 4 -> keyword("max_of") + "(" + duration(depth - 1) + "," + duration(depth - 1) + ")";
      case 5 -> "min_of(" + duration(depth - 1) + " , " + duration(depth - 1) + ")";
      default ->
          duration(depth - 1)
              + maybeBlank()
              + any(new String[] {"+", "-", "*", "/", "%", "^"})
              + maybeBlank()
              + duration(depth - 1);
    };
  }

  private String matrix(int depth) {
    if (depth <= 0 || chance(70)) {
      return selector() + maybeBlank() + "[" + maybeBlank() + range() + "]" + modifiers(true);
    }
    String step = chance(50) ? range() : "";
    return vector(depth - 1)
        + "["
        + range()
        + maybeBlank()
        + ":"
        + maybeBlank()
        + step
        + "]"
        + modifiers(false);
  }

  private String call(ValueType returns, int depth) {
    List<Function> fitting =
        Function.all().stream().filter(each -> each.returnType() == returns).toList();
    Function function = any(fitting);
    int most = Math.min(function.most(), function.least() + 3);
    int count = function.least() + random.nextInt(most - function.least() + 1);
    if (chance(2)) {
      count += random.nextInt(3) - 1;
    }
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ValueType type = function.argument(i).orElse(ValueType.SCALAR);
      boolean bare = function.name().equals("info") && i == 1 && chance(80);
      arguments.add(bare ? "{" + matcher() + "}" : expression(type, depth - 1));
    }
    return function.name()
        + maybeBlank()
        + "("
        + maybeBlank()
        + String.join("," + maybeBlank(), arguments)
        + (chance(1) ? "," : "")
        + maybeBlank()
        + ")";
  }

  private String aggregation(int depth) {
    Aggregator aggregator = any(List.of(Aggregator.values()));
    String parameter =
        aggregator.parameter().map(type -> expression(type, depth - 2) + ", ").orElse("");
    String arguments = "(" + maybeBlank() + parameter + vector(depth - 1) + ")";
    String grouping =
        chance(40) ? "" : keyword(chance(70) ? "by" : "without") + maybeBlank() + labels();
    String name = keyword(aggregator.text());
    if (grouping.isEmpty()) {
      return name + maybeBlank() + arguments;
    }
    return chance(50)
        ? name + " " + grouping + maybeBlank() + arguments
        : name + arguments + maybeBlank() + grouping;
  }

  private String labels() {
    List<String> labels = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      labels.add(any(GROUP_LABELS));
    }
    return "("
        + maybeBlank()
        + String.join(chance(20) ? " , " : ",", labels)
        + (chance(5) && !labels.isEmpty() ? "," : "")
        + ")";
  }

  private String matching() {
    StringBuilder text = new StringBuilder();
    if (chance(60)) {
      text.append(keyword(chance(60) ? "on" : "ignoring")).append(maybeBlank()).append(labels());
      if (chance(40)) {
        text.append(" ").append(keyword(chance(60) ? "group_left" : "group_right"));
        if (chance(70)) {
          text.append(maybeBlank()).append(labels());
        }
      }
      text.append(" ");
    }
    if (chance(8)) {
      text.append(
          switch (random.nextInt(5)) {
            case 0 -> keyword("fill") + maybeBlank() + "(" + sign() + any(NUMBERS) + ") ";
            case 1 -> "fill_left(" + any(NUMBERS) + ") ";
            case 2 -> "fill_right (" + any(DURATIONS) + ") ";
            case 3 -> "fill_left(0) fill_right(" + any(NUMBERS) + ") ";
            default -> "fill_right(1) fill_left(" + any(NUMBERS) + ") ";
          });
    }
    return text.toString();
  }

  private String binary(int depth) {
    BinaryOperator operator = any(List.of(BinaryOperator.values()));
    String bool = operator.isComparison() && chance(20) ? " bool" : "";
    String left = chance(15) ? scalar(depth - 1) : vector(depth - 1);
    String right = chance(15) ? scalar(depth - 1) : vector(depth - 1);
    return left + spaced(operator.text() + bool) + (chance(40) ? matching() : "") + right;
  }

  // Something wrong

  private static final String[] BITS = {
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "=",
    "==",
    "!=",
    "=~",
    "!~",
    "<",
    ">=",
    "</",
    ">/",
    "+",
    "-",
    "*",
    "/",
    "%",
    "^",
    "@",
    "offset",
    "by",
    "without",
    "on",
    "bool",
    "group_left",
    "sum",
    "5m",
    "1",
    "\"x\"",
    "'",
    "`",
    "#",
    "\n",
    " ",
    "up",
    "[5m]",
    "[5m:]",
    "()",
    "$x",
    "é",
    "\u0000",
    "\ufffd",
    "!",
    ";",
    "~",
    "and",
    "atan2",
    "start()",
    "fill(1)",
    "ignoring(a)",
    "anchored",
    "inf",
    "{}",
    "rate",
    "rate(",
    "sum(",
    "1m:",
    ".",
    "_",
    "\\",
    "unless",
    "step()",
    "info(",
    ",{a=\"b\"}"
  };

  /** One to three changes: something left out, put in, doubled, swapped. */
  String mutated(String expression) {
    StringBuilder text = new StringBuilder(expression);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(6)) {
        case 0 -> text.insert(at, any(BITS));
        case 1 -> text.insert(at, " " + any(BITS) + " ");
        case 2 -> {
          int end = Math.min(text.length(), at + 1 + random.nextInt(3));
          text.delete(at, end);
        }
        case 3 -> {
          int end = Math.min(text.length(), at + 1 + random.nextInt(8));
          text.insert(at, text.substring(at, end));
        }
        case 4 -> text.setLength(Math.max(1, at));
        default -> {
          int end = Math.min(text.length(), at + 1 + random.nextInt(4));
          text.replace(at, end, any(BITS));
        }
      }
    }
    // Half a pair is no character.
    return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
