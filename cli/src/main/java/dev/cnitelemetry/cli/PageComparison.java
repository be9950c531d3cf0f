// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.text.scrape.Family;
import dev.cnitelemetry.text.scrape.Sample;
import dev.cnitelemetry.text.scrape.Scrape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a page shows, compared with what the catalogue says of the releases that served it. */
final class PageComparison {

  private final MetricCatalog catalog;
  private final List<Release> releases;
  private final Set<Component> components;

  PageComparison(MetricCatalog catalog, List<Release> releases, Set<Component> components) {
    this.catalog = catalog;
    this.releases = releases;
    this.components = components;
  }

  /** One line a difference: what was added, what changed, what was removed. */
  List<String> of(Scrape page) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    Set<String> present = new TreeSet<>();
    for (Family family : page.families()) {
      if (family.samples().isEmpty()) {
        continue;
      }
      Seen seen = Seen.of(family);
      if (family.definition().isEmpty()) {
        added.add("+ " + seen);
        continue;
      }
      MetricDefinition definition = family.definition().get();
      present.add(definition.name());
      List<Exposure> concerned = concerned(definition);
      if (concerned.isEmpty()) {
        continue; // a metric of other products, which this release does not speak of
      }
      List<Exposure> shown = concerned.stream().filter(this::isShown).toList();
      if (shown.isEmpty()) {
        if (concerned.stream().allMatch(exposure -> exposure.toolchain().isEmpty())) {
          added.add("+ " + seen + "  (the catalogue has it " + concerned.get(0).releases() + ")");
        }
        continue;
      }
      difference(seen, shown)
          .ifPresent(changes -> changed.add("~ " + definition.name() + ": " + changes));
    }
    List<String> lines = new ArrayList<>(added);
    lines.addAll(changed);
    lines.addAll(removed(present));
    return lines;
  }

  /** The exposures that the releases speak of, those of components on the page if any is. */
  private List<Exposure> concerned(MetricDefinition definition) {
    List<Exposure> ofProducts =
        catalog.exposures(definition).stream()
            .filter(exposure -> release(exposure).isPresent())
            .toList();
    List<Exposure> ofPage =
        ofProducts.stream().filter(each -> components.contains(each.component())).toList();
    return ofPage.isEmpty() ? ofProducts : ofPage;
  }

  private Optional<Release> release(Exposure exposure) {
    return releases.stream()
        .filter(release -> release.product().equals(exposure.component().product().name()))
        .findFirst();
  }

  private boolean isShown(Exposure exposure) {
    return exposure.at(release(exposure).orElseThrow()).isPresent();
  }

  /** What is otherwise than on any component's page; empty if one shows it just so. */
  private Optional<String> difference(Seen seen, List<Exposure> shown) {
    List<List<String>> changes = new ArrayList<>();
    for (Exposure exposure : shown) {
      Release release = release(exposure).orElseThrow();
      changes.add(seen.changes(exposure.at(release).orElseThrow(), exposure.wireHelp(release)));
    }
    List<String> least = changes.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
    return least.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", least));
  }

  private List<String> removed(Set<String> present) {
    List<String> removed = new ArrayList<>();
    for (Component component : components) {
      for (MetricDefinition definition : catalog.definitions(component)) {
        Exposure exposure = catalog.exposure(definition, component).orElseThrow();
        Optional<MetricShape> shape = release(exposure).flatMap(exposure::at);
        if (shape.isPresent()
            && exposure.appearance() == Appearance.AT_START
            && exposure.toolchain().isEmpty()
            && !present.contains(definition.name())) {
          removed.add(
              "- "
                  + CatalogRows.kind(shape.get())
                  + " "
                  + definition.name()
                  + names(shape.get().labels().stream().map(Label::name).toList())
                  + "  ("
                  + component
                  + ")");
        }
      }
    }
    return removed;
  }

  private static String names(Iterable<String> labels) {
    return "{" + String.join(",", labels) + "}";
  }

  /** One family as the page shows it. */
  private record Seen(
      Family family, MetricKind kind, Map<String, Set<String>> values, Set<String> buckets) {

    static Seen of(Family family) {
      Map<String, Set<String>> values = new TreeMap<>();
      Set<String> buckets = new LinkedHashSet<>();
      for (Sample sample : family.samples()) {
        sample
            .labels()
            .toMap()
            .forEach(
                (label, value) -> {
                  if (family.kind() == MetricKind.HISTOGRAM && label.equals("le")) {
                    if (!value.equals("+Inf")) {
                      buckets.add(value);
                    }
                  } else if (family.kind() != MetricKind.SUMMARY || !label.equals("quantile")) {
                    values.computeIfAbsent(label, absent -> new TreeSet<>()).add(value);
                  }
                });
      }
      return new Seen(family, family.kind(), values, buckets);
    }

    List<String> changes(MetricShape shape, Optional<String> wireHelp) {
      List<String> changes = new ArrayList<>();
      if (kind != MetricKind.UNTYPED
          && shape.kind() != MetricKind.UNTYPED
          && kind != shape.kind()) {
        changes.add("kind " + shape.kind().openMetricsText() + " -> " + kind.openMetricsText());
      }
      Set<String> names = new TreeSet<>();
      shape.labels().forEach(label -> names.add(label.name()));
      if (!names.equals(values.keySet())) {
        changes.add("labels " + names(names) + " -> " + names(values.keySet()));
      }
      for (Label label : shape.labels()) {
        Set<String> news = new TreeSet<>(values.getOrDefault(label.name(), Set.of()));
        news.removeAll(shape.values(label));
        if (!shape.values(label).isEmpty() && !label.isOpen() && !news.isEmpty()) {
          changes.add("label " + label.name() + " has new values " + news);
        }
      }
      if (kind == MetricKind.HISTOGRAM
          && shape.buckets().isKnown()
          && !buckets.equals(new LinkedHashSet<>(shape.buckets().literals()))) {
        changes.add("buckets " + shape.buckets().literals() + " -> " + buckets);
      }
      Optional<String> help = help();
      if (wireHelp.isPresent() && help.isPresent() && !help.equals(wireHelp)) {
        changes.add("help \"" + wireHelp.get() + "\" -> \"" + help.get() + "\"");
      }
      return changes;
    }

    /** The help text without stability level. */
    private Optional<String> help() {
      return family
          .help()
          .map(
              help -> {
                for (Stability level : Stability.values()) {
                  if (help.startsWith(level.helpPrefix())) {
                    return help.substring(level.helpPrefix().length());
                  }
                }
                return help;
              });
    }

    @Override
    public String toString() {
      return kind.openMetricsText()
          + " "
          + family.name()
          + names(values.keySet())
          + family.help().map(help -> "  " + help.replaceAll("\\R", " ")).orElse("");
    }
  }
}
