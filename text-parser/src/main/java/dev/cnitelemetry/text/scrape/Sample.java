// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.text.internal.number.ShortNumber;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One line of the page: a name, labels and a value.
 *
 * <p>A view of the scrape, which it keeps alive. Immutable and thread-safe.
 *
 * <pre>{@code
 * for (Sample sample : scrape.family("felix_exec_time_micros").orElseThrow().samples()) {
 *   System.out.println(sample.line() + ": " + sample);
 * }
 * }</pre>
 */
public final class Sample {

  private final SampleTable samples;
  private final int row;

  Sample(SampleTable samples, int row) {
    this.samples = samples;
    this.row = row;
  }

  /**
   * The name on the wire, suffix included.
   *
   * @return for example {@code antrea_agent_ovs_flow_ops_latency_milliseconds_bucket}
   */
  public String name() {
    return samples.shape(row).name;
  }

  /**
   * The labels, {@code le} and {@code quantile} included.
   *
   * @return the labels in the order of the page
   */
  public LabelSet labels() {
    return new LabelSet(samples, row, -1);
  }

  /**
   * The value.
   *
   * @return the double nearest to what is written
   */
  public double value() {
    return samples.value(row);
  }

  /**
   * The timestamp.
   *
   * @return milliseconds since 1970, cut towards zero where OpenMetrics has finer ones; empty where
   *     the line has none
   */
  public OptionalLong timestampMillis() {
    return samples.shape(row).timestamped
        ? OptionalLong.of(samples.timestampMillis(row))
        : OptionalLong.empty();
  }

  /**
   * The exemplar.
   *
   * @return the exemplar, if the line has one
   */
  public Optional<RecordedExemplar> exemplar() {
    ExemplarTable exemplars = samples.exemplars;
    int found = exemplars.find(row);
    if (found < 0) {
      return Optional.empty();
    }
    Map<String, String> labels = new LinkedHashMap<>();
    for (int i = 0; i < exemplars.labelCount(found); i++) {
      labels.put(
          samples.texts.string(exemplars.labelName(found, i)),
          samples.texts.string(exemplars.labelValue(found, i)));
    }
    return Optional.of(
        new RecordedExemplar(
            Collections.unmodifiableMap(labels),
            exemplars.value(found),
            exemplars.isTimestamped(found)
                ? OptionalLong.of(exemplars.timestampMillis(found))
                : OptionalLong.empty()));
  }

  /**
   * Where the sample is.
   *
   * @return the line, from 1
   */
  public int line() {
    return samples.line(row);
  }

  /**
   * The sample as a page shows it, for messages.
   *
   * @return name, labels and value, the value in the shortest spelling
   */
  @Override
  public String toString() {
    return name() + labels() + " " + ShortNumber.of(value());
  }
}
