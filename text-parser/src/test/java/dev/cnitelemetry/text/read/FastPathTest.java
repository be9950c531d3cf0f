// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.TextFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The line before is a template: these lines come again with one byte changed, dropped or added at
 * every position, between two that are as they were.
 */
class FastPathTest {
  private static final byte[] BYTES = {
    0,
    '\t',
    '\n',
    '\r',
    ' ',
    '!',
    '"',
    '#',
    '+',
    ',',
    '-',
    '.',
    '0',
    '7',
    '9',
    ':',
    ';',
    '<',
    '=',
    'A',
    'E',
    'Z',
    '[',
    '\\',
    ']',
    '_',
    'a',
    'e',
    'n',
    'z',
    '{',
    '|',
    '}',
    0x7f,
    (byte) 0x80,
    (byte) 0xbc,
    (byte) 0xc3,
    (byte) 0xe3,
    (byte) 0xed,
    (byte) 0xf4,
    (byte) 0xff
  };

  static List<String> prometheusLines() {
    return List.of(
        "up 1",
        "felix_active_local_endpoints 17",
        "felix_int_dataplane_apply_time_seconds{quantile=\"0.5\"} 0.012345678901234567",
        "antrea_agent_ovs_total_flow_count{a=\"b\"} -1.5e-07 1763726400123",
        "a{b=\"\",c=\"x\"} +Inf",
        "a{b=\"\",c=\"x\",} NaN",
        "a { b = \"1\" , c = \"2\" } 0x1p4",
        "a{b=\"C:\\\\x\\n\\\"y\\\"\",c=\"d\"} 1e9",
        "a{b=\"zürich 東京 𝛑\",c=\"ö\"} 12345678901234567890123",
        "{\"größe.in.m\",\"service.name\"=\"x\",plain=\"y\"} 3",
        "{\"a\\\"b\",c=\"d\"} 3 4",
        "{b=\"c\",\"name\"} 1",
        "name{\"quoted\"=\"c\"} 1",
        "x_bucket{one=\"1\",two=\"2\",le=\"+Inf\"} 123456789",
        "# HELP a_total What it is, \\n and what not.",
        "# HELP a Größe",
        "# TYPE a_total counter",
        "# TYPE \"größe\" gauge",
        "# a comment",
        "#",
        "",
        "a{b=\"c\",d=\"e\",} 1.0",
        "a{ b=\"c\", d = \"e\" }  1",
        "a {b=\"c\"} 1",
        "a{b=\"SELECT a, b, c FROM a_table_with_a_name WHERE d\",d=\"ü\"} 1",
        "  a  1  2  ");
  }

