// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.ServerVersion;
import dev.cnitelemetry.testsupport.PeerProgram;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a node says it needs, beside Debian's promtool 2.42: what says 2.42 is read there, what says
 * later is not.
 */
class OldServersTest {

  private static final int CASES = Integer.getInteger("promql.cases", 4_000) / 4;

  @TempDir private Path directory;

  @Test
  void whatIsOldIsReadByOldServersAndNothingElse() throws Exception {
    PeerProgram promtool = Promtool.old();
    PromqlParser parser = PromqlParser.builder().experimental(true).build();
    RandomExpressions random = new RandomExpressions(new Random(20_261_121L), true);
    List<Expression> expressions = new ArrayList<>();
    while (expressions.size() < CASES) {
      parser
          .check(random.next())
          .expression()
          .filter(each -> isReadAgain(parser, each))
          .ifPresent(expressions::add);
    }
    Set<Integer> refused =
        Promtool.refused(
            promtool, directory, expressions.stream().map(Expression::toString).toList());
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i++) {
      boolean isOld = expressions.get(i).since().compareTo(ServerVersion.V2_42) <= 0;
      // A name beyond the old alphabet is read between braces, yet no old server has such a metric.
      boolean isName = expressions.get(i).toString().contains("__name__=");
      if (isOld == refused.contains(i) && !(isName && !isOld)) {
        differences.add(expressions.get(i).since() + " " + expressions.get(i));
      }
    }
    assertEquals(List.of(), differences.subList(0, Math.min(20, differences.size())));
  }

  /**
   * U+FFFD in quotes and a range that rounds to nothing are printed so that no server reads them
   * again; expressions that are no UTF-8 were parsed, and refused, before 3.0 even as plain text.
   */
  private static boolean isReadAgain(PromqlParser parser, Expression expression) {
    String text = expression.toString();
    return parser.check(text).isAccepted() && !text.contains("\\x");
  }
}
