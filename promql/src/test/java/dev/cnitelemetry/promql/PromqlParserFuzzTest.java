// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cnitelemetry.promql.tree.Expression;
import java.nio.charset.StandardCharsets;

/**
 * Texts of any kind. The inputs beside this class are replayed in every build; JAZZER_FUZZ=1 looks
 * for new ones.
 */
class PromqlParserFuzzTest {

  private static final PromqlParser[] PARSERS = {
    PromqlParser.standard(),
    PromqlParser.builder().experimental(true).build(),
    PromqlParser.builder().experimental(true).variables(true).build()
  };

  /** No exception; places within the text; what is printed is read again and printed the same. */
  @FuzzTest(maxDuration = "10m")
  void expression(byte[] octets) {
    String text = new String(octets, StandardCharsets.UTF_8);
    for (PromqlParser parser : PARSERS) {
      ParseResult result = parser.check(text);
      assertEquals(result.errors().isEmpty(), result.expression().isPresent());
      for (PromqlError error : result.errors()) {
        assertTrue(error.place().start() >= 0 && error.place().start() <= text.length());
        assertTrue(error.byteOffset() >= error.place().start());
      }
      result.expression().ifPresent(expression -> printed(parser, expression));
    }
  }

  /**
   * U+FFFD in quotes is printed as Prometheus prints it, and refused as Prometheus refuses it. The
   * base of {@code Inf ^ 2} is printed as {@code +Inf}, and gets one more sign each time it is read
   * and printed, in Prometheus as here.
   */
  private static void printed(PromqlParser parser, Expression expression) {
    String canonical = expression.toString();
    String pretty = expression.pretty();
    assertTrue(expression.all().size() >= expression.selectors().size());
    assertTrue(expression.since().major() >= 2);
    ParseResult again = parser.check(canonical);
    if (again.isAccepted()) {
      assertEquals(
          withOneSign(canonical), withOneSign(again.expression().orElseThrow().toString()));
      if (pretty.length() < PromqlParser.LONGEST) {
        assertTrue(parser.check(pretty).isAccepted());
      }
    }
  }

  private static String withOneSign(String printed) {
    return printed.replaceAll("\\++Inf", "+Inf");
  }
}
