package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.internal.line.Dialect;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;

/** A metric family as it was read: metadata and samples. */
final class WireFamily {

  final String name;
  final Dialect dialect;
  final List<WireSample> samples = new ArrayList<>();
  MetricKind kind = MetricKind.UNTYPED;
  @Nullable String help;
  @Nullable String unit;

  WireFamily(String name, Dialect dialect) {
    this.name = name;
    this.dialect = dialect;
  }

  /** The name that metadata on a Prometheus page would have. */
  String declaredName() {
    return dialect.hasTotals()
        ? switch (kind) {
          case COUNTER -> name + "_total";
          case INFO -> name + "_info";
          default -> name;
        }
        : name;
  }

  /** Whether a sample of this name belongs here, or would if its labels fit. */
  boolean owns(String sample) {
    if (!sample.startsWith(name)) {
      return false;
    }
    String suffix = sample.substring(name.length());
    return switch (kind) {
      case COUNTER ->
          dialect.hasTotals() ? isOneOf(suffix, "_total", "_created") : suffix.isEmpty();
      case GAUGE, UNTYPED, STATE_SET -> suffix.isEmpty();
      case HISTOGRAM ->
          isOneOf(suffix, "_bucket", "_count", "_sum")
              || (dialect.hasCreated() && suffix.equals("_created"));
      case SUMMARY ->
          isOneOf(suffix, "", "_count", "_sum")
              || (dialect.hasCreated() && suffix.equals("_created"));
      case GAUGE_HISTOGRAM -> isOneOf(suffix, "_bucket", "_gcount", "_gsum");
      case INFO -> suffix.equals("_info");
    };
  }

  private static boolean isOneOf(String suffix, String... suffixes) {
    return List.of(suffixes).contains(suffix);
  }

  String suffix(WireSample sample) {
    return sample.name.substring(name.length());
  }

  /** Takes in what another draft of the same family has. */
  void merge(WireFamily other) {
    samples.addAll(other.samples);
    help = help == null ? other.help : help;
    unit = unit == null ? other.unit : unit;
  }
}
