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

/** The same target again, with a share of the values changed, and with series that come and go. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class SessionBenchmark {
  @Param public Corpus corpus;

  /** Per cent of the values that change. */
  @Param({"0", "1", "10", "100"})
  public int changed;

  /** Per cent of the series that come and go. */
  @Param({"0", "1"})
  public int churned;

  private Pass dense;
  private Pass events;

  /** Makes the inputs. */
  @Setup
  public void start() {
    byte[] bytes = corpus.bytes();
    dense = Sessions.dense(corpus.format(), bytes, changed / 100.0, churned / 100.0);
    events = Sessions.events(corpus.format(), bytes, changed / 100.0, churned / 100.0);
  }

  @Benchmark
  public Tally denseValues() {
    return run(dense);
  }

  @Benchmark
  public Tally anEventASample() {
    return run(events);
  }

  private static Tally run(Pass pass) {
    Tally tally = new Tally();
    pass.run(tally);
    return tally;
  }
}
