// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.Exemplars;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot.InfoDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.NativeHistogramBuckets;
import io.prometheus.metrics.model.snapshots.Quantile;
import io.prometheus.metrics.model.snapshots.Quantiles;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot.StateSetDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot.SummaryDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Unit;
import io.prometheus.metrics.model.snapshots.UnknownSnapshot;
import io.prometheus.metrics.model.snapshots.UnknownSnapshot.UnknownDataPointSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import javax.annotation.Nullable;

/**
 * Snapshots of every kind that the client library's writers and OpenMetrics both allow: names that
 * do not clash, no negative counters and sums, no gauge histograms with creation times.
 */
final class RandomSnapshots {

  private static final String[] SUFFIXES = {
    "", "", "_total", "_created", "_info", "_bucket", "_count", ".total", ".created", ".x", "_é"
  };
  private static final String[] LABEL_NAMES = {"a", "b_c", "d.e", "f-g", "aü", "A", "h_", "path"};

  /** The client library does not quote the labels of a state set, so nobody can read others. */
  private static final String[] OLD_LABEL_NAMES = {"a", "b_c", "A", "path"};

  private static final String[] TEXTS = {
    "",
    "x",
    "two words",
    "quote\"",
    "back\\slash",
    "line\nfeed",
    "\\n",
    "ünï\uD83D\uDE80",
    "{}",
    "1"
  };
  private static final double[] EDGES = {
    0,
    1,
    0.1,
    1e6,
    1e7,
    1e-3,
    1e-5,
    123456789,
    0.5,
    1e21,
    1e22,
    Double.MAX_VALUE,
    Double.MIN_VALUE,
    100
  };

  private final Random random;
  private final DoublePredicate wanted;

  /**
   * Makes the same snapshots for the same seed.
   *
   * @param wanted which finite numbers to use
   */
  RandomSnapshots(long seed, DoublePredicate wanted) {
    this.random = new Random(seed);
    this.wanted = wanted;
  }

  MetricSnapshots next() {
    List<MetricSnapshot> snapshots = new ArrayList<>();
    int families = 1 + random.nextInt(12);
    for (int i = 0; i < families; i++) {
      snapshots.add(family("m" + i));
    }
    return new MetricSnapshots(snapshots);
  }

  private MetricSnapshot family(String stem) {
    String name = stem + pick(SUFFIXES);
    return switch (random.nextInt(8)) {
      case 0 -> counter(stem, name);
      case 1 ->
          new GaugeSnapshot(
              metadata(name, true),
              points(
                  labels ->
                      new GaugeDataPointSnapshot(any(), labels, exemplar(any()), timestamp())));
      case 2 ->
          new UnknownSnapshot(
              metadata(name, true),
              points(
                  labels ->
                      new UnknownDataPointSnapshot(any(), labels, exemplar(any()), timestamp())));
      case 3 -> info(name);
      case 4 -> stateSet(stem);
      case 5 -> summary(name);
      default -> histogram(name, random.nextInt(3) == 0);
    };
  }

  private CounterSnapshot counter(String stem, String name) {
    String declared = random.nextBoolean() ? stem + "_total" : name;
    CounterSnapshot empty =
        random.nextBoolean()
            ? CounterSnapshot.builder().name(declared).help(pick(TEXTS)).build()
            : CounterSnapshot.builder().name(stem + "_seconds").unit(Unit.SECONDS).build();
    return new CounterSnapshot(
        empty.getMetadata(),
        points(
            labels ->
                new CounterDataPointSnapshot(
                    positive(), labels, exemplar(any()), created(), timestamp())));
  }

  /** To OpenMetrics all series of an info are one point, which has one time. */
  private InfoSnapshot info(String name) {
    long timestamp = timestamp();
    return new InfoSnapshot(
        InfoSnapshot.builder().name(name).help(pick(TEXTS)).build().getMetadata(),
        points(labels -> new InfoDataPointSnapshot(labels, timestamp)));
  }

