package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.write.ExpositionWriter;
import io.prometheus.metrics.expositionformats.TextFormatUtil;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.Quantile;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot.StateSetDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot.SummaryDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.UnknownSnapshot;
import io.prometheus.metrics.model.snapshots.UnknownSnapshot.UnknownDataPointSnapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.Nullable;

/**
 * Writes snapshots, family by family: under the client library's names in its order, under declared
 * names in the order in which Go programs write, which is that of the names.
 */
final class PageWriter {

  private final ExpositionWriter writer;
  private final Dialect dialect;
  private final WrittenNames names;
  private final boolean createdTimes;
  private final Findings findings;
  private final SampleLine line;
  private final CountAndSum countAndSum;

  PageWriter(
      ExpositionWriter writer,
      WrittenNames names,
      boolean createdTimes,
      boolean javaNumbers,
      Findings findings) {
    this.writer = writer;
    this.dialect = Dialect.of(writer.format());
    this.names = names;
    this.createdTimes = createdTimes && dialect.hasCreated();
    this.findings = findings;
    this.line = new SampleLine(writer, javaNumbers, findings);
    this.countAndSum = new CountAndSum(line, names.policy() == NamePolicy.AS_DECLARED);
  }

  void write(MetricSnapshots snapshots) {
    Map<String, List<MetricSnapshot>> families = families(snapshots);
    Set<String> others = dialect.hasTotals() ? othersThanCounters(families) : Set.of();
    for (Map.Entry<String, List<MetricSnapshot>> family : families.entrySet()) {
      write(family.getKey(), family.getValue(), others);
    }
  }

  /** What is written under one name, which several snapshots may have. */
  private Map<String, List<MetricSnapshot>> families(MetricSnapshots snapshots) {
    boolean asClient = names.policy() == NamePolicy.CLIENT;
    Map<String, List<MetricSnapshot>> families = asClient ? new LinkedHashMap<>() : new TreeMap<>();
    for (MetricSnapshot snapshot :
        asClient ? TextFormatUtil.mergeDuplicates(snapshots) : snapshots) {
      if (hasSamples(snapshot)) {
        MetricSnapshot escaped = names.escaped(snapshot);
        String name = names.of(escaped, snapshot.getMetadata().getOriginalName());
        families.computeIfAbsent(name, key -> new ArrayList<>(1)).add(escaped);
      }
    }
    return families;
  }

  /** A summary may have points without anything in them, which the client library leaves out. */
  private static boolean hasSamples(MetricSnapshot snapshot) {
    return snapshot instanceof SummarySnapshot summary
        ? summary.getDataPoints().stream().anyMatch(PageWriter::hasSamples)
        : !snapshot.getDataPoints().isEmpty();
  }

  private static boolean hasSamples(SummaryDataPointSnapshot point) {
    return point.getQuantiles().size() > 0 || point.hasCount() || point.hasSum();
  }

  private static Set<String> othersThanCounters(Map<String, List<MetricSnapshot>> families) {
    Set<String> others = new HashSet<>();
    families.forEach(
        (name, snapshots) -> {
          if (!(snapshots.get(0) instanceof CounterSnapshot)) {
            others.add(name);
          }
        });
    return others;
  }

  private void write(String name, List<MetricSnapshot> snapshots, Set<String> others) {
    MetricSnapshot first = snapshots.get(0);
    MetricKind kind = kind(first);
    if (kind == MetricKind.COUNTER
        && others.contains(ClientNames.without(name, SampleNames.TOTAL))) {
      findings.add(
          SnapshotDifference.KIND_CHANGED,
          name,
          "written as unknown: OpenMetrics would call it as another family is called");
      kind = MetricKind.UNTYPED;
    }
    try {
      announce(name, kind, first.getMetadata());
    } catch (IllegalArgumentException | IllegalStateException e) {
      findings.add(SnapshotDifference.FAMILY_REFUSED, name, "is left out: " + e.getMessage());
      return;
    }
    line.family(name);
    for (MetricSnapshot snapshot : snapshots) {
      if (kind(snapshot) == kind(first)) {
        write(name, kind, snapshot);
      } else {
        findings.add(
            SnapshotDifference.NAME_CLASH,
            name,
            "is a family of another kind, too; it is left out");
      }
    }
  }

