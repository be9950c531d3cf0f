// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import dev.cnitelemetry.benchmarks.corpus.Corpus;
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

/** One pass of the reader over each input, beside the newline count. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class ReadBenchmark {
  @Param public Corpus corpus;

  private Pass newlines;
  private Pass values;
  private Pass labels;
  private Pass definitions;

  /** Makes the input. */
  @Setup
  public void start() {
    byte[] bytes = corpus.bytes();
    newlines = Yardsticks.newlineCount(bytes);
    values = Readers.values(corpus.format(), bytes);
    labels = Readers.labels(corpus.format(), bytes);
    definitions = Readers.definitions(corpus.format(), bytes);
  }

  @Benchmark
  public Tally newlineCount() {
    return run(newlines);
  }

  @Benchmark
  public Tally reader() {
    return run(values);
  }

  @Benchmark
  public Tally readerWithLabels() {
    return run(labels);
  }

  @Benchmark
  public Tally readerWithCatalog() {
    return run(definitions);
  }

  private static Tally run(Pass pass) {
    Tally tally = new Tally();
    pass.run(tally);
    return tally;
  }
}
