// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseStretch;
import dev.cnitelemetry.metrics.finding.NearestNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/**
 * What a catalogue says of the names in dashboards, at the releases that are asked for. Not
 * thread-safe: it remembers what it was asked.
 *
 * <p>A dashboard shows more than one product. Names are judged only where nobody else uses them:
 * what begins with a product's own word. A name of another beginning is known or unknown, and
 * unknown is no fault.
 */
final class CatalogKnowledge {

  /** First words of names that are a product's own: what begins so and is unknown is nowhere. */
  private static final Set<String> OWN_WORDS =
      Set.of("antrea", "felix", "typha", "goldmane", "tawon", "tigera");

  /** First words that others use, too, though hardly for metrics of nearly the same name. */
  private static final Set<String> SHARED_WORDS = Set.of("bird", "bgp", "ipam", "calico", "cnx");

  /** First words of libraries' names that mean the same wherever they are. */
  private static final Set<String> LIBRARY_WORDS =
      Set.of("go", "process", "promhttp", "workqueue", "apiserver", "rest", "leader");

  /** Components of which a cluster has one, or one at work. */
  private static final Set<String> SINGLE_COMPONENTS =
      Set.of(
          "antrea-controller",
          "flow-aggregator",
          "goldmane",
          "kube-controllers",
          "tigera-operator",
          "tawon-operator");

  private static final List<String> SUFFIXES =
      List.of(SampleNames.BUCKET, SampleNames.SUM, SampleNames.COUNT);

  private final MetricCatalog catalog;
  private final List<Release> releases;
  private final Map<String, Optional<KnownSeries>> known = new HashMap<>();
  private final Map<String, Optional<String>> nearest = new HashMap<>();

  /** Made when an unknown name is nearly a product's. */
  @Nullable private List<String> judgedNames;

  private final Map<String, Set<String>> labelsOfProducts = new HashMap<>();

  CatalogKnowledge(MetricCatalog catalog, List<Release> releases) {
    this.catalog = catalog;
    this.releases = releases;
  }

  private List<String> judgedNames() {
    List<String> names = judgedNames;
    if (names == null) {
      names =
          catalog.definitions().stream()
              .map(MetricDefinition::name)
              .filter(CatalogKnowledge::isJudged)
              .toList();
      judgedNames = names;
    }
    return names;
  }

  static String firstWord(String name) {
    int end = name.indexOf('_');
    return end < 0 ? name : name.substring(0, end);
  }

  private static boolean isJudged(String name) {
    String word = firstWord(name);
    return OWN_WORDS.contains(word) || SHARED_WORDS.contains(word);
  }

  /** What is known of the series of a name. */
  Optional<KnownSeries> find(String name) {
    return known.computeIfAbsent(name, this::look);
  }

