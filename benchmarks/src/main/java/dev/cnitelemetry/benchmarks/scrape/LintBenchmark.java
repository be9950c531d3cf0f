// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.scrape;

import dev.cnitelemetry.benchmarks.corpus.Corpus;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.text.check.LintReport;
import dev.cnitelemetry.text.check.ScrapeLinter;
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

/** A page through the linter; with the size of the page, the time of a megabyte. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LintBenchmark {

  /** The page. */
  @Param({"KSM", "APISERVER", "FEDERATE", "EXEMPLARS"})
  public Corpus corpus = Corpus.KSM;

  private byte[] page = {};
  private final ScrapeLinter linter = ScrapeLinter.against(MetricCatalog.installed()).build();
  private final ScrapeLinter style =
      ScrapeLinter.against(MetricCatalog.installed()).style(true).build();

  /** Makes the page. */
  @Setup
  public void prepare() {
    page = corpus.bytes();
  }

  /** As check does it. */
  @Benchmark
  public LintReport lint() {
    return linter.lint(page, corpus.format());
  }

  /** With the rules of style; an OpenMetrics page is read twice then. */
  @Benchmark
  public LintReport withStyle() {
    return style.lint(page, corpus.format());
  }
}
