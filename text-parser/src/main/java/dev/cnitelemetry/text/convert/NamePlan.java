package dev.cnitelemetry.text.convert;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.write.CounterNaming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Which families of a page can have the names that OpenMetrics gives to their kind: a counter
 * {@code x_total} is called {@code x} and has {@code x_created}, a histogram owns five names. Where
 * two want one name, the counter yields.
 */
final class NamePlan {

  private final PageContents page;
  private final CounterNaming counters;
  private final BiPredicate<PageFamily, PageFamily> isCreated;
  private final Map<String, PageFamily> claimed = new HashMap<>();

  /**
   * A plan.
   *
   * @param isCreated whether the first family's samples are creation times of the second one
   */
  NamePlan(
      PageContents page, CounterNaming counters, BiPredicate<PageFamily, PageFamily> isCreated) {
    this.page = page;
    this.counters = counters;
    this.isCreated = isCreated;
  }

  void make() {
    for (PageFamily family : page.families()) {
      if (family.kind != MetricKind.COUNTER) {
        claim(family);
      }
    }
    for (PageFamily family : page.families()) {
      if (family.kind == MetricKind.COUNTER) {
        claim(family);
      }
    }
  }

  private void claim(PageFamily family) {
    if (family.lacksTotal() && counters != CounterNaming.ADD_TOTAL) {
      family.obstacle = "its name does not end in _total";
      return;
    }
    List<String> wanted = names(family);
    List<PageFamily> others = new ArrayList<>();
    for (String name : wanted) {
      owner(name, family).ifPresent(others::add);
    }
    String createdName = family.stem() + PageFamily.CREATED;
    if (others.size() == 1
        && others.get(0).name.equals(createdName)
        && isCreated.test(others.get(0), family)) {
      family.created = others.get(0);
      others.get(0).createdOf = family;
      others.clear();
    }
    if (others.isEmpty()) {
      wanted.forEach(name -> claimed.put(name, family));
    } else {
      PageFamily other = others.get(0);
      family.obstacle =
          "the names of a "
              + family.kindOrUntyped().openMetricsText()
              + " called "
              + family.stem()
              + " clash with those of the family "
              + other.name
              + " on line "
              + other.line;
    }
  }

  /** Another family that has a name on the page, or was given it. */
  private Optional<PageFamily> owner(String name, PageFamily asking) {
    PageFamily onPage = page.find(name);
    if (onPage != null && onPage != asking) {
      return Optional.of(onPage);
    }
    PageFamily other = claimed.get(name);
    return other == null || other == asking ? Optional.empty() : Optional.of(other);
  }

  /** All names of a family of a kind, those of samples included. */
  private static List<String> names(PageFamily family) {
    String stem = family.stem();
    return switch (Objects.requireNonNullElse(family.kind, MetricKind.UNTYPED)) {
      case COUNTER -> List.of(stem, stem + PageFamily.TOTAL, stem + PageFamily.CREATED);
      case HISTOGRAM ->
          List.of(
              stem,
              stem + SampleNames.BUCKET,
              stem + SampleNames.COUNT,
              stem + SampleNames.SUM,
              stem + PageFamily.CREATED);
      case SUMMARY ->
          List.of(
              stem, stem + SampleNames.COUNT, stem + SampleNames.SUM, stem + PageFamily.CREATED);
      default -> List.of(stem);
    };
  }
}
