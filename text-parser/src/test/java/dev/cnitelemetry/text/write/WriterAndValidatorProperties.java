// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.annotation.Nullable;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The writer refuses the samples that the reader's validator refuses, and no others; but for what
 * docs/decisions.md lists.
 */
class WriterAndValidatorProperties {
  private static final String[] VALUES = {"0", "1", "2", "3", "-1", "0.5", "NaN", "+Inf", "-Inf"};
  private static final String[] BOUNDS = {"-1", "0.5", "1", "2", "+Inf", "Inf", "NaN", "x"};
  private static final String[] QUANTILES = {"0", "0.5", "0.99", "1", "2", "-0.5", "NaN", "x"};
  private static final String[] TIMES = {"", "1", "2", "1.5"};

  /** A sample of the family f; a label is left out where its value is null. */
  private static final class Sample {
    String suffix = "";
    String metric = "a";
    String special = "";
    String specialText = "";
    String value = "1";
    String time = "";
    boolean exemplar;

    Sample(String suffix, String special, String specialText, String value) {
      this.suffix = suffix;
      this.special = special;
      this.specialText = specialText;
      this.value = value;
    }

    Sample copy() {
      Sample copy = new Sample(suffix, special, specialText, value);
      copy.metric = metric;
      copy.time = time;
      copy.exemplar = exemplar;
      return copy;
    }

    String series() {
      return "f"
          + suffix
          + "{m=\""
          + metric
          + '"'
          + (special.isEmpty() ? "" : "," + special + "=\"" + specialText + '"')
          + "} ";
    }

    @Override
    public String toString() {
      return series() + value + (time.isEmpty() ? "" : " " + time) + (exemplar ? " # {} 1" : "");
    }
  }

  private final ExpositionReader reader =
      ExpositionReader.builder(TextFormat.OPENMETRICS_1_0).validate(true).build();
  private final ExpositionWriter writer =
      ExpositionWriter.builder(TextFormat.OPENMETRICS_1_0).build();

  /** Prepared once, written on many pages and in families of several kinds. */
  private final Map<String, PreparedSeries> prepared = new HashMap<>();

  /** Why either refused the page, for messages. */
  private String said = "";

  @Property(tries = 1000)
  void sayTheSame(@ForAll long seed) {
    Random random = new Random(seed);
    for (MetricKind kind : MetricKind.values()) {
      List<Sample> samples = samples(kind, random);
      for (int edit = random.nextInt(4); edit > 0 && !samples.isEmpty(); edit--) {
        edit(samples, random);
      }
      if (isJudgedAlike(samples)) {
        StringBuilder page = new StringBuilder("# TYPE f " + kind.openMetricsText() + '\n');
        samples.forEach(sample -> page.append(sample).append('\n'));
        page.append("# EOF\n");
        boolean read = read(page.toString());
        assertEquals(read, written(kind, samples, page.toString(), null), () -> page + said);
        assertEquals(read, written(kind, samples, page.toString(), random), () -> page + said);
      }
    }
  }

  /** Metrics that are right. */
  private static List<Sample> samples(MetricKind kind, Random random) {
    List<Sample> samples = new ArrayList<>();
    for (String metric : new String[] {"a", "b"}) {
      List<Sample> point = new ArrayList<>();
      boolean negative = random.nextInt(4) == 0;
      boolean gauge = kind == MetricKind.GAUGE_HISTOGRAM;
      switch (kind) {
        case HISTOGRAM, GAUGE_HISTOGRAM -> {
          if (negative) {
            point.add(new Sample(SampleNames.BUCKET, "le", "-1", "0"));
          }
          point.add(new Sample(SampleNames.BUCKET, "le", "1", "1"));
          point.add(new Sample(SampleNames.BUCKET, "le", "+Inf", "2"));
          if (gauge || !negative) {
            point.add(
                new Sample(
                    gauge ? SampleNames.GSUM : SampleNames.SUM, "", "", negative ? "-1" : "3"));
            point.add(new Sample(gauge ? SampleNames.GCOUNT : SampleNames.COUNT, "", "", "2"));
          }
          if (random.nextInt(4) == 0) {
            point.add(0, point.remove(point.size() - 1));
          }
        }
        case SUMMARY -> {
          point.add(new Sample("", "quantile", "0.5", "1"));
          point.add(new Sample("", "quantile", "0.99", "NaN"));
          point.add(new Sample(SampleNames.SUM, "", "", "3"));
          point.add(new Sample(SampleNames.COUNT, "", "", "2"));
        }
        case STATE_SET -> {
          point.add(new Sample("", "f", "on", "1"));
          point.add(new Sample("", "f", "off", "0"));
        }
        case COUNTER -> point.add(new Sample(SampleNames.TOTAL, "", "", "1"));
        case INFO -> point.add(new Sample(SampleNames.INFO, "", "", "1"));
        case GAUGE, UNTYPED -> point.add(new Sample("", "", "", "-1"));
      }
      if (kind.suffixes().contains(SampleNames.CREATED) && random.nextBoolean()) {
        point.add(new Sample(SampleNames.CREATED, "", "", "1.5"));
      }
      String time = pick(TIMES, random);
      for (Sample sample : point) {
        sample.metric = metric;
        sample.time = time;
        samples.add(sample);
      }
    }
    return samples;
  }

