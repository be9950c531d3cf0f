// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cnitelemetry.metrics.regex.RegexSyntaxException;
import dev.cnitelemetry.metrics.regex.RegularExpression;
import java.nio.charset.StandardCharsets;

/**
 * Regular expressions of any kind, and texts that they are held against. The inputs beside this
 * class are replayed in every build; JAZZER_FUZZ=1 looks for new ones.
 */
class RegularExpressionFuzzTest {

  private static final int LONGEST = 1_000;

  /** The first line is the expression, the rest the text. */
  @FuzzTest(maxDuration = "10m")
  void expression(byte[] octets) {
    String all = new String(octets, StandardCharsets.UTF_8);
    String[] parts = all.substring(0, Math.min(all.length(), LONGEST)).split("\n", 2);
    String text = parts.length == 1 ? "" : parts[1];
    assertTrue(RegularExpression.parse(RegularExpression.quote(text)).matches(text));
    try {
      RegularExpression expression = RegularExpression.parse(parts[0]);
      assertEquals(expression.matches(text), expression.matches(text));
      assertEquals(
          expression.matches(text), RegularExpression.parse("(?:" + parts[0] + ")").matches(text));
    } catch (RegexSyntaxException e) {
      assertTrue(e.offset() >= 0 && e.offset() <= parts[0].length(), e.getMessage());
    }
  }
}
