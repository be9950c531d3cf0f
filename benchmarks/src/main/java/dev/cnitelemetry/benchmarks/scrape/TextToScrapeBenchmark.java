// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.scrape;

import dev.cnitelemetry.benchmarks.corpus.Corpus;
import dev.cnitelemetry.benchmarks.read.JavaPeers;
import dev.cnitelemetry.benchmarks.read.Pass;
import dev.cnitelemetry.benchmarks.read.Tally;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.scrape.Scrape;
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

/** A page to a scrape, to the objects of two other parsers, and read without keeping anything. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TextToScrapeBenchmark {

  /** The page. */
  @Param({"KSM", "APISERVER", "FEDERATE", "NODE_EXPORTER", "PROMETHEUS", "CALICO"})
  public Corpus corpus = Corpus.CALICO;

  private byte[] page = {};
  private ExpositionReader reader = ExpositionReader.builder(corpus.format()).build();
  private Pass hawkular = tally -> {};
  private Pass skyWalking = tally -> {};

  /** Makes the page and whoever reads it. */
  @Setup
  public void prepare() {
    page = corpus.bytes();
    reader = ExpositionReader.builder(corpus.format()).build();
    hawkular = JavaPeers.hawkular(page);
    skyWalking = JavaPeers.skyWalking(page);
  }

  /** Text to Scrape. */
  @Benchmark
  public Scrape scrape() {
    return Scrape.parse(page, corpus.format());
  }

  /** Our reader alone, for what the scrape adds to it. */
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

  /** org.hawkular.agent:prometheus-scraper. */
  @Benchmark
  public Tally hawkular() {
    Tally tally = new Tally();
    hawkular.run(tally);
    return tally;
  }

  /** org.apache.skywalking:library-util. */
  @Benchmark
  public Tally skyWalking() {
    Tally tally = new Tally();
    skyWalking.run(tally);
    return tally;
  }
}
