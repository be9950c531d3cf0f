// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.DuplicateLabelsException;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot.InfoDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import io.prometheus.metrics.model.snapshots.Unit;
import io.prometheus.metrics.model.snapshots.UnknownSnapshot;
import io.prometheus.metrics.model.snapshots.UnknownSnapshot.UnknownDataPointSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.annotation.Nullable;

/** Makes the snapshot of one family. What does not fit becomes a finding. */
final class SnapshotFamily {

  private final WireFamily family;
  private final boolean held;
  private final Findings findings;
  private final String declared;

  /**
   * The samples of one family.
   *
   * @param held whether it is a counter that is held as unknown
   */
  SnapshotFamily(WireFamily family, boolean held, Findings findings) {
    this.family = family;
    this.held = held;
    this.findings = findings;
    this.declared = family.declaredName();
  }

  /**
   * The snapshot.
   *
   * @param name what its metadata call the family
   */
  MetricSnapshot under(String name) {
    MetricMetadata metadata = metadata(name);
    return switch (family.kind) {
      case COUNTER -> unique(counters(), points -> new CounterSnapshot(metadata, points));
      case GAUGE ->
          unique(
              plain(
                  (sample, labels) ->
                      new GaugeDataPointSnapshot(
                          sample.value, labels, sample.exemplar, sample.timestamp)),
              points -> new GaugeSnapshot(metadata, points));
      case UNTYPED ->
          unique(
              plain(
                  (sample, labels) ->
                      new UnknownDataPointSnapshot(
                          sample.value, labels, sample.exemplar, sample.timestamp)),
              points -> new UnknownSnapshot(metadata, points));
      case INFO ->
          unique(
              plain((sample, labels) -> new InfoDataPointSnapshot(labels, sample.timestamp)),
              points -> new InfoSnapshot(metadata, points));
      case HISTOGRAM, GAUGE_HISTOGRAM ->
          new HistogramSnapshot(
              family.kind == MetricKind.GAUGE_HISTOGRAM,
              metadata,
              distributions(HistogramPoint::new));
      case SUMMARY -> new SummarySnapshot(metadata, distributions(SummaryPoint::new));
      case STATE_SET -> new StateSetSnapshot(metadata, distributions(StateSetPoint::new));
    };
  }

  private MetricMetadata metadata(String name) {
    return MetricMetadata.builder()
        .name(name)
        .expositionBaseName(held ? declared + SampleNames.TOTAL : declared)
        .originalName(declared)
        .help(family.help)
        .unit(unit(name))
        .build();
  }

  /** The client library appends a unit to names that lack it, so one that does not fit is lost. */
  @Nullable
  private Unit unit(String name) {
    String unit = family.unit;
    if (unit == null || unit.isEmpty()) {
      return null;
    }
    if (family.kind == MetricKind.INFO || family.kind == MetricKind.STATE_SET) {
      findings.add(
          SnapshotDifference.UNIT_LOST, declared, "families of this kind have no unit: " + unit);
      return null;
    }
    if (!name.endsWith("_" + unit)) {
      findings.add(
          SnapshotDifference.UNIT_LOST, declared, "the name does not end in the unit " + unit);
      return null;
    }
    try {
      return new Unit(unit);
    } catch (IllegalArgumentException e) {
      findings.add(
          SnapshotDifference.UNIT_LOST, declared, "the client library refuses the unit " + unit);
      return null;
    }
  }

  private boolean isCounter() {
    return family.kind == MetricKind.COUNTER;
  }

  // ---- Families of single samples

  private List<CounterDataPointSnapshot> counters() {
    Map<Labels, Long> created = createdTimes();
    return plain(
        (sample, labels) ->
            new CounterDataPointSnapshot(
                sample.value,
                labels,
                sample.exemplar,
                created.getOrDefault(labels, 0L),
                sample.timestamp));
  }

  private Map<Labels, Long> createdTimes() {
    Map<Labels, Long> created = new LinkedHashMap<>();
    if (family.dialect.hasCreated()) {
      for (WireSample sample : family.samples) {
        if (isCreated(sample)) {
          Labels labels = labels(sample);
          long millis = createdMillis(sample);
          if (labels != null && millis != 0) {
            created.put(labels, millis);
          }
        }
      }
    }
    return created;
  }

  private boolean isCreated(WireSample sample) {
    return family.dialect.hasCreated() && family.suffix(sample).equals(SampleNames.CREATED);
  }

  /** The time in milliseconds; 0 if the client library cannot hold it. */
  long createdMillis(WireSample sample) {
    double millis = sample.value * 1e3;
    if (!(millis >= 0.5 && millis < 0x1p63)) {
      findings.add(
          SnapshotDifference.CREATED_LOST,
          declared,
          sample + " " + sample.value + " is no creation time");
      return 0;
    }
    return Math.round(millis);
  }

