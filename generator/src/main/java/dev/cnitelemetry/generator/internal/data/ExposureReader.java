// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import dev.cnitelemetry.generator.internal.data.DataFile.ExposedBy;
import dev.cnitelemetry.generator.internal.data.DataFile.ExposureEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.Facts;
import dev.cnitelemetry.generator.internal.data.DataFile.StretchEntry;
import dev.cnitelemetry.generator.internal.data.Module.Component;
import dev.cnitelemetry.generator.internal.data.Module.Exposed;
import dev.cnitelemetry.generator.internal.data.Module.Label;
import dev.cnitelemetry.generator.internal.data.Module.Metric;
import dev.cnitelemetry.generator.internal.data.Module.Stretch;
import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.ReleaseRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How components show metrics, inheritance and cut histories worked out. */
final class ExposureReader {

  private static final Facts NOTHING =
      new Facts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());

  private final ShapeReader shapes;
  private final List<String> sections;
  private final Map<String, Component> components;
  private final List<ExposedBy> usual;

  ExposureReader(
      CatalogFile catalog,
      Map<String, Label> labels,
      Map<String, Component> components,
      List<ExposedBy> usual) {
    this.shapes = new ShapeReader(catalog, labels);
    this.sections = catalog.sections().stream().map(CatalogFile.SectionEntry::name).toList();
    this.components = components;
    this.usual = usual;
  }

  /** A metric that its own file exposes. */
  List<Exposed> exposed(Metric metric) {
    return exposed(
        metric, metric.entry().location(), metric.entry().help(), metric.entry().facts(), NOTHING);
  }

  /** A metric of catalog-common. */
  List<Exposed> exposed(Metric metric, ExposureEntry entry) {
    return exposed(metric, entry.location(), entry.help(), entry.facts(), metric.entry().facts());
  }

  private List<Exposed> exposed(
      Metric metric, Location location, Optional<String> help, Facts own, Facts inherited) {
    List<ExposedBy> exposers = own.exposedBy().orElse(usual);
    if (exposers.isEmpty()) {
      throw location.error("no component exposes " + metric.name());
    }
    return exposers.stream()
        .map(exposer -> exposed(metric, exposer, location, help, own, inherited))
        .toList();
  }

  private Exposed exposed(
      Metric metric,
      ExposedBy exposer,
      Location location,
      Optional<String> help,
      Facts own,
      Facts inherited) {
    Component component = components.get(exposer.component());
    if (component == null) {
      throw exposer.location().error("no component " + exposer.component());
    }
    if (own.otherKinds().contains(metric.kind())) {
      throw location.error(
          "otherKinds are kinds that a setting makes of " + metric.name() + " instead of its own");
    }
    boolean documented = exposer.documented().or(own::documented).orElse(true);
    Optional<String> shown = help;
    if (help.isEmpty() && documented && !inherited.equals(NOTHING)) {
      shown = metric.entry().help();
    }
    return new Exposed(
        metric,
        component,
        own.section()
            .or(() -> inherited.section().filter(sections::contains))
            .or(() -> sections.size() == 1 ? Optional.of(sections.get(0)) : Optional.empty())
            .orElseThrow(() -> location.error("key section is missing")),
        shown,
        own.description().or(inherited::description),
        own.toolchain().or(inherited::toolchain),
        documented,
        own.appearance().or(inherited::appearance).orElse(Appearance.UNKNOWN),
        own.requires().or(inherited::requires),
        own.monotonic().or(inherited::monotonic).orElse(false),
        own.otherKinds().isEmpty() ? inherited.otherKinds() : own.otherKinds(),
        history(metric, component, exposer, location, own),
        own.spellings(),
        joined(inherited.notes(), own.notes()),
        joined(inherited.sources(), exposer.sources().isEmpty() ? own.sources() : exposer.sources())
            .stream()
            .distinct()
            .toList());
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private List<Stretch> history(
      Metric metric, Component component, ExposedBy exposer, Location location, Facts own) {
    String product = component.product().name();
    Product covered = component.covered();
    boolean exposedAtAll = own.exposed().orElse(true);
    if (own.history().isEmpty()) {
      if (component.product().since().isPresent()) {
        throw location.error("a product with releases needs a history");
      }
      return List.of(new Stretch(ReleaseRange.all(), metric.shape(), exposedAtAll, own.wireHelp()));
    }
    ReleaseRange cut =
        Releases.range(exposer.location(), product, exposer.since(), exposer.until());
    List<Stretch> stretches = new ArrayList<>();
    Optional<ReleaseRange> previous = Optional.empty();
    for (StretchEntry entry : own.history()) {
      ReleaseRange range = Releases.range(entry.location(), product, entry.since(), entry.until());
      requireCovered(entry.location(), range, covered);
      if (component.product().since().isPresent()) {
        previous.ifPresent(older -> requireAfter(entry.location(), older, range));
      }
      previous = Optional.of(range);
      range
          .intersection(cut)
          .ifPresent(
              within ->
                  stretches.add(
                      new Stretch(
                          within,
                          shapes.shape(entry, metric.shape()),
                          entry.exposed().orElse(exposedAtAll),
                          entry.wireHelp().or(own::wireHelp))));
    }
    if (stretches.isEmpty()) {
      throw exposer
          .location()
          .error(component.name() + " has no release left that exposes " + metric.name());
    }
    return stretches;
  }

  private static void requireCovered(Location location, ReleaseRange range, Product covered) {
    boolean within =
        range.since().map(covered::covers).orElse(true)
            && range.until().map(covered::covers).orElse(true);
    if (!within) {
      throw location.error(
          range + " is outside of what the catalogue covers, " + covered.releasesText());
    }
  }

  private static void requireAfter(Location location, ReleaseRange older, ReleaseRange newer) {
    boolean after =
        older.until().isPresent()
            && newer.since().isPresent()
            && newer.since().get().compareTo(older.until().get()) > 0
            && !older.contains(newer.since().get());
    if (!after) {
      throw location.error(newer + " does not follow " + older);
    }
  }
}
