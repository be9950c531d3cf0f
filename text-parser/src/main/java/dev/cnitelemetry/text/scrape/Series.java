// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.KnownLabel;
import dev.cnitelemetry.metrics.LabelValue;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.metrics.TextLabel;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The samples of a family that share their labels, {@code le} and {@code quantile} left out: one
 * sample for a counter or a gauge, all buckets with count and sum for a histogram.
 *
 * <p>A view of the scrape, which it keeps alive. Immutable and thread-safe.
 *
 * <pre>{@code
 * for (Series series : scrape.series(AntreaAgent.OVS_FLOW_OPS_COUNT.where())) {
 *   System.out.println(series.label(AntreaLabels.OPERATION) + " " + series.value());
 * }
 * }</pre>
 */
public final class Series {

  private final Family family;
  private final SampleTable samples;
  private final int[] rows;
  private final LabelSet labels;

  Series(Family family, SampleTable samples, int[] rows, LabelSet labels) {
    this.family = family;
    this.samples = samples;
    this.rows = rows;
    this.labels = labels;
  }

  /**
   * The family.
   *
   * @return the family of the page that the series belongs to
   */
  public Family family() {
    return family;
  }

  /**
   * The labels without {@code le} and {@code quantile}.
   *
   * @return the labels in the order of the page
   */
  public LabelSet labels() {
    return labels;
  }

  /**
   * The value of a label with a closed set of values.
   *
   * @param <E> the enum of its values
   * @param label a label
   * @return the constant; empty where there is no such label or a value that is none of them, which
   *     {@link LabelSet#text} tells apart
   */
  public <E extends Enum<E> & LabelValue> Optional<E> label(ClosedLabel<E> label) {
    return labels.get(label);
  }

  /**
   * The value of a label with known values.
   *
   * @param <E> the enum of its known values
   * @param label a label
   * @return the constant; empty where there is no such label or a value that is none of them, which
   *     {@link LabelSet#text} tells apart
   */
  public <E extends Enum<E> & LabelValue> Optional<E> label(KnownLabel<E> label) {
    return labels.get(label);
  }

  /**
   * The value of a label that takes any text.
   *
   * @param label a label
   * @return the value, unescaped; empty where there is no such label
   */
  public Optional<String> label(TextLabel label) {
    return labels.get(label);
  }

  /**
   * The value of a label by its plain name, for an assertion without unwrapping.
   *
   * @param name a label's name
   * @return the value, unescaped; the empty string where there is no such label, as in PromQL
   */
  public String labelText(String name) {
    return labels.get(name).orElse("");
  }

  /**
   * The lines of the series.
   *
   * @return at least one sample, in the order of the page
   */
  public List<Sample> samples() {
    return new AbstractList<>() {
      @Override
      public Sample get(int index) {
        return new Sample(samples, rows[index]);
      }

      @Override
      public int size() {
        return rows.length;
      }
    };
  }

  /**
   * The value of a counter, a gauge or an untyped series.
   *
   * @return the value; the last one where the page has several, as OpenMetrics may with timestamps
   * @throws IllegalStateException if the series has samples of several names, as histograms and
   *     summaries do
   */
  public double value() {
    return samples.value(valueRow());
  }

  private int valueRow() {
    int found = -1;
    for (int row : rows) {
      String name = samples.shape(row).name;
      if (isCreated(name)) {
        continue;
      }
      if (found >= 0 && !samples.shape(found).name.equals(name)) {
        throw new IllegalStateException(
            family.name()
                + labels
                + " is no single value but "
                + samples()
                + "; ask Scrape.histogram(selector) or Scrape.summary(selector)");
      }
      found = row;
    }
    return found < 0 ? rows[rows.length - 1] : found;
  }

  private boolean isCreated(String name) {
    return rows.length > 1 && name.endsWith(SampleNames.CREATED) && !name.equals(family.name());
  }

  /** When the series began, where OpenMetrics says so. */
  OptionalDouble created() {
    for (int row : rows) {
      if (isCreated(samples.shape(row).name)) {
        return OptionalDouble.of(samples.value(row));
      }
    }
    return OptionalDouble.empty();
  }

  /**
   * Where the series begins on the page.
   *
   * @return the line of its first sample, from 1
   */
  public int line() {
    return samples.line(rows[0]);
  }

  /** The rows of the samples whose name ends so after the metric's name. */
  int[] rows() {
    return rows;
  }

  /**
   * The series for messages.
   *
   * @return name, labels and, where there is one sample, its value
   */
  @Override
  public String toString() {
    return rows.length == 1 ? samples().get(0).toString() : family.name() + labels;
  }
}
