// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation.metrics;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.simulation.metrics.LabelSets.LabelSet;
import java.util.Map;
import java.util.regex.Pattern;

/** The values of one series of one instance: functions of time, and of what goes wrong. */
final class SimulatedSeries {

  private static final Pattern MISHAP_VALUE =
      Pattern.compile("(?i).*(err|fail|reject|false|drop|lost|invalid|conflict|denied|50[0-9]).*");
  private static final double RARELY = 0.002;
  private static final double SLOW_SHARE = 0.03;

  /** Where among the buckets the two groups of observations have their middle. */
  private static final double QUICK_MIDDLE = 0.35;

  private static final double SLOW_MIDDLE = 0.65;

  private static final double CERTIFICATE_SECONDS = 90 * 86_400;
  private static final double GARBAGE_SECONDS = 120;

  private final String metric;
  private final Unit unit;
  private final LabelSet set;
  private final boolean isFirst;
  private final Life life;
  private final Behavior behavior;
  private final Wave wave;
  private final Wave slowWave;
  private final double weight;

  SimulatedSeries(
      String metric, Unit unit, MetricKind kind, LabelSet set, int index, Life life, long seed) {
    this.metric = metric;
    this.unit = unit;
    this.set = set;
    this.isFirst = index == 0;
    this.life = life;
    long family = Wave.mix(seed, metric);
    long own = Wave.mix(Wave.mix(family, life.instance()), set.labels().toString());
    this.wave = new Wave(own);
    this.slowWave = new Wave(own + 1);
    boolean isGrowing = kind == MetricKind.COUNTER || Behavior.growsAlways(metric);
    this.behavior =
        switch (kind) {
          case HISTOGRAM, SUMMARY -> Behavior.observations(metric, unit, family);
          default ->
              isGrowing
                  ? Behavior.counter(metric, unit, family)
                  : Behavior.gauge(metric, unit, family);
        };
    boolean isRare =
        set.labels().values().stream().anyMatch(value -> MISHAP_VALUE.matcher(value).matches());
    this.weight = (isRare ? RARELY : 1) * (0.5 + Wave.fraction(Wave.mix(own + 2)));
  }

  Map<String, String> labels() {
    return set.labels();
  }

  boolean isThere(double time) {
    return life.isUp(time) && set.isThere(life.isSessionUp(time));
  }

  /** The value of a counter. */
  double count(double time) {
    double started = life.started(time);
    double value = behavior.low() * weight * wave.integral(started, time);
    if (behavior.incident() != null) {
      value += behavior.disturbance() * weight * life.suffered(behavior.incident(), started, time);
    }
    return behavior.isWhole() ? Math.floor(value) : value;
  }

  /** The value of a gauge. */
  double gauge(double time) {
    if (Behavior.growsAlways(metric)) {
      return count(time);
    }
    if (unit == Unit.UNIX_SECONDS) {
      return moment(time);
    }
    if (metric.contains("uptime")) {
      return time - (set.isFlapping() ? life.sessionChanged(time) : life.started(time));
    }
    if (metric.equals("bird_protocol_up") || metric.equals("bird_up")) {
      return set.isFlapping() && !life.isSessionUp(time) ? 0 : 1;
    }
    if (metric.equals("bird_bgp_state")) {
      return 1;
    }
    if (metric.equals("leader_election_master_status")) {
      return isFirst ? 1 : 0;
    }
    if (metric.equals("calico_migration_phase")) {
      return "complete".equals(set.labels().get("phase")) ? 1 : 0;
    }
    if (metric.equals("tigera_operator_component_status")) {
      return "available".equals(set.labels().get("condition")) ? 1 : 0;
    }
    double value = behavior.low() + (behavior.high() - behavior.low()) * wave.share(time);
    if (behavior.incident() != null && isFirst && life.suffers(behavior.incident(), time)) {
      double part = Math.min(1, 1.4 * life.progress(behavior.incident(), time));
      value += (behavior.disturbance() - value) * part;
    }
    return behavior.isWhole() ? Math.rint(value) : value;
  }

  private double moment(double time) {
    if (metric.contains("server_time")) {
      return time;
    }
    if (metric.contains("expir")) {
      return life.simulationStart() + CERTIFICATE_SECONDS;
    }
    if (metric.contains("gc_time") || metric.contains("handshake")) {
      return time - time % GARBAGE_SECONDS;
    }
    return life.started(time);
  }

  /** How many observations a summary has. */
  double observed(double time) {
    return Math.floor(behavior.low() * weight * wave.integral(life.started(time), time));
  }

  /** The sum of a summary's observations. */
  double observedSum(double time) {
    return observed(time) * behavior.high() * 1.3;
  }

  /** A quantile of a summary. */
  double quantile(double quantile, double time) {
    double value = behavior.high() * 0.5 / (1 - 0.95 * quantile) * slowWave.at(time);
    if (behavior.incident() != null && isFirst && life.suffers(behavior.incident(), time)) {
      value *= 1 + (behavior.disturbance() - 1) * life.progress(behavior.incident(), time);
    }
    return value;
  }

  private double quick(double time) {
    double started = life.started(time);
    return behavior.low() * weight * (1 - SLOW_SHARE) * wave.integral(started, time);
  }

  private double slow(double time) {
    double started = life.started(time);
    double usual = behavior.low() * weight * SLOW_SHARE * slowWave.integral(started, time);
    return behavior.incident() == null
        ? usual
        : usual
            + behavior.low()
                * weight
                * behavior.disturbance()
                / 4
                * life.suffered(behavior.incident(), started, time);
  }

  /**
   * The cumulative counts of a histogram: two groups of observations, of which the slow one comes
   * and goes, so that quantiles move and no bucket ever shrinks.
   */
  long[] buckets(double[] bounds, double time) {
    double quick = quick(time);
    double slow = slow(time);
    long[] counts = new long[bounds.length + 1];
    double quickBefore = 0;
    double slowBefore = 0;
    long sum = 0;
    for (int i = 0; i <= bounds.length; i++) {
      double quickHere = i == bounds.length ? 1 : below(i, bounds.length, QUICK_MIDDLE);
      double slowHere = i == bounds.length ? 1 : below(i, bounds.length, SLOW_MIDDLE);
      // Whole numbers bucket by bucket: rounded sums would grow less than what they are sums of.
      sum += (long) Math.floor(quick * (quickHere - quickBefore) + slow * (slowHere - slowBefore));
      counts[i] = sum;
      quickBefore = quickHere;
      slowBefore = slowHere;
    }
    return counts;
  }

  /** The sum of a histogram's observations. */
  double sum(double[] bounds, double time) {
    return quick(time) * mean(bounds, QUICK_MIDDLE) + slow(time) * mean(bounds, SLOW_MIDDLE);
  }

  private static double below(int bucket, int buckets, double middle) {
    double spread = Math.max(0.35, buckets * 0.07);
    return 1 / (1 + Math.exp(-(bucket + 0.5 - middle * buckets) / spread));
  }

  private static double mean(double[] bounds, double middle) {
    double mean = 0;
    double before = 0;
    for (int i = 0; i < bounds.length; i++) {
      double share = below(i, bounds.length, middle);
      mean += (share - before) * (i == 0 ? bounds[0] / 2 : (bounds[i - 1] + bounds[i]) / 2);
      before = share;
    }
    return bounds.length == 0 ? 1 : mean + (1 - before) * bounds[bounds.length - 1] * 1.2;
  }
}
