// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.ipfix;

import dev.cnitelemetry.ipfix.aggregate.Semantics;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Nanoseconds a record of a live flow, in random order; take {@link #decode} off for the update
 * alone. Add {@code -prof gc} for the octets it allocates.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(LiveFlows.RECORDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class AggregateBenchmark {
  /** How many flows are live. */
  @Param({"100000", "1000000"})
  public int flows;

  /** The rules: a release, or {@code mended}. */
  @Param({"v1.7.0", "mended"})
  public String rules;

  private LiveFlows live;

  /** Begins every flow. */
  @Setup(Level.Trial)
  public void fill() {
    live =
        new LiveFlows(rules.equals("mended") ? Semantics.mended() : Semantics.antrea(rules), flows);
    live.fill();
  }

  /**
   * Writing keys and counts into the message, and walking over its records.
   *
   * @return a sum
   */
  @Benchmark
  public long decode() {
    return live.decode();
  }

  /**
   * The same, and an update of the flow.
   *
   * @return a sum
   */
  @Benchmark
  public long update() {
    return live.add();
  }
}
