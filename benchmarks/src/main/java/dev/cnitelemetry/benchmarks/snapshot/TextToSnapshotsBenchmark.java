// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.snapshot;

import dev.cnitelemetry.benchmarks.corpus.Corpus;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.snapshot.Snapshots;
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

/**
 * A page to MetricSnapshots. The client library reads no text, so the measure beside it is the
 * reader alone: what remains is the making of the client's objects.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TextToSnapshotsBenchmark {

  /** The page. */
  @Param({"NODE_EXPORTER", "PROMETHEUS", "APISERVER", "EXEMPLARS"})
  public Corpus corpus = Corpus.NODE_EXPORTER;

  private byte[] page = {};
  private ExpositionReader reader = ExpositionReader.builder(corpus.format()).build();

  /** Makes the page and the reader for its format. */
  @Setup
  public void prepare() {
    page = corpus.bytes();
    reader = ExpositionReader.builder(corpus.format()).build();
  }

  /** Reads the page into snapshots. */
  @Benchmark
  public Snapshots snapshots() {
    reader.reset(page, 0, page.length);
    return Snapshots.from(reader);
  }

  /** Reads the page and keeps nothing but the sum of its values. */
  @Benchmark
  public double readerAlone() {
    reader.reset(page, 0, page.length);
    double sum = 0;
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.SAMPLE) {
        sum += reader.value();
      }
    }
    return sum;
  }
}
