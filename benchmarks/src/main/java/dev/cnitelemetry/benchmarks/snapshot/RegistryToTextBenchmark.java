// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.snapshot;

import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.snapshot.NamePolicy;
import dev.cnitelemetry.text.snapshot.Snapshots;
import dev.cnitelemetry.text.write.NumberSpelling;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A registry of 2,000 series, 9,000 samples, to text: by the client's writer and by ours. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RegistryToTextBenchmark {

  /** The format. */
  @Param({"PROMETHEUS_0_0_4", "OPENMETRICS_1_0"})
  public TextFormat format = TextFormat.PROMETHEUS_0_0_4;

  /** The writer. */
  @Param({"CLIENTS", "OURS", "OURS_SPELT_AS_THE_CLIENTS"})
  public Author author = Author.OURS;

  private final PrometheusRegistry registry = LargeRegistry.make();
  private final MetricSnapshots snapshots = registry.scrape();

  /** Whose writer is measured. */
  public enum Author {
    /** The client library's. */
    CLIENTS,
    /** Ours as it comes: declared names, numbers as Go programs spell them. */
    OURS,
    /** Ours with the client library's names and numbers: the same bytes. */
    OURS_SPELT_AS_THE_CLIENTS;

    ExpositionFormatWriter writer(TextFormat format) {
      return switch (this) {
        case CLIENTS ->
            format.isOpenMetrics()
                ? OpenMetricsTextFormatWriter.create()
                : PrometheusTextFormatWriter.create();
        case OURS -> Snapshots.formatWriter(format).build();
        case OURS_SPELT_AS_THE_CLIENTS ->
            Snapshots.formatWriter(format)
                .names(NamePolicy.CLIENT)
                .spelling(NumberSpelling.JAVA)
                .build();
      };
    }
  }

  /** Writers are made once, as a server does. */
  @State(Scope.Thread)
  public static class Writer {

    private ExpositionFormatWriter writer = Author.OURS.writer(TextFormat.PROMETHEUS_0_0_4);

    /**
     * Makes the writer.
     *
     * @param benchmark what is measured
     */
    @Setup
    public void prepare(RegistryToTextBenchmark benchmark) {
      writer = benchmark.author.writer(benchmark.format);
    }
  }

  /** Writes snapshots at hand. */
  @Benchmark
  public void snapshotsToText(Writer with) throws IOException {
    with.writer.write(OutputStream.nullOutputStream(), snapshots);
  }

  /** Takes the snapshots of the registry, and writes them. */
  @Benchmark
  public void registryToText(Writer with) throws IOException {
    with.writer.write(OutputStream.nullOutputStream(), registry.scrape());
  }
}
