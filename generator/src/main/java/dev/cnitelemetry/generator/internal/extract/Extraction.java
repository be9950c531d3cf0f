// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found, and what could not be read.
 *
 * @param sources where it was looked for, such as {@code k8s.io/apiserver@v0.36.1}
 * @param metrics the metrics by name
 * @param unread what could not be read, in the order found
 * @param conflicts what one source says otherwise than another
 */
public record Extraction(
    List<String> sources,
    List<ExtractedMetric> metrics,
    List<Unread> unread,
    List<String> conflicts) {

  /**
   * What could not be read.
   *
   * @param file the file
   * @param line the line, from 1
   * @param reason what and why
   */
  public record Unread(String file, int line, String reason) {}

  /** An extraction in the making. */
  public static final class Builder {

    private final Map<String, ExtractedMetric> metrics = new LinkedHashMap<>();
    private final Set<Unread> unread = new LinkedHashSet<>();
    private final List<String> conflicts = new ArrayList<>();

    /**
     * Adds a metric. One of several with one name that differ in the values of constant labels has
     * all of them; what else is said otherwise is a conflict.
     */
    public void add(ExtractedMetric metric) {
      ExtractedMetric before = metrics.putIfAbsent(metric.name(), metric);
      if (before == null) {
        return;
      }
      List<String> sources = new ArrayList<>(before.sources());
      metric.sources().stream().filter(each -> !sources.contains(each)).forEach(sources::add);
      ExtractedMetric joined = before.withValuesOf(metric);
      metrics.put(metric.name(), joined.withSources(sources));
      if (!joined.isLike(metric.withValuesOf(before))) {
        conflicts.add(
            "%s is a %s in %s and another one in %s; kept is the first"
                .formatted(
                    metric.name(),
                    before.kind().openMetricsText(),
                    String.join(", ", before.sources()),
                    String.join(", ", metric.sources())));
      }
    }

    /** Adds what could not be read. */
    public void unread(String file, int line, String reason) {
      unread.add(new Unread(file, line, reason));
    }

    /** The extraction. */
    public Extraction build(List<String> sources) {
      return new Extraction(
          List.copyOf(sources),
          metrics.values().stream()
              .sorted((one, other) -> one.name().compareTo(other.name()))
              .toList(),
          List.copyOf(unread),
          List.copyOf(conflicts));
    }
  }
}
