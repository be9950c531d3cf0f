// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.scrape;

import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.SeriesSelector;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.scrape.Scrape;
import java.nio.charset.StandardCharsets;
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

/** One series of many by its definition and labels. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LookupBenchmark {

  private static final int ASKED = 1 << 9;

  private static final TextLabel NAMESPACE = Label.text("namespace");
  private static final TextLabel POD = Label.text("pod");
  private static final TextLabel PHASE = Label.text("phase");
  private static final GaugeDefinition STATUS =
      GaugeDefinition.builder()
          .name("kube_pod_status_phase")
          .help("")
          .addLabels(NAMESPACE, POD, PHASE)
          .build();
  private static final String[] PHASES = {"Pending", "Succeeded", "Failed", "Unknown", "Running"};

  /** How many series the page has. */
  @Param({"1000", "1000000"})
  public int series = 1000;

  private Scrape scrape = Scrape.parse(new byte[0], TextFormat.PROMETHEUS_0_0_4);
  private final SeriesSelector<?>[] selectors = new SeriesSelector<?>[ASKED];
  private final SeriesSelector<?> absent =
      STATUS.where(NAMESPACE.eq("a"), POD.eq("b"), PHASE.eq("c"));
  private int next;

  /** Makes the page and selectors of series all over it. */
  @Setup
  public void prepare() {
    StringBuilder page = new StringBuilder("# TYPE kube_pod_status_phase gauge\n");
    for (int i = 0; i < series; i++) {
      page.append("kube_pod_status_phase{namespace=\"").append(namespace(i));
      page.append("\",pod=\"").append(pod(i));
      page.append("\",phase=\"").append(PHASES[i % 5]).append("\"} ").append(i % 7).append('\n');
    }
    scrape =
        Scrape.parse(page.toString().getBytes(StandardCharsets.UTF_8), TextFormat.PROMETHEUS_0_0_4);
    for (int i = 0; i < ASKED; i++) {
      int number = (int) (i * 2_654_435_761L % series);
      selectors[i] =
          STATUS.where(
              NAMESPACE.eq(namespace(number)), POD.eq(pod(number)), PHASE.eq(PHASES[number % 5]));
      if (scrape.value(selectors[i]).isEmpty()) {
        throw new IllegalStateException("not found: " + selectors[i]);
      }
    }
  }

  private static String namespace(int number) {
    return "team-" + number % 40;
  }

  private static String pod(int number) {
    return "checkout-api-" + Integer.toHexString(number / 5 * 40_503) + "-x7k2q";
  }

  /** A series that is there: each time another of 512. */
  @Benchmark
  public double present() {
    next = (next + 1) & (ASKED - 1);
    return scrape.value(selectors[next]).orElse(Double.NaN);
  }

  /** A series that is not there. */
  @Benchmark
  public boolean absent() {
    return scrape.value(absent).isPresent();
  }
}