  private static MetricKind kind(MetricSnapshot snapshot) {
    if (snapshot instanceof CounterSnapshot) {
      return MetricKind.COUNTER;
    } else if (snapshot instanceof GaugeSnapshot) {
      return MetricKind.GAUGE;
    } else if (snapshot instanceof HistogramSnapshot histogram) {
      return histogram.isGaugeHistogram() ? MetricKind.GAUGE_HISTOGRAM : MetricKind.HISTOGRAM;
    } else if (snapshot instanceof SummarySnapshot) {
      return MetricKind.SUMMARY;
    } else if (snapshot instanceof InfoSnapshot) {
      return MetricKind.INFO;
    } else if (snapshot instanceof StateSetSnapshot) {
      return MetricKind.STATE_SET;
    }
    return MetricKind.UNTYPED;
  }

  // ---- Metadata

  private void announce(String name, MetricKind kind, MetricMetadata metadata) {
    String help = metadata.getHelp() == null ? "" : metadata.getHelp();
    String unit = metadata.getUnit() == null ? "" : metadata.getUnit().toString();
    if (!dialect.hasUnits()) {
      writer.family(name, textKind(kind), help);
    } else if (names.policy() == NamePolicy.AS_DECLARED) {
      writer.family(name, kind, help, kind == MetricKind.UNTYPED ? "" : unit);
    } else {
      String stem = ClientNames.metadataName(kind, name);
      writer.type(stem, kind);
      if (!unit.isEmpty()) {
        writer.unit(stem, unit);
      }
      if (!help.isEmpty()) {
        writer.help(stem, help);
      }
    }
  }

  /** The Prometheus formats have five kinds; for the others the client library writes these. */
  private static MetricKind textKind(MetricKind kind) {
    return switch (kind) {
      case INFO, STATE_SET -> MetricKind.GAUGE;
      case GAUGE_HISTOGRAM -> MetricKind.HISTOGRAM;
      default -> kind;
    };
  }

  // ---- Samples

  private void write(String name, MetricKind kind, MetricSnapshot snapshot) {
    switch (kind(snapshot)) {
      case COUNTER -> counters(name, kind, (CounterSnapshot) snapshot);
      case GAUGE -> {
        for (GaugeDataPointSnapshot point : ((GaugeSnapshot) snapshot).getDataPoints()) {
          without(point.getExemplar(), name, point);
          line.of(name, point).write(point.getValue());
        }
      }
      case UNTYPED -> {
        for (UnknownDataPointSnapshot point : ((UnknownSnapshot) snapshot).getDataPoints()) {
          without(point.getExemplar(), name, point);
          line.of(name, point).write(point.getValue());
        }
      }
      case HISTOGRAM -> {
        HistogramLines lines = histogram(name);
        for (HistogramDataPointSnapshot point : ((HistogramSnapshot) snapshot).getDataPoints()) {
          lines.write(point, false);
          created(name, point);
        }
      }
      case GAUGE_HISTOGRAM -> gaugeHistogram(name, (HistogramSnapshot) snapshot);
      case SUMMARY -> summaries(name, (SummarySnapshot) snapshot);
      case INFO -> {
        for (DataPointSnapshot point : snapshot.getDataPoints()) {
          line.of(name, point).write(1L);
        }
      }
      case STATE_SET -> {
        for (StateSetDataPointSnapshot point : ((StateSetSnapshot) snapshot).getDataPoints()) {
          for (int i = 0; i < point.size(); i++) {
            line.of(name, point).label(name, point.getName(i)).write(point.isTrue(i) ? 1L : 0L);
          }
        }
      }
    }
  }

