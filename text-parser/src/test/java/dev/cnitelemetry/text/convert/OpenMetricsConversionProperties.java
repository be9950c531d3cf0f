// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.scrape.Scrape;
import dev.cnitelemetry.text.write.CounterNaming;
import dev.cnitelemetry.text.write.ExpositionWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Pages whose names, kinds and lines get in each other's way. */
public class OpenMetricsConversionProperties {

  private static final List<String> STEMS = List.of("x", "x_y", "x_total", "x_count");
  private static final List<String> SUFFIXES =
      List.of("", "", "_total", "_created", "_bucket", "_count", "_sum", "_info");
  private static final List<String> KINDS =
      List.of("counter", "counter", "gauge", "histogram", "summary", "untyped");
  private static final List<String> LABELS =
      List.of(
          "", "", "{a=\"1\"}", "{a=\"2\"}", "{le=\"1\"}", "{le=\"+Inf\"}", "{a=\"1\",le=\"2\"}");
  private static final List<String> VALUES = List.of("1", "1", "2", "0.5", "-1", "NaN", "+Inf");
  private static final List<String> TIMES = List.of("", "", "", "", " 1000", " 2000");

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  public static String page(Random random) {
    StringBuilder page = new StringBuilder();
    int lines = 1 + random.nextInt(14);
    boolean timed = random.nextInt(4) == 0;
    for (int i = 0; i < lines; i++) {
      String name = pick(random, STEMS) + pick(random, SUFFIXES);
      switch (random.nextInt(8)) {
        case 0 -> page.append("# HELP ").append(name).append(" Of ").append(name).append('\n');
        case 1, 2 ->
            page.append("# TYPE ")
                .append(name)
                .append(' ')
                .append(pick(random, KINDS))
                .append('\n');
        case 3 -> whole(page, pick(random, STEMS), random);
        default ->
            page.append(name)
                .append(pick(random, LABELS))
                .append(' ')
                .append(pick(random, VALUES))
                .append(timed ? pick(random, TIMES) : "")
                .append('\n');
      }
    }
    return page.toString();
  }

  /** A histogram as it should be, perhaps with its creation time. */
  private static void whole(StringBuilder page, String name, Random random) {
    page.append("# TYPE ").append(name).append(" histogram\n");
    page.append(name).append("_bucket{le=\"+Inf\"} 1\n");
    page.append(name).append("_sum 1\n").append(name).append("_count 1\n");
    if (random.nextBoolean()) {
      page.append("# TYPE ").append(name).append("_created gauge\n");
      page.append(name).append("_created 5\n");
    }
  }

  @Property(tries = 1000)
  void whatIsWrittenIsValidAndWhatIsMissingIsListed(@ForAll long seed) {
    String page = page(new Random(seed));
    byte[] body = page.getBytes(UTF_8);
    for (CounterNaming naming : List.of(CounterNaming.AS_UNKNOWN, CounterNaming.ADD_TOTAL)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Report report =
          new OpenMetricsConversion(
                  ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).build(),
                  ExpositionWriter.builder(TextFormat.OPENMETRICS_1_0).counters(naming))
              .run(body, out);
      ExpositionReader strict =
          ExpositionReader.builder(TextFormat.OPENMETRICS_1_0).validate(true).build();
      strict.reset(out.toByteArray(), 0, out.size());
      Scrape after;
      try {
        after = Scrape.read(strict);
      } catch (RuntimeException e) {
        throw new AssertionError(page + "became\n" + out.toString(UTF_8), e);
      }
      Scrape before = Scrape.parse(body, TextFormat.PROMETHEUS_0_0_4);
      long left =
          report.findings().stream()
              .filter(finding -> finding.code() == ConversionCode.LEFT_OUT)
              .mapToLong(Finding::times)
              .sum();
      String both = page + "became\n" + out.toString(UTF_8) + report;
      assertEquals(before.sampleCount(), after.sampleCount() + left, both);
      if (naming == CounterNaming.AS_UNKNOWN) {
        Map<String, Integer> samples = OpenMetricsConversionTest.samples(before);
        OpenMetricsConversionTest.samples(after)
            .forEach(
                (sample, times) ->
                    assertTrue(samples.getOrDefault(sample, 0) >= times, sample + both));
      }
    }
  }
}
