// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.internal.rules.NamedFamily;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import io.prometheus.metrics.model.snapshots.UnknownSnapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is written under one name, which several snapshots may have. */
final class WrittenFamily extends NamedFamily<WrittenFamily> {

  final List<MetricSnapshot> snapshots = new ArrayList<>(1);
  private final boolean asDeclared;

  /**
   * A family.
   *
   * @param asDeclared whether a counter that is held as unknown is a counter
   */
  WrittenFamily(String name, boolean asDeclared) {
    super(name);
    this.asDeclared = asDeclared;
  }

  MetricKind kind() {
    return kind(snapshots.get(0));
  }

  @Override
  public MetricKind kindOrUntyped() {
    return kind();
  }

  MetricKind kind(MetricSnapshot snapshot) {
    if (snapshot instanceof CounterSnapshot || (asDeclared && HeldCounter.is(snapshot))) {
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

  MetricMetadata metadata() {
    return snapshots.get(0).getMetadata();
  }

  private String help() {
    return Objects.requireNonNullElse(metadata().getHelp(), "");
  }

  @Override
  protected String place() {
    return "";
  }

  /** Whether gauges are what client libraries show of a family's creation times. */
  static boolean isCreated(WrittenFamily gauges, WrittenFamily family) {
    boolean asHelp = gauges.help().isEmpty() || gauges.help().equals(family.help());
    return (gauges.kind() == MetricKind.GAUGE || gauges.kind() == MetricKind.UNTYPED)
        && asHelp
        && family.series().containsAll(gauges.series());
  }

  /** The same snapshots where nothing was planned yet. */
  WrittenFamily unplanned() {
    WrittenFamily family = new WrittenFamily(name, asDeclared);
    family.snapshots.addAll(snapshots);
    return family;
  }

  /** Whether it is a counter that is not a number, which OpenMetrics does not have. */
  boolean hasNoNumber() {
    return snapshots.get(0) instanceof CounterSnapshot counter
        && counter.getDataPoints().stream().anyMatch(point -> Double.isNaN(point.getValue()));
  }

  private Set<Labels> series() {
    Set<Labels> series = new HashSet<>();
    for (MetricSnapshot snapshot : snapshots) {
      snapshot.getDataPoints().forEach(point -> series.add(point.getLabels()));
    }
    return series;
  }

  /** The gauges or unknown points of a family by their labels. */
  Map<Labels, DataPointSnapshot> points() {
    Map<Labels, DataPointSnapshot> points = new HashMap<>();
    for (MetricSnapshot snapshot : snapshots) {
      snapshot.getDataPoints().forEach(point -> points.put(point.getLabels(), point));
    }
    return points;
  }

  static double value(DataPointSnapshot point) {
    return point instanceof GaugeSnapshot.GaugeDataPointSnapshot gauge
        ? gauge.getValue()
        : ((UnknownSnapshot.UnknownDataPointSnapshot) point).getValue();
  }
}