  private HistogramLines histogram(String name) {
    return new HistogramLines(line, countAndSum, name, dialect, findings);
  }

  private void gaugeHistogram(String name, HistogramSnapshot histogram) {
    HistogramLines lines = histogram(name);
    for (HistogramDataPointSnapshot point : histogram.getDataPoints()) {
      lines.write(point, true);
      undated(name, point);
    }
    if (!dialect.hasKind(MetricKind.GAUGE_HISTOGRAM)) {
      gaugeCountsAndSums(name, histogram);
    }
  }

  private void counters(String name, MetricKind kind, CounterSnapshot counter) {
    boolean byFamily = dialect.hasTotals() && names.policy() == NamePolicy.AS_DECLARED;
    boolean dated = kind == MetricKind.COUNTER && name.endsWith(SampleNames.TOTAL);
    for (CounterDataPointSnapshot point : counter.getDataPoints()) {
      line.of(name, point);
      if (byFamily) {
        line.ofOpenFamily();
      }
      if (kind == MetricKind.COUNTER) {
        line.exemplar(point.getExemplar());
      } else {
        without(point.getExemplar(), name, point);
      }
      line.write(point.getValue());
      if (dated) {
        created(ClientNames.without(name, SampleNames.TOTAL), point);
      } else {
        undated(name, point);
      }
    }
  }

  private void summaries(String name, SummarySnapshot summary) {
    String countName = name + SampleNames.COUNT;
    String sumName = name + SampleNames.SUM;
    for (SummaryDataPointSnapshot point : summary.getDataPoints()) {
      if (!hasSamples(point)) {
        continue;
      }
      without(point.getExemplars().getLatest(), name, point);
      for (Quantile quantile : point.getQuantiles()) {
        line.of(name, point).quantile(quantile.getQuantile()).write(quantile.getValue());
      }
      countAndSum.write(countName, sumName, point);
      created(name, point);
    }
  }

  private void gaugeCountsAndSums(String name, HistogramSnapshot histogram) {
    String help = histogram.getMetadata().getHelp();
    writer.family(name + SampleNames.GCOUNT, MetricKind.GAUGE, help == null ? "" : help);
    for (HistogramDataPointSnapshot point : histogram.getDataPoints()) {
      if (point.hasCount()) {
        line.of(name + SampleNames.GCOUNT, point).write(point.getCount());
      }
    }
    if (histogram.getDataPoints().stream().anyMatch(HistogramDataPointSnapshot::hasSum)) {
      writer.family(name + SampleNames.GSUM, MetricKind.GAUGE, help == null ? "" : help);
      for (HistogramDataPointSnapshot point : histogram.getDataPoints()) {
        if (point.hasSum()) {
          line.of(name + SampleNames.GSUM, point).write(point.getSum());
        }
      }
    }
  }

  /** Notes an exemplar on a kind that has none in OpenMetrics. */
  private void without(@Nullable Exemplar exemplar, String name, DataPointSnapshot point) {
    if (dialect.hasExemplars() && exemplar != null) {
      findings.add(
          SnapshotDifference.EXEMPLAR_LOST,
          name,
          name + point.getLabels() + " is no counter or histogram, which alone have exemplars");
    }
  }

  private void created(String family, DataPointSnapshot point) {
    if (createdTimes && point.hasCreatedTimestamp()) {
      line.of(family + SampleNames.CREATED, point).writeSeconds(point.getCreatedTimestampMillis());
    }
  }

  /** Notes a creation time that the family's kind has no place for. */
  private void undated(String name, DataPointSnapshot point) {
    if (createdTimes && point.hasCreatedTimestamp()) {
      findings.add(
          SnapshotDifference.CREATED_LOST,
          name,
          name + point.getLabels() + " has no place for a creation time");
    }
  }
}
