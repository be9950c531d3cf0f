// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator;

import dev.cnitelemetry.generator.internal.data.OneFile;
import dev.cnitelemetry.generator.internal.extract.DataFileText;
import dev.cnitelemetry.generator.internal.extract.DataFileUpdate;
import dev.cnitelemetry.generator.internal.extract.Everyone;
import dev.cnitelemetry.generator.internal.extract.ExtractedMetric;
import dev.cnitelemetry.generator.internal.extract.Extraction;
import dev.cnitelemetry.generator.internal.extract.MetricList;
import dev.cnitelemetry.generator.internal.golang.GoRegistrations;
import dev.cnitelemetry.metrics.MetricCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The metrics that sources register: those of a Go module, or of Kubernetes' own list. A page is
 * read by a {@link PageLearner}.
 *
 * <p>Of Go sources every constructor of prometheus/client_golang and of Kubernetes' component-base
 * is read: names by namespace and subsystem, kinds, help texts, labels, buckets, quantiles and
 * stability; constants are followed over files, packages and modules that are given, parameters of
 * functions to those who call them. Nothing is run and nothing guessed: what cannot be computed is
 * told by {@link #unread}, with file and line. Values of labels are not in the sources.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * MetricExtraction found = MetricExtraction.ofGoSources(List.of(Path.of("my-exporter")));
 * found.unread().forEach(System.err::println);
 * String yaml = found.dataFile("my-exporter", MetricCatalog.empty());
 * }</pre>
 */
public final class MetricExtraction {

  private final Extraction found;

  private MetricExtraction(Extraction found) {
    this.found = found;
  }

  /**
   * Reads Go sources, those of tests and of other systems than Linux aside.
   *
   * @param directories checkouts of modules, their directories in Go's cache ({@code go mod
   *     download -json}), or directories below them; versions are taken from {@code …@v1.2.3}
   * @return what was found
   * @throws IOException if a directory cannot be read
   */
  public static MetricExtraction ofGoSources(List<Path> directories) throws IOException {
    return new MetricExtraction(GoRegistrations.read(directories));
  }

  /**
   * Reads Kubernetes' list of metrics, {@code documentation-list.yaml}. Entries of the type {@code
   * Custom} have no kind there, and are told by {@link #unread}.
   *
   * @param name the file's name, for messages
   * @param yaml the list
   * @param source what is noted as the source of each metric, for example {@code
   *     kubernetes/kubernetes@v1.36.1:test/instrumentation/documentation/documentation-list.yaml}
   * @return what was found
   * @throws DataFileException if it is no such list; the message has its line
   */
  public static MetricExtraction ofMetricList(String name, String yaml, String source) {
    return new MetricExtraction(MetricList.read(name, yaml, source));
  }

  /**
   * What could not be read.
   *
   * @param file the file, with its module
   * @param line the line, from 1
   * @param reason what, and why
   */
  public record Unread(String file, int line, String reason) {

    /**
     * One line.
     *
     * @return for example {@code example.com/shop@v1.0.0:metrics.go:12: NewCounter: …}
     */
    @Override
    public String toString() {
      return file + ":" + line + ": " + reason;
    }
  }

  /**
   * What registers a metric that could not be read.
   *
   * @return file, line and reason, in the order found
   */
  public List<Unread> unread() {
    return found.unread().stream()
        .map(each -> new Unread(each.file(), each.line(), each.reason()))
        .toList();
  }

  /**
   * What one place says otherwise than another. The first is kept.
   *
   * @return one sentence each
   */
  public List<String> conflicts() {
    return found.conflicts();
  }

  /**
   * The metrics that were found.
   *
   * @return their names, sorted
   */
  public List<String> names() {
    return found.metrics().stream().map(ExtractedMetric::name).toList();
  }

  /**
   * A data file of what was found. Metrics that every Go or Kubernetes program shows are referred
   * to, those of another catalogue left out.
   *
   * @param component the name of what shows the metrics, such as {@code my-exporter}
   * @param known a catalogue whose metrics need not be written down
   * @return YAML that {@link MetricDataFile#parse} reads
   */
  public String dataFile(String component, MetricCatalog known) {
    Everyone split = Everyone.split(found.metrics(), known);
    return DataFileText.of(
        new DataFileText.Header(
            List.of("Extracted from " + String.join(", ", found.sources()) + "."),
            component,
            "The metrics of " + component + ", extracted from its sources.",
            List.of(),
            0),
        split.own(),
        split.shared());
  }

  /**
   * An existing data file with what the sources say otherwise, as by {@link PageLearner#update}.
   *
   * @param name the file's name, for messages
   * @param yaml the file
   * @param known a catalogue whose metrics need not be written down
   * @return the file anew, and what became otherwise
   * @throws DataFileException if something in the file is wrong
   */
  public DataFileChange update(String name, String yaml, MetricCatalog known) {
    Extraction own =
        new Extraction(
            found.sources(),
            Everyone.split(found.metrics(), known).own(),
            found.unread(),
            found.conflicts());
    return DataFileChange.of(
        DataFileUpdate.of(name, yaml, OneFile.read(name, yaml, ""), List.of(), own, true));
  }
}
