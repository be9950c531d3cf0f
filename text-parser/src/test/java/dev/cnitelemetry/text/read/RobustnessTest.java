// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.text.SharedMaterial;
import dev.cnitelemetry.text.TextFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Damaged inputs: cut anywhere, changed anywhere, standing in hostile surroundings. */
class RobustnessTest {
  private static final Path CASES = Path.of("src/test/resources/conformance/cases.jsonl");

  /** Files are cut at every byte of their first and last so many, and at some bytes between. */
  private static final int EVERY_BYTE = 4000;

  private static final int BETWEEN = 500;

  /** What stands around the range must not matter, whatever it is. */
  @TestFactory
  List<DynamicTest> nothingOutsideTheRangeMatters() {
    List<DynamicTest> tests = new ArrayList<>();
    for (ConformanceCase each : ConformanceCase.all(CASES)) {
      tests.add(DynamicTest.dynamicTest(each.id(), () -> assertSurroundingsDoNotMatter(each)));
    }
    return tests;
  }

  private static void assertSurroundingsDoNotMatter(ConformanceCase input) {
    String expected = outcome(input.reader(), input.input(), 0, input.input().length);
    byte[] framed = new byte[input.input().length + 32];
    for (byte canary : new byte[] {'\n', '"', '9', ' ', '\\', '}', '#', 0, (byte) 0xbf}) {
      Arrays.fill(framed, canary);
      System.arraycopy(input.input(), 0, framed, 16, input.input().length);
      byte[] before = framed.clone();
      assertEquals(expected, outcome(input.reader(), framed, 16, input.input().length));
      assertTrue(Arrays.equals(before, framed), "the input was written to");
    }
  }

  /** Series twice each at the top of a body: each could be looked for in all that follow. */
  @Test
  void sessionIsNotHeldUpByRepeatedSeries() {
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    for (int i = 0; i < 300_000; i++) {
      String line = "a{number=\"" + i + "\"} 1\n";
      first.append(line);
      second.append(line);
      second.append(i < 150_000 ? line : "");
    }
    ScrapeSession session = ScrapeSession.builder(TextFormat.PROMETHEUS_0_0_4).build();
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (StringBuilder body : List.of(first, second, first)) {
            byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
            System.arraycopy(bytes, 0, session.buffer(bytes.length), 0, bytes.length);
            session.read(bytes.length);
          }
        });
    assertEquals(150_000, session.removed().cardinality());
  }

  @TestFactory
  List<DynamicTest> cutAtEveryByte() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (ConformanceCase each : ConformanceCase.all(CASES)) {
      tests.add(DynamicTest.dynamicTest(each.id(), () -> readCut(each.format(), each.input())));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> scrapesCut() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(SharedMaterial.path("scrapes"), "*.{prom,om,om2}")) {
      for (Path file : files) {
        byte[] page = Files.readAllBytes(file);
        TextFormat format =
            file.toString().endsWith(".prom")
                ? TextFormat.PROMETHEUS_0_0_4
                : TextFormat.OPENMETRICS_1_0;
        tests.add(DynamicTest.dynamicTest(file.toString(), () -> readCut(format, page)));
      }
    }
    return tests;
  }

  /** Only the lines around the cut are read, since those before it are the same in any case. */
  private static void readCut(TextFormat format, byte[] page) {
    ExpositionReader reader = reporting(format).build();
    Random random = new Random(page.length);
    for (int cut = 0; cut <= page.length; cut++) {
      boolean inside = cut > EVERY_BYTE && cut < page.length - EVERY_BYTE;
      if (inside && random.nextInt(page.length) >= BETWEEN) {
        continue;
      }
      int from = Math.max(0, cut - 700);
      while (from > 0 && page[from - 1] != '\n') {
        from--;
      }
      read(reader, page, from, cut - from);
    }
    read(reader, page, 0, page.length);
  }

  /** One byte changed to each byte that means something. */
  @Test
  void changedAtEveryByte() {
    byte[] meaning = {0, '\t', '\n', '\r', ' ', '"', '#', '+', ',', '.', '0', '=', 'N', '\\', '_'};
    for (ConformanceCase each : ConformanceCase.all(CASES)) {
      ExpositionReader reader = reporting(each.format()).build();
      byte[] page = each.input().clone();
      for (int at = 0; at < Math.min(page.length, 300); at++) {
        byte kept = page[at];
        for (byte other : meaning) {
          page[at] = other;
          read(reader, page, 0, page.length);
        }
        for (int other : new int[] {'e', '{', '}', 0x80, 0xc3, 0xed, 0xf4, 0xff}) {
          page[at] = (byte) other;
          read(reader, page, 0, page.length);
        }
        page[at] = kept;
      }
    }
  }

  private static ExpositionReader.Builder reporting(TextFormat format) {
    return ExpositionReader.builder(format)
        .validate(format.isOpenMetrics())
        .onMalformedLine(MalformedLine.REPORT);
  }

  private static void read(ExpositionReader reader, byte[] page, int from, int length) {
    reader.reset(page, from, length);
    long line = 0;
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      assertTrue(event == Event.MALFORMED || reader.line() > line, "lines go forward");
      line = Math.max(line, reader.line());
    }
  }

  private static String outcome(
      ExpositionReader.Builder builder, byte[] bytes, int offset, int length) {
    ExpositionReader reader = builder.onMalformedLine(MalformedLine.REPORT).build();
    reader.reset(bytes, offset, length);
    StringBuilder outcome = new StringBuilder();
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      outcome.append(event).append(reader.lineText());
      outcome.append(event == Event.MALFORMED ? reader.error().toString() : "");
      outcome.append(event == Event.SAMPLE ? ReadSample.of(reader).toString() : "");
    }
    return outcome.toString();
  }
}
