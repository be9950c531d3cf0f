// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.scrape.Scrape;
import dev.cnitelemetry.text.write.ExpositionWriter;
import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.PrometheusNaming;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A scrape as the Prometheus Java client holds metrics, and what that could not hold.
 *
 * <p>All kinds of its model are made: counter, gauge, classic histogram, gauge histogram, summary,
 * info, state set and unknown, with labels, exemplars, timestamps, creation times, help and unit.
 * The client library sorts families by name and series by labels, refuses some names and values,
 * and has names of its own for counters; each difference is a finding with a {@link
 * SnapshotDifference} as its code. Families keep the name they were declared with in their
 * metadata, so that {@link #write} can write it.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * reader.reset(body, 0, body.length);
 * Snapshots scrape = Snapshots.from(reader); // or from(Scrape.parse(body, format))
 * scrape.report().findings().forEach(System.err::println);
 * for (MetricSnapshot family : scrape.metrics()) {
 *   System.out.println(family.getMetadata().getName() + " " + family.getDataPoints().size());
 * }
 * }</pre>
 */
public final class Snapshots {

  private final MetricSnapshots metrics;
  private final Report report;

  private Snapshots(MetricSnapshots metrics, Report report) {
    this.metrics = metrics;
    this.report = report;
  }

  /**
   * Reads the input that a reader was given by {@code reset}, to its end.
   *
   * @param reader a reader with an input; its format says what the input is
   * @return the snapshots and the findings
   * @throws dev.cnitelemetry.text.ExpositionFormatException if a line is malformed and the reader
   *     does not report it as an event; where it does, the line is a finding
   * @throws java.io.UncheckedIOException if the reader's stream or channel fails
   * @throws IllegalStateException if the reader has no input, or
   *     prometheus-metrics-exposition-formats is not on the class path
   */
  public static Snapshots from(ExpositionReader reader) {
    ClientLibrary.require();
    Findings findings = new Findings();
    return from(new PageReader(reader, findings).read(), findings);
  }

  /**
   * Takes what a scrape holds: the same as {@link #from(ExpositionReader)} makes of the page that
   * the scrape was read from. Only of a page that announces a family by several kinds, or an
   * OpenMetrics page that goes back to an earlier family, a scrape does not keep enough: families
   * may be told apart otherwise there.
   *
   * @param scrape a scrape, with or without a catalogue
   * @return the snapshots and the findings
   * @throws IllegalStateException if prometheus-metrics-exposition-formats is not on the class path
   */
  public static Snapshots from(Scrape scrape) {
    ClientLibrary.require();
    Findings findings = new Findings();
    return from(new ScrapeLines(scrape, findings).read(), findings);
  }

  private static Snapshots from(Collection<WireFamily> families, Findings findings) {
    Set<WireFamily> held = heldAsUnknown(families, findings);
    Set<String> others = namesOfOthersThanCounters(families);
    Map<String, String> taken = new HashMap<>();
    MetricSnapshots.Builder metrics = MetricSnapshots.builder();
    for (WireFamily family : families) {
      String declared = family.declaredName();
      String name = name(family, others, findings);
      String earlier = taken.putIfAbsent(PrometheusNaming.prometheusName(name), declared);
      if (earlier != null) {
        findings.add(
            SnapshotDifference.NAME_CLASH,
            declared,
            "is left out: the client library takes it for " + earlier);
        continue;
      }
      try {
        MetricSnapshot snapshot =
            new SnapshotFamily(family, held.contains(family), findings).under(name);
        if (!snapshot.getDataPoints().isEmpty() || family.samples.isEmpty()) {
          metrics.metricSnapshot(snapshot);
        }
      } catch (IllegalArgumentException e) {
        findings.add(SnapshotDifference.FAMILY_REFUSED, declared, "is left out: " + e.getMessage());
      }
    }
    return new Snapshots(metrics.build(), findings.report());
  }

  /** Counters that the client library would print under another family's name, see HeldCounter. */
  private static Set<WireFamily> heldAsUnknown(Collection<WireFamily> families, Findings findings) {
    Set<String> names = new HashSet<>();
    families.forEach(family -> names.add(PrometheusNaming.prometheusName(family.declaredName())));
    Set<WireFamily> held = new HashSet<>();
    for (WireFamily family : families) {
      String printed = family.declaredName() + SampleNames.TOTAL;
      if (family.kind != MetricKind.COUNTER) {
        continue;
      }
      if (ClientNames.metadataName(family.kind, family.declaredName()).equals(family.declaredName())
          && names.contains(PrometheusNaming.prometheusName(printed))) {
        family.kind = MetricKind.UNTYPED;
        held.add(family);
        findings.add(
            SnapshotDifference.KIND_CHANGED,
            family.declaredName(),
            "is held as unknown: the client library would print it as "
                + printed
                + ", which another family is called");
      } else if (!family.dialect.hasTotals()
          && family.samples.stream().anyMatch(sample -> sample.value < 0)) {
        family.kind = MetricKind.UNTYPED;
        findings.add(
            SnapshotDifference.KIND_CHANGED,
            family.declaredName(),
            "is held as unknown: a counter is not below 0");
      }
    }
    return held;
  }

