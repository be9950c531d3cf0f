// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.SharedMaterial;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.convert.ExpositionCopy;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** After warm-up an exposition allocates not one byte. */
class WriterAllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int EXPOSITIONS = 50;

  private static final TextLabel NODE = Label.text("node");
  private static final CounterDefinition OPERATIONS =
      CounterDefinition.builder().name("operations_total").help("Operations.").build();
  private static final HistogramDefinition LATENCY =
      HistogramDefinition.builder()
          .name("latency_seconds")
          .help("Latency.")
          .buckets(DecimalLiterals.of("0.25", "1", "2.5"))
          .build();

  private static final Exposure EXPOSURE =
      WriterFixtures.exposure(
          CounterDefinition.builder().name("exposed_total").help("h").build(), "Other help.");

  private final OutputStream nowhere =
      new OutputStream() {
        @Override
        public void write(int b) {}

        @Override
        public void write(byte[] bytes, int offset, int length) {}
      };

  private final WritableByteChannel drain =
      new WritableByteChannel() {
        @Override
        public int write(ByteBuffer source) {
          int length = source.remaining();
          source.position(source.limit());
          return length;
        }

        @Override
        public boolean isOpen() {
          return true;
        }

        @Override
        public void close() {}
      };

  @ParameterizedTest
  @EnumSource(TextFormat.class)
  void everythingAWriterHas(TextFormat format) {
    ExpositionWriter writer =
        ExpositionWriter.builder(format).escaping(EscapingScheme.ALLOW_UTF_8).build();
    PreparedSeries prepared = writer.prepare("prepared").label(NODE, "n").build();
    long[] counts = {1, 2, 3, 4};
    Runnable exposition =
        () -> {
          writer.family(OPERATIONS);
          for (int i = 0; i < 200; i++) {
            writer.sample().label(NODE, TEXTS[i]).value(i / 7.0).end();
          }
          writer.family(LATENCY);
          writer.sample().label(NODE, "n").histogram(counts, 7.5);
          writer.family(EXPOSURE);
          writer.sample().value(Double.MIN_VALUE).timestamp(1_700_000_000_123L).end();
          writer.family("utf.8", MetricKind.GAUGE, "Ü\n");
          writer.sample().label("ä\"", "😀\\").value(7L).end();
          writer.type("prepared", MetricKind.GAUGE);
          writer.write(prepared, 17);
          if (format.isOpenMetrics()) {
            writer.family("a_total", MetricKind.COUNTER, "");
            writer
                .sample()
                .label(NODE, "n")
                .created(1_600_000_000_000L)
                .value(1)
                .exemplar()
                .label("t", "x")
                .value(2)
                .end();
          }
          writer.finish();
        };
    assertNoBytes(
        () -> {
          writer.reset();
          exposition.run();
        });
    assertNoBytes(
        () -> {
          writer.reset(nowhere);
          exposition.run();
        });
    assertNoBytes(
        () -> {
          writer.reset(drain);
          exposition.run();
        });
  }

  /** Series that come, go and change their places; and labels that are other strings each time. */
  @Test
  void expositionsThatDiffer() {
    for (TextFormat format : TextFormat.values()) {
      ExpositionWriter writer = ExpositionWriter.builder(format).build();
      int[] page = {0};
      assertNoBytes(
          () -> {
            int number = page[0]++;
            writer.reset().family("a", MetricKind.GAUGE, "");
            for (int i = 0; i < TEXTS.length; i++) {
              if (i != 100 || number % 3 > 0) {
                writer.sample().label("b", TEXTS[i]).bound(i).value(number).end();
              }
            }
            writer.family("c", MetricKind.GAUGE, "");
            if (number % 16 > 8) {
              for (int i = 0; i < TEXTS.length; i++) {
                writer.sample().label("b", TEXTS[(i + number) % TEXTS.length]).value(1).end();
              }
            }
            writer.finish();
          });
    }
  }

  /** Values that change, that become longer, and lines that go and come again. */
  @Test
  void preparedSeries() {
    for (TextFormat format : TextFormat.values()) {
      ExpositionWriter writer = ExpositionWriter.builder(format).build();
      PreparedSeries[] series = new PreparedSeries[TEXTS.length];
      for (int i = 0; i < series.length; i++) {
        series[i] = writer.prepare("a").label("b", TEXTS[i]).build();
      }
      int[] page = {0};
      assertNoBytes(
          () -> {
            int number = page[0]++;
            writer.reset(nowhere).family("a", MetricKind.GAUGE, "");
            for (int i = 0; i < series.length; i++) {
              if (i % 50 != number % 5) {
                writer.write(series[i], i % 20 < number % 20 ? number : i);
              }
            }
            writer.finish();
          });
    }
  }

  @Test
  void copyingAScrape() throws IOException {
    String[] files = {
      "scrapes/prometheus-2.42.0.prom",
      "scrapes/client_java-1.9.0-utf8.om",
      "facts/calico-sample-scrape.txt"
    };
    for (String file : files) {
      byte[] input = Files.readAllBytes(SharedMaterial.path(file));
      TextFormat format =
          file.endsWith(".om") ? TextFormat.OPENMETRICS_1_0 : TextFormat.PROMETHEUS_0_0_4;
      ExpositionReader reader = ExpositionReader.builder(format).build();
      ExpositionWriter writer =
          ExpositionWriter.builder(format).escaping(EscapingScheme.ALLOW_UTF_8).build();
      ExpositionCopy copy = new ExpositionCopy(reader, writer);
      assertNoBytes(
          () -> {
            reader.reset(input, 0, input.length);
            writer.reset();
            copy.run();
            writer.finish();
          });
      assertEquals(new String(input, UTF_8), writer.content().toString());
    }
  }

  private static final String[] TEXTS = new String[200];

  static {
    for (int i = 0; i < TEXTS.length; i++) {
      TEXTS[i] = "node-" + i;
    }
  }

  private static void assertNoBytes(Runnable exposition) {
    for (int i = 0; i < EXPOSITIONS; i++) {
      exposition.run();
    }
    long least = Long.MAX_VALUE;
    for (int attempt = 0; attempt < 5 && least > 0; attempt++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < EXPOSITIONS; i++) {
        exposition.run();
      }
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    assertEquals(0, least);
    assertTrue(THREADS.isThreadAllocatedMemoryEnabled());
  }
}
