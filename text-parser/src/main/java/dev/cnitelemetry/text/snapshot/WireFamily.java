// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
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
          case COUNTER -> name + SampleNames.TOTAL;
          case INFO -> name + SampleNames.INFO;
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
    if (kind == MetricKind.COUNTER && !dialect.hasTotals()) {
      return suffix.isEmpty();
    }
    return switch (suffix) {
      case "" -> SampleSuffix.hasPlainSamples(kind);
      case SampleNames.CREATED -> dialect.hasCreated() && kind.suffixes().contains(suffix);
      default -> kind.suffixes().contains(suffix);
    };
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