  private <P extends DataPointSnapshot> List<P> plain(BiFunction<WireSample, Labels, P> point) {
    List<P> points = new ArrayList<>(family.samples.size());
    for (WireSample sample : family.samples) {
      if (isCounter() && isCreated(sample)) {
        continue;
      }
      try {
        points.add(point.apply(sample, Labels.of(sample.labelNames, sample.labelValues)));
      } catch (IllegalArgumentException e) {
        refused(sample, e);
      }
    }
    return points;
  }

  /** Repeated series are rare enough to let the client library look for them. */
  private <P extends DataPointSnapshot> MetricSnapshot unique(
      List<P> points, Function<Collection<P>, MetricSnapshot> snapshot) {
    try {
      return snapshot.apply(points);
    } catch (DuplicateLabelsException e) {
      Map<Labels, P> last = new LinkedHashMap<>();
      for (P point : points) {
        if (last.put(point.getLabels(), point) != null) {
          find(
              SnapshotDifference.SERIES_REPEATED, declared + point.getLabels() + " is there twice");
        }
      }
      return snapshot.apply(last.values());
    }
  }

  /** The sample's labels; null if the client library does not take them. */
  @Nullable
  private Labels labels(WireSample sample) {
    try {
      return Labels.of(sample.labelNames, sample.labelValues);
    } catch (IllegalArgumentException e) {
      refused(sample, e);
      return null;
    }
  }

  private void refused(WireSample sample, IllegalArgumentException reason) {
    findings.add(
        SnapshotDifference.SERIES_REFUSED,
        declared,
        sample + " is left out: " + reason.getMessage());
  }

  // ---- Families whose points have several samples

  /** One point of a histogram, summary or state set, while its samples are collected. */
  abstract static class Point<P extends DataPointSnapshot> {
    final SnapshotFamily family;
    final WireSample first;
    final List<Exemplar> exemplars = new ArrayList<>(0);
    long created;
    private long timestamp;
    private boolean timestampsDiffer;

    Point(SnapshotFamily family, WireSample first) {
      this.family = family;
      this.first = first;
      this.timestamp = first.timestamp;
    }

    /** Takes a sample of this point, without the label that tells it from its neighbours. */
    abstract void take(String suffix, WireSample sample, @Nullable String distinction);

    abstract P build(Labels labels, long timestamp);

    /** Adds an exemplar, if it is not there already: some are on a bucket and on the count. */
    final void keep(@Nullable Exemplar exemplar) {
      if (exemplar != null && exemplars.stream().noneMatch(kept -> isSame(kept, exemplar))) {
        exemplars.add(exemplar);
      }
    }

    private static boolean isSame(Exemplar one, Exemplar other) {
      return Double.compare(one.getValue(), other.getValue()) == 0
          && one.getTimestampMillis() == other.getTimestampMillis()
          && one.getLabels().equals(other.getLabels());
    }

    private void takeAny(String suffix, WireSample sample, @Nullable String distinction) {
      if (sample.timestamp != timestamp) {
        timestampsDiffer = true;
        timestamp = Math.max(timestamp, sample.timestamp);
      }
      if (suffix.equals(SampleNames.CREATED)) {
        created = family.createdMillis(sample);
      } else {
        take(suffix, sample, distinction);
      }
    }

    private P finish(Labels labels) {
      if (timestampsDiffer) {
        family.find(
            SnapshotDifference.TIMESTAMP_LOST,
            first + " has samples of several times; the last one is kept");
      }
      return build(labels, timestamp);
    }
  }

  interface PointFactory<D extends Point<?>> {
    D start(SnapshotFamily family, WireSample first);
  }

  void find(SnapshotDifference code, String message) {
    findings.add(code, declared, message);
  }

  private <P extends DataPointSnapshot, D extends Point<P>> List<P> distributions(
      PointFactory<D> factory) {
    String distinction = distinction();
    Map<Labels, D> drafts = new LinkedHashMap<>();
    D last = null;
    for (WireSample sample : family.samples) {
      String suffix = family.suffix(sample);
      String distinct = null;
      WireSample plain = sample;
      if (suffix.isEmpty() || suffix.equals(SampleNames.BUCKET)) {
        distinct = sample.label(distinction);
        if (distinct == null) {
          find(SnapshotDifference.SAMPLE_UNPLACED, sample + " has no label " + distinction);
          continue;
        }
        plain = sample.without(distinction);
      }
      if (last == null || !last.first.hasLabelsOf(plain)) {
        Labels labels = labels(plain);
        if (labels == null) {
          continue;
        }
        D draft = drafts.get(labels);
        if (draft == null) {
          draft = factory.start(this, plain);
          drafts.put(labels, draft);
        }
        last = draft;
      }
      Point<P> point = last;
      try {
        point.takeAny(suffix, plain, distinct);
      } catch (IllegalArgumentException e) {
        refused(sample, e);
      }
    }
    List<P> points = new ArrayList<>(drafts.size());
    drafts.forEach(
        (labels, draft) -> {
          Point<P> point = draft;
          try {
            points.add(point.finish(labels));
          } catch (IllegalArgumentException e) {
            refused(draft.first, e);
          }
        });
    return points;
  }

  private String distinction() {
    return family.kind.distinguishingLabel().orElse(family.name);
  }
}
