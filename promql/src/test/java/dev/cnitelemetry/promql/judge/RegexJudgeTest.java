// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cnitelemetry.metrics.regex.RegexSyntaxException;
import dev.cnitelemetry.metrics.regex.RegularExpression;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Regular expressions are taken, refused and matched as by Prometheus' label matchers. */
@Tag("long")
class RegexJudgeTest {

  private static final int CASES = Integer.getInteger("promql.cases", 4_000);
  private static final long SEED = Long.getLong("promql.seed", 20_261_121L);

  private static final String[] ATOMS = {
    "a",
    "b",
    "ab",
    "add",
    ".",
    "\\d",
    "\\w",
    "\\S",
    "[a-c]",
    "[^a]",
    "[[:alpha:]]",
    "[[:^digit:]]",
    "\\pL",
    "\\p{Greek}",
    "\\P{Lu}",
    "\\p{^Han}",
    "^",
    "$",
    "\\b",
    "\\B",
    "\\A",
    "\\z",
    "\\.",
    "\\x41",
    "\\x{e9}",
    "é",
    "😀",
    "K",
    "ſ",
    "(?i:k)",
    "(?i:s)",
    "(?i:[a-k])",
    "(?i)",
    "(?s:.)",
    "(?-s:.)",
    "(?m:^)",
    "(?m:$)",
    "(?U)",
    "(?P<n>b)",
    "(?<n>b)",
    "()",
    "(?:)",
    "\\Qa.b\\E",
    "\\n",
    "[\\d_-]",
    "[]a]",
    "[a-]",
    "[\\pN]",
    "{",
    "}",
    "]",
    "{a",
    "{1",
    "{,2}",
    "-",
    "/",
    "\\-",
    "\\_",
    "\\/",
    "\\101",
    "\\07",
    "\\0",
    "[\\x00-\\x{10FFFF}]",
    "(?i:\\p{Lu})",
    "(?i:ß)",
    "(?i:İ)",
    "(?i:[^k])",
    "\\C",
    "\n"
  };
  private static final String[] REPEATS = {
    "*",
    "+",
    "?",
    "*?",
    "+?",
    "??",
    "{2}",
    "{1,3}",
    "{0,}",
    "{2,}?",
    "{0}",
    "{0,0}",
    "{01}",
    "{1000}",
    "{1001}",
    "{3,2}",
    "{1,1001}",
    "{999999999999}",
    "{,5}",
    "{1,a}"
  };
  private static final String[] WRONG = {
    "(",
    ")",
    "[",
    "[a",
    "\\",
    "*",
    "+",
    "?",
    "(?=b)",
    "(?!b)",
    "(?<=b)",
    "b++",
    "a**",
    "\\1",
    "\\8",
    "\\h",
    "\\p",
    "\\p{",
    "\\p{Nope}",
    "\\p{greek}",
    "\\pZ",
    "\\pq",
    "[[:nope:]]",
    "[b-a]",
    "[\\d-z]",
    "[a-\\d]",
    "(?P<>b)",
    "(?P<n",
    "(?P<a b>c)",
    "(?P=n)",
    "(?#x)",
    "(?i",
    "(?x)",
    "(?i-)",
    "(?--i)",
    "\\x",
    "\\x4",
    "\\x{",
    "\\x{}",
    "\\x{110000}",
    "\\u0041",
    "\\Z",
    "\\G",
    "\\e",
    "\\ü",
    "\\E",
    "[",
    "[^",
    "[]",
    "[^]",
    "[[.a.]]",
    "[:alpha:]",
    "(?i)*",
    "|*",
    "(*)",
    "^*",
    "$+",
    "\\b*",
    "[\\b]",
    "(?'n'b)",
    "(?P",
    "(?",
    "(?:",
    "\\p{L",
    "\\PL",
    "\\p{Any}",
    "\\p{Lc}",
    "\\p{LC}",
    "\\p{Cn}"
  };
  private static final String[] BITS = {
    "a", "b", "ab", "add", "A", "ADD", "é", "É", "😀", "k", "K", "\u212a", "s", "S", "\u017f", " ",
    "\n", "-", "_", "1", "42", ".", "/", "a.b", "β", "Β", "漢", "\u00df", "\u1e9e", "\u0130", "i",
    "\u0131", "{", "}", "{1", "{,2}", "]", "\t", "\r", "\u0000", "c", "x"
  };

  private final Random random = new Random(SEED);

  private String any(String[] list) {
    return list[random.nextInt(list.length)];
  }

