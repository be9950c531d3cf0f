// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

  @ParameterizedTest
  @CsvSource({"80, 80", "132, 132", "40, 40", "12, 40", "999999999, 500"})
  void theWidthIsThatOfColumnsWithinReason(String columns, int width) {
    assertEquals(width, Terminal.of(Map.of("COLUMNS", columns)).width());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-80", "eighty", " 80", "80x24", "99999999999999999999"})
  void whatIsNoWidthIsNone(String columns) {
    assertEquals(Terminal.ANY, Terminal.of(Map.of("COLUMNS", columns)).width());
    assertEquals(Terminal.ANY, Terminal.of(Map.of()).width());
  }

  @Test
  void aDumbTerminalHasNoColours() {
    assertFalse(Terminal.of(Map.of("TERM", "dumb")).isColourful());
  }

  /** Where standard output is a file or a pipe, too. */
  @Test
  void coloursThatAreAskedForByPropertyAreThere() {
    String before = System.getProperty("picocli.ansi");
    try {
      System.setProperty("picocli.ansi", "true");
      assertTrue(Terminal.of(Map.of()).isColourful());
      System.setProperty("picocli.ansi", "false");
      assertFalse(Terminal.of(Map.of("CLICOLOR_FORCE", "1")).isColourful());
    } finally {
      if (before == null) {
        System.clearProperty("picocli.ansi");
      } else {
        System.setProperty("picocli.ansi", before);
      }
    }
  }

  @Test
  void aLineIsCutBetweenWordsAndNeverWithinOne() {
    Terminal terminal = new Terminal(false, 12);
    assertEquals(
        List.of("one two", "  three", "  fourteen_characters", "  x"),
        terminal.lines("one two three fourteen_characters x", "  "));
    assertEquals(List.of("as it is"), terminal.lines("as it is", "  "));
  }

  @Test
  void nothingIsLostAndNothingIsTooLong() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      StringBuilder line = new StringBuilder("x");
      for (int i = random.nextInt(200); i > 0; i--) {
        line.append(random.nextInt(4) == 0 ? ' ' : 'y');
      }
      int width = 10 + random.nextInt(60);
      String indent = " ".repeat(random.nextInt(8));
      List<String> lines = new Terminal(false, width).lines(line.toString(), indent);
      StringBuilder joined = new StringBuilder(lines.get(0));
      for (String each : lines.subList(1, lines.size())) {
        assertTrue(each.startsWith(indent), each);
        joined.append(' ').append(each.substring(indent.length()));
      }
      assertEquals(line.toString(), joined.toString());
      for (String each : lines) {
        boolean fits = each.length() <= width || each.strip().indexOf(' ') < 0;
        assertTrue(fits, () -> each + " is wider than " + width);
      }
    }
  }
}
