// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation.metrics;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.write.ExpositionWriter;
import dev.cnitelemetry.text.write.SampleWriter;
import java.util.Map;
import javax.annotation.Nullable;

/** Writes the samples of a series: one, or those of a histogram or summary. */
final class SeriesPrinter {

  private final ExpositionWriter writer;
  private final @Nullable String[] target;
  private final boolean isTimed;

  /**
   * To a writer whose family is open.
   *
   * @param target job and instance; null where a page does not say them
   */
  SeriesPrinter(ExpositionWriter writer, @Nullable String[] target, boolean isTimed) {
    this.writer = writer;
    this.target = target;
    this.isTimed = isTimed;
  }

  void print(String name, MetricKind kind, double[] points, SimulatedSeries series, double time) {
    switch (kind) {
      case HISTOGRAM -> histogram(name, points, series, time);
      case SUMMARY -> summary(name, points, series, time);
      case COUNTER -> end(labels(name, series), series.count(time), time);
      default -> end(labels(name, series), series.gauge(time), time);
    }
  }

  private void histogram(String name, double[] bounds, SimulatedSeries series, double time) {
    long[] counts = series.buckets(bounds, time);
    for (int i = 0; i < counts.length; i++) {
      double bound = i < bounds.length ? bounds[i] : Double.POSITIVE_INFINITY;
      end(labels(name + "_bucket", series).bound(bound), (double) counts[i], time);
    }
    end(labels(name + "_sum", series), series.sum(bounds, time), time);
    end(labels(name + "_count", series), (double) counts[bounds.length], time);
  }

  private void summary(String name, double[] quantiles, SimulatedSeries series, double time) {
    for (double quantile : quantiles) {
      end(labels(name, series).quantile(quantile), series.quantile(quantile, time), time);
    }
    end(labels(name + "_sum", series), series.observedSum(time), time);
    end(labels(name + "_count", series), series.observed(time), time);
  }

  private SampleWriter labels(String name, SimulatedSeries series) {
    SampleWriter sample = writer.sample(name);
    if (target != null) {
      sample.label("job", target[0]).label("instance", target[1]);
    }
    for (Map.Entry<String, String> label : series.labels().entrySet()) {
      sample.label(label.getKey(), label.getValue());
    }
    return sample;
  }

  private void end(SampleWriter sample, double value, double time) {
    sample.value(value);
    if (isTimed) {
      sample.timestamp((long) (time * 1000));
    }
    sample.end();
  }
}
