package dev.cnitelemetry.generator.catalog;

import dev.cnitelemetry.generator.catalog.CatalogFile.ProductEntry;
import dev.cnitelemetry.generator.catalog.CatalogFile.SectionEntry;
import dev.cnitelemetry.generator.catalog.DataFile.ComponentEntry;
import dev.cnitelemetry.generator.catalog.DataFile.LabelEntry;
import dev.cnitelemetry.generator.catalog.DataFile.MetricEntry;
import dev.cnitelemetry.generator.catalog.DataFile.NoteEntry;
import dev.cnitelemetry.generator.catalog.DataFile.ValueEntry;
import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.metrics.Unit;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One catalogue module with all references resolved: what the writers of Java and Markdown read.
 *
 * @param directory the module's directory, relative to the project
 * @param catalog its {@code catalog.yaml}
 * @param components its components
 * @param labels its labels
 * @param groups its data files
 */
record Module(
    Path directory,
    CatalogFile catalog,
    List<Component> components,
    List<Label> labels,
    List<Group> groups) {

  /** A class of the module. */
  String qualified(String simpleName) {
    return catalog.packageName() + "." + simpleName;
  }

  String labelsClass() {
    return catalog.classes() + "Labels";
  }

  String componentsClass() {
    return catalog.classes() + "Components";
  }

  List<Exposed> exposed() {
    return groups.stream().flatMap(group -> group.exposed().stream()).toList();
  }

  record Component(CatalogFile catalog, ComponentEntry entry, ProductEntry product) {

    String name() {
      return entry.name();
    }

    /** The releases that the catalogue covers of the component's product. */
    ReleaseRange covered() {
      return Releases.range(entry.location(), product.name(), product.since(), product.until());
    }
  }

  record Label(CatalogFile catalog, LabelEntry entry, List<ValueEntry> values) {

    String name() {
      return entry.name();
    }

    String enumName() {
      return entry.enumName().orElseThrow();
    }
  }

  /** What one data file makes: a class of constants, a class of exposures, or both. */
  record Group(DataFile file, List<Metric> metrics, List<Exposed> exposed) {}

  /** A metric that becomes a constant. */
  record Metric(
      CatalogFile catalog, String className, String constant, MetricEntry entry, Shape shape) {

    String name() {
      return entry.name();
    }

    MetricKind kind() {
      return entry.kind();
    }

    Unit unit() {
      return entry.unit();
    }

    /** The canonical help text. */
    String help() {
      return entry.help().orElseGet(() -> entry.facts().description().orElseThrow());
    }

    /** The constant as others refer to it. */
    String reference() {
      return className + "." + constant;
    }
  }

  record Shape(
      MetricKind kind,
      List<Label> labels,
      DecimalLiterals buckets,
      DecimalLiterals quantiles,
      Optional<Stability> stability,
      Map<String, List<String>> absentValues) {

    String kindText() {
      return kind.name().toLowerCase(Locale.ROOT);
    }
  }

  record Stretch(ReleaseRange releases, Shape shape, boolean exposed, Optional<String> wireHelp) {}

  /** A metric as one component shows it. */
  record Exposed(
      Metric metric,
      Component component,
      String section,
      Optional<String> help,
      Optional<String> description,
      Optional<String> toolchain,
      boolean documented,
      Appearance appearance,
      Optional<String> requires,
      boolean monotonic,
      List<Stretch> history,
      List<String> spellings,
      List<NoteEntry> notes,
      List<String> sources) {

    SectionEntry sectionOf(Module module) {
      return module.catalog().sections().stream()
          .filter(each -> each.name().equals(section))
          .findFirst()
          .orElseThrow();
    }

    boolean everExposed() {
      return history.stream().anyMatch(Stretch::exposed);
    }
  }
}
