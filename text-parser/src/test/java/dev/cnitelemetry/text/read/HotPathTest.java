// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.cnitelemetry.text.TextFormat;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps the reader fast: small methods, no allocation, and some relation to a plain loop. */
class HotPathTest {
  /** HotSpot inlines no method that has more, however hot it is (FreqInlineSize). */
  private static final int INLINED = 325;

  private static final Map<String, List<String>> APART =
      Map.of(
          "line.TemplateParser", List.of("read([BII)I"),
          "line.PlainLabels",
              List.of("read(Ldev/cnitelemetry/text/internal/line/LabelTokens;[BIIZI)I"),
          "line.PlainMetadata", List.of("read([BII)I"),
          "number.PlainNumber", List.of("parseOther([BIII)I"));

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static long found;

  @Test
  void nextCanBeInlined() throws IOException {
    for (Class<?> each : List.of(ExpositionReader.class, LineReader.class)) {
      int size = codeSizes(each).getOrDefault("next()Ldev/cnitelemetry/text/read/Event;", 9999);
      assertTrue(size <= INLINED, () -> each + ".next() has " + size + " bytecodes");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "line.TemplateParser",
        "line.PlainLabels",
        "line.PlainText",
        "line.LabelNames",
        "line.KnownLabelNames",
        "line.KnownLabelSets",
        "line.PlainMetadata",
        "line.KnownFamilies",
        "line.EarlierMetadata",
        "line.LineSource",
        "number.PlainNumber",
        "bytes.Eight"
      })
  void everyStepCanBeInlined(String name) throws Exception {
    Class<?> type = Class.forName("dev.cnitelemetry.text.internal." + name);
    codeSizes(type)
        .forEach(
            (method, size) -> {
              boolean apart = APART.getOrDefault(name, List.of()).contains(method);
              assertTrue(apart || size <= INLINED, () -> method + " has " + size + " bytecodes");
            });
  }

  /** With them, callers are more than the compiler does in one piece: it would cut anywhere. */
  @Test
  void whatIsCompiledApartIsTooBigToBeInlined() throws Exception {
    for (Map.Entry<String, List<String>> each : APART.entrySet()) {
      Class<?> type = Class.forName("dev.cnitelemetry.text.internal." + each.getKey());
      for (String method : each.getValue()) {
        int size = codeSizes(type).getOrDefault(method, 0);
        assertTrue(size > INLINED, () -> method + " has " + size + " bytecodes");
      }
    }
  }

  @Test
  void sessionsAllocateNothingWhileTheSeriesStay() {
    byte[][] bodies = {body(0), body(7)};
    ScrapeSession session = ScrapeSession.builder(TextFormat.PROMETHEUS_0_0_4).build();
    int[] turn = {0};
    AllocationTest.assertNoBytes(
        "a session", () -> readNext(session, bodies[turn[0]++ % bodies.length]), 60);
    assertTrue(found > 0);
  }

  @Test
  void sessionsAllocateNothingWhateverTheOrderOfLines() {
    List<String> lines = new ArrayList<>(List.of(new String(body(0), UTF_8).split("\n")));
    lines.removeIf(line -> line.startsWith("#"));
    byte[][] bodies = new byte[3][];
    for (int each = 0; each < bodies.length; each++) {
      Collections.shuffle(lines, new Random(each));
      bodies[each] = (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }
    ScrapeSession session = ScrapeSession.builder(TextFormat.PROMETHEUS_0_0_4).build();
    int[] turn = {0};
    AllocationTest.assertNoBytes(
        "a session", () -> readNext(session, bodies[turn[0]++ % bodies.length]), 60);
    assertTrue(found > 0);
  }

  private static void readNext(ScrapeSession session, byte[] body) {
    System.arraycopy(body, 0, session.buffer(body.length), 0, body.length);
    session.read(body.length);
    for (int series = session.nextSeries(); series >= 0; series = session.nextSeries()) {
      found += (long) session.value(series);
    }
    found += session.changed().nextSetBit(0);
  }

  /** A tenfold loss is caught and nothing smaller: other programs run on the machine. */
  @Test
  void readsAtMoreThanATwentiethOfAPlainLoop() {
    byte[] body = body(0);
    ExpositionReader reader = ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).build();
    double best = 0;
    for (int attempt = 0; attempt < 40 && best < 0.05; attempt++) {
      long start = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < 20; i++) {
        read(reader, body);
      }
      long middle = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < 20; i++) {
        countLines(body);
      }
      long end = THREADS.getCurrentThreadCpuTime();
      best = Math.max(best, (double) (end - middle) / (middle - start));
    }
    double ratio = best;
    assertTrue(ratio >= 0.05, () -> "reads at " + ratio + " of the speed of a newline count");
    assertTrue(found > 0);
  }

  private static void read(ExpositionReader reader, byte[] body) {
    reader.reset(body, 0, body.length);
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      found += event == Event.SAMPLE ? (long) reader.value() : 0;
    }
  }

  private static void countLines(byte[] body) {
    for (byte b : body) {
      if (b == '\n') {
        found++;
      }
    }
  }

  private static byte[] body(int added) {
    StringBuilder text = new StringBuilder("# TYPE pods gauge\n");
    for (int i = 0; i < 2000; i++) {
      text.append("pods{namespace=\"team-").append(i / 40).append("\",pod=\"web-").append(i);
      text.append("\",uid=\"0af76519-16cd-43dd-8448-eb211c80").append(1000 + i);
      text.append("\",container=\"web\"} ").append(i % 5 == 0 ? i + added : i).append('\n');
    }
    return text.toString().getBytes(UTF_8);
  }

  /** The length of each method's code by name and descriptor, read from the class file. */
  private static Map<String, Integer> codeSizes(Class<?> type) throws IOException {
    Map<String, Integer> sizes = new TreeMap<>();
    String file = type.getSimpleName() + ".class";
    try (InputStream stream = Objects.requireNonNull(type.getResourceAsStream(file));
        DataInputStream in = new DataInputStream(stream)) {
      in.readLong();
      String[] texts = constants(in);
      in.skipNBytes(6);
      in.skipNBytes(2L * in.readUnsignedShort());
      for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
        in.skipNBytes(6);
        for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
          in.skipNBytes(2);
          in.skipNBytes(in.readInt());
        }
      }
      for (int methods = in.readUnsignedShort(); methods > 0; methods--) {
        in.skipNBytes(2);
        String name = texts[in.readUnsignedShort()] + texts[in.readUnsignedShort()];
        for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
          boolean code = texts[in.readUnsignedShort()].equals("Code");
          int length = in.readInt();
          if (code) {
            in.skipNBytes(4);
            sizes.put(name, in.readInt());
            in.skipNBytes(length - 8L);
          } else {
            in.skipNBytes(length);
          }
        }
      }
    }
    return sizes;
  }

  private static String[] constants(DataInputStream in) throws IOException {
    String[] texts = new String[in.readUnsignedShort()];
    for (int i = 1; i < texts.length; i++) {
      switch (in.readUnsignedByte()) {
        case 1 -> texts[i] = in.readUTF();
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++;
        }
        case 15 -> in.skipNBytes(3);
        default -> in.skipNBytes(2);
      }
    }
    return texts;
  }
}
