// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.ipfix;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Nanoseconds a record that is written; take {@link #read} off {@link #copy} and {@link
 * #arrayCopy}. Add {@code -prof gc} for the octets it allocates.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(AntreaFlows.MESSAGES * AntreaFlows.RECORDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EncodeBenchmark {
  private final Encodings encodings = new Encodings((octets, offset, length) -> {});

  /**
   * All 37 fields by index.
   *
   * @return the octets written so far
   */
  @Benchmark
  public long byIndex() {
    return encodings.byIndex();
  }

  /**
   * Reading alone.
   *
   * @return the octets read so far
   */
  @Benchmark
  public long read() {
    return encodings.read();
  }

  /**
   * Reading, and the record written as it is.
   *
   * @return the octets written so far
   */
  @Benchmark
  public long copy() {
    return encodings.copy();
  }

  /**
   * Reading, and the octets of the record copied.
   *
   * @return the octets copied so far
   */
  @Benchmark
  public long arrayCopy() {
    return encodings.arrayCopy();
  }
}
