// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.writer;

import dev.cnitelemetry.text.internal.number.DoubleText;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Doubles to their shortest digits, beside the virtual machine's own. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class NumberBenchmark {
  private static final int COUNT = 1024;

  /** Which doubles. */
  @Param({"INTEGERS", "THREE_DECIMALS", "ALL_DIGITS"})
  public Numbers numbers = Numbers.INTEGERS;

  private final double[] values = new double[COUNT];
  private final byte[] target = new byte[DoubleText.MAXIMUM_LENGTH];

  /** What the doubles are like. */
  public enum Numbers {
    /** Whole numbers up to 2^24. */
    INTEGERS,
    /** Thousandths up to 1000. */
    THREE_DECIMALS,
    /** Any finite bits. */
    ALL_DIGITS;

    double next(Random random) {
      return switch (this) {
        case INTEGERS -> random.nextInt(1 << (1 + random.nextInt(24)));
        case THREE_DECIMALS -> random.nextInt(1_000_000) / 1e3;
        case ALL_DIGITS -> {
          double value = Double.longBitsToDouble(random.nextLong());
          yield Double.isFinite(value) ? value : 0.1;
        }
      };
    }
  }

  /** Draws the numbers, the same each time. */
  @Setup
  public void draw() {
    Random random = new Random(20_261_121L);
    for (int i = 0; i < COUNT; i++) {
      values[i] = numbers.next(random);
    }
  }

  /**
   * The virtual machine's own.
   *
   * @return the length of all texts
   */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public int virtualMachine() {
    int length = 0;
    for (double value : values) {
      length += Double.toString(value).length();
    }
    return length;
  }

  /**
   * Ours in Go's spelling.
   *
   * @return the length of all texts
   */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public int ours() {
    int length = 0;
    for (double value : values) {
      length += DoubleText.writeGo(value, target, 0);
    }
    return length;
  }
}
