package dev.cnitelemetry.generator.catalog;

import dev.cnitelemetry.generator.catalog.Module.Exposed;
import dev.cnitelemetry.generator.catalog.Module.Shape;
import dev.cnitelemetry.generator.catalog.Module.Stretch;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.Stability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Releases and changes in words. */
final class ReleaseText {

  private ReleaseText() {}

  /**
   * The releases with a metric, holes left out. Where two stretches have one shape there is a hole
   * between them: nothing else would part them.
   */
  static String of(Exposed exposed) {
    if (!exposed.everExposed()) {
      return "never on the page";
    }
    List<String> ranges = new ArrayList<>();
    List<Stretch> shown = exposed.history().stream().filter(Stretch::exposed).toList();
    Stretch first = shown.get(0);
    for (int i = 1; i <= shown.size(); i++) {
      Stretch last = shown.get(i - 1);
      if (i == shown.size() || shown.get(i).shape().equals(last.shape())) {
        ranges.add(range(first.releases().since(), last.releases().until()));
        first = i == shown.size() ? last : shown.get(i);
      }
    }
    return String.join(", ", ranges);
  }

  private static String range(Optional<Release> since, Optional<Release> until) {
    if (since.isEmpty()) {
      return until.map(last -> "until " + last.version()).orElse("all releases");
    }
    String first = since.get().version();
    return until
        .map(Release::version)
        .map(last -> last.equals(first) ? first : first + " to " + last)
        .orElse("since " + first);
  }

  /** One line a stretch, telling what the stretches of this metric do not have in common. */
  static List<String> history(Exposed exposed) {
    List<Shape> shapes = exposed.history().stream().map(Stretch::shape).distinct().toList();
    boolean registered = exposed.history().stream().map(Stretch::exposed).distinct().count() > 1;
    if (shapes.size() == 1 && !registered) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (Stretch stretch : exposed.history()) {
      List<String> parts = differing(shapes, stretch.shape());
      if (!stretch.exposed()) {
        parts = List.of("defined, but not on the page");
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
    if (!from.stability().equals(to.stability())) {
      parts.add(
          from.stability().map(Stability::name).orElse("no stability level")
              + " became "
              + to.stability().map(Stability::name).orElse("none"));
    }
    return String.join("; ", parts);
  }
}
