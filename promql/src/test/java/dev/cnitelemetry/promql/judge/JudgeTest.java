// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cnitelemetry.promql.ParseResult;
import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Matcher;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Verdict, type, text, selectors and the place of the first mistake are those of Prometheus'
 * parser.
 *
 * <p>{@code -Dpromql.cases=20000} says how many expressions of each kind, {@code -Dpromql.seed=7}
 * from where the random numbers start.
 */
@Tag("long")
class JudgeTest {

  private static final int CASES = Integer.getInteger("promql.cases", 4_000);
  private static final long SEED = Long.getLong("promql.seed", 20_261_121L);
  private static final int MOST_SHOWN = 25;

  private static final PromqlParser STANDARD = PromqlParser.standard();
  private static final PromqlParser EXPERIMENTAL =
      PromqlParser.builder().experimental(true).build();

  @Test
  void expressionsOfTheGrammarAreReadAndPrintedTheSame() throws Exception {
    compare(ofTheGrammar(CASES));
  }

  static List<String> ofTheGrammar(int count) {
    Random random = new Random(SEED);
    RandomExpressions clean = new RandomExpressions(random, true);
    RandomExpressions wild = new RandomExpressions(random, false);
    List<String> expressions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      expressions.add((i % 2 == 0 ? clean : wild).next());
    }
    return expressions;
  }

  @Test
  void whatIsWrongIsRefusedAtTheSamePlace() throws Exception {
    compare(mutated(CASES));
  }

  static List<String> mutated(int count) {
    Random random = new Random(SEED + 1);
    RandomExpressions clean = new RandomExpressions(random, true);
    List<String> expressions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      expressions.add(clean.mutated(clean.next()));
    }
    return expressions;
  }

  private static void compare(List<String> expressions) throws Exception {
    List<String> differences = differences(expressions);
    assertEquals(
        List.of(),
        differences.subList(0, Math.min(MOST_SHOWN, differences.size())),
        differences.size() + " differences");
  }

  static List<String> differences(List<String> expressions) throws Exception {
    List<JsonNode> verdicts = GoJudge.get().parse(expressions);
    List<String> differences = new ArrayList<>();
    int accepted = 0;
    for (int i = 0; i < expressions.size(); i++) {
      String expression = expressions.get(i);
      JsonNode verdict = verdicts.get(i);
      accepted += verdict.get("accept_experimental").asBoolean() ? 1 : 0;
      String theirs = theirs(verdict);
      String ours = ours(expression);
      if (!theirs.equals(ours)) {
        differences.add(
            expression
                + "\n  Prometheus: "
                + theirs.replace("\n", "\n              ")
                + "\n  we:         "
                + ours.replace("\n", "\n              ")
                + "\n  errors:     "
                + verdict.path("errors")
                + verdict.path("experimental_errors")
                + STANDARD.check(expression).errors());
      }
    }
    System.out.println(
        expressions.size()
            + " expressions, "
            + accepted
            + " of them valid, "
            + differences.size()
            + " differences");
    return differences;
  }

  static String theirs(JsonNode verdict) {
    StringBuilder text = new StringBuilder();
    text.append(verdict.get("accept").asBoolean())
        .append(' ')
        .append(verdict.get("accept_experimental").asBoolean());
    if (!verdict.get("accept").asBoolean()) {
      text.append(" at ").append(verdict.get("errors").get(0).get("start").asInt());
    }
    if (!verdict.get("accept_experimental").asBoolean()) {
      return text.append(" and at ")
          .append(verdict.get("experimental_errors").get(0).get("start").asInt())
          .toString();
    }
    text.append('\n').append(verdict.get("type").asText());
    text.append('\n').append(verdict.get("canonical").asText());
    text.append('\n').append(verdict.get("pretty").asText());
    for (JsonNode selector : verdict.path("selectors")) {
      text.append('\n').append(selector.get("name").asText());
      for (JsonNode matcher : selector.get("matchers")) {
        text.append(' ');
        matcher.forEach(part -> text.append(part.asText()));
      }
    }
    return text.toString();
  }

  static String ours(String expression) {
    ParseResult standard = STANDARD.check(expression);
    ParseResult experimental = EXPERIMENTAL.check(expression);
    StringBuilder text = new StringBuilder();
    text.append(standard.isAccepted()).append(' ').append(experimental.isAccepted());
    if (!standard.isAccepted()) {
      text.append(" at ").append(standard.errors().get(0).byteOffset());
    }
    if (!experimental.isAccepted()) {
      return text.append(" and at ").append(experimental.errors().get(0).byteOffset()).toString();
    }
    Expression tree = experimental.expression().orElseThrow();
    text.append('\n').append(tree.type().text());
    text.append('\n').append(tree);
    text.append('\n').append(tree.pretty());
    for (VectorSelector selector : tree.selectors()) {
      text.append('\n').append(selector.name());
      for (Matcher matcher : selector.matchers()) {
        boolean isName =
            matcher.isMetricName()
                && matcher.value().equals(selector.name())
                && !matcher.value().isEmpty();
        if (!isName) {
          text.append(' ')
              .append(readable(matcher.label()))
              .append(matcher.operator().text())
              .append(readable(matcher.value()));
        }
      }
    }
    return text.toString();
  }

  /** Bytes that are no UTF-8 are U+FFFD in the judge's JSON. */
  private static String readable(String value) {
    StringBuilder text = new StringBuilder();
    value.codePoints().forEach(c -> text.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 0xfffd : c));
    return text.toString();
  }
}
