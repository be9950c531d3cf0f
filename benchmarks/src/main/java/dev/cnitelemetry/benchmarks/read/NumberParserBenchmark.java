// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.text.internal.number.NumberParser;
import dev.cnitelemetry.text.internal.number.PlainNumber;
import java.util.SplittableRandom;
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

/** Numbers alone. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class NumberParserBenchmark {
  private static final int COUNT = 1000;

  /** The numbers' form. */
  public enum Form {
    /** As counters are. */
    INTEGER,
    /** All digits of a double. */
    SEVENTEEN_DIGITS
  }

  @Param public Form form;

  private final PlainNumber numbers = new PlainNumber(new NumberParser());
  private final String[] texts = new String[COUNT];
  private byte[] bytes = {};
  private final int[] starts = new int[COUNT];

  /** Makes the numbers. */
  @Setup
  public void start() {
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < COUNT; i++) {
      texts[i] =
          form == Form.INTEGER
              ? Long.toString((long) Math.exp(random.nextDouble() * 20))
              : Double.toString(random.nextDouble() + 0.1);
      starts[i] = all.length();
      all.append(texts[i]).append('\n');
    }
    bytes = all.append("        ").toString().getBytes(US_ASCII);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double ours() {
    double sum = 0;
    for (int start : starts) {
      numbers.parse(bytes, start, bytes.length - Long.BYTES);
      sum += numbers.value();
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double parseDouble() {
    double sum = 0;
    for (String text : texts) {
      sum += Double.parseDouble(text);
    }
    return sum;
  }
}
