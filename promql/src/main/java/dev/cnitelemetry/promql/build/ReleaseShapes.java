// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.metrics.UntypedDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How metrics look at one release, or at two of a fleet in the middle of an upgrade. */
final class ReleaseShapes {

  private static final int LONGEST_CHAIN = 10;

  /** What a server makes itself: of every scrape, of alerts, and by recording rules. */
  private static final Pattern OF_THE_SERVER =
      Pattern.compile("up|scrape_.*|ALERTS|ALERTS_FOR_STATE|.*:.*");

  private ReleaseShapes() {}

  static Shapes at(ReleaseView view) {
    return definition -> {
      if (isOfTheServer(definition)) {
        return Shapes.NEWEST.of(definition);
      }
      return List.of(find(view, definition).orElseThrow(() -> missing(view, definition)));
    };
  }

  static Shapes across(ReleaseView from, ReleaseView to) {
    return definition -> {
      if (isOfTheServer(definition)) {
        return Shapes.NEWEST.of(definition);
      }
      Optional<Shapes.Shape> old = find(from, definition);
      Optional<Shapes.Shape> recent = find(to, definition);
      if (recent.isEmpty()) {
        recent = renamed(to, definition, Exposure::renamedTo);
      }
      if (old.isEmpty()) {
        old = renamed(from, definition, Exposure::renamedFrom);
      }
      return List.of(
          recent.orElseThrow(() -> missing(to, definition)),
          old.orElseThrow(() -> missing(from, definition)));
    };
  }

  private static boolean isOfTheServer(MetricDefinition definition) {
    return OF_THE_SERVER.matcher(definition.name()).matches();
  }

  private static Optional<Shapes.Shape> find(ReleaseView view, MetricDefinition definition) {
    MetricDefinition origin = definition.origin();
    Optional<MetricShape> shape = view.shape(origin);
    shape
        .filter(each -> each.kind() != origin.kind())
        .ifPresent(
            each -> {
              throw new IllegalArgumentException(
                  definition.name()
                      + " is a "
                      + words(each.kind())
                      + " at "
                      + view
                      + ", not a "
                      + words(origin.kind()));
            });
    return shape.map(each -> new Shapes.Shape(definition, each, " at " + view));
  }

  /** What has the metric's part under another name. */
  private static Optional<Shapes.Shape> renamed(
      ReleaseView view, MetricDefinition definition, Function<Exposure, Optional<String>> next) {
    MetricDefinition each = definition.origin();
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Optional<MetricDefinition> other =
          view.catalog().exposures(each).stream()
              .flatMap(exposure -> next.apply(exposure).stream())
              .findFirst()
              .flatMap(view.catalog()::find);
      if (other.isEmpty()) {
        return Optional.empty();
      }
      each = other.get();
      Optional<Shapes.Shape> shape = find(view, like(definition, each));
      if (shape.isPresent()) {
        return shape;
      }
    }
    return Optional.empty();
  }

  /** The renamed metric as what the expression took the first one for. */
  private static MetricDefinition like(MetricDefinition definition, MetricDefinition other) {
    if (other instanceof UntypedDefinition untyped && definition.kind() != MetricKind.UNTYPED) {
      return definition.kind() == MetricKind.COUNTER ? untyped.asCounter() : untyped.asGauge();
    }
    if (other.kind() != definition.kind()) {
      throw new IllegalArgumentException(
          other.name()
              + ", which has the part of "
              + definition.name()
              + ", is a "
              + words(other.kind())
              + ", not a "
              + words(definition.kind()));
    }
    return other;
  }

  private static String words(MetricKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static IllegalArgumentException missing(ReleaseView view, MetricDefinition definition) {
    String name = definition.name();
    List<Exposure> exposures = view.catalog().exposures(definition.origin());
    if (exposures.isEmpty()) {
      return new IllegalArgumentException(
          view + " has no " + name + ": the catalogue does not know the metric");
    }
    String product = view.release().product();
    Optional<Exposure> exposure =
        exposures.stream()
            .filter(each -> each.component().product().name().equals(product))
            .findFirst();
    if (exposure.isEmpty()) {
      return new IllegalArgumentException(
          view + " has no " + name + ": it is " + exposures.get(0).component().title() + "'s");
    }
    return new IllegalArgumentException(
        view + " has no " + name + ": " + history(exposure.get(), view.release()));
  }

  private static String history(Exposure exposure, Release release) {
    if (!exposure.exposed()) {
      return "no release shows it";
    }
    List<ReleaseRange> ranges = exposure.ranges();
    StringBuilder text = new StringBuilder("it is there ").append(ranges.get(0));
    ranges.subList(1, ranges.size()).forEach(range -> text.append(" and ").append(range));
    boolean isGone =
        ranges.stream()
            .flatMap(range -> range.until().stream())
            .anyMatch(last -> !ReleaseRange.until(last).contains(release));
    Optional<String> other = isGone ? exposure.renamedTo() : exposure.renamedFrom();
    other.ifPresent(each -> text.append(isGone ? ", then " : ", before that ").append(each));
    return text.toString();
  }
}
