// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.rules.NamePlan;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.write.CounterNaming;
import dev.cnitelemetry.text.write.ExpositionWriter;
import dev.cnitelemetry.text.write.NumberSpelling;
import io.prometheus.metrics.expositionformats.TextFormatUtil;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  private final boolean javaNumbers;

  /** Gauges that are the creation times of the family that is being written. */
  private Map<Labels, DataPointSnapshot> createdByLabels = Map.of();

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
    this.javaNumbers = javaNumbers;
    this.line = new SampleLine(writer, javaNumbers, findings);
    this.countAndSum = new CountAndSum(line, names.policy() == NamePolicy.AS_DECLARED);
  }

  void write(MetricSnapshots snapshots) {
    Map<String, WrittenFamily> families = families(snapshots);
    if (dialect.hasTotals()) {
      plan(families);
    }
    for (WrittenFamily family : families.values()) {
      // Creation times are written with the family that they are of.
      if (family.createdOf == null) {
        write(family);
      }
    }
  }

  private Map<String, WrittenFamily> families(MetricSnapshots snapshots) {
    boolean asClient = names.policy() == NamePolicy.CLIENT;
    Map<String, WrittenFamily> families = asClient ? new LinkedHashMap<>() : new TreeMap<>();
    for (MetricSnapshot snapshot :
        asClient ? TextFormatUtil.mergeDuplicates(snapshots) : snapshots) {
      if (hasSamples(snapshot)) {
        MetricSnapshot escaped = names.escaped(snapshot);
        String name = names.of(escaped, snapshot.getMetadata().getOriginalName());
        families
            .computeIfAbsent(name, absent -> new WrittenFamily(name, !asClient))
            .snapshots
            .add(escaped);
      }
    }
    return families;
  }

  /** Sees which families cannot have the names of their kind, as a conversion of a page does. */
  private void plan(Map<String, WrittenFamily> families) {
    Map<String, WrittenFamily> owners = new HashMap<>(families);
    for (WrittenFamily family : families.values()) {
      if (family.kind() != MetricKind.COUNTER) {
        for (String suffix : family.kind().suffixes()) {
          if (!suffix.equals(SampleNames.CREATED)) {
            owners.putIfAbsent(family.stem() + suffix, family);
          }
        }
      }
    }
    CounterNaming counters = writer.counters();
    new NamePlan<WrittenFamily>(
            counters == CounterNaming.ADD_TOTAL, owners::get, WrittenFamily::isCreated)
        .make(families.values());
    for (WrittenFamily family : families.values()) {
      if (family.lacksTotal() && counters != CounterNaming.ADD_TOTAL) {
        family.obstacle = null; // the writer knows what becomes of it
      } else if (family.obstacle == null && family.hasNoNumber()) {
        family.obstacle = "a counter is a number";
      }
    }
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

  private void write(WrittenFamily family) {
    String name = family.name;
    MetricKind kind = family.kind();
    if (family.obstacle != null) {
      if (kind != MetricKind.UNTYPED) {
        findings.add(
            SnapshotDifference.KIND_CHANGED, name, "is written as unknown: " + family.obstacle);
      }
      if (!isOfPlainSamples(kind)) {
        writeByName(family);
        return;
      }
      kind = MetricKind.UNTYPED;
    }
    try {
      announce(name, kind, family.metadata());
    } catch (IllegalArgumentException | IllegalStateException e) {
      findings.add(SnapshotDifference.FAMILY_REFUSED, name, "is left out: " + e.getMessage());
      return;
    }
    line.family(name);
    startCreated(family);
    for (MetricSnapshot snapshot : family.snapshots) {
      if (family.kind(snapshot) == family.kind()) {
        write(family, kind, snapshot);
      } else {
        findings.add(
            SnapshotDifference.NAME_CLASH,
            name,
            "is a family of another kind, too; it is left out");
      }
    }
  }

  private void startCreated(WrittenFamily family) {
    WrittenFamily gauges = family.created;
    createdByLabels = gauges == null ? Map.of() : gauges.points();
    if (gauges != null) {
      findings.add(
          SnapshotDifference.KIND_CHANGED,
          gauges.name,
          "is written as creation times of "
              + family.stem()
              + ", as that name means in OpenMetrics");
    }
  }

  private static boolean isOfPlainSamples(MetricKind kind) {
    return switch (kind) {
      case COUNTER, GAUGE, UNTYPED, INFO, STATE_SET -> true;
      case HISTOGRAM, GAUGE_HISTOGRAM, SUMMARY -> false;
    };
  }

  /** Each name of the samples becomes a family, and the help text keeps the name it had. */
  private void writeByName(WrittenFamily family) {
    TextFormat plain = TextFormat.PROMETHEUS_1_0_0;
    ExpositionWriter page =
        ExpositionWriter.builder(plain)
            .escaping(EscapingScheme.ALLOW_UTF_8)
            .spelling(javaNumbers ? NumberSpelling.JAVA : NumberSpelling.GO)
            .build();
    WrittenNames plainNames =
        new WrittenNames(
            names.policy(),
            Dialect.of(plain),
            io.prometheus.metrics.config.EscapingScheme.ALLOW_UTF8);
    new PageWriter(page, plainNames, false, javaNumbers, findings).write(family.unplanned());
    page.finish();
    byte[] body = page.content().toByteArray();
    ExpositionReader reader = ExpositionReader.builder(plain).build();
    Set<String> sampleNames = new LinkedHashSet<>();
    reader.reset(body, 0, body.length);
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.SAMPLE) {
        sampleNames.add(reader.name().toString());
      }
    }
    for (String sampleName : sampleNames) {
      copy(sampleName, family, reader, body);
    }
  }

  private void copy(String name, WrittenFamily family, ExpositionReader reader, byte[] body) {
    try {
      String help = family.metadata().getHelp();
      writer.family(name, MetricKind.UNTYPED, name.equals(family.name) && help != null ? help : "");
    } catch (IllegalArgumentException | IllegalStateException e) {
      findings.add(SnapshotDifference.FAMILY_REFUSED, name, "is left out: " + e.getMessage());
      return;
    }
    reader.reset(body, 0, body.length);
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.SAMPLE && reader.name().contentEquals(name)) {
        line.copy(name, reader);
      }
    }
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

  private void write(WrittenFamily family, MetricKind kind, MetricSnapshot snapshot) {
    String name = family.name;
    switch (family.kind(snapshot)) {
      case COUNTER -> {
        if (snapshot instanceof CounterSnapshot counter) {
          counters(name, kind, counter);
        } else {
          unknowns(name, kind, (UnknownSnapshot) snapshot);
        }
      }
      case GAUGE -> {
        for (GaugeDataPointSnapshot point : ((GaugeSnapshot) snapshot).getDataPoints()) {
          without(point.getExemplar(), name, point);
          line.of(name, point).write(point.getValue());
        }
      }
      case UNTYPED -> unknowns(name, kind, (UnknownSnapshot) snapshot);
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

  private void unknowns(String name, MetricKind kind, UnknownSnapshot snapshot) {
    for (UnknownDataPointSnapshot point : snapshot.getDataPoints()) {
      without(point.getExemplar(), name, point);
      line.of(name, point);
      if (kind == MetricKind.COUNTER && dialect.hasTotals()) {
        line.ofOpenFamily();
      }
      line.write(point.getValue());
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
    DataPointSnapshot gauge = createdByLabels.get(point.getLabels());
    if (gauge != null) {
      line.of(family + SampleNames.CREATED, gauge).write(WrittenFamily.value(gauge));
    } else if (createdTimes && point.hasCreatedTimestamp()) {
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
