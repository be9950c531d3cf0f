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
   * The releases with a metric, holes left out. Where two stretches are alike there is a hole
   * between them: nothing else would part them.
   */
  static String of(Exposed exposed) {
    if (!exposed.everExposed()) {
      return "never on the page";
    }
    List<String> ranges = new ArrayList<>();
    Optional<Stretch> first = Optional.empty();
    Optional<Stretch> last = Optional.empty();
    for (Stretch stretch : exposed.history()) {
      boolean joined = last.isPresent() && stretch.exposed() && !isAlike(last.get(), stretch);
      if (first.isPresent() && last.isPresent() && !joined) {
        ranges.add(range(first.get().releases().since(), last.get().releases().until()));
        first = Optional.empty();
      }
      if (stretch.exposed()) {
        first = first.isPresent() ? first : Optional.of(stretch);
      }
      last = stretch.exposed() ? Optional.of(stretch) : Optional.empty();
    }
    if (first.isPresent() && last.isPresent()) {
      ranges.add(range(first.get().releases().since(), last.get().releases().until()));
    }
    return String.join(", ", ranges);
  }

  private static boolean isAlike(Stretch one, Stretch other) {
    return one.shape().equals(other.shape()) && one.wireHelp().equals(other.wireHelp());
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
    for (Stretch stretch : ofOneShape(exposed.history())) {
      List<String> parts = differing(shapes, stretch.shape());
      if (!stretch.exposed()) {
        parts = List.of("not on the page");
      }
      lines.add(stretch.releases() + (parts.isEmpty() ? "" : ": " + String.join("; ", parts)));
    }
    return lines;
  }

  /** The stretches, those joined between which only the help text on the page became another. */
  static List<Stretch> ofOneShape(List<Stretch> history) {
    List<Stretch> joined = new ArrayList<>();
    Optional<Stretch> last = Optional.empty();
    for (Stretch stretch : history) {
      boolean same =
          last.isPresent()
              && last.get().shape().equals(stretch.shape())
              && last.get().exposed() == stretch.exposed()
              && !isAlike(last.get(), stretch);
      if (same) {
        Stretch before = joined.remove(joined.size() - 1);
        joined.add(
            new Stretch(
                Releases.joined(before.releases(), stretch.releases()),
                stretch.shape(),
                stretch.exposed(),
                stretch.wireHelp()));
      } else {
        joined.add(stretch);
      }
      last = Optional.of(stretch);
    }
    return joined;
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
