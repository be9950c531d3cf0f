// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import dev.cnitelemetry.metrics.finding.NearestNames;
import dev.cnitelemetry.metrics.internal.CatalogMarkers;
import dev.cnitelemetry.metrics.internal.ExposureText;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.Nullable;

/**
 * The metrics of one or more products: definitions, and which component exposes them how.
 *
 * <p>Immutable and thread-safe. One name has one definition. {@link #lookup} and {@link
 * #lookupFamily} allocate nothing once a catalogue has been asked for a metric of the same {@link
 * DefinitionGroup}; everything else is for set-up, reports and tests.
 *
 * <pre>{@code
 * MetricCatalog catalog = MetricCatalog.installed();
 * MetricDefinition definition = catalog.find("antrea_agent_ovs_flow_ops_count").orElseThrow();
 * for (Exposure exposure : catalog.exposures(definition)) {
 *   System.out.println(exposure.component() + " " + exposure.releases());
 * }
 * }</pre>
 */
public final class MetricCatalog {

  private static final MetricCatalog EMPTY = builder("empty").build();

  private final String name;
  private final Map<String, CatalogEntry> entries;
  private final List<Component> components;
  private final List<Exposure> exposures;
  private final List<ExposureTable> tables;
  private final List<CatalogPart> parts;

  /** Made with the first lookup; threads that race there make equal ones. */
  @Nullable private NameIndex names;

  /** Made with the first name that is not there, likewise. */
  @Nullable private NearestNames nearest;

  /** Components and exposures, made when first asked for. */
  @Nullable private volatile ExposureIndex index;