  private static void edit(List<Sample> samples, Random random) {
    int at = random.nextInt(samples.size());
    Sample sample = samples.get(at).copy();
    switch (random.nextInt(9)) {
      case 0 -> samples.remove(at);
      case 1 -> samples.add(random.nextInt(samples.size()), sample);
      case 2 -> samples.add(random.nextInt(samples.size()), samples.remove(at));
      default -> {
        switch (random.nextInt(7)) {
          case 0, 1 -> sample.value = pick(VALUES, random);
          case 2 -> sample.specialText = pick(random.nextBoolean() ? BOUNDS : QUANTILES, random);
          case 3 -> sample.special = random.nextBoolean() ? "" : "le";
          case 4 -> sample.time = pick(TIMES, random);
          case 5 -> sample.exemplar = true;
          default -> sample.metric = random.nextBoolean() ? "a" : "c";
        }
        samples.set(at, sample);
      }
    }
  }

  private PreparedSeries prepare(Sample sample) {
    PreparedSeries.Builder series = writer.prepare("f" + sample.suffix).label("m", sample.metric);
    if (!sample.special.isEmpty()) {
      series.label(sample.special, sample.specialText);
    }
    return series.build();
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }

  /** Whether the page has no bucket twice, and no time of creation that is none. */
  private static boolean isJudgedAlike(List<Sample> samples) {
    boolean noTime =
        samples.stream()
            .filter(sample -> sample.suffix.equals(SampleNames.CREATED))
            .anyMatch(sample -> sample.value.contains("N") || sample.value.contains("Inf"));
    if (noTime) {
      return false;
    }
    Set<String> buckets = new HashSet<>();
    return samples.stream()
        .filter(sample -> sample.suffix.equals(SampleNames.BUCKET))
        .allMatch(sample -> buckets.add(sample.metric + sample.specialText + " " + sample.time));
  }

  private boolean read(String page) {
    byte[] bytes = page.getBytes(UTF_8);
    reader.reset(bytes, 0, bytes.length);
    try {
      while (reader.next() != Event.END) {}
      return true;
    } catch (ExpositionFormatException e) {
      said = String.valueOf(e.getMessage());
      return false;
    }
  }

  /** Writes a page, with some series prepared if there is a choice to be made. */
  private boolean written(
      MetricKind kind, List<Sample> samples, String page, @Nullable Random prepares) {
    try {
      writer.reset().type("f", kind);
      for (Sample sample : samples) {
        SampleWriter line;
        if (prepares != null && prepares.nextInt(4) > 0) {
          boolean again = prepares.nextInt(10) == 0;
          line =
              writer.sample(
                  again
                      ? prepare(sample)
                      : prepared.computeIfAbsent(sample.series(), name -> prepare(sample)));
        } else {
          line = writer.sample("f" + sample.suffix).label("m", sample.metric);
          if (!sample.special.isEmpty()) {
            line.label(sample.special, sample.specialText);
          }
        }
        line.value(ByteSlice.of(sample.value));
        if (!sample.time.isEmpty()) {
          line.timestamp(ByteSlice.of(sample.time));
        }
        if (sample.exemplar) {
          line.exemplar().value(ByteSlice.of("1"));
        }
        line.end();
      }
      assertEquals(page, writer.finish().content().toString());
      return true;
    } catch (IllegalArgumentException | IllegalStateException e) {
      said = String.valueOf(e.getMessage());
      return false;
    }
  }
}