  private Optional<KnownSeries> look(String name) {
    Optional<MetricDefinition> exact = catalog.find(name);
    if (exact.isPresent()) {
      return series(name, exact.get(), "");
    }
    for (String suffix : SUFFIXES) {
      if (name.endsWith(suffix)) {
        Optional<MetricDefinition> family =
            catalog.find(name.substring(0, name.length() - suffix.length()));
        if (family.isPresent()) {
          return series(name, family.get(), suffix);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<KnownSeries> series(String name, MetricDefinition definition, String suffix) {
    boolean isOwn = catalog.library(definition).isEmpty();
    String word = firstWord(name);
    if (!isOwn && !LIBRARY_WORDS.contains(word)) {
      return Optional.empty();
    }
    return Optional.of(
        new KnownSeries(
            name,
            definition,
            suffix,
            shapes(definition),
            isOwn && isJudged(name),
            catalog.exposures(definition).stream().anyMatch(Exposure::monotonic)));
  }

  private List<Release> concerned(MetricDefinition definition) {
    return releases.stream()
        .filter(
            release ->
                catalog.exposures(definition).stream()
                    .anyMatch(exposure -> exposure.isAbout(release)))
        .toList();
  }

  private List<MetricShape> shapes(MetricDefinition definition) {
    List<Exposure> exposures = catalog.exposures(definition);
    Set<MetricShape> shapes = new LinkedHashSet<>();
    for (Release release : concerned(definition)) {
      exposures.forEach(exposure -> exposure.at(release).ifPresent(shapes::add));
    }
    if (shapes.isEmpty()) {
      exposures.stream()
          .flatMap(exposure -> exposure.history().stream())
          .map(ReleaseStretch::shape)
          .forEach(shapes::add);
      shapes.add(definition.shape());
    }
    return List.copyOf(shapes);
  }

  /**
   * Why a metric is not there at the releases that are asked for, or never.
   *
   * @return a sentence; empty if it is there, or nobody can say
   */
  Optional<String> absence(KnownSeries series) {
    MetricDefinition definition = series.definition();
    List<Exposure> exposures = catalog.exposures(definition);
    if (!series.hasOwnLabels() || exposures.isEmpty()) {
      return Optional.empty();
    }
    if (exposures.stream().noneMatch(Exposure::exposed)) {
      return Optional.of(
          definition.name()
              + " is documented, but no release of "
              + components(exposures)
              + " exposes it");
    }
    boolean isOfOthers =
        exposures.stream().anyMatch(exposure -> releases.stream().noneMatch(exposure::isAbout));
    if (isOfOthers || isThere(definition)) {
      return Optional.empty();
    }
    String where =
        exposures.stream()
            .map(
                exposure ->
                    exposure.component().name()
                        + (exposure.exposed() ? " has it " + exposure.releases() : " never had it"))
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(
        definition.name()
            + " is not exposed by "
            + releases.stream().map(Release::toString).collect(Collectors.joining(" or "))
            + "; "
            + where
            + successor(definition).map(name -> "; here it is called " + name).orElse(""));
  }

  private static String components(List<Exposure> exposures) {
    return exposures.stream()
        .map(exposure -> exposure.component().name())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private boolean isThere(MetricDefinition definition) {
    return catalog.exposures(definition).stream()
        .anyMatch(
            exposure ->
                exposure.exposed()
                    && releases.stream().anyMatch(release -> exposure.at(release).isPresent()));
  }

  boolean isNeverExposed(KnownSeries series) {
    List<Exposure> exposures = catalog.exposures(series.definition());
    return !exposures.isEmpty() && exposures.stream().noneMatch(Exposure::exposed);
  }

  /** The one name under which the releases that are asked for show the same thing. */
  Optional<String> successor(MetricDefinition definition) {
    Set<String> names = new LinkedHashSet<>();
    for (Exposure exposure : catalog.exposures(definition)) {
      exposure.renamedTo().ifPresent(names::add);
      exposure.renamedFrom().ifPresent(names::add);
    }
    names.removeIf(name -> catalog.find(name).filter(this::isThere).isEmpty());
    return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
  }

  /** The series that takes the place of one that is not there, if nothing but the name changed. */
  Optional<String> replacement(KnownSeries series) {
    return successor(series.definition())
        .map(name -> name + series.suffix())
        .filter(
            name ->
                find(name)
                    .filter(
                        other ->
                            other.definition().kind() == series.definition().kind()
                                && other.labels().containsAll(series.labels()))
                    .isPresent());
  }

  /** Whether a name that is not known would be a product's own, so that nobody exposes it. */
  boolean isNowhere(String name) {
    if (name.indexOf(':') >= 0) {
      return false;
    }
    String word = firstWord(name);
    boolean isNearAWord =
        Stream.concat(OWN_WORDS.stream(), SHARED_WORDS.stream())
            .anyMatch(each -> NearestNames.of(word, List.of(each)).isPresent());
    if (!isNearAWord) {
      return false;
    }
    boolean isOfCatalog = judgedNames().stream().anyMatch(each -> firstWord(each).equals(word));
    return (OWN_WORDS.contains(word) && isOfCatalog && name.indexOf('_') > 0)
        || nearest(name)
            .filter(near -> isJudged(name) || isSameBehindFirstWord(name, near))
            .isPresent();
  }

  /** Whether a misspelt first word is all that two long names differ in. */
  private static boolean isSameBehindFirstWord(String name, String near) {
    String rest = name.substring(firstWord(name).length());
    return rest.length() >= 10
        && near.length() - firstWord(near).length() == rest.length()
        && near.endsWith(rest);
  }

  /** The name that was probably meant: the one documents misprint so, or the nearest. */
  Optional<String> nearest(String name) {
    return nearest.computeIfAbsent(
        name,
        misspelt -> {
          if (misspelt.endsWith(SampleNames.TOTAL)) {
            String stem = misspelt.substring(0, misspelt.length() - SampleNames.TOTAL.length());
            if (isJudged(stem) && catalog.find(stem).isPresent()) {
              return Optional.of(stem);
            }
          }
          Optional<String> documented =
              catalog
                  .didYouMean(misspelt)
                  .map(MetricDefinition::name)
                  .filter(CatalogKnowledge::isJudged);
          if (documented.isPresent()) {
            return documented;
          }
          for (String suffix : SUFFIXES) {
            if (misspelt.endsWith(suffix)) {
              String stem = misspelt.substring(0, misspelt.length() - suffix.length());
              Optional<String> near = NearestNames.of(stem, judgedNames());
              if (near.isPresent()) {
                return near.map(each -> each + suffix);
              }
            }
          }
          return NearestNames.of(misspelt, judgedNames());
        });
  }

  /** Whether a cluster has many that show the metric. */
  boolean isOnManyNodes(KnownSeries series) {
    List<Exposure> exposures = catalog.exposures(series.definition());
    return series.hasOwnLabels()
        && !exposures.isEmpty()
        && exposures.stream()
            .map(Exposure::component)
            .map(Component::name)
            .noneMatch(SINGLE_COMPONENTS::contains);
  }

  /**
   * The labels of all metrics of the products that expose this one, and of this one at any time.
   */
  Set<String> labelsOfProduct(KnownSeries series) {
    Set<String> labels = new LinkedHashSet<>();
    for (Exposure exposure : catalog.exposures(series.definition())) {
      labels.addAll(
          labelsOfProducts.computeIfAbsent(exposure.component().product().name(), this::labelsOf));
    }
    return labels;
  }

  private Set<String> labelsOf(String product) {
    Map<String, Boolean> labels = new LinkedHashMap<>();
    for (MetricDefinition definition : catalog.definitions()) {
      if (isJudged(definition.name())) {
        for (Exposure exposure : catalog.exposures(definition)) {
          if (exposure.component().product().name().equals(product)) {
            for (Label label : definition.labels()) {
              labels.put(label.name(), true);
            }
            exposure.history().stream()
                .flatMap(stretch -> stretch.shape().labels().stream())
                .forEach(label -> labels.put(label.name(), true));
          }
        }
      }
    }
    return labels.keySet();
  }
}