  /** The names in the client library's model that no counter can have by leaving out _total. */
  private static Set<String> namesOfOthersThanCounters(Collection<WireFamily> families) {
    Set<String> names = new HashSet<>();
    List<WireFamily> counters = new ArrayList<>();
    for (WireFamily family : families) {
      if (family.kind == MetricKind.COUNTER) {
        counters.add(family);
      } else {
        names.add(modelName(family));
      }
    }
    // A counter that keeps its full name takes it from one that ends in _total twice.
    counters.sort(Comparator.comparingInt(family -> family.name.length()));
    for (WireFamily counter : counters) {
      if (names.contains(modelName(counter))) {
        names.add(PrometheusNaming.prometheusName(counter.declaredName()));
      }
    }
    return names;
  }

  private static String modelName(WireFamily family) {
    return PrometheusNaming.prometheusName(
        ClientNames.metadataName(family.kind, family.declaredName()));
  }

  private static String name(WireFamily family, Set<String> others, Findings findings) {
    String declared = family.declaredName();
    String name = ClientNames.metadataName(family.kind, declared);
    if (family.kind == MetricKind.COUNTER) {
      if (name.equals(declared)) {
        findings.add(
            SnapshotDifference.RENAMED,
            declared,
            "the client library prints " + declared + SampleNames.TOTAL);
      } else if (others.contains(PrometheusNaming.prometheusName(name))) {
        findings.add(
            SnapshotDifference.FULL_NAME,
            declared,
            "keeps its full name, since another family is called " + name);
        return declared;
      }
    } else if (family.kind == MetricKind.GAUGE
        && (name.endsWith(".total") || name.endsWith(".created"))) {
      findings.add(
          SnapshotDifference.RENAMED,
          declared,
          "the client library prints " + name.substring(0, name.lastIndexOf('.')) + " as text");
    }
    return name;
  }

  /**
   * What the client library can hold of the scrape.
   *
   * @return the families, sorted by name as the client library sorts them
   */
  public MetricSnapshots metrics() {
    return metrics;
  }

  /**
   * How the scrape and the snapshots differ.
   *
   * @return the differences, malformed lines last, the others in the order in which they were found
   */
  public Report report() {
    return report;
  }

  /**
   * Writes snapshots, those of a scrape or of a registry. Families without series are left out, as
   * the client library leaves them out.
   *
   * <p>Info and state set families become gauges in the Prometheus formats, and gauge histograms a
   * histogram with gauges {@code _gcount} and {@code _gsum}, as the client library writes them.
   * Exemplars and creation times are written in OpenMetrics, which has them; exemplars on counters
   * and histograms alone. What OpenMetrics does not allow is left out and found: a sum beside
   * negative bounds, a negative counter, an exemplar that is too long.
   *
   * @param snapshots what is written
   * @param writer where it goes, between two lines; {@code finish()} remains to be called
   * @param policy the names
   * @return what was left out or changed
   * @throws IllegalArgumentException if under {@link NamePolicy#CLIENT} two snapshots of one name
   *     do not go together, as with the client library's writers
   * @throws java.io.UncheckedIOException if the writer's stream or channel fails
   * @throws IllegalStateException if a line of the writer is open, or
   *     prometheus-metrics-exposition-formats is not on the class path
   */
  public static Report write(
      MetricSnapshots snapshots, ExpositionWriter writer, NamePolicy policy) {
    ClientLibrary.require();
    Findings findings = new Findings();
    WrittenNames names =
        new WrittenNames(policy, Dialect.of(writer.format()), EscapingScheme.ALLOW_UTF8);
    new PageWriter(writer, names, true, false, findings).write(snapshots);
    return findings.report();
  }

  /**
   * Describes a writer of a format for whatever takes the client library's writers.
   *
   * @param format the format to write
   * @return a builder with the defaults
   * @throws IllegalStateException if prometheus-metrics-exposition-formats is not on the class
   *     path; the message names its coordinate
   */
  public static SnapshotTextWriter.Builder formatWriter(TextFormat format) {
    ClientLibrary.require();
    return new SnapshotTextWriter.Builder(format);
  }
}
