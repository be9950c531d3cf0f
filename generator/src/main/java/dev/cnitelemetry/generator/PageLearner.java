// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator;

import dev.cnitelemetry.generator.internal.data.CommonMetrics;
import dev.cnitelemetry.generator.internal.data.CommonMetrics.CommonMetric;
import dev.cnitelemetry.generator.internal.data.OneFile;
import dev.cnitelemetry.generator.internal.extract.DataFileText;
import dev.cnitelemetry.generator.internal.extract.DataFileUpdate;
import dev.cnitelemetry.generator.internal.extract.Everyone;
import dev.cnitelemetry.generator.internal.extract.ExtractedMetric;
import dev.cnitelemetry.generator.internal.extract.Extraction;
import dev.cnitelemetry.generator.internal.extract.PageMetrics;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.text.scrape.Scrape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes a data file of what pages show: kinds, help texts, labels with the values seen, buckets
 * and quantiles. Nothing is invented: what no page shows is left out.
 *
 * <p>Several pages are joined: labels and values are united, and of what pages say differently the
 * first is kept and the difference told by {@link #conflicts}. A label whose values look like words
 * of a vocabulary becomes a known one, with constants for the values seen; others are any text.
 * Metrics that every Go, Kubernetes or Java program shows ({@code go_goroutines}) are referred to;
 * those of another catalogue are left out and told by {@link #remarks}. Units are those of {@code #
 * UNIT} lines or of the name's last word where the naming convention of Prometheus has one.
 *
 * <p>A learner is used by one thread. It keeps the names and values that it has seen.
 *
 * <pre>{@code
 * PageLearner learner = new PageLearner("my-exporter", MetricCatalog.empty());
 * byte[] page = "# TYPE queue_length gauge\nqueue_length 3\n".getBytes(StandardCharsets.UTF_8);
 * learner.add("metrics.prom", Scrape.parse(page, TextFormat.PROMETHEUS_0_0_4));
 * MetricDataFile file = MetricDataFile.parse("mine.yaml", learner.dataFile());
 * }</pre>
 */
public final class PageLearner {

  private static final int MOST_VALUES = 24;

  private final String component;
  private final MetricCatalog known;
  private final PageMetrics metrics = new PageMetrics();
  private final Set<String> closed = new LinkedHashSet<>();
  private final List<String> pages = new ArrayList<>();
  private int mostValues = MOST_VALUES;

  /**
   * A learner.
   *
   * @param component the name of what serves the pages, such as {@code node-exporter}; the classes
   *     are called after it
   * @param known a catalogue whose metrics need not be learnt
   * @throws IllegalArgumentException if the name is empty
   */
  public PageLearner(String component, MetricCatalog known) {
    if (component.isBlank()) {
      throw new IllegalArgumentException("the component needs a name, such as node-exporter");
    }
    this.component = component;
    this.known = Objects.requireNonNull(known, "known");
  }

  /**
   * Says that the pages show all values of a label.
   *
   * @param label a label's name
   * @return this learner
   */
  public PageLearner closed(String label) {
    closed.add(label);
    return this;
  }

  /**
   * How many values a known label has at most; one with more is any text. 24 unless called.
   *
   * @param values the most values, at least 0
   * @return this learner
   * @throws IllegalArgumentException if the number is negative
   */
  public PageLearner mostValues(int values) {
    if (values < 0) {
      throw new IllegalArgumentException("a label cannot have " + values + " values");
    }
    mostValues = values;
    return this;
  }

  /**
   * Adds what a page shows.
   *
   * @param name the page's name, for messages and as the source of its metrics
   * @param page the page
   * @return this learner
   */
  public PageLearner add(String name, Scrape page) {
    pages.add(name);
    metrics.add(name, page);
    return this;
  }

  /**
   * What the pages say differently, and what was made of it. The data file has each as a note.
   *
   * @return one sentence a conflict, in the order found
   */
  public List<String> conflicts() {
    return metrics.conflicts();
  }

  /**
   * What was left out, and why.
   *
   * @return sentences
   */
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>(metrics.remarks());
    Map<String, CommonMetric> everyones = CommonMetrics.byName();
    List<String> others =
        metrics.metrics().stream()
            .map(ExtractedMetric::name)
            .filter(name -> !everyones.containsKey(name) && known.find(name).isPresent())
            .toList();
    if (!others.isEmpty()) {
      remarks.add(
          others.size()
              + (others.size() == 1 ? " metric is" : " metrics are")
              + " in "
              + known.name()
              + " and left out: "
              + String.join(", ", others.subList(0, Math.min(3, others.size())))
              + (others.size() > 3 ? ", …" : ""));
    }
    return remarks;
  }

  /**
   * The data file: complete, and meant to be edited.
   *
   * @return YAML that {@link MetricDataFile#parse} reads
   */
  public String dataFile() {
    Everyone split = Everyone.split(metrics.metrics(), known);
    return DataFileText.of(
        new DataFileText.Header(
            List.of(
                "Learnt from " + String.join(", ", pages) + ". Edit it: descriptions, units and",
                "which labels have no other values (form: closed) are yours to say."),
            component,
            "The metrics of " + component + ", learnt from its pages.",
            closed,
            mostValues),
        split.own(),
        split.shared());
  }

  /**
   * An existing data file with what the pages show otherwise: kinds, labels, buckets, quantiles,
   * stability, new metrics. The help of a page that is not the file's becomes its {@code wireHelp}.
   * What was written by hand stays: descriptions, notes, names, order, comments; and so does a
   * metric that no page has.
   *
   * @param name the file's name, for messages
   * @param yaml the file
   * @return the file anew, and what became otherwise
   * @throws DataFileException if something in the file is wrong
   */
  public DataFileChange update(String name, String yaml) {
    Extraction found =
        new Extraction(
            pages, Everyone.split(metrics.metrics(), known).own(), List.of(), conflicts());
    return DataFileChange.of(
        DataFileUpdate.of(name, yaml, OneFile.read(name, yaml, ""), List.of(), found, true));
  }
}