  private String regex(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      String atom = depth > 0 && random.nextInt(4) == 0 ? group(depth) : any(ATOMS);
      text.append(random.nextInt(60) == 0 ? any(WRONG) : atom);
      if (random.nextInt(3) == 0) {
        text.append(random.nextInt(20) == 0 ? any(REPEATS) : REPEATS[random.nextInt(12)]);
      }
      if (random.nextInt(6) == 0) {
        text.append('|');
      }
    }
    return text.toString();
  }

  private String group(int depth) {
    String start = new String[] {"(", "(?:", "(?i:", "(?P<n>", "(?s-m:"}[random.nextInt(5)];
    return start + regex(depth - 1) + ")";
  }

  private List<String> values() {
    return IntStream.range(0, 12)
        .mapToObj(
            i ->
                i == 0
                    ? ""
                    : IntStream.range(0, random.nextInt(4))
                        .mapToObj(j -> any(BITS))
                        .collect(Collectors.joining()))
        .toList();
  }

  @Test
  void randomExpressions() throws Exception {
    List<String> regexes = new ArrayList<>(List.of(WRONG));
    regexes.addAll(List.of(ATOMS));
    for (int i = 0; i < CASES; i++) {
      String regex = regex(3);
      if (random.nextInt(4) == 0) {
        int at = random.nextInt(regex.length() + 1);
        regex =
            random.nextBoolean()
                ? regex.substring(0, at)
                : regex.substring(0, at) + any(WRONG) + regex.substring(at);
        regex = new String(regex.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      }
      regexes.add(regex);
    }
    compare(regexes);
  }

  @Test
  void limits() throws Exception {
    List<String> regexes = new ArrayList<>();
    for (int depth : new int[] {10, 900, 996, 997, 998, 999, 1000, 1001, 20_000}) {
      regexes.add("(".repeat(depth) + "a" + ")".repeat(depth));
      regexes.add("x" + "(".repeat(depth) + "a" + ")".repeat(depth));
      regexes.add("(?:".repeat(depth) + "a" + ")".repeat(depth));
      regexes.add("(?:".repeat(depth) + "a" + ")*".repeat(depth));
      regexes.add("(?:".repeat(depth) + "ab" + ")?c".repeat(depth));
    }
    regexes.add("((((a{100}){100}){100}){100})");
    regexes.add("(a{10}){100}");
    regexes.add("(a{10}){101}");
    regexes.add("((a{2}){2}){250}");
    regexes.add("(a{1000}|b{1000}){1}");
    regexes.add("(?:" + "a".repeat(3_300) + "b?){1000}");
    regexes.add("(?:" + "a".repeat(3_400) + "b?){1000}");
    regexes.add("(a|b){1000}".repeat(20));
    regexes.add("(?i)" + "[a-z]{1000}".repeat(10));
    regexes.add("a|".repeat(20_000));
    compare(regexes);
  }

  private void compare(List<String> regexes) throws Exception {
    List<Map<String, Object>> questions = new ArrayList<>();
    for (String regex : regexes) {
      questions.add(
          Map.of("regex", regex, "values", regex.length() > 300 ? List.of("") : values()));
    }
    List<JsonNode> answers = GoJudge.get().ask(questions, "regex");
    List<String> differences = new ArrayList<>();
    int accepted = 0;
    for (int i = 0; i < regexes.size(); i++) {
      List<?> values = (List<?>) questions.get(i).get("values");
      String theirs = theirs(answers.get(i), values);
      String ours = ours(regexes.get(i), values);
      accepted += ours.startsWith("refused") ? 0 : 1;
      if (!theirs.equals(ours.startsWith("refused") ? "refused" : ours)) {
        String regex = regexes.get(i);
        differences.add(
            (regex.length() > 200 ? regex.substring(0, 100) + "… " + regex.length() : regex)
                + "\n  Prometheus: "
                + theirs
                + answers.get(i).path("error")
                + "\n  we:         "
                + ours);
      }
    }
    System.out.println(
        regexes.size()
            + " regular expressions, "
            + accepted
            + " of them valid, "
            + differences.size()
            + " differences");
    assertEquals(
        List.of(),
        differences.subList(0, Math.min(25, differences.size())),
        differences.size() + " differences");
  }

  private static String theirs(JsonNode answer, List<?> values) {
    if (!answer.get("accept").asBoolean()) {
      return "refused";
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      if (answer.get("matches").get(i).asBoolean()) {
        text.append('<').append(values.get(i)).append('>');
      }
    }
    return text.toString();
  }

  private static String ours(String regex, List<?> values) {
    RegularExpression expression;
    try {
      expression = RegularExpression.parse(regex);
    } catch (RegexSyntaxException e) {
      return "refused: " + e.reason();
    }
    StringBuilder text = new StringBuilder();
    for (Object value : values) {
      if (expression.matches((String) value)) {
        text.append('<').append(value).append('>');
      }
    }
    return text.toString();
  }
}
