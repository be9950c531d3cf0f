// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.promql.tree.Expression;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dashboards' variables wherever they may stand. */
class VariablesTest {

  private static final PromqlParser PARSER = PromqlParser.builder().variables(true).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a number
        "topk($n, x)|vector|n",
        "histogram_quantile(0.$q, x)|vector|q",
        "x > ${limit}|vector|limit",
        "0.$q|scalar|q",
        "${n}5|undecided|n",
        // a duration
        "rate(x[$__rate_interval])|vector|__rate_interval",
        "rate(x[${n}m])|vector|n",
        "rate(x[5$unit])|vector|unit",
        "rate(x[[[interval]]])|vector|interval",
        "rate(x[2 * $__interval])|vector|__interval",
        "max_over_time(x[max_of($a, 5m)])|vector|a",
        // a label's name
        "sum by ($by) (x)|vector|by",
        "sum by (a, ${by}, c) (x)|vector|by",
        "sum without (prefix_$by) (x)|vector|by",
        "x{$label=\"a\"}|vector|label",
        "x{node_$label!=\"a\"}|vector|label",
        "a / on ($on) group_left ([[group]]) b|vector|on group",
        // a label's value
        "x{a=\"$v\"}|vector|v",
        "x{a=~\"${v:regex}\"}|vector|v",
        "x{a=~\"foo-[[v]](.*\"}|vector|v",
        "x{a=$v}|vector|v",
        "x{a=~${v:doublequote},b=\"c\"}|vector|v",
        // a list of matchers
        "x{$filters}|vector|filters",
        "x{$filters,a=\"b\"}|vector|filters",
        "x{a=\"b\",${filters}}|vector|filters",
        "{$filters}|vector|filters",
        // a part of a metric's name
        "${prefix}_total|vector|prefix",
        "antrea_${what}_count|vector|what",
        "antrea_$what|vector|what",
        "rate(felix_[[what]]_seconds_sum[5m])|vector|what",
        "$metric{a=\"b\"}|vector|metric",
        "rate($metric[5m])|vector|metric",
        "${a}:${b}|vector|a b",
        "{__name__=\"$metric\"}|vector|metric",
        // an offset, a time
        "x offset $o|vector|o",
        "x offset -$o|vector|o",
        "x offset ${n}h|vector|n",
        "x @ $t|vector|t",
        "x @ ${__to:date:seconds}|vector|__to",
        "$q offset 5m|undecided|q",
        // a step
        "max_over_time(x[1h:$step])|vector|step",
        "max_over_time(x[$range:${step}])|vector|range step",
        // a whole expression
        "$query|undecided|query",
        "($a) / $b|undecided|a b",
        "sum($query)|vector|query",
        "rate($query)|vector|query",
        "$a + x|vector|a",
        "-$a|undecided|a",
        "$a[5m:]|matrix|a",
        "x and $a|vector|a",
        // a function, an aggregation
        "$f(x[5m])|undecided|f",
        "$agg by (node) (x)|undecided|agg",
        "$agg(x) by (node)|undecided|agg",
        "label_replace(x, \"$dst\", \"$1\", \"src\", \"(.*)\")|vector|dst",
        "x{a=\"${v.text:raw}\"}|vector|v",
        "x + ignoring (a) group_left () y{b=~\".*$v.*\"}|vector|v",
      })
  void standAnywhereAndPrintUnchanged(String text, String type, String variables) {
    ParseResult result = PARSER.check(text);
    assertEquals(List.of(), result.errors(), text);
    Expression expression = result.expression().orElseThrow();
    assertEquals(type, expression.type().text());
    assertEquals(List.of(variables.split(" ", -1)), result.variables());
    String canonical = expression.toString();
    ParseResult again = PARSER.check(canonical);
    assertEquals(List.of(), again.errors(), canonical);
    assertEquals(canonical, again.expression().orElseThrow().toString());
    assertEquals(result.variables().size(), again.variables().size(), canonical);
    assertFalse(
        PromqlParser.standard().check(text).errors().isEmpty()
            && !text.contains("\"$")
            && !text.contains("\"${")
            && !text.contains("[[v]]")
            && !text.contains("$v.*"),
        text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rate($query)|$query decides whether rate gets a range vector",
        "topk($n, x)|$n decides whether the parameter of topk gets a scalar",
        "x[$range]|$range decides how long the range is, and whether it is above zero",
        "x{a=~\"$v\"}|$v decides whether servers take the regular expression of a",
        "{a=\"$v\"}|$v decides whether the selector fits every series there is",
        "{$filters}|$filters decides whether the selector fits every series there is",
        "$f(x)|$f decides which function is called",
        "$a + 1|$a decides whether + gets a scalar or an instant vector",
        "x and $a|$a decides whether and gets an instant vector",
      })
  void whatTheyDecideIsSaid(String text, String question) {
    ParseResult result = PARSER.check(text);
    assertEquals(List.of(), result.errors());
    assertTrue(
        result.undecided().stream().map(Undecided::toString).toList().contains(question),
        () -> result.undecided().toString());
  }

  @Test
  void mistakesAroundThemAreStillMistakes() {
    for (String text :
        List.of(
            "rate(x{a=\"$v\"})",
            "sum(x[$r])",
            "x{a=~\"(\",b=\"$v\"}",
            "x[$r",
            "rate(x[$__rate_interval]) + rate($m{a=\"b\"})",
            "1 == 1 + 0.$q",
            "x{$f",
            "{a=~\".*\",b=\"\"}",
            "nope($x)")) {
      assertFalse(PARSER.check(text).errors().isEmpty(), text);
    }
  }

  @Test
  void withoutThemNothingChanges() {
    assertFalse(PromqlParser.standard().check("x{a=\"$v\"}").errors().size() > 0);
    assertFalse(PromqlParser.standard().check("{a=\"$v\"}").errors().size() > 0);
    assertEquals(List.of(), PromqlParser.standard().check("{a=\"$v\"}").variables());
    assertTrue(PromqlParser.standard().check("rate(x[$r])").errors().size() > 0);
    assertEquals(
        PARSER.parse("label_replace(x, \"a\", \"$1\", \"b\", \"${1}\")"),
        PromqlParser.standard().parse("label_replace(x, \"a\", \"$1\", \"b\", \"${1}\")"));
  }
}
