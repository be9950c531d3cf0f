// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.writer;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.write.ExpositionWriter;
import dev.cnitelemetry.text.write.PreparedSeries;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One exposition of 60 families and 1,500 series, in either format, by four writers, all to a
 * stream.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class WriterBenchmark {
  private static final TextLabel OPERATION = Label.text("operation");
  private static final TextLabel TABLE = Label.text("table_name");

  /** The format. */
  @Param({"PROMETHEUS_0_0_4", "OPENMETRICS_1_0"})
  public TextFormat format = TextFormat.PROMETHEUS_0_0_4;

  /** What changes from page to page; where series are prepared, their values alone. */
  @Param({"NONE", "ONE_INSERTED", "ONE_REMOVED", "TEN_INSERTED", "TENTH_OF_VALUES", "ALL_VALUES"})
  public SeriesChange change = SeriesChange.NONE;

  private final List<SwitchFamilies.Family> families = SwitchFamilies.make();
  private final Map<SeriesChange, List<List<SwitchFamilies.Family>>> pages =
      new EnumMap<>(SeriesChange.class);
  private int turn;
  private final List<MetricDefinition> definitions = new ArrayList<>();
  private final MetricSnapshots snapshots = SwitchFamilies.client(families).scrape();
  private final ExpositionFormatWriter prometheusClient = PrometheusTextFormatWriter.create();
  private final ExpositionFormatWriter openMetricsClient =
      OpenMetricsTextFormatWriter.builder().setCreatedTimestampsEnabled(false).build();
  private final PrometheusMeterRegistry micrometer =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final ByteArrayOutputStream stream = new ByteArrayOutputStream(1 << 20);
  private final Ours prometheus;
  private final Ours openMetrics;

  /** Makes all writers and what they write. */
  public WriterBenchmark() {
    for (SwitchFamilies.Family family : families) {
      definitions.add(
          family.counter()
              ? CounterDefinition.builder()
                  .name(family.name())
                  .help(family.help())
                  .addLabels(OPERATION, TABLE)
                  .build()
              : GaugeDefinition.builder()
                  .name(family.name())
                  .help(family.help())
                  .addLabels(OPERATION, TABLE)
                  .build());
    }
    for (SeriesChange each : SeriesChange.values()) {
      pages.put(each, each.pages(families));
    }
    SwitchFamilies.register(families, micrometer);
    prometheus = new Ours(TextFormat.PROMETHEUS_0_0_4);
    openMetrics = new Ours(TextFormat.OPENMETRICS_1_0);
  }

  private final class Ours {
    final ExpositionWriter writer;
    final PreparedSeries[][] series = new PreparedSeries[families.size()][];

    Ours(TextFormat format) {
      writer = ExpositionWriter.builder(format).build();
      for (int i = 0; i < series.length; i++) {
        List<SwitchFamilies.Series> of = families.get(i).series();
        series[i] = new PreparedSeries[of.size()];
        for (int k = 0; k < series[i].length; k++) {
          series[i][k] =
              writer
                  .prepare(definitions.get(i))
                  .label(OPERATION, of.get(k).operation())
                  .label(TABLE, of.get(k).table())
                  .build();
        }
      }
    }
  }

  private List<SwitchFamilies.Family> nextPage(SeriesChange by) {
    List<List<SwitchFamilies.Family>> inTurn = pages.get(by);
    return inTurn.get(turn++ % inTurn.size());
  }

  private Ours chosen() {
    return format.isOpenMetrics() ? openMetrics : prometheus;
  }

  /**
   * The Java client library.
   *
   * @return what was written
   * @throws IOException never
   */
  @Benchmark
  public ByteArrayOutputStream clientLibrary() throws IOException {
    stream.reset();
    (format.isOpenMetrics() ? openMetricsClient : prometheusClient).write(stream, snapshots);
    return stream;
  }

  /**
   * Micrometer, which collects first.
   *
   * @return what was written
   * @throws IOException never
   */
  @Benchmark
  public ByteArrayOutputStream micrometer() throws IOException {
    stream.reset();
    micrometer.scrape(stream, format.contentType());
    return stream;
  }

  /**
   * Ours, each name and label anew.
   *
   * @return what was written
   */
  @Benchmark
  public ByteArrayOutputStream ours() {
    stream.reset();
    ExpositionWriter writer = chosen().writer.reset(stream);
    List<SwitchFamilies.Family> page = nextPage(change);
    for (int i = 0; i < definitions.size(); i++) {
      writer.family(definitions.get(i));
      List<SwitchFamilies.Series> all = page.get(i).series();
      for (int k = 0; k < all.size(); k++) {
        SwitchFamilies.Series series = all.get(k);
        writer
            .sample()
            .label(OPERATION, series.operation())
            .label(TABLE, series.table())
            .value(series.value())
            .end();
      }
    }
    writer.finish();
    return stream;
  }

  /**
   * Ours with prepared series.
   *
   * @return what was written
   */
  @Benchmark
  public ByteArrayOutputStream oursPrepared() {
    stream.reset();
    Ours ours = chosen();
    ExpositionWriter writer = ours.writer.reset(stream);
    List<SwitchFamilies.Family> page = nextPage(change.keepsSeries() ? change : SeriesChange.NONE);
    for (int i = 0; i < definitions.size(); i++) {
      writer.family(definitions.get(i));
      List<SwitchFamilies.Series> all = page.get(i).series();
      PreparedSeries[] prepared = ours.series[i];
      for (int k = 0; k < prepared.length; k++) {
        writer.write(prepared[k], all.get(k).value());
      }
    }
    writer.finish();
    return stream;
  }
}
