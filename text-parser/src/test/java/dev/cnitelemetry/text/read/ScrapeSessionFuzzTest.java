// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cnitelemetry.text.TextFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Whatever the bodies before: a session says of one what a reader says. */
class ScrapeSessionFuzzTest {
  private static final int MOST_BODIES = 20;
  private static final String[] SERIES = {
    "a", "b", "b_total", "a{b=\"1\"}", "a{b=\"2\"}", "a{b=\"2\",c=\"\"}", "a{b=\"\\n \"}", "{\"é\"}"
  };
  private static final String[] VALUES = {
    " 1",
    " 2.5",
    " 12345678901",
    " NaN",
    " -0",
    " 3 17",
    " 3 1763726400123",
    " 4 # {t=\"x\"} 1",
    " x"
  };
  private static final String[] OTHERS = {
    "", "# TYPE a counter", "# TYPE a gauge", "# HELP a Help.", "# EOF", "# odd", "c{b=\"1\",} 1"
  };

  /** A NUL, which no body can have, stands between them. */
  @FuzzTest(maxDuration = "10m")
  @DictionaryFile(resourcePath = "/dev/cnitelemetry/text/exposition.dict")
  void bodies(byte[] input) {
    if (input.length == 0) {
      return;
    }
    SessionAndReader session =
        new SessionAndReader(
            input[0] % 2 == 0 ? TextFormat.PROMETHEUS_1_0_0 : TextFormat.OPENMETRICS_1_0, false);
    int start = 1;
    for (int body = 0; body < MOST_BODIES && start < input.length; body++) {
      int end = start;
      while (end < input.length && input[end] != 0) {
        end++;
      }
      session.check(Arrays.copyOfRange(input, start, end));
      start = end + 1;
    }
  }

  @FuzzTest(maxDuration = "10m")
  void linesThatComeAndGo(FuzzedDataProvider data) {
    TextFormat format =
        data.consumeBoolean() ? TextFormat.OPENMETRICS_1_0 : TextFormat.PROMETHEUS_1_0_0;
    SessionAndReader session = new SessionAndReader(format, true);
    List<String> lines = new ArrayList<>();
    for (int body = 0; body < MOST_BODIES && data.remainingBytes() > 0; body++) {
      for (int edit = data.consumeInt(0, 8); edit > 0; edit--) {
        edit(lines, data);
      }
      if (data.consumeInt(0, 20) == 0) {
        session.compact();
      }
      String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
      session.check((format.isOpenMetrics() ? text + "# EOF\n" : text).getBytes(UTF_8));
    }
  }

  /** Pages of some hundred lines in other orders, here and there or all over. */
  @FuzzTest(maxDuration = "10m")
  void linesInAnyOrder(FuzzedDataProvider data) {
    boolean openMetrics = data.consumeBoolean();
    SessionAndReader session =
        new SessionAndReader(
            openMetrics ? TextFormat.OPENMETRICS_1_0 : TextFormat.PROMETHEUS_1_0_0, true);
    List<String> lines = new ArrayList<>();
    int series = data.consumeInt(1, 250);
    int family = data.consumeInt(1, 100);
    for (int each = 0; each < series; each++) {
      if (each % family == 0) {
        lines.add("# TYPE f" + each / family + " gauge");
      }
      lines.add("f" + each / family + "{n=\"" + each + "\"} 1");
    }
    for (int body = 0; body < MOST_BODIES && data.remainingBytes() > 0; body++) {
      for (int change = data.consumeInt(0, 6); change > 0; change--) {
        int from = data.consumeInt(0, lines.size());
        rearrange(lines, lines.subList(from, data.consumeInt(from, lines.size())), data);
      }
      String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
      session.check((openMetrics ? text + "# EOF\n" : text).getBytes(UTF_8));
    }
  }

  private static void rearrange(List<String> all, List<String> some, FuzzedDataProvider data) {
    switch (data.consumeInt(0, 6)) {
      case 0 -> Collections.reverse(some);
      case 1 -> Collections.shuffle(some, new Random(data.consumeInt(0, 255)));
      case 2 -> {
        for (int at = 0; at + 1 < some.size(); at += 2) {
          Collections.swap(some, at, at + 1);
        }
      }
      case 3 -> Collections.rotate(some, data.consumeInt(0, 40));
      case 4 -> some.replaceAll(line -> line.endsWith("} 1") ? line + "2" : line);
      case 5 -> {
        if (!some.isEmpty()) {
          some.remove(0);
        }
      }
      default -> edit(all, data);
    }
  }

  private static void edit(List<String> lines, FuzzedDataProvider data) {
    int at = data.consumeInt(0, lines.size());
    switch (data.consumeInt(0, 5)) {
      case 0, 1 -> lines.add(at, data.pickValue(SERIES) + data.pickValue(VALUES));
      case 2 -> lines.add(at, "n" + data.consumeInt(0, 30) + " 1");
      case 3 -> lines.add(at, data.pickValue(OTHERS));
      default -> {
        if (at < lines.size()) {
          lines.remove(at);
        }
      }
    }
  }
}
