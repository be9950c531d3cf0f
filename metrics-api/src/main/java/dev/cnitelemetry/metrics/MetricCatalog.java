package dev.cnitelemetry.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
 * #lookupFamily} allocate nothing; everything else is for set-up, reports and tests.
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
  private static final String TOTAL = "_total";

  private final String name;
  private final Map<String, MetricDefinition> definitions;
  private final Map<MetricDefinition, List<Exposure>> exposures;
  private final Map<String, Component> components;
  private final Map<String, Product> products;

  /** Names as they stand in definitions. */
  private final NameTable exactNames;

  /** Sample names that a definition owns by a suffix of its kind, at any release. */
  private final NameTable suffixedNames;

  /** Counters called x_total, by x: what OpenMetrics calls their family. */
  private final NameTable counterFamilies;

  private MetricCatalog(Builder builder) {
    name = builder.name;
    definitions = new LinkedHashMap<>(builder.definitions);
    Map<MetricDefinition, List<Exposure>> byDefinition = new LinkedHashMap<>();
    components = new LinkedHashMap<>();
    products = new LinkedHashMap<>();
    for (Exposure exposure : builder.exposures) {
      byDefinition.computeIfAbsent(exposure.definition(), key -> new ArrayList<>()).add(exposure);
      components.put(exposure.component().name(), exposure.component());
    }
    builder.components.forEach(component -> components.putIfAbsent(component.name(), component));
    components
        .values()
        .forEach(each -> products.putIfAbsent(each.product().name(), each.product()));
    byDefinition.replaceAll((key, list) -> List.copyOf(list));
    exposures = byDefinition;
    exactNames = new NameTable(definitions);
    suffixedNames = new NameTable(suffixedNames());
    counterFamilies = new NameTable(counterFamilies());
  }

  private Map<String, MetricDefinition> suffixedNames() {
    Map<String, MetricDefinition> suffixed = new LinkedHashMap<>();
    for (MetricDefinition definition : definitions.values()) {
      for (MetricKind kind : kindsOf(definition)) {
        for (String suffix : kind.suffixes()) {
          suffixed.putIfAbsent(definition.name() + suffix, definition);
        }
      }
    }
    counterFamilies()
        .forEach((family, counter) -> suffixed.putIfAbsent(family + "_created", counter));
    return suffixed;
  }

  private Set<MetricKind> kindsOf(MetricDefinition definition) {
    Set<MetricKind> kinds = new LinkedHashSet<>();
    kinds.add(definition.kind());
    for (Exposure exposure : exposures(definition)) {
      exposure.history().forEach(stretch -> kinds.add(stretch.shape().kind()));
    }
    return kinds;
  }

  private Map<String, MetricDefinition> counterFamilies() {
    Map<String, MetricDefinition> families = new LinkedHashMap<>();
    for (MetricDefinition definition : definitions.values()) {
      if (definition instanceof CounterDefinition && definition.name().endsWith(TOTAL)) {
        String total = definition.name();
        families.put(total.substring(0, total.length() - TOTAL.length()), definition);
      }
    }
    return families;
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
   * @return the union; empty where no catalogue module is present
   * @throws IllegalArgumentException if two catalogues define one name differently
   */
  public static MetricCatalog installed() {
    return union(
        ServiceLoader.load(MetricCatalogProvider.class).stream()
            .map(provider -> provider.get().catalog())
            .sorted((a, b) -> a.name.compareTo(b.name))
            .toArray(MetricCatalog[]::new));
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
      for (MetricDefinition definition : catalog.definitions()) {
        MetricDefinition earlier = union.definitions.get(definition.name());
        if (earlier != null && !earlier.equals(definition)) {
          throw new IllegalArgumentException(
              "metric "
                  + definition.name()
                  + " is defined twice: as "
                  + earlier
                  + " by catalogue "
                  + owners.get(definition.name())
                  + " and as "
                  + definition
                  + " by catalogue "
                  + catalog.name);
        }
        owners.putIfAbsent(definition.name(), catalog.name);
        union.add(definition);
      }
      catalog.exposures.values().forEach(list -> list.forEach(union::add));
      catalog.components.values().forEach(union::add);
    }
    return union.build();
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
   * All metrics.
   *
   * @return the definitions in the order they were added
   */
  public List<MetricDefinition> definitions() {
    return List.copyOf(definitions.values());
  }

  /**
   * The metrics of one component.
   *
   * @param component a component
   * @return the definitions that it exposes or documents, at any release
   */
  public List<MetricDefinition> definitions(Component component) {
    return definitions.values().stream()
        .filter(
            definition ->
                exposures(definition).stream()
                    .anyMatch(exposure -> exposure.component().equals(component)))
        .toList();
  }

  /**
   * The components that expose metrics of this catalogue.
   *
   * @return the components in the order they were added
   */
  public List<Component> components() {
    return List.copyOf(components.values());
  }

  /**
   * The component of a name.
   *
   * @param componentName a name such as {@code antrea-agent}
   * @return the component, if the catalogue has it
   */
  public Optional<Component> component(String componentName) {
    return Optional.ofNullable(components.get(componentName));
  }

  /**
   * The products whose components are in this catalogue.
   *
   * @return the products in the order of their components
   */
  public List<Product> products() {
    return List.copyOf(products.values());
  }

  /**
   * The product of a name.
   *
   * @param productName a name such as {@code antrea}
   * @return the product, if the catalogue has it
   */
  public Optional<Product> product(String productName) {
    return Optional.ofNullable(products.get(productName));
  }

  /**
   * How components show a metric.
   *
   * @param definition a metric
   * @return one exposure a component; empty for a metric that is not of this catalogue
   */
  public List<Exposure> exposures(MetricDefinition definition) {
    return exposures.getOrDefault(definition, List.of());
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
    return Optional.ofNullable(definitions.get(metricName));
  }

  /**
   * The metric that a sample belongs to. Allocates nothing.
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
    MetricDefinition exact = exactNames.find(bytes, offset, length);
    return exact != null ? exact : suffixedNames.find(bytes, offset, length);
  }

  /**
   * The metric that a family's metadata announce. Allocates nothing.
   *
   * <p>On an OpenMetrics page a counter called {@code x_total} is announced as {@code x}, so there
   * a counter family {@code x} means {@code x_total} first.
   *
   * @param bytes UTF-8 text, unescaped
   * @param offset where the family's name begins
   * @param length its length in bytes
   * @param announced the kind of the {@code # TYPE} line; {@link MetricKind#UNTYPED} where there is
   *     none
   * @param openMetrics whether the page is OpenMetrics
   * @return the definition; null if the catalogue has none
   */
  @Nullable
  public MetricDefinition lookupFamily(
      byte[] bytes, int offset, int length, MetricKind announced, boolean openMetrics) {
    if (openMetrics && announced == MetricKind.COUNTER) {
      MetricDefinition counter = counterFamilies.find(bytes, offset, length);
      if (counter != null) {
        return counter;
      }
    }
    return exactNames.find(bytes, offset, length);
  }

  /**
   * The metric that someone meant who wrote a name that does not exist: by a spelling that a
   * document has, or else the nearest name if it is near enough.
   *
   * @param misspelt a name that {@link #find} does not know
   * @return what was probably meant, if anything
   */
  public Optional<MetricDefinition> didYouMean(String misspelt) {
    Optional<MetricDefinition> spelt =
        exposures.values().stream()
            .flatMap(List::stream)
            .filter(exposure -> exposure.documentedSpellings().contains(misspelt))
            .map(Exposure::definition)
            .findFirst();
    return spelt.isPresent()
        ? spelt
        : NearestName.to(misspelt, definitions.keySet()).map(definitions::get);
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
    Product product = products.get(release.product());
    if (product == null || !product.hasReleases()) {
      throw new IllegalArgumentException(
          "no releases of "
              + release.product()
              + " are known; known are those of "
              + products.values().stream().filter(Product::hasReleases).toList());
    }
    if (!product.releases().contains(release)) {
      throw new IllegalArgumentException(
          release + " is not known; known are " + product + " " + product.releases());
    }
    return new ReleaseView(this, release);
  }

  /**
   * The releases of a product at which some metric came, went or changed, with the first and the
   * last release known.
   *
   * @param product a product with releases
   * @return the releases, oldest first
   */
  public List<Release> releases(Product product) {
    Set<Release> releases = new TreeSet<>();
    addEnds(releases, product.releases());
    for (List<Exposure> list : exposures.values()) {
      for (Exposure exposure : list) {
        if (exposure.component().product().equals(product)) {
          exposure.history().forEach(stretch -> addEnds(releases, stretch.releases()));
        }
      }
    }
    return List.copyOf(releases);
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
    return name + " (" + definitions.size() + " metrics)";
  }

  /** Builds a {@link MetricCatalog}. A builder is used by one thread. */
  public static final class Builder {

    private final String name;
    private final Map<String, MetricDefinition> definitions = new LinkedHashMap<>();
    private final Set<Exposure> exposures = new LinkedHashSet<>();
    private final Set<Component> components = new LinkedHashSet<>();

    private Builder(String name) {
      this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * Adds a metric. The same constant may be added again.
     *
     * @param definition the metric
     * @return this builder
     * @throws IllegalArgumentException if another definition has the name
     */
    public Builder add(MetricDefinition definition) {
      MetricDefinition earlier = definitions.putIfAbsent(definition.name(), definition);
      if (earlier != null && !earlier.equals(definition)) {
        throw new IllegalArgumentException(
            "metric " + definition.name() + " is defined twice: " + earlier + " and " + definition);
      }
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
      add(exposure.definition());
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
     * Makes the catalogue.
     *
     * @return the catalogue
     */
    public MetricCatalog build() {
      return new MetricCatalog(this);
    }
  }
}