  private MetricCatalog(Builder builder) {
    name = builder.name;
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(builder.entries));
    components = List.copyOf(builder.components);
    exposures = List.copyOf(builder.exposures);
    tables = List.copyOf(builder.tables);
    parts = List.copyOf(builder.parts);
  }

  private NameIndex names() {
    NameIndex made = names;
    if (made == null) {
      made = new NameIndex(entries);
      names = made;
    }
    return made;
  }

  private ExposureIndex index() {
    ExposureIndex made = index;
    if (made == null) {
      synchronized (parts) {
        made = index;
        if (made == null) {
          made = makeIndex();
          index = made;
        }
      }
    }
    return made;
  }

  private ExposureIndex makeIndex() {
    Builder all = new Builder(name);
    all.entries.putAll(entries);
    all.components.addAll(components);
    all.exposures.addAll(exposures);
    all.tables.addAll(tables);
    parts.forEach(part -> part.addTo(all));
    return new ExposureIndex(name, entries, all.components, all.exposures, all.tables);
  }

  /**
   * A catalogue without metrics: for readers of pages that nobody catalogued.
   *
   * @return the empty catalogue
   */
  public static MetricCatalog empty() {
    return EMPTY;
  }

  /**
   * Starts a catalogue of one's own.
   *
   * @param name a name for messages
   * @return a new builder
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /**
   * The union of all catalogues on the class path that {@link ServiceLoader} finds, by the context
   * class loader of the calling thread.
   *
   * <p>Where several jars were packed into one without merging the files that {@link ServiceLoader}
   * reads, some catalogues would be missing without a word: each catalogue module carries an empty
   * file {@code META-INF/cni-telemetry/catalog/NAME}, and a name without its catalogue is an error.
   *
   * @return the union
   * @throws IllegalStateException if no catalogue is there at all, or one of those on the class
   *     path is not found by {@link ServiceLoader}; the message says what to add
   * @throws IllegalArgumentException if two catalogues define one name differently
   * @throws java.util.ServiceConfigurationError if a provider cannot be made
   */
  public static MetricCatalog installed() {
    MetricCatalog[] found =
        ServiceLoader.load(MetricCatalogProvider.class).stream()
            .map(provider -> provider.get().catalog())
            .sorted((a, b) -> a.name.compareTo(b.name))
            .toArray(MetricCatalog[]::new);
    Set<String> lost = CatalogMarkers.found(Thread.currentThread().getContextClassLoader());
    for (MetricCatalog catalog : found) {
      lost.remove(catalog.name);
    }
    if (!lost.isEmpty()) {
      throw new IllegalStateException(
          "on the class path, but not in META-INF/services/"
              + MetricCatalogProvider.class.getName()
              + ": the catalogue of "
              + String.join(", ", lost)
              + "; jars were packed into one without merging such files; add the"
              + " ServicesResourceTransformer to the maven-shade-plugin, or mergeServiceFiles() to"
              + " Gradle's shadowJar");
    }
    if (found.length == 0) {
      throw new IllegalStateException(
          "no catalogue is on the class path: add cni-telemetry-catalog-antrea,"
              + " cni-telemetry-catalog-calico or cni-telemetry-catalog-tawon");
    }
    return union(found);
  }

  /**
   * The metrics of several catalogues in one.
   *
   * @param catalogs the catalogues
   * @return a catalogue with the definitions and exposures of all
   * @throws IllegalArgumentException if two define one name by different constants; the message
   *     names the metric and both catalogues
   */
  public static MetricCatalog union(MetricCatalog... catalogs) {
    Builder union = builder(String.join("+", Arrays.stream(catalogs).map(c -> c.name).toList()));
    Map<String, String> owners = new LinkedHashMap<>();
    for (MetricCatalog catalog : catalogs) {
      for (CatalogEntry entry : catalog.entries.values()) {
        CatalogEntry earlier = union.entries.get(entry.name);
        if (earlier != null) {
          earlier.requireSame(entry, owners.getOrDefault(entry.name, union.name), catalog.name);
        }
        owners.putIfAbsent(entry.name, catalog.name);
        union.add(entry, entry.kinds());
      }
      union.addOnDemand(catalog::addExposures);
    }
    return union.build();
  }

  private void addExposures(Builder other) {
    ExposureIndex own = index();
    own.components.values().forEach(other::add);
    own.added.forEach(other::add);
    for (ExposureTable table : own.tables) {
      if (!other.tables.contains(table)) {
        other.tables.add(table);
      }
    }
  }

  /**
   * The catalogue's name, for messages.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Whether there is no metric at all. Makes no definition.
   *
   * @return true for {@link #empty()} and its like
   */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /**
   * All metrics.
   *
   * @return the definitions in the order they were added
   */
  public List<MetricDefinition> definitions() {
    List<MetricDefinition> definitions = new ArrayList<>(entries.size());
    for (CatalogEntry entry : entries.values()) {
      definitions.add(entry.definition());
    }
    return List.copyOf(definitions);
  }

  /**
   * The metrics of one component.
   *
   * @param component a component
   * @return the definitions that it exposes or documents, at any release
   */
  public List<MetricDefinition> definitions(Component component) {
    ExposureIndex known = index();
    List<MetricDefinition> shown = new ArrayList<>();
    for (CatalogEntry entry : entries.values()) {
      if (known.shows(component, entry.name)) {
        shown.add(entry.definition());
      }
    }
    return List.copyOf(shown);
  }

  /**
   * The library that brings a metric to every program that links it: {@code go_goroutines} says
   * nothing of whose page it is on.
   *
   * <pre>{@code
   * MetricCatalog catalog = AntreaCatalog.get();
   * catalog.library(GoRuntime.GOROUTINES); // Go runtime
   * catalog.library(AntreaAgent.OVS_FLOW_COUNT); // empty: the component's own
   * }</pre>
   *
   * @param definition a metric
   * @return what the library is called; empty for metrics of a component's own, and for those that
   *     are not of this catalogue
   */
  public Optional<String> library(MetricDefinition definition) {
    CatalogEntry entry = entries.get(definition.name());
    return entry == null ? Optional.empty() : entry.library();
  }

  /**
   * The components that expose metrics of this catalogue.
   *
   * @return the components in the order they were added
   */
  public List<Component> components() {
    return List.copyOf(index().components.values());
  }

  /**
   * The component of a name.
   *
   * @param componentName a name such as {@code antrea-agent}
   * @return the component, if the catalogue has it
   */
  public Optional<Component> component(String componentName) {
    return Optional.ofNullable(index().components.get(componentName));
  }

  /**
   * The products whose components are in this catalogue.
   *
   * @return the products in the order of their components
   */
  public List<Product> products() {
    return List.copyOf(index().products.values());
  }

  /**
   * The product of a name.
   *
   * @param productName a name such as {@code antrea}
   * @return the product, if the catalogue has it
   */
  public Optional<Product> product(String productName) {
    return Optional.ofNullable(index().products.get(productName));
  }

  /**
   * How components show a metric.
   *
   * @param definition a metric
   * @return one exposure a component; empty for a metric that is not of this catalogue
   */
  public List<Exposure> exposures(MetricDefinition definition) {
    return index().of(definition);
  }

  /**
   * How one component shows a metric.
   *
   * @param definition a metric
   * @param component a component
   * @return the exposure, if that component has the metric
   */
  public Optional<Exposure> exposure(MetricDefinition definition, Component component) {
    return exposures(definition).stream()
        .filter(exposure -> exposure.component().equals(component))
        .findFirst();
  }

  /**
   * The metric of exactly this name.
   *
   * @param metricName a metric name, without suffix of a series
   * @return the definition, if there is one
   */
  public Optional<MetricDefinition> find(String metricName) {
    CatalogEntry entry = entries.get(metricName);
    return entry == null ? Optional.empty() : Optional.of(entry.definition());
  }

  /**
   * The metric that a sample belongs to. Allocates nothing after the first time.
   *
   * <p>The exact name wins; a suffix is tried only for a kind that owns it, at any release: {@code
   * go_memstats_alloc_bytes_total} is a counter of its own beside the gauge {@code
   * go_memstats_alloc_bytes}, and {@code antrea_agent_local_pod_count} is no part of a histogram.
   *
   * @param bytes UTF-8 text, unescaped
   * @param offset where the sample's name begins
   * @param length its length in bytes
   * @return the definition; null if the catalogue has none
   */
  @Nullable
  public MetricDefinition lookup(byte[] bytes, int offset, int length) {
    return names().ofSample(bytes, offset, length);
  }

  /**
   * The metric that a family's metadata announce. Allocates nothing after the first time.
   *
   * <p>On an OpenMetrics page a counter called {@code x_total} is announced as {@code x}, so there
   * a counter family {@code x} means {@code x_total} first.
   *
   * @param bytes UTF-8 text, unescaped
   * @param offset where the family's name begins
   * @param length its length in bytes
   * @param announced the kind of the {@code # TYPE} line; {@link MetricKind#UNTYPED} where there is
   *     none
   * @param withoutTotal whether the page calls a counter's family as its samples are without {@code
   *     _total}, as OpenMetrics does
   * @return the definition; null if the catalogue has none
   */
  @Nullable
  public MetricDefinition lookupFamily(
      byte[] bytes, int offset, int length, MetricKind announced, boolean withoutTotal) {
    return names().ofFamily(bytes, offset, length, withoutTotal && announced == MetricKind.COUNTER);
  }

  /**
   * The metric that someone meant who wrote a name that does not exist: by a spelling that a
   * document has, or else the nearest name if it is near enough.
   *
   * @param misspelt a name that {@link #find} does not know
   * @return what was probably meant, if anything
   */
  public Optional<MetricDefinition> didYouMean(String misspelt) {
    Optional<MetricDefinition> spelt = find(index().spelt(misspelt));
    return spelt.isPresent() ? spelt : nearest().nearest(misspelt).flatMap(this::find);
  }

  private NearestNames nearest() {
    NearestNames made = nearest;
    if (made == null) {
      made = NearestNames.among(entries.keySet());
      nearest = made;
    }
    return made;
  }

  /**
   * This catalogue as of one release.
   *
   * @param release a release of one of the catalogue's products
   * @return the view
   * @throws IllegalArgumentException if the catalogue has no such product, or does not cover the
   *     release; the message names what it has
   */
  public ReleaseView at(Release release) {
    Map<String, Product> products = index().products;
    Product product = products.get(release.product());
    if (product == null || !product.hasReleases()) {
      throw new IllegalArgumentException(
          "no releases of "
              + release.product()
              + " are known; known are those of "
              + products.values().stream().filter(Product::hasReleases).toList());
    }
    if (!product.covers(release)) {
      throw new IllegalArgumentException(
          release + " is not known; known are " + product + " " + product.releasesText());
    }
    return new ReleaseView(this, release);
  }

  /**
   * The releases of a product at which some metric was added, removed or changed, with the first
   * and the last release known of each train.
   *
   * @param product a product with releases
   * @return the releases in their order: train by train, oldest first
   */
  public List<Release> releases(Product product) {
    Set<Release> releases = new TreeSet<>();
    product.trains().forEach(train -> addEnds(releases, train));
    ExposureIndex known = index();
    for (ExposureTable table : known.tables) {
      for (String version : table.versions(product)) {
        releases.add(Release.of(product.name(), version));
      }
    }
    for (Exposure exposure : known.added) {
      if (exposure.component().product().equals(product)) {
        exposure.history().forEach(stretch -> addEnds(releases, stretch.releases()));
      }
    }
    return List.copyOf(releases);
  }

  /**
   * The newest release known of the first of its product's trains that a component is shipped with.
   *
   * @param component a component
   * @return the release; empty where the product has none, or the catalogue no metric of the
   *     component
   */
  public Optional<Release> newestRelease(Component component) {
    return component.product().trains().stream()
        .map(ReleaseRange::until)
        .flatMap(Optional::stream)
        .filter(release -> hasTrain(component, release))
        .findFirst();
  }

  /**
   * Whether anything is known of a component at the train of a release, be it that it shows nothing
   * at that release.
   *
   * @param component a component
   * @param release a release
   * @return false for a release of another product, or of a train that the component is not of
   */
  public boolean hasTrain(Component component, Release release) {
    ExposureIndex known = index();
    return entries.values().stream()
        .filter(entry -> known.shows(component, entry.name))
        .flatMap(entry -> exposure(entry.definition(), component).stream())
        .anyMatch(exposure -> exposure.isAbout(release));
  }

  private static void addEnds(Set<Release> releases, ReleaseRange range) {
    range.since().ifPresent(releases::add);
    range.until().ifPresent(releases::add);
  }

  /**
   * Name and size, for messages.
   *
   * @return for example {@code antrea (112 metrics)}
   */
  @Override
  public String toString() {
    return name + " (" + entries.size() + " metrics)";
  }

  /** Builds a {@link MetricCatalog}. A builder is used by one thread. */
  public static final class Builder {

    private final String name;
    private final Map<String, CatalogEntry> entries;
    private final List<Component> components;
    private final List<Exposure> exposures;
    private final List<CatalogPart> parts;
    private final List<ExposureTable> tables;

    private Builder(String name) {
      this.name = Objects.requireNonNull(name, "name");
      entries = new LinkedHashMap<>();
      components = new ArrayList<>();
      exposures = new ArrayList<>();
      parts = new ArrayList<>();
      tables = new ArrayList<>();
    }

    /**
     * Adds a metric. The same constant may be added again.
     *
     * @param definition the metric
     * @param earlierKinds kinds it had in older releases and that no exposure added here tells of,
     *     for the suffixes of its samples
     * @return this builder
     * @throws IllegalArgumentException if another definition has the name
     */
    public Builder add(MetricDefinition definition, MetricKind... earlierKinds) {
      return add(new CatalogEntry(definition), earlierKinds);
    }

    /**
     * Adds a metric that is made when somebody first asks for one of its group.
     *
     * @param metricName its name
     * @param group what makes it
     * @param kind its kind at the newest release
     * @param earlierKinds kinds it had in older releases, for the suffixes of its samples
     * @return this builder
     * @throws IllegalArgumentException if another definition has the name
     */
    public Builder add(
        String metricName, DefinitionGroup group, MetricKind kind, MetricKind... earlierKinds) {
      return add(new CatalogEntry(metricName, group, kind), earlierKinds);
    }

    private Builder add(CatalogEntry entry, MetricKind... earlierKinds) {
      CatalogEntry known = entries.get(entry.name);
      if (known != null) {
        known.requireSame(entry, name, name);
      }
      CatalogEntry merged = known == null ? entry : known;
      for (MetricKind kind : earlierKinds) {
        merged = merged.with(kind);
      }
      entries.put(entry.name, merged);
      return this;
    }

    /**
     * Adds an exposure, with its metric and its component.
     *
     * @param exposure the exposure
     * @return this builder
     * @throws IllegalArgumentException if another definition has the metric's name
     */
    public Builder add(Exposure exposure) {
      List<ReleaseStretch> history = exposure.history();
      MetricKind[] kinds = new MetricKind[history.size()];
      for (int i = 0; i < kinds.length; i++) {
        kinds[i] = history.get(i).shape().kind();
      }
      add(exposure.definition(), kinds);
      exposures.add(exposure);
      return this;
    }

    /**
     * Adds a component that may have no metrics of its own.
     *
     * @param component the component
     * @return this builder
     */
    public Builder add(Component component) {
      components.add(component);
      return this;
    }

    /**
     * Adds components and exposures that are asked for when somebody first asks the catalogue for
     * any. Their metrics must be added by themselves.
     *
     * @param part what adds them
     * @return this builder
     */
    public Builder addOnDemand(CatalogPart part) {
      parts.add(part);
      return this;
    }

    /**
     * Adds the exposures of a table such as the generator writes. Its metrics and components must
     * have been added before. Made for generated catalogues, in a {@link CatalogPart}.
     *
     * @param table the table in UTF-8; read to its end and closed
     * @param labels the labels that its first line names, in that order
     * @return this builder
     * @throws IllegalArgumentException if the table names a component or labels that are not given
     */
    public Builder addExposures(InputStream table, Label... labels) {
      tables.add(new ExposureTable(ExposureText.read(table), components, labels));
      return this;
    }

    /**
     * Makes the catalogue.
     *
     * @return the catalogue
     */
    public MetricCatalog build() {
      return new MetricCatalog(this);
    }
  }
}