  static List<String> openMetricsLines() {
    return List.of(
        "up 1",
        "a_bucket{h=\"/api\",le=\"0.5\"} 5 # {trace_id=\"0af7651916cd43dd\",s=\"b7\"} 0.25 1.5",
        "a_bucket{le=\"+Inf\"} 17 1763726400.123 # {} 4",
        "a_total{b=\"x\\\\y\",c=\"z\"} 1e3 # {é=\"ü\"} 1",
        "a_total 1 # {\"é\"=\"ü\\n\"} 1",
        "{\"a.b\",c=\"d\"} 1 2",
        "a_created 1763726400.123456789",
        "# TYPE a counter",
        "# UNIT a_seconds seconds",
        "# HELP a_seconds Some \\\"help\\\" here.",
        "# EOF");
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("prometheusLines")
  void prometheus(String line) {
    changeEveryByte(line, TextFormat.PROMETHEUS_1_0_0);
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("openMetricsLines")
  void openMetrics(String line) {
    changeEveryByte(line, TextFormat.OPENMETRICS_1_0);
  }

  /** An input may end anywhere, and its array with it. */
  @ParameterizedTest
  @MethodSource("prometheusLines")
  void cutPrometheus(String line) {
    cutEverywhere(line, TextFormat.PROMETHEUS_1_0_0);
  }

  @ParameterizedTest
  @MethodSource("openMetricsLines")
  void cutOpenMetrics(String line) {
    cutEverywhere(line, TextFormat.OPENMETRICS_1_0);
  }

  private static void cutEverywhere(String text, TextFormat format) {
    BothPaths paths = BothPaths.of(format, MalformedLine.REPORT);
    byte[] lines = (text + "\n" + text + "\n").getBytes(UTF_8);
    for (int length = 0; length < lines.length; length++) {
      paths.check(Arrays.copyOf(lines, length));
    }
  }

  /** Only the last label differs from the line before, but not only in its letters. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a{b=\"x\\\\y\"} 1\na{b=\"x\\\"} 2\n",
        "# TYPE \"q.r\" gauge\n{\"q.r\"} 1\n{\"q.s\"} 2\n",
        "a{b=\"x\"} 1\na{b=\"y\"}12\n",
        "a{b=\"x\"} 1\na{b=\"y\"}\t12\n",
        "a{b=\"x\"} 1\na{b=\"y\",} 2\n",
        "a{b=\"x\"} 1\n# TYPE c gauge\nc{b=\"yyyyyyy\"}",
        "a{b=\"x\"} 1\na{b=\"\"} 2\na{b=\"longer than eight\"} 3\n",
        "a{b=\"x\",} 1\na{b=\"y\",} 2\na{b=\"z\"} 3\na{b=\"w\",} 4\n",
        "a{b=\"x\"} 1\na{b=\"y\",,} 2\na{b=\"z\"}  3\na{b=\"w\" } 4\n"
      })
  void lastLabels(String text) {
    BothPaths.of(TextFormat.PROMETHEUS_1_0_0, MalformedLine.REPORT).check(text.getBytes(UTF_8));
  }

  @Test
  void lastLabelsWithinLimits() {
    ReadLimits limits = ReadLimits.builder().labelValueBytes(8).build();
    BothPaths.of(TextFormat.PROMETHEUS_1_0_0, MalformedLine.REPORT, limits)
        .check("a{b=\"exactly8\"} 1\na{b=\"exactly9+\"} 2\n".getBytes(UTF_8));
  }

  /** Many names in another order each line, distinct or not, also such as hash alike. */
  @Tag("long")
  @ParameterizedTest
  @ValueSource(ints = {9, 40, 300, 3000})
  void manyNames(int count) {
    for (String form : List.of("label_%d", "the_same_%05d_in_the_middle_of_a_name", "n%d_end")) {
      Random random = new Random(count);
      List<String> names =
          new ArrayList<>(IntStream.range(0, count).mapToObj(form::formatted).toList());
      StringBuilder text = new StringBuilder();
      for (int line = 0; line < 6; line++) {
        Collections.shuffle(names.subList(line == 3 ? count / 2 : 0, count), random);
        List<String> written = new ArrayList<>(names);
        if (line % 2 == 1) {
          written.set(random.nextInt(count), names.get(random.nextInt(count)));
        }
        text.append("m{").append(String.join("=\"x\",", written)).append("=\"y\"} 1\n");
      }
      ReadLimits limits = ReadLimits.builder().labelsPerSample(count).build();
      BothPaths.of(TextFormat.PROMETHEUS_1_0_0, MalformedLine.REPORT, limits)
          .check(text.toString().getBytes(UTF_8));
    }
  }

  /** The labels of the page before are expected, where others come that are much like them. */
  @Test
  void labelsAlmostAsExpected() {
    byte[] known = "m{x=\"1\"} 1\nm{a=\"1\",b=\"2\",long_name_3=\"3\",d=\"4\"} 1\n".getBytes(UTF_8);
    String[] labels = {
      "a=\"1\",b=\"2\",long_name_3=\"3\",d=\"4\"",
      "a=\"1\",b=\"2\",long_name_3=\"3\",d=\"4\",",
      "a=\"1\",b=\"2\",long_name_3=\"3\",d=\"4\",e=\"5\"",
      "a=\"1\",b=\"2\",long_name_3=\"3\"",
      "a=\"1\",b=\"2\",long_nbme_3=\"3\",d=\"4\"",
      "a=\"1\",b=\"2\",long_name_34=\"3\",d=\"4\"",
      "a=\"1\",b=\"2\",long_name_3=\"3\",a=\"4\"",
      "a=\"1\",a=\"1\",b=\"2\",long_name_3=\"3\",d=\"4\"",
      "b=\"1\",a=\"1\",b=\"2\",long_name_3=\"3\",d=\"4\"",
      "a=\"1\",b=\"2\",long_name_3=\"3\",d=4\"",
      "a=\"1\",b=\"2\",long_name_3=\"3\",d= \"4\"",
      "a=\"1\",b=\"2\" long_name_3=\"3\",d=\"4\"",
      "a=\"1\",b=\"\\\\\",long_name_3=\"\\n\",d=\"ö\"",
      ""
    };
    BothPaths paths = BothPaths.of(TextFormat.PROMETHEUS_0_0_4, MalformedLine.REPORT);
    for (String before : List.of("m{a=\"0\"} 1\n", "m{b=\"1\"} 1\n", "m{x=\"0\"} 1\n", "")) {
      for (String each : labels) {
        paths.check(known);
        paths.check((before + "m{" + each + "} 1\nthe_last_line 1\n").getBytes(UTF_8));
      }
    }
  }

  /** Every order of lines whose templates could be mistaken for each other's. */
  @Tag("long")
  @Test
  void templatesInAnyOrder() {
    String[] lines = {
      "m{a=\"1\"} 1",
      "n 1",
      "{\"q.r\",zz=\"z\"} 1",
      "{\"q.r\"} 1",
      "p{a=\"2\",b=\"x\"} NaN",
      "n-5",
      "n5",
      "# TYPE m gauge"
    };
    BothPaths paths = BothPaths.of(TextFormat.PROMETHEUS_1_0_0, MalformedLine.REPORT);
    int orders = lines.length * lines.length * lines.length * lines.length * lines.length;
    for (int order = 0; order < orders; order++) {
      StringBuilder text = new StringBuilder();
      for (int rest = order, line = 0; line < 5; line++, rest /= lines.length) {
        text.append(lines[rest % lines.length]).append('\n');
      }
      paths.check(text.append("m{a=\"3\"} 1\n").toString().getBytes(UTF_8));
    }
  }

  /**
   * Labels with an escaped name are no template, also where a line without labels is in between.
   */
  @Test
  void resolvedNamesAreNoTemplate() {
    byte[] page =
        "a{\"b\\\\c\"=\"d\"} 1\nx 2\na{\"b\\\\c\"=\"d\"} 3\nlast_line_of_the_page 1\n# EOF\n"
            .getBytes(UTF_8);
    for (TextFormat format : TextFormat.values()) {
      ExpositionReader reader = ExpositionReader.builder(format).build();
      List<ReadSample> samples = ReadSample.all(reader, page);
      assertEquals(List.of(List.of("b\\c", "d")), samples.get(2).labels(), format::toString);
    }
  }

  /** Nor are those of an input that was given up, of which nothing else is there any more. */
  @Test
  void labelsOfAnotherInputAreNoTemplate() {
    byte[] first = ("z".repeat(400) + "{a=\"b\",c=\"d\"} 1\ny 1\ny 2\n").getBytes(UTF_8);
    byte[] second = "x 2\na{b=\"c\"} 3\nlast_line_of_the_page 1\n".getBytes(UTF_8);
    ExpositionReader reader = ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).build();
    reader.reset(first, 0, first.length);
    assertEquals(Event.SAMPLE, reader.next());
    List<ReadSample> samples = ReadSample.all(reader, second);
    assertEquals(List.of(List.of("b", "c")), samples.get(1).labels());
  }

  private static final byte[] PAGE =
      """
      # HELP a Text.
      # TYPE a counter
      a 1
      # TYPE ab gauge
      # HELP ab More \\ntext.
      ab{x="y"} 2
      # HELP a_sum Text.
      # TYPE a_sum counter
      abc 1
      # HELP c Text.
      # TYPE c summary
      c_sum 1
      # HELP d Text.
      x 1
      # TYPE d gauge
      # HELP e Text.
      # TYPE e gauge
      d 1
      e 2
      # HELP f Text.
      # TYPE f gauge
      # HELP f Text.
      # TYPE f gauge
      f 1
      """
          .getBytes(UTF_8);

  /** What announces families comes again, but for one byte, or up to some byte, or without it. */
  @Tag("long")
  @Test
  void announcedAlmostAsBefore() {
    BothPaths paths = BothPaths.of(TextFormat.PROMETHEUS_1_0_0, MalformedLine.REPORT);
    for (int at = 0; at < PAGE.length; at++) {
      paths.check(PAGE);
      for (byte b : BYTES) {
        byte[] changed = PAGE.clone();
        changed[at] = b;
        paths.check(changed);
      }
      paths.check(Arrays.copyOf(PAGE, at));
      paths.check(PAGE);
      paths.check(Arrays.copyOfRange(PAGE, at, PAGE.length));
    }
  }

  /** An input that was given up in its middle leaves nothing behind. */
  @Test
  void givenUpAnywhere() {
    String text = new String(PAGE, UTF_8);
    byte[] other = text.replaceAll("(?m)^a", "b").getBytes(UTF_8);
    byte[] onlySamples =
        Pattern.compile("(?m)^#.*")
            .matcher(text)
            .replaceAll(line -> "z".repeat(line.group().length() - 2) + " 1")
            .getBytes(UTF_8);
    for (byte[] next : List.of(PAGE, other, onlySamples)) {
      BothPaths paths = BothPaths.of(TextFormat.PROMETHEUS_1_0_0, MalformedLine.REPORT);
      for (int events = 0; events < 25; events++) {
        paths.check(PAGE);
        paths.giveUp(PAGE, events);
        paths.check(next);
      }
    }
  }

  private static void changeEveryByte(String text, TextFormat format) {
    BothPaths paths = BothPaths.of(format, MalformedLine.REPORT);
    byte[] line = text.getBytes(UTF_8);
    for (int at = 0; at <= line.length; at++) {
      for (byte b : BYTES) {
        paths.check(between(line, at, new byte[] {b}, 1));
        paths.check(between(line, at, new byte[] {b}, 0));
      }
      paths.check(between(line, at, new byte[0], 1));
    }
  }

  /** The line, the line with some bytes replaced, the line. */
  private static byte[] between(byte[] line, int at, byte[] bytes, int dropped) {
    int rest = Math.min(line.length, at + dropped);
    int changed = at + bytes.length + line.length - rest;
    byte[] lines = new byte[2 * line.length + changed + 3];
    System.arraycopy(line, 0, lines, 0, line.length);
    int next = line.length;
    lines[next++] = '\n';
    System.arraycopy(line, 0, lines, next, at);
    System.arraycopy(bytes, 0, lines, next + at, bytes.length);
    System.arraycopy(line, rest, lines, next + at + bytes.length, line.length - rest);
    next += changed;
    lines[next++] = '\n';
    System.arraycopy(line, 0, lines, next, line.length);
    lines[next + line.length] = '\n';
    return lines;
  }
}
