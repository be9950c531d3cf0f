// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelOrderTest {
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 11, 12, 13, 24, 25, 36, 37, 100, 1000, 9_999})
  void findsADuplicateWhereverItStands(int count) {
    Random random = new Random(count);
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      labels.add("l" + i + "=\"\"");
    }
    Collections.shuffle(labels, random);
    assertEquals(count, labelCount(labels));
    for (int i = 0; i < 20; i++) {
      int one = random.nextInt(count);
      int other = random.nextInt(count);
      if (one == other) {
        continue;
      }
      List<String> doubled = new ArrayList<>(labels);
      doubled.set(other, labels.get(one));
      ExpositionFormatException error =
          assertThrows(ExpositionFormatException.class, () -> labelCount(doubled));
      assertEquals(FormatError.DUPLICATE_LABEL, error.code());
      int position = String.join(",", doubled.subList(0, Math.max(one, other))).length();
      assertEquals(position + (Math.max(one, other) == 0 ? 3 : 4), error.column());
    }
  }

  private static int labelCount(List<String> labels) {
    ExpositionReader reader = ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).build();
    byte[] line = ("f{" + String.join(",", labels) + "} 1").getBytes(UTF_8);
    reader.reset(line, 0, line.length);
    reader.next();
    return reader.labelCount();
  }

  /** Names that differ at their ends alone: twice as many may take three times as long. */
  @Test
  void growsLittleFasterThanTheNumberOfLabels() {
    byte[] half = line(5_000);
    byte[] whole = line(10_000);
    double ratio = Double.MAX_VALUE;
    for (int attempt = 0; attempt < 10 && ratio > 3; attempt++) {
      long shorter = cpuNanos(half);
      ratio = Math.min(ratio, cpuNanos(whole) / (double) shorter);
    }
    assertTrue(ratio <= 3, "10,000 labels take " + ratio + " times what 5,000 take");
  }

  private static byte[] line(int count) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      labels.add("p".repeat(300) + String.format("%05d", i) + "=\"\"");
    }
    Collections.shuffle(labels, new Random(count));
    return ("f{" + String.join(",", labels) + "} 1").getBytes(UTF_8);
  }

  private static long cpuNanos(byte[] line) {
    ExpositionReader reader = ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).build();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 15; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      reader.reset(line, 0, line.length);
      reader.next();
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      least = Math.min(least, spent);
    }
    return least;
  }
}
