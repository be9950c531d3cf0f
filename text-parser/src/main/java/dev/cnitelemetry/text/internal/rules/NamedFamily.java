// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.rules;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;

/**
 * A family under the name it has in a Prometheus format, and what a {@link NamePlan} makes of it.
 */
public abstract class NamedFamily<F extends NamedFamily<F>> {

  /** What its metadata call it where counters have no names of their own. */
  public final String name;

  /** The family whose creation times these samples are. */
  @Nullable public F createdOf;

  /** Gauges that are the creation times of this family. */
  @Nullable public F created;

  /** Why it cannot be written as the kind it is; null where it can. */
  @Nullable public String obstacle;

  protected NamedFamily(String name) {
    this.name = name;
  }

  /** The kind, {@code UNTYPED} where there is none. */
  public abstract MetricKind kindOrUntyped();

  /** What tells it from others in a message, such as the line where it begins. */
  protected abstract String place();

  /** What OpenMetrics calls the family, and what creation times are called after. */
  public final String stem() {
    return switch (kindOrUntyped()) {
      case COUNTER -> without(SampleNames.TOTAL);
      case INFO -> without(SampleNames.INFO);
      default -> name;
    };
  }

  private String without(String suffix) {
    return name.endsWith(suffix) && name.length() > suffix.length()
        ? name.substring(0, name.length() - suffix.length())
        : name;
  }

  /** Whether it is a counter that OpenMetrics has no name for. */
  public final boolean lacksTotal() {
    return kindOrUntyped() == MetricKind.COUNTER && stem().equals(name);
  }

  /** All names that OpenMetrics gives to a family of the kind, those of samples included. */
  final List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(stem());
    kindOrUntyped().suffixes().forEach(suffix -> names.add(stem() + suffix));
    return names;
  }
}
