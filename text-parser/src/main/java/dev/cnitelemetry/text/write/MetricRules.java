package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.internal.bytes.ByteKeys;
import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import dev.cnitelemetry.text.internal.number.DecimalText;
import dev.cnitelemetry.text.internal.rules.MetricPointRules;
import dev.cnitelemetry.text.internal.rules.SampleRole;

/**
 * What OpenMetrics demands of the metrics within one family: each in one piece, its timestamps on
 * all samples or none and not going back.
 */
final class MetricRules {
  private final ByteKeys metrics = new ByteKeys();
  private final MetricPointRules point = new MetricPointRules();
  private final MetricPointRules newPoint = new MetricPointRules();
  private final TextBuffer lastTime = new TextBuffer(32);
  private final DecimalText time = new DecimalText();
  private final DecimalText newTime = new DecimalText();
  private MetricKind kind = MetricKind.UNTYPED;
  private int metric = -1;
  private boolean timed;

  /** Starts a family. */
  void start(MetricKind newKind) {
    kind = newKind;
    metric = -1;
    metrics.clear();
    point.start(newKind);
  }

  void requireComplete() {
    point.requireComplete();
  }

  /** Takes a sample in, or refuses it before anything changes. */
  void sample(
      SampleRole role, MetricKey key, double value, byte[] text, int timeStart, int timeEnd) {
    boolean hasTime = timeStart < timeEnd;
    boolean info = role == SampleRole.INFO;
    boolean sameMetric =
        metric >= 0 && (info || metrics.equals(metric, key.bytes(), 0, key.size()));
    boolean samePoint = sameMetric;
    if (hasTime) {
      newTime.set(text, timeStart, timeEnd);
    }
    if (sameMetric) {
      if (hasTime != timed) {
        throw MetricPointRules.refusal(
            "either all samples of a metric have a timestamp or none has");
      }
      if (hasTime) {
        int order = newTime.compare(time);
        if (order < 0 && !info) {
          throw MetricPointRules.refusal("timestamps of a metric must not go back");
        }
        samePoint = order == 0;
      }
    }
    MetricPointRules next = point;
    if (!samePoint) {
      point.requireComplete();
      next = newPoint;
      next.start(kind);
    }
    next.check(role, value, key.bound());
    if (!sameMetric) {
      addMetric(key);
    }
    if (!samePoint) {
      point.start(kind);
    }
    point.accept(role, value, key.bound());
    timed = hasTime;
    if (hasTime) {
      lastTime.size = 0;
      lastTime.append(text, timeStart, timeEnd);
      time.set(lastTime.bytes, 0, lastTime.size);
    }
  }

  private void addMetric(MetricKey key) {
    int known = metrics.size();
    int added = metrics.add(key.bytes(), 0, key.size());
    if (added < known) {
      throw new IllegalStateException(
          "OpenMetrics: the metric {"
              + new String(key.bytes(), 0, key.size(), UTF_8)
              + "} ended already; its samples must stand together");
    }
    metric = added;
  }
}
