// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A metric family of a page: what its metadata say, and its samples.
 *
 * <p>A sample that no {@code # TYPE} line announced is of a family of its own name. OpenMetrics may
 * have two families of one name, a gauge {@code x} and a counter whose samples are {@code x_total}.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * for (Family family : scrape.families()) {
 *   System.out.println(family.name() + " " + family.kind() + " " + family.samples().size());
 * }
 * }</pre>
 */
public final class Family {

  private final SampleTable samples;
  private final String name;
  private final int line;
  private final MetricKind kind;
  private final int[] runs;
  private final int size;
  @Nullable private final MetricDefinition definition;
  @Nullable private final String help;
  @Nullable private final String unit;

  Family(SampleTable samples, FamilyRecord record) {
    this.samples = samples;
    this.name = record.name;
    this.line = record.line;
    this.kind = record.announced == null ? MetricKind.UNTYPED : record.announced;
    this.definition = record.definition;
    this.help = record.help;
    this.unit = record.unit;
    this.runs = record.runs();
    // The number of samples in a run becomes the number up to its end.
    int end = 0;
    for (int i = 1; i < runs.length; i += 2) {
      end += runs[i];
      runs[i] = end;
    }
    this.size = end;
  }

  /**
   * The name as metadata have it; that of the samples where there are none.
   *
   * @return the name, unescaped
   */
  public String name() {
    return name;
  }

  /**
   * The kind that the page announces.
   *
   * @return the kind; {@link MetricKind#UNTYPED} where the page announces none
   */
  public MetricKind kind() {
    return kind;
  }

  /**
   * The help text.
   *
   * @return the text of the last {@code # HELP} line, unescaped, possibly empty; no value where
   *     there is no such line
   */
  public Optional<String> help() {
    return Optional.ofNullable(help);
  }

  /**
   * The unit.
   *
   * @return the text of the {@code # UNIT} line of OpenMetrics; no value where there is none
   */
  public Optional<String> unit() {
    return Optional.ofNullable(unit);
  }

  /**
   * What the catalogue knows of the family.
   *
   * @return the definition; empty where the catalogue has none, or none was given
   */
  public Optional<MetricDefinition> definition() {
    return Optional.ofNullable(definition);
  }

  /**
   * Where the family was first met.
   *
   * @return a line, from 1
   */
  public int line() {
    return line;
  }

  /**
   * The samples.
   *
   * @return all samples in the order of the page, none where there are metadata alone; unmodifiable
   */
  public List<Sample> samples() {
    return new AbstractList<>() {
      @Override
      public Sample get(int index) {
        return new Sample(samples, row(index));
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /** The row of a sample, by its number within the family. */
  int row(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("sample " + index + " of " + size + " of " + name);
    }
    int low = 0;
    int high = runs.length / 2 - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs[2 * middle + 1] <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int before = low == 0 ? 0 : runs[2 * low - 1];
    return samples.row(runs[2 * low] + index - before);
  }

  int size() {
    return size;
  }

  /**
   * The series.
   *
   * @return the series in the order of their first samples
   */
  public List<Series> series() {
    SeriesGrouping grouping = new SeriesGrouping(samples);
    grouping.addAll(this, List.of());
    return grouping.series();
  }

  /**
   * The family as its metadata show it, for messages.
   *
   * @return kind and name
   */
  @Override
  public String toString() {
    return kind.openMetricsText() + " " + name;
  }
}
