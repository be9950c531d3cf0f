// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Span;
import dev.cnitelemetry.promql.tree.ValueType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromqlParserTest {

  private static final PromqlParser STANDARD = PromqlParser.standard();
  private static final PromqlParser EXPERIMENTAL =
      PromqlParser.builder().experimental(true).build();

  private static PromqlError error(String text) {
    List<PromqlError> errors = STANDARD.check(text).errors();
    assertFalse(errors.isEmpty(), text + " is accepted");
    return errors.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sum  by(node) (rate(up{a='b'}[300s]))|sum by (node) (rate(up{a=\"b\"}[5m]))",
        "-2^2|-2 ^ 2",
        "foo offset -2^2|foo offset -2s ^ 2",
        "1 - 2 - 3 ^ 4 ^ 5|1 - 2 - 3 ^ 4 ^ 5",
        "{\"a.b\",\"k.l\"=\"x\"}|{\"k.l\"=\"x\",__name__=\"a.b\"}",
        "x[5m+1m]|x[5m + 1m]",
        "x offset (5m) + 1m|x offset (5m) + 1m",
        "x offset 5m + 1m|x offset 5m + 1m",
        "SUM(x) BY (sum)|sum by (sum) (x)",
        "1 + on() 2|1 + 2",
        "0x1F + 017 + 1_000|31 + 15 + 1000",
        "\"\\xff\\u200b\"|\"\\xff\\u200b\"",
        "x @ 1609746000.1234|x @ 1609746000.123",
        "sum by (\"a.b\") (x)|sum by (\"a.b\") (x)",
        "bool|",
        "x anchored offset 5m @ end()|x @ end() anchored offset 5m",
        "x[5m] anchored offset 5m @ end()|x[5m] anchored @ end() offset 5m",
      })
  void printsAsPrometheusDoes(String text, String canonical) {
    if (canonical == null) {
      assertFalse(STANDARD.check(text).isAccepted());
      return;
    }
    Expression expression = STANDARD.parse(text);
    assertEquals(canonical, expression.toString());
    assertEquals(canonical, STANDARD.parse(canonical).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rate(x)|WRONG_TYPE|5|rate needs a range vector, and this is an instant vector; give it a range: x[5m]",
        "1 == 1|BAD_MATCHING|2|two scalars are compared with bool: == bool",
        "sum(x[5m])|WRONG_TYPE|4|sum needs an instant vector, and this is a range vector; take a function such as rate or avg_over_time of it",
        "x offset 5m offset 1m|MISPLACED_MODIFIER|0|a second offset",
        "1 and 1|BAD_MATCHING|0|and is for two instant vectors, and one side is a scalar",
        "rte(x[5m])|UNKNOWN_FUNCTION|0|there is no function rte; did you mean rate?",
        "RATE(x[5m])|UNKNOWN_FUNCTION|0|there is no function RATE; did you mean rate?",
        "holt_winters(x[5m],1,1)|UNKNOWN_FUNCTION|0|there is no function holt_winters; it is called double_exponential_smoothing since 3.0",
        "{a=~\"(\"}|BAD_REGEX|1|not a regular expression that Prometheus takes: ( (an opening ( is never closed, at 0)",
        "x[5m|UNBALANCED|4|an opening [ is never closed",
        "(x|UNBALANCED|2|an opening ( is never closed",
        "{}|SELECTS_EVERYTHING|0|the selector fits series without any of its labels, and so every series there is; name a metric",
        "info(x)|EXPERIMENTAL|0|info is experimental: servers need --enable-feature=promql-experimental-functions",
        "x + fill(1) y|EXPERIMENTAL|0|fill modifiers are experimental: servers need --enable-feature=promql-binop-fill-modifiers",
        "sum x|UNEXPECTED|4|'x' cannot be after an expression; an operator can",
        "x{a=\"b\" c=\"d\"}|UNEXPECTED|8|'c' cannot be between braces here; , or } can",
        "x[0s]|BAD_DURATION|2|a range and a step must be above zero",
        "1m60m|BAD_DURATION|0|1m60m is no duration: units go y, w, d, h, m, s, ms, each once, up to 292 years",
        "a{__name__=\"b\"}|NAMED_TWICE|0|the metric is named twice: a and b",
        "$x|BAD_CHARACTER|0|'$' means nothing here",
        "x;|BAD_CHARACTER|1|';' means nothing here",
        "round(1,2,3)|WRONG_ARGUMENTS|0|'round takes 1 to 2 arguments, not 3'",
      })
  void saysWhatIsWrongAndWhere(String text, PromqlErrorCode code, int offset, String message) {
    PromqlError error = error(text);
    assertEquals(code, error.code());
    assertEquals(offset, error.byteOffset());
    assertEquals(message, error.message());
  }

  @Test
  void allMistakesAtOnce() {
    List<PromqlError> errors =
        STANDARD
            .check("sum(rat(x[5m]), y{a=~\"(\"}) + rate(z) + (1 ==) + q{b~\"c\"} + 1m1m")
            .errors();
    assertEquals(
        List.of(
            PromqlErrorCode.UNKNOWN_FUNCTION,
            PromqlErrorCode.BAD_REGEX,
            PromqlErrorCode.WRONG_ARGUMENTS,
            PromqlErrorCode.UNEXPECTED),
        errors.stream().map(PromqlError::code).limit(4).toList());
    List<PromqlError> types = STANDARD.check("sum(x[5m]) + rate(y) + (1 == 1)").errors();
    assertEquals(3, types.size(), types.toString());
  }

  @Test
  void placesAreInCharsBytesLinesAndColumns() {
    PromqlError error = error("up{a=\"ü😀\"} +\n  rate(x)");
    assertEquals(21, error.place().start());
    assertEquals(24, error.byteOffset());
    assertEquals(2, error.line());
    assertEquals(8, error.column());
    Expression expression = STANDARD.parse(" sum(up) by (a) + 1 ");
    assertEquals(new Span(1, 19), expression.place());
    assertEquals(new Span(1, 15), expression.children().get(0).place());
  }

  @Test
  void equalityIgnoresPlacesAndSpelling() {
    Expression one = STANDARD.parse("sum by (a) (rate(x{b='c'}[300]))");
    Expression other = STANDARD.parse("sum  ( rate( x{b=\"c\"}[5m] ) ) by ( a )");
    assertNotEquals(one, STANDARD.parse("sum by (a) (rate(x{b='c'}[301]))"));
    assertEquals(one.toString(), other.toString());
    assertEquals(one, STANDARD.parse("sum(rate(x{b='c'}[300])) by (a)"));
    assertEquals(one.hashCode(), STANDARD.parse("sum(rate(x{b='c'}[300])) by (a)").hashCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rate(x[5m])|2.42",
        "x[5m + 1m]|3.4",
        "{\"a.b\"}|3.0",
        "x anchored|3.7",
        "sum by (\"a.b\") (x)|3.0",
        "5m * 2|2.54",
        "x[300]|2.42",
        "histogram_quantiles(x, \"q\", 0.1)|3.11",
        "a + fill(0) b|3.10",
        "x </ 1|3.11",
        "limitk(1, x)|2.54",
        "x offset step()|3.12",
      })
  void knowsSinceWhenItIsRead(String text, String version) {
    assertEquals(version, EXPERIMENTAL.parse(text).since().toString());
  }

  @Test
  void everythingIsTyped() {
    assertEquals(ValueType.SCALAR, STANDARD.parse("1 + 2 * scalar(x)").type());
    assertEquals(ValueType.VECTOR, STANDARD.parse("x + 1 + 1").type());
    assertEquals(ValueType.MATRIX, STANDARD.parse("(x[5m])").type());
    assertEquals(ValueType.STRING, STANDARD.parse("'a'").type());
  }

  @ParameterizedTest
  @ValueSource(ints = {10_000, 200_000})
  void depthIsAnErrorAndNothingWorse(int depth) {
    for (String text :
        List.of(
            "(".repeat(depth) + "x" + ")".repeat(depth),
            "(".repeat(depth),
            "-".repeat(depth) + "x",
            "abs(".repeat(depth) + "x" + ")".repeat(depth),
            "sum(".repeat(depth) + "x",
            "x" + "^x".repeat(depth),
            "x" + "+x".repeat(depth),
            "x" + "[1m:]".repeat(depth),
            "x[" + "(".repeat(depth) + "1m",
            "x[" + "-".repeat(depth) + "1m]",
            "x[1m" + "+1m".repeat(depth) + "]",
            "x[1m" + "^1m".repeat(depth) + "]",
            "x[" + "max_of(1m,".repeat(depth) + "1m]",
            "x+(".repeat(depth) + "x",
            "x+-(abs(".repeat(depth) + "x")) {
      List<PromqlError> errors = STANDARD.check(text).errors();
      assertFalse(errors.isEmpty(), () -> text.substring(0, 20));
      PromqlErrorCode code = errors.get(0).code();
      assertTrue(
          code == PromqlErrorCode.TOO_DEEP || code == PromqlErrorCode.TOO_LONG,
          () -> code + " " + text.substring(0, 20));
    }
  }

  @Test
  void whatIsDeepButNotTooDeepIsReadPrintedAndCompared() {
    for (String text :
        List.of(
            "(".repeat(290) + "x" + ")".repeat(290),
            "-".repeat(290) + "x",
            "abs(".repeat(290) + "x" + ")".repeat(290),
            "sum by (a) (".repeat(290) + "x" + ")".repeat(290),
            "x" + " ^ x".repeat(290),
            "x" + " or x".repeat(4_990),
            "max_over_time(".repeat(140) + "x" + "[1m:])".repeat(140),
            "x[" + "1m" + " + 1m".repeat(290) + "]",
            "x + -(abs(".repeat(70) + "x" + "))".repeat(70))) {
      Expression expression = STANDARD.parse(text);
      assertEquals(text, expression.toString());
      String pretty = expression.pretty();
      if (pretty.length() <= PromqlParser.LONGEST) { // a long chain is indented far
        assertEquals(expression, STANDARD.parse(pretty));
      }
      assertEquals(expression.hashCode(), STANDARD.parse(text).hashCode());
      assertEquals(text.contains(" + 1m") ? "3.4" : "2.42", expression.since().toString());
    }
  }

  @Test
  void theExceptionHasThemAll() {
    PromqlFormatException e =
        assertThrows(PromqlFormatException.class, () -> STANDARD.parse("rate(x) + rate(y)"));
    assertEquals(2, e.errors().size());
    assertEquals(
        "1:6: rate needs a range vector, and this is an instant vector; give it a range: x[5m]"
            + " (and 1 more) in rate(x) + rate(y)",
        e.getMessage());
  }

  @Test
  void prettyIsOneLineUntilAHundredBytes() {
    String argument = "x".repeat(95);
    assertEquals("abs(" + argument + ")", STANDARD.parse("abs(" + argument + ")").pretty());
    assertEquals("abs(\n  x" + argument + "\n)", STANDARD.parse("abs(x" + argument + ")").pretty());
  }
}
