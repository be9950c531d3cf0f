// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ExpositionGrammar.Choices;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Whatever the bytes: the fast path and the whole grammar give the same events or error. */
class FastPathFuzzTest {
  private static final String[] LINES = {
    "felix_active_local_endpoints 17",
    "x_bucket{one=\"1\",two=\"2\",le=\"+Inf\"} 123456789",
    "x_sum{one=\"1\",two=\"2\"} 0.012345678901234567",
    "a{b=\"C:\\\\x\\n\\\"y\\\"\",c=\"zürich 東京\"} 1e+09 1763726400123",
    "{\"größe.in.m\",\"service.name\"=\"x\",plain=\"y\"} 3",
    "a_bucket{h=\"/api\",le=\"0.5\"} 5 # {trace_id=\"0af7651916cd43dd\",s=\"b7\"} 0.25 1.5",
    "y{quantile=\"0.99\"} NaN",
    "y_count 12",
    "# HELP x What it \\\\ is\\n.",
    "# TYPE x histogram",
    "# TYPE x gauge",
    "# EOF with more"
  };

  @FuzzTest(maxDuration = "10m")
  @DictionaryFile(resourcePath = "/dev/cnitelemetry/text/exposition.dict")
  void prometheus(byte[] input) {
    BothPaths.of(TextFormat.PROMETHEUS_1_0_0, MalformedLine.REPORT).check(input);
  }

  @FuzzTest(maxDuration = "10m")
  @DictionaryFile(resourcePath = "/dev/cnitelemetry/text/exposition.dict")
  void openMetrics(byte[] input) {
    BothPaths.of(TextFormat.OPENMETRICS_1_0, MalformedLine.REPORT).check(input);
  }

  /** Lines that are made of the line before by one change. */
  @FuzzTest(maxDuration = "10m")
  @DictionaryFile(resourcePath = "/dev/cnitelemetry/text/exposition.dict")
  void linesLikeTheOneBefore(FuzzedDataProvider data) {
    TextFormat format =
        data.consumeBoolean() ? TextFormat.PROMETHEUS_1_0_0 : TextFormat.OPENMETRICS_1_0;
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    byte[] line = {};
    while (data.remainingBytes() > 0 && text.size() < 4000) {
      if (line.length == 0 || data.consumeInt(0, 7) == 0) {
        line = data.pickValue(LINES).getBytes(UTF_8);
      } else {
        int from = data.consumeInt(0, line.length);
        int to = data.consumeInt(from, Math.min(line.length, from + 12));
        byte[] middle =
            data.consumeBoolean()
                ? data.consumeBytes(data.consumeInt(0, 10))
                : beginning(data.pickValue(LINES), data.consumeInt(0, 15));
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(line, 0, from);
        changed.writeBytes(middle);
        changed.write(line, to, line.length - to);
        line = changed.toByteArray();
      }
      text.writeBytes(line);
      text.write('\n');
    }
    BothPaths.of(format, MalformedLine.REPORT).check(text.toByteArray());
  }

  /** An input, and it again with some bytes replaced: nothing may be left of the first. */
  @FuzzTest(maxDuration = "10m")
  @DictionaryFile(resourcePath = "/dev/cnitelemetry/text/exposition.dict")
  void almostTheInputBefore(FuzzedDataProvider data) {
    TextFormat format =
        data.consumeBoolean() ? TextFormat.PROMETHEUS_1_0_0 : TextFormat.OPENMETRICS_1_0;
    int from = data.consumeInt(0, 400);
    int dropped = data.consumeInt(0, 40);
    byte[] middle = data.consumeBytes(data.consumeInt(0, 40));
    byte[] input = data.consumeRemainingAsBytes();
    int start = Math.min(from, input.length);
    int end = Math.min(start + dropped, input.length);
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    changed.write(input, 0, start);
    changed.writeBytes(middle);
    changed.write(input, end, input.length - end);
    BothPaths paths = BothPaths.of(format, MalformedLine.REPORT);
    paths.check(input);
    paths.check(changed.toByteArray());
    paths.check(input);
  }

  /** Pages with every construct, one after another, read in every way, to the end or not. */
  @FuzzTest(maxDuration = "10m")
  void readsThatBreakOff(FuzzedDataProvider data) {
    TextFormat format =
        data.consumeBoolean() ? TextFormat.PROMETHEUS_1_0_0 : TextFormat.OPENMETRICS_1_0;
    MalformedLine malformed = data.consumeBoolean() ? MalformedLine.REPORT : MalformedLine.FAIL;
    ReusedReader reader = new ReusedReader(BothPaths.builder(format).onMalformedLine(malformed));
    Choices choices = bound -> data.consumeInt(0, bound - 1);
    ExpositionGrammar grammar = new ExpositionGrammar(choices, format);
    List<byte[]> pages = new ArrayList<>();
    for (int page = 0; page < 12 && data.remainingBytes() > 0; page++) {
      if (pages.isEmpty() || data.consumeInt(0, 2) > 0) {
        pages.add(grammar.page());
      }
      reader.read(pages.get(data.consumeInt(0, pages.size() - 1)), choices);
    }
  }

  private static byte[] beginning(String line, int length) {
    return line.substring(0, Math.min(length, line.length())).getBytes(UTF_8);
  }
}
