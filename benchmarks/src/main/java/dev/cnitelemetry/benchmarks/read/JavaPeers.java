// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.skywalking.oap.server.library.util.prometheus.parser.TextParser;
import org.hawkular.agent.prometheus.text.TextPrometheusMetricsProcessor;
import org.hawkular.agent.prometheus.types.Counter;
import org.hawkular.agent.prometheus.types.Gauge;
import org.hawkular.agent.prometheus.types.Histogram;
import org.hawkular.agent.prometheus.types.MetricFamily;
import org.hawkular.agent.prometheus.types.Summary;
import org.hawkular.agent.prometheus.walkers.PrometheusMetricsWalker;

/** Other parsers of the text format in Java. */
public final class JavaPeers {
  private JavaPeers() {}

  /** org.hawkular.agent:prometheus-scraper. */
  public static Pass hawkular(byte[] bytes) {
    return tally ->
        new TextPrometheusMetricsProcessor(new ByteArrayInputStream(bytes), new Adder(tally))
            .walk();
  }

  /** org.apache.skywalking:library-util; a sample is what becomes a metric of its own. */
  public static Pass skyWalking(byte[] bytes) {
    return tally -> {
      try {
        TextParser parser = new TextParser(new ByteArrayInputStream(bytes));
        for (var family = parser.parse(0); family != null; family = parser.parse(0)) {
          family.getMetrics().forEach(metric -> tally.add(metric.value()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** What one writes in an afternoon: lines, then everything by {@code split}. */
  public static Pass split(byte[] bytes) {
    return tally -> {
      for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        String series = line;
        String rest;
        int brace = line.indexOf('{');
        if (brace >= 0) {
          int close = line.lastIndexOf('}');
          for (String label : line.substring(brace + 1, close).split(",")) {
            String[] pair = label.split("=", 2);
            if (pair.length == 2 && pair[1].length() < 2) {
              throw new IllegalArgumentException(line);
            }
          }
          series = line.substring(0, brace);
          rest = line.substring(close + 1).trim();
        } else {
          series = line.substring(0, line.indexOf(' '));
          rest = line.substring(series.length()).trim();
        }
        tally.add(Double.parseDouble(rest.split(" ")[0].replace("Inf", "Infinity")));
      }
    };
  }

  /** Adds up what hawkular's parser walks over. */
  private record Adder(Tally tally) implements PrometheusMetricsWalker {
    @Override
    public void walkStart() {}

    @Override
    public void walkFinish(int familiesProcessed, int metricsProcessed) {}

    @Override
    public void walkMetricFamily(MetricFamily family, int index) {}

    @Override
    public void walkCounterMetric(MetricFamily family, Counter metric, int index) {
      tally.add(metric.getValue());
    }

    @Override
    public void walkGaugeMetric(MetricFamily family, Gauge metric, int index) {
      tally.add(metric.getValue());
    }

    @Override
    public void walkSummaryMetric(MetricFamily family, Summary metric, int index) {
      metric.getQuantiles().forEach(quantile -> tally.add(quantile.getValue()));
      tally.add(metric.getSampleSum());
      tally.add(metric.getSampleCount());
    }

    @Override
    public void walkHistogramMetric(MetricFamily family, Histogram metric, int index) {
      metric.getBuckets().forEach(bucket -> tally.add(bucket.getCumulativeCount()));
      tally.add(metric.getSampleSum());
      tally.add(metric.getSampleCount());
    }
  }
}
