// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.judge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.promql.ParseResult;
import dev.cnitelemetry.promql.PromqlParser;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * How much processor time an expression takes, beside Prometheus' parser on the same expressions in
 * the same run: {@code -Dpromql.speed=true}.
 */
class SpeedTest {

  private static final int ROUNDS = 60;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final List<String> EXPRESSIONS =
      List.of(
          "sum by (node) (rate(up{job=\"a\"}[5m]))",
          "antrea_agent_ovs_flow_ops_count{operation=\"add\"}",
          "histogram_quantile(0.99, sum by (le, node) (rate(felix_exec_time_seconds_bucket[5m])))",
          "sum(rate(a{b=~\"c|d\"}[5m])) / on (x) group_left (y) sum by (x) (e offset 1h) > bool 0.95",
          "label_replace(up == 0, \"node\", \"$1\", \"instance\", \"(.*):.*\") unless absent(up)");

  @Test
  void anExpressionTakesNoLongerThanTwiceAsLongAsInGo() throws Exception {
    Assumptions.assumeTrue(Boolean.getBoolean("promql.speed"), "-Dpromql.speed=true measures");
    List<Map<String, Object>> questions = new ArrayList<>();
    List<String> expressions = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      for (String expression : EXPRESSIONS) {
        expressions.add(expression);
        questions.add(Map.of("expr", expression));
      }
    }
    double goBefore = go(questions);
    double ours = ours(expressions);
    double goAfter = go(questions);
    double go = (goBefore + goAfter) / 2;
    System.out.println(
        String.format(
            Locale.ROOT,
            "an expression: ours %.2f us, Prometheus' %.2f us (%.2f and %.2f), ratio %.2f",
            ours,
            go,
            goBefore,
            goAfter,
            go / ours));
    assertTrue(ours < 2 * go, ours + " us, and " + go + " us in Go");
  }

  private static double go(List<Map<String, Object>> questions) throws Exception {
    return Double.parseDouble(
        GoJudge.get().run(questions, "time", Integer.toString(ROUNDS)).get(0));
  }

  private static double ours(List<String> expressions) {
    double[] rounds = new double[ROUNDS * 2];
    for (int round = 0; round < rounds.length; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      int accepted = 0;
      for (String expression : expressions) {
        ParseResult result = PromqlParser.standard().check(expression);
        accepted += result.isAccepted() ? 1 : 0;
      }
      rounds[round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / expressions.size();
      assertTrue(accepted == expressions.size());
    }
    double[] warm = Arrays.copyOfRange(rounds, ROUNDS, rounds.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }
}
