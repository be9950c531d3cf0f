// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.TextFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A malformed line is explained by what its author did, where they did it. */
class MalformedCauseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "http-requests 3                             | 5  | a metric name cannot have a \"-\"",
        "http-requests{a=\"b\"} 3                    | 5  | a metric name cannot have a \"-\"",
        "http.server.requests 4                      | 5  | a metric name cannot have a \".\"",
        "http requests 3                             | 5  | a metric name cannot have a blank",
        "http requests{a=\"b\"} 3                    | 5  | a metric name cannot have a blank",
        "a/b 1                                       | 2  | a metric name cannot have a \"/\"",
        "a foo 1543100000000                         | 3  | not a number",
        "a null 3                                    | 3  | not a number",
        "a N/A 3                                     | 3  | not a number",
        "a foo                                       | 3  | not a number",
        "9lives 5                                    | 1  | not a metric name",
        "job_time 17:49:50                           | 12 | not a number",
        "a 0,98                                      | 4  | has a point",
        "a 1 1,5                                     | 6  | has a point",
        "a 1.7 1543100000.0                          | 17 | whole number of milliseconds",
        "f{product-id=\"123\"} 1                     | 10 | a label name cannot have a \"-\"",
        "f{a=\"b\",product.id=\"123\"} 1             | 16 | a label name cannot have a \".\"",
        "f{product id=\"123\"} 1                     | 10 | a label name cannot have a blank",
        "f{a} 1                                      | 4  | no = after",
        "f{a=\"b\" d-e=\"f\"} 1                      | 10 | a label name cannot have a \"-\"",
        "f{a=\"Ada's 13\" Laptop\",i=\"w\"} 1        | 14 | written \\\"",
        "f{a=\"\"baz\",p=\"external\"} 1             | 6  | written \\\"",
        "f{a=\"say \"hi\" now\"} 1                   | 10 | written \\\"",
        "f{z=\"1\",a=\"x\",y\"} 1                    | 13 | written \\\"",
        "f{s=\"C:\\\", c=\"x\"} 12                   | 8  | write two",
        "f{s=\"C:\\\"} 12                            | 8  | write two",
        "f{s=\"C:\\\\\", d=\"D:\\\"} 12              | 18 | write two",
        "f{s=\"open} 12                              | 5  | quotes that are not closed",
        "f 1 # {trace_id=\"ab\"} 1                   | 5  | OpenMetrics alone has",
        "f 1 5 # {trace_id=\"ab\"} 1                 | 7  | OpenMetrics alone has",
        "f 1 # what                                  | 5  | text after the end",
        "# TYPE f info                               | 10 | OpenMetrics alone has",
        "# TYPE f Counter                            | 10 | in lower case",
        "# TYPE f nonsense                           | 10 | not a kind",
      })
  void namesTheCauseInThePrometheusFormat(String line, int column, String said) {
    assertCause(TextFormat.PROMETHEUS_0_0_4, line + "\n", column, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "http-requests 3                             | 5  | a metric name cannot have a \"-\"",
        "http requests 3                             | 5  | a metric name cannot have a blank",
        "f{product-id=\"123\"} 1                     | 10 | a label name cannot have a \"-\"",
        "f{a=\"Ada's 13\" Laptop\",i=\"w\"} 1        | 14 | written \\\"",
        "f{s=\"C:\\\", c=\"x\"} 12                   | 8  | write two",
        "f{a=\"b\" d=\"e\"} 1                        | 8  | exactly one blank",
        "f 0,5                                       | 4  | has a point",
        "# TYPE f untyped                            | 10 | calls this kind of metric unknown",
      })
  void namesTheCauseInOpenMetrics(String line, int column, String said) {
    assertCause(TextFormat.OPENMETRICS_1_0, line + "\n# EOF\n", column, said);
  }

  private static void assertCause(TextFormat format, String page, int column, String said) {
    ExpositionFormatException error =
        assertThrows(ExpositionFormatException.class, () -> readAll(format, page.getBytes(UTF_8)));
    assertTrue(String.valueOf(error.getMessage()).contains(said), error.getMessage());
    assertEquals(column, error.column(), error.getMessage());
  }

  @Test
  void nulIsNoSeparatorAndInNoNameOrExemplar() {
    for (String line :
        List.of(
            "# HELP a\0b",
            "# TYPE a\0counter",
            "# HELP a\0",
            "# TYPE \"a\0\" counter",
            "# HELP \"a\0\" text",
            "{\"a\0b\"} 1",
            "{\"a\0b\",c=\"d\"} 1",
            "a{\"b\0\"=\"c\"} 1",
            "{a=\"b\",\"c\0\"} 1")) {
      assertCause(TextFormat.PROMETHEUS_1_0_0, line + "\n", line.indexOf('\0') + 1, "NUL");
      // The same after lines that it resembles, which the fast path reads.
      String like = line.replace("\0", "x");
      String twice = (like.startsWith("#") ? "" : like + "\n" + like + "\n") + line + "\n";
      assertCause(TextFormat.PROMETHEUS_1_0_0, twice, line.indexOf('\0') + 1, "NUL");
    }
    for (String exemplar :
        List.of("{a=\"b\0\"}", "{\"a\0\"=\"b\"}", "{a=\"b\",cdefghij=\"0123456789\0\"}")) {
      String line = "a_total 1 # " + exemplar + " 1\n";
      String like = line.replace("\0", "x");
      assertCause(TextFormat.OPENMETRICS_1_0, line + "# EOF\n", line.indexOf('\0') + 1, "NUL");
      assertCause(
          TextFormat.OPENMETRICS_1_0,
          like + like + line + "# EOF\n",
          line.indexOf('\0') + 1,
          "NUL");
    }
    for (String line :
        List.of(
            "a{b=\"\0\"} 1\n",
            "# HELP a \0\n",
            "# HELP a x\0y\n",
            "# \0\n",
            "#\0\n",
            "# HELP a\1b\n")) {
      readAll(TextFormat.PROMETHEUS_1_0_0, line.getBytes(UTF_8));
    }
  }

  /** The cause is looked for on any line, and is always on it. */
  @Tag("long")
  @Test
  void isFoundOnAnyLine() {
    Random random = new Random(18);
    String alphabet = "ab_{}\"\\=, \t-.#1:\0\r\u00e9";
    List<ExpositionReader> readers =
        Stream.of(TextFormat.values()).map(each -> ExpositionReader.builder(each).build()).toList();
    for (int round = 0; round < 200_000; round++) {
      StringBuilder line = new StringBuilder();
      for (int length = random.nextInt(14); length >= 0; length--) {
        line.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      byte[] bytes = line.toString().getBytes(UTF_8);
      for (ExpositionReader reader : readers) {
        try {
          readAll(reader, bytes);
        } catch (ExpositionFormatException e) {
          assertTrue(e.byteOffset() >= 0 && e.byteOffset() <= bytes.length, line.toString());
        }
      }
    }
  }

  private static void readAll(TextFormat format, byte[] page) {
    readAll(ExpositionReader.builder(format).build(), page);
  }

  private static void readAll(ExpositionReader reader, byte[] page) {
    reader.reset(page, 0, page.length);
    while (reader.next() != Event.END) {
      // Reading is all.
    }
  }
}
