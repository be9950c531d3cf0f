// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.pages;

import dev.cnitelemetry.generator.internal.data.Module.Exposed;
import dev.cnitelemetry.generator.internal.data.Module.Shape;
import dev.cnitelemetry.generator.internal.data.Module.Stretch;
import dev.cnitelemetry.generator.internal.data.ReleaseText;
import dev.cnitelemetry.metrics.Stability;
import java.util.ArrayList;
import java.util.List;

/** What a metric looked like in other releases, in words. */
final class ShapeHistory {

  private ShapeHistory() {}

  /** One line a stretch, telling what the stretches of this metric do not have in common. */
  static List<String> of(Exposed exposed) {
    List<Shape> shapes = exposed.history().stream().map(Stretch::shape).distinct().toList();
    boolean registered = exposed.history().stream().map(Stretch::exposed).distinct().count() > 1;
    if (shapes.size() == 1 && !registered) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (Stretch stretch : ReleaseText.ofOneShape(exposed.history())) {
      List<String> parts = differing(shapes, stretch.shape());
      if (!stretch.exposed()) {
        parts = List.of("not on the page");
      }
      lines.add(stretch.releases() + (parts.isEmpty() ? "" : ": " + String.join("; ", parts)));
    }
    return lines;
  }

  private static List<String> differing(List<Shape> shapes, Shape shape) {
    List<String> parts = new ArrayList<>();
    if (shapes.stream().map(Shape::kind).distinct().count() > 1) {
      parts.add(shape.kindText());
    }
    if (shapes.stream().map(Shape::labels).distinct().count() > 1) {
      parts.add("labels " + Markdown.labelNames(shape.labels()));
    }
    if (shape.buckets().isKnown() && shapes.stream().map(Shape::buckets).distinct().count() > 1) {
      parts.add("buckets " + Markdown.numbers(shape.buckets()));
    }
    if (shape.quantiles().isKnown()
        && shapes.stream().map(Shape::quantiles).distinct().count() > 1) {
      parts.add("quantiles " + Markdown.numbers(shape.quantiles()));
    }
    shape.absentValues().forEach((label, values) -> parts.add("no " + label + " " + values));
    if (shapes.stream().map(Shape::stability).distinct().count() > 1) {
      parts.add(shape.stability().map(Stability::name).orElse("no stability level"));
    }
    return parts;
  }

  /** What became different from one shape to the next. */
  static String change(Shape from, Shape to) {
    List<String> parts = new ArrayList<>();
    if (from.kind() != to.kind()) {
      parts.add(from.kindText() + " became " + to.kindText());
    }
    if (!from.labels().equals(to.labels())) {
      parts.add(
          "labels "
              + Markdown.labelNames(from.labels())
              + " became "
              + Markdown.labelNames(to.labels()));
    }
    if (from.kind() == to.kind() && !from.buckets().equals(to.buckets())) {
      parts.add("buckets became " + Markdown.numbers(to.buckets()));
    }
    if (from.kind() == to.kind() && !from.quantiles().equals(to.quantiles())) {
      parts.add("quantiles became " + Markdown.numbers(to.quantiles()));
    }
    if (!from.absentValues().equals(to.absentValues())) {
      parts.add("values " + from.absentValues() + " were absent, " + to.absentValues() + " are");
    }
    if (!from.stability().equals(to.stability())) {
      parts.add(
          from.stability().map(Stability::name).orElse("no stability level")
              + " became "
              + to.stability().map(Stability::name).orElse("none"));
    }
    return String.join("; ", parts);
  }
}
