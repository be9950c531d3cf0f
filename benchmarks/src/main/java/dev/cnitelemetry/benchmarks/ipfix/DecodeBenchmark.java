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

/** Nanoseconds a record; add {@code -prof gc} for the octets it allocates. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(AntreaFlows.MESSAGES * AntreaFlows.RECORDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DecodeBenchmark {
  private final Walks walks = new Walks();

  /**
   * The library, all 37 fields typed, no text made.
   *
   * @return the sum of what was read
   */
  @Benchmark
  public long everyField() {
    return walks.everyField();
  }

  /**
   * The library, the same fields by constant.
   *
   * @return the sum of what was read
   */
  @Benchmark
  public long everyNamedField() {
    return walks.everyNamedField();
  }

  /**
   * The library, seven fields by constant.
   *
   * @return the sum of what was read
   */
  @Benchmark
  public long sevenFields() {
    return walks.sevenFields();
  }

  /**
   * A stream and a map for each record, all 37 fields.
   *
   * @return the sum of what was read
   */
  @Benchmark
  public long mapsEveryField() {
    return walks.mapsEveryField();
  }

  /**
   * A stream and a map for each record, of which seven fields are looked at.
   *
   * @return the sum of what was read
   */
  @Benchmark
  public long mapsSevenFields() {
    return walks.mapsSevenFields();
  }
}
