// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import dev.cnitelemetry.generator.internal.data.CatalogFile.ProductEntry;
import dev.cnitelemetry.generator.internal.data.CatalogFile.SectionEntry;
import dev.cnitelemetry.generator.internal.data.CatalogFile.TrainEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.ComponentEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.LabelEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.MetricEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.NoteEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.ValueEntry;
import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.Release;
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
public record Module(
    Path directory,
    CatalogFile catalog,
    List<Component> components,
    List<Label> labels,
    List<Group> groups) {

  /** A class of the module. */
  public String qualified(String simpleName) {
    return catalog.packageName() + "." + simpleName;
  }

  public String labelsClass() {
    return catalog.classes() + "Labels";
  }

  public String componentsClass() {
    return catalog.classes() + "Components";
  }

  public List<Exposed> exposed() {
    return groups.stream().flatMap(group -> group.exposed().stream()).toList();
  }

  public record Component(CatalogFile catalog, ComponentEntry entry, ProductEntry product) {

    public String name() {
      return entry.name();
    }

    /** Where its page is, with {@code HOST} for the host. */
    public String endpoint() {
      return entry.scheme().orElse("http")
          + "://HOST"
          + entry.port().map(port -> ":" + port).orElse("")
          + entry.path().orElse("/metrics");
    }

    /** The product with the releases that the catalogue covers. */
    public Product covered() {
      ReleaseRange own =
          Releases.range(product.location(), product.name(), product.since(), product.until());
      Optional<Release> since = own.since();
      Optional<Release> until = own.until();
      if (since.isEmpty() || until.isEmpty()) {
        return Product.withoutReleases(product.name(), product.title());
      }
      Product covered =
          Product.of(product.name(), product.title(), since.get().version(), until.get().version());
      for (TrainEntry train : product.trains()) {
        try {
          covered = covered.withTrain(train.since(), train.until());
        } catch (IllegalArgumentException e) {
          throw train.location().error(e);
        }
      }
      return covered;
    }
  }

  public record Label(CatalogFile catalog, LabelEntry entry, List<ValueEntry> values) {

    public String name() {
      return entry.name();
    }

    public String enumName() {
      return entry.enumName().orElseThrow();
    }
  }

  /** What one data file makes: a class of constants, a class of exposures, or both. */
  public record Group(DataFile file, List<Metric> metrics, List<Exposed> exposed) {}

  /** A metric that becomes a constant. */
  public record Metric(
      CatalogFile catalog, String className, String constant, MetricEntry entry, Shape shape) {

    public String name() {
      return entry.name();
    }

    public MetricKind kind() {
      return entry.kind();
    }

    public Unit unit() {
      return entry.unit();
    }

    /** The canonical help text. */
    public String help() {
      return entry.help().orElseGet(() -> entry.facts().description().orElseThrow());
    }

    /** The constant as others refer to it. */
    public String reference() {
      return className + "." + constant;
    }
  }

  public record Shape(
      MetricKind kind,
      List<Label> labels,
      DecimalLiterals buckets,
      DecimalLiterals quantiles,
      Optional<Stability> stability,
      Map<String, List<String>> absentValues) {

    public String kindText() {
      return kind.name().toLowerCase(Locale.ROOT);
    }
  }

  public record Stretch(
      ReleaseRange releases, Shape shape, boolean exposed, Optional<String> wireHelp) {}

  /** A metric as one component shows it. */
  public record Exposed(
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
      List<MetricKind> otherKinds,
      List<Stretch> history,
      List<String> spellings,
      List<NoteEntry> notes,
      List<String> sources) {

    public SectionEntry sectionOf(Module module) {
      return module.catalog().sections().stream()
          .filter(each -> each.name().equals(section))
          .findFirst()
          .orElseThrow();
    }

    public boolean everExposed() {
      return history.stream().anyMatch(Stretch::exposed);
    }
  }
}