  private StateSetSnapshot stateSet(String stem) {
    TreeMap<String, Boolean> states = new TreeMap<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      states.put("state " + pick(TEXTS), random.nextBoolean());
    }
    boolean[] values = new boolean[states.size()];
    int i = 0;
    for (boolean value : states.values()) {
      values[i++] = value;
    }
    return new StateSetSnapshot(
        metadata(stem, false),
        points(
            OLD_LABEL_NAMES,
            labels ->
                new StateSetDataPointSnapshot(
                    states.keySet().toArray(String[]::new), values, labels, timestamp())));
  }

  private SummarySnapshot summary(String name) {
    TreeSet<Double> quantiles = new TreeSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      quantiles.add(random.nextInt(101) / 100.0);
    }
    return new SummarySnapshot(
        metadata(name, true),
        points(
            labels ->
                new SummaryDataPointSnapshot(
                    random.nextInt(3) == 0 ? -1 : count(),
                    random.nextInt(3) == 0 ? Double.NaN : positive(),
                    Quantiles.of(
                        quantiles.stream()
                            .map(quantile -> new Quantile(quantile, positiveOrNaN()))
                            .toArray(Quantile[]::new)),
                    labels,
                    exemplars(),
                    created(),
                    timestamp())));
  }

  private HistogramSnapshot histogram(String name, boolean gauge) {
    TreeSet<Double> bounds = new TreeSet<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      bounds.add(positive());
    }
    bounds.add(Double.POSITIVE_INFINITY);
    double[] upper = bounds.stream().mapToDouble(bound -> bound).toArray();
    return new HistogramSnapshot(
        gauge,
        metadata(name, true),
        points(
            labels -> {
              long[] counts = new long[upper.length];
              for (int i = 0; i < counts.length; i++) {
                counts[i] = count();
              }
              boolean nativeOnly = !gauge && random.nextInt(6) == 0;
              return new HistogramDataPointSnapshot(
                  nativeOnly
                      ? ClassicHistogramBuckets.EMPTY
                      : ClassicHistogramBuckets.of(upper, counts),
                  nativeOnly ? 0 : Integer.MIN_VALUE,
                  nativeOnly ? count() : 0,
                  0,
                  NativeHistogramBuckets.EMPTY,
                  NativeHistogramBuckets.EMPTY,
                  random.nextInt(5) == 0 ? Double.NaN : positive(),
                  labels,
                  exemplars(),
                  gauge ? 0 : created(),
                  timestamp());
            }));
  }

  private MetricMetadata metadata(String name, boolean mayHaveUnit) {
    boolean unit = mayHaveUnit && random.nextInt(4) == 0;
    return new MetricMetadata(
        unit ? name + "_bytes" : name,
        random.nextInt(4) == 0 ? null : pick(TEXTS),
        unit ? Unit.BYTES : null);
  }

  private interface PointOf<P> {
    P with(Labels labels);
  }

  private <P> List<P> points(PointOf<P> point) {
    return points(LABEL_NAMES, point);
  }

  private <P> List<P> points(String[] labelNames, PointOf<P> point) {
    TreeSet<String> names = new TreeSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      names.add(pick(labelNames));
    }
    TreeSet<Labels> series = new TreeSet<>();
    for (int i = names.isEmpty() ? 1 : 1 + random.nextInt(4); i > 0; i--) {
      Labels.Builder labels = Labels.builder();
      names.forEach(name -> labels.label(name, pick(TEXTS)));
      series.add(labels.build());
    }
    List<P> points = new ArrayList<>();
    series.forEach(labels -> points.add(point.with(labels)));
    return points;
  }

  @Nullable
  private Exemplar exemplar(double value) {
    return switch (random.nextInt(4)) {
      case 0 -> new Exemplar(value, Labels.of("trace_id", pick(TEXTS)), timestamp());
      case 1 -> new Exemplar(value, Labels.EMPTY, timestamp());
      default -> null;
    };
  }

  private Exemplars exemplars() {
    Exemplars.Builder exemplars = Exemplars.builder();
    for (int i = random.nextInt(4); i > 0; i--) {
      Exemplar exemplar = exemplar(positive());
      if (exemplar != null) {
        exemplars.exemplar(exemplar);
      }
    }
    return exemplars.build();
  }

  private long timestamp() {
    return random.nextBoolean() ? 0 : 1_700_000_000_000L + random.nextInt(1_000_000_000);
  }

  private long created() {
    return random.nextBoolean() ? 0 : 1 + random.nextInt(1_000_000_000);
  }

  private long count() {
    return random.nextBoolean() ? random.nextInt(10) : random.nextInt(Integer.MAX_VALUE);
  }

  private double any() {
    return switch (random.nextInt(12)) {
      case 0 -> Double.NaN;
      case 1 -> Double.POSITIVE_INFINITY;
      case 2 -> Double.NEGATIVE_INFINITY;
      case 3, 4 -> 0.0 - positive();
      default -> positive();
    };
  }

  private double positiveOrNaN() {
    return random.nextInt(5) == 0 ? Double.NaN : positive();
  }

  private double positive() {
    while (true) {
      double value =
          switch (random.nextInt(4)) {
            case 0 -> EDGES[random.nextInt(EDGES.length)];
            case 1 -> random.nextInt(100_000);
            case 2 -> random.nextInt(100_000) / 1000.0;
            default -> Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE);
          };
      if (Double.isFinite(value) && wanted.test(value)) {
        return value;
      }
    }
  }

  private String pick(String[] texts) {
    return texts[random.nextInt(texts.length)];
  }
}
