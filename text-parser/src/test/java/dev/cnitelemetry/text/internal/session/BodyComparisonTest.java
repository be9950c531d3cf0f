// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.line.PrometheusLineParser;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a session does not show: that bodies are compared, and the table of lines. */
class BodyComparisonTest {
  private final SeriesTable series = new SeriesTable();
  private final BodyComparison comparison =
      new BodyComparison(
          new PrometheusLineParser(ReadLimits.defaults(), true),
          ReadLimits.defaults(),
          Dialect.PROMETHEUS,
          true);
  private byte[] before = {};
  private int beforeLength;

  @Test
  void seriesThatComeAgainHaveTheirNumbers() {
    start("a 1\nb 1\nc 1\nd 1\n");
    for (int scrape = 0; scrape < 10; scrape++) {
      compare("a 1\nc 1\nd 2\n");
      assertEquals(BitSet.valueOf(new long[] {0b10}), series.removed());
      compare("a 1\nb 2\nc 1\nd 1\n");
      assertEquals(BitSet.valueOf(new long[] {0b10}), series.added());
      assertEquals(2, series.value(1));
      compare("a 1\nd 1\n");
      compare("b 1\nc 1\nd 1\n");
      compare("a 1\nb 1\nc 1\nd 1\n");
      assertEquals(4, series.count());
    }
  }

  @Test
  void linesThatMoveAreComparedWithWhereTheyWere() {
    start("a 1\nb 1\nc 1\nd 1\n");
    for (String body :
        List.of(
            "d 1\na 1\nb 1\nc 1\n",
            "c 1\nd 2\na 1\nb 1\n",
            "b 1\na 1\nd 1\nc 1\n",
            "d 4\nc 3\nb 2\na 1\n",
            "a 1\nb 1\nc 1\nd 1\n")) {
      compare(body);
      assertTrue(series.added().isEmpty(), body);
      assertTrue(series.removed().isEmpty(), body);
      assertEquals(body.replaceAll(" .\n", " ").trim(), names());
    }
  }

  @Test
  void whatIsReadIsTheTable() {
    start("a 1\nb 1\nc 1\n");
    compare("a 1\nc 1\n");
    compare("a 1\nnew 1\nb 1\nc 1\n");
    assertEquals("a new b c", names());
    compare("a 1\nnew 1\nb 1\nc 1\n");
    assertTrue(series.added().isEmpty());
    assertTrue(series.removed().isEmpty());
    for (int scrape = 0; scrape < 100; scrape++) {
      compare("a 1\n# at " + scrape + "\n\nnew{scrape=\"" + scrape + "\"} 1\nc 1\n");
      assertEquals(5, comparison.lines().count);
    }
  }

  @Test
  void emptyLinesAndMetadataComeAndGo() {
    start("# TYPE a gauge\na 1\nb 1\n\n# TYPE c gauge\nc 1\n");
    for (String body :
        List.of(
            "# TYPE a gauge\na 2\nb 1\n\n# TYPE c gauge\nc 1\n",
            "# TYPE a gauge\na 2\nb 1\n\n\n# TYPE c gauge\nc 1\n",
            "# TYPE a gauge\na 2\nb 1\n# TYPE c gauge\nc 1\n\n",
            "# TYPE a counter\na 2\nb 1\n# TYPE c gauge\nc 1\n",
            "a 2\nb 1\nc 3\n",
            "# at 12:00\na 2\nb 1\nc 3\n",
            "# at 12:01\na 2\nb 1\n# HELP c Of c.\n# TYPE c gauge\nc 3\n",
            "# HELP c Of c.\n# TYPE c gauge\nc 3\n",
            "\n# TYPE d gauge\n\nc 3\nd 1\n\n",
            "\n\n\n")) {
      compare(body);
      compare(body);
      assertTrue(series.added().isEmpty(), body);
    }
  }

  private String names() {
    LineTable lines = comparison.lines();
    StringBuilder names = new StringBuilder();
    for (int line = 0; line < lines.count; line++) {
      if (lines.series[line] >= 0) {
        int length = series.lineOf(lines.series[line]) - 1;
        names.append(new String(series.lineBytes(), 0, length, UTF_8));
      }
    }
    return names.toString().trim();
  }

  private void start(String body) {
    keep(body.getBytes(UTF_8));
    byte[] bytes = before;
    int at = 0;
    for (int end = 0; end < beforeLength; end++) {
      if (bytes[end] == '\n' && (end == at || bytes[at] == '#')) {
        comparison.lines().append(end + 1 - at, LineTable.METADATA);
        at = end + 1;
      } else if (bytes[end] == '\n') {
        int text = body.lastIndexOf(' ', end) + 1 - at;
        int number = series.meet(bytes, at, text);
        series.set(
            number, Double.parseDouble(body.substring(at + text, end)), SeriesTable.NO_TIMESTAMP);
        comparison.lines().append(end + 1 - at, number);
        at = end + 1;
      }
    }
    series.end();
  }

  private void compare(String body) {
    byte[] old = before;
    int oldLength = beforeLength;
    keep(body.getBytes(UTF_8));
    series.begin();
    assertTrue(comparison.read(series, old, oldLength, before, beforeLength), body);
    series.end();
  }

  private void keep(byte[] bytes) {
    beforeLength = bytes.length;
    before = Arrays.copyOf(bytes, bytes.length + 2 * Long.BYTES);
  }
}
