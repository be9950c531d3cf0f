// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.client;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.UntypedDefinition;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.core.metrics.Summary;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Definitions registered in a registry of the Prometheus Java client.
 *
 * <p>The name, the labels, the buckets or quantiles and the help text come from the definition.
 * Units stay out: the client library would append them to names. Registering a definition again
 * answers the same live metric. Safe for use by any number of threads.
 *
 * <p>What the client library does to names:
 *
 * <ul>
 *   <li>Its writers print a counter without {@code _total} with it. {@link LiveMetric#exposedName}
 *       tells, {@link #renamed} lists.
 *   <li>It refuses two families whose series would share a name, such as a gauge {@code x_count}
 *       beside a summary {@code x}: IllegalArgumentException.
 *   <li>It cannot tell a counter {@code x_total} from another kind called {@code x}. Here it can:
 *       the counter is then registered by its full name, and both are printed as declared.
 *   <li>It cannot print a counter {@code x} beside another family {@code x_total}. Here it can: the
 *       counter is then registered as {@code x} of unknown kind.
 *   <li>It refuses labels that begin with {@code __}, {@code le} on histograms and {@code quantile}
 *       on summaries: IllegalArgumentException.
 *   <li>It prints no {@code # HELP} line for an empty help text.
 * </ul>
 *
 * <pre>{@code
 * PrometheusRegistry registry = new PrometheusRegistry();
 * LiveMetrics live = LiveMetrics.in(registry);
 * LiveCounter operations = live.register(AntreaAgent.OVS_FLOW_OPS_COUNT);
 * operations.with(AntreaLabels.OPERATION.eq(Operation.ADD)).inc();
 * }</pre>
 */
public final class LiveMetrics {

  private final PrometheusRegistry registry;
  private final HelpTexts helpTexts;
  private final Map<String, LiveMetric<?>> metrics = new LinkedHashMap<>();

  private LiveMetrics(PrometheusRegistry registry, HelpTexts helpTexts) {
    this.registry = registry;
    this.helpTexts = helpTexts;
  }

  /**
   * Definitions with their own help texts.
   *
   * @param registry where metrics are registered
   * @return live metrics, none yet
   * @throws IllegalStateException if prometheus-metrics-core is not on the class path; the message
   *     names its coordinate
   */
  public static LiveMetrics in(PrometheusRegistry registry) {
    CoreLibrary.require();
    return new LiveMetrics(registry, (definition, stability) -> definition.help());
  }

  /**
   * Definitions with the help texts that one component prints at its newest release, stability in
   * front.
   *
   * @param registry where metrics are registered
   * @param component the component
   * @param catalog who knows how the component shows its metrics; a metric that it does not know
   *     has the definition's help text
   * @return live metrics, none yet
   * @throws IllegalArgumentException if the catalogue does not have the component
   * @throws IllegalStateException if prometheus-metrics-core is not on the class path
   */
  public static LiveMetrics in(
      PrometheusRegistry registry, Component component, MetricCatalog catalog) {
    CoreLibrary.require();
    requireComponent(component, catalog);
    return new LiveMetrics(registry, HelpTexts.of(component, catalog, Exposure::helpOnPage));
  }

  private static void requireComponent(Component component, MetricCatalog catalog) {
    if (!catalog.components().contains(component)) {
      throw new IllegalArgumentException(
          catalog + " has no component " + component + "; it has " + catalog.components());
    }
  }

  /**
   * Everything that a component shows at a release, in a registry of its own, for tests of
   * dashboards and scrapers. A metric that was of another kind then is registered as that kind, and
   * with the labels, buckets and help text of then. All series are at zero: one for each
   * combination of closed label values, with one value for each open label; where these are more
   * than 64, as many as show each value once.
   *
   * @param component the component
   * @param release a release of the component's product
   * @param catalog who knows what the component shows
   * @return the live metrics
   * @throws IllegalArgumentException if the catalogue does not have the component or the release
   * @throws IllegalStateException if prometheus-metrics-core is not on the class path
   */
  public static LiveMetrics all(Component component, Release release, MetricCatalog catalog) {
    CoreLibrary.require();
    Product product = component.product();
    if (!product.name().equals(release.product()) || !product.hasReleases()) {
      throw new IllegalArgumentException(
          release + " is no release of " + component + ", which is part of " + product.name());
    }
    Release known = catalog.at(release).release();
    requireComponent(component, catalog);
    LiveMetrics live =
        new LiveMetrics(
            new PrometheusRegistry(),
            HelpTexts.of(component, catalog, exposure -> exposure.helpOnPage(known)));
    for (MetricDefinition definition : catalog.definitions(component)) {
      catalog
          .exposure(definition, component)
          .flatMap(exposure -> exposure.at(known))
          .ifPresent(shape -> ZeroSeries.of(live.register(definition, shape), shape));
    }
    return live;
  }

  /**
   * Everything that a component shows at the newest release known, as {@link #all(Component,
   * Release, MetricCatalog)} does; the way for products without releases.
   *
   * @param component the component
   * @param catalog who knows what the component shows
   * @return the live metrics
   * @throws IllegalArgumentException if the catalogue does not have the component
   * @throws IllegalStateException if prometheus-metrics-core is not on the class path
   */
  public static LiveMetrics all(Component component, MetricCatalog catalog) {
    CoreLibrary.require();
    Optional<Release> newest = catalog.newestRelease(component);
    if (newest.isPresent()) {
      return all(component, newest.get(), catalog);
    }
    LiveMetrics live = in(new PrometheusRegistry(), component, catalog);
    for (MetricDefinition definition : catalog.definitions(component)) {
      if (catalog.exposure(definition, component).filter(Exposure::exposed).isPresent()) {
        ZeroSeries.of(live.register(definition, definition.shape()), definition.shape());
      }
    }
    return live;
  }

  /**
   * The registry that holds the metrics.
   *
   * @return the registry
   */
  public PrometheusRegistry registry() {
    return registry;
  }

  /**
   * What was registered.
   *
   * @return the live metrics in the order of their registration
   */
  public synchronized List<LiveMetric<?>> metrics() {
    return List.copyOf(metrics.values());
  }

  /**
   * The metrics that the client library's writers print under another name than the declared one.
   *
   * @return those for which {@link LiveMetric#isRenamed} holds
   */
  public List<LiveMetric<?>> renamed() {
    return metrics().stream().filter(LiveMetric::isRenamed).toList();
  }

  /**
   * The live metric of a definition.
   *
   * @param definition a definition
   * @return the metric; empty if the definition was not registered here
   */
  public synchronized Optional<LiveMetric<?>> find(MetricDefinition definition) {
    return Optional.<LiveMetric<?>>ofNullable(metrics.get(definition.name()))
        .filter(live -> live.definition().equals(definition));
  }

  /**
   * Registers a counter.
   *
   * @param counter the definition
   * @return the live counter, the one there is if the definition was registered before
   * @throws IllegalArgumentException if another definition has the name, or the client library
   *     refuses the metric; the message has its reason
   * @throws IllegalStateException if the definition is registered as the kind of an older release
   */
  public LiveCounter register(CounterDefinition counter) {
    return register(counter, counter.shape(), LiveCounter.class);
  }

  /**
   * Registers a gauge.
   *
   * @param gauge the definition
   * @return the live gauge, the one there is if the definition was registered before
   * @throws IllegalArgumentException if another definition has the name, or the client library
   *     refuses the metric; the message has its reason
   * @throws IllegalStateException if the definition is registered as the kind of an older release
   */
  public LiveGauge register(GaugeDefinition gauge) {
    return register(gauge, gauge.shape(), LiveGauge.class);
  }

  /**
   * Registers a histogram with the buckets of its definition.
   *
   * @param histogram the definition; where its buckets are unknown, {@code +Inf} is the only one
   * @return the live histogram, the one there is if the definition was registered before
   * @throws IllegalArgumentException if another definition has the name, or the client library
   *     refuses the metric; the message has its reason
   * @throws IllegalStateException if the definition is registered as the kind of an older release
   */
  public LiveHistogram register(HistogramDefinition histogram) {
    return register(histogram, histogram.buckets());
  }

  /**
   * Registers a histogram with buckets of one's own choice.
   *
   * @param histogram the definition
   * @param buckets the upper bounds without {@code +Inf}
   * @return the live histogram, the one there is if the definition was registered before
   * @throws IllegalArgumentException if another definition has the name, or the client library
   *     refuses the metric; the message has its reason
   * @throws IllegalStateException if the definition is registered as the kind of an older release
   */
  public LiveHistogram register(HistogramDefinition histogram, DecimalLiterals buckets) {
    MetricShape.Builder shape = MetricShape.builder(histogram.kind()).buckets(buckets);
    histogram.stability().ifPresent(shape::stability);
    return register(histogram, shape.addAllLabels(histogram.labels()).build(), LiveHistogram.class);
  }

  /**
   * Registers a summary with the quantiles of its definition.
   *
   * @param summary the definition; where its quantiles are unknown, it has none
   * @return the live summary, the one there is if the definition was registered before
   * @throws IllegalArgumentException if another definition has the name, or the client library
   *     refuses the metric; the message has its reason
   * @throws IllegalStateException if the definition is registered as the kind of an older release
   */
  public LiveSummary register(SummaryDefinition summary) {
    return register(summary, summary.shape(), LiveSummary.class);
  }

  /**
   * Registers a metric without a kind. Its values are set as a gauge's are, and it is printed as
   * {@code untyped}.
   *
   * @param untyped the definition
   * @return the live metric, the one there is if the definition was registered before
   * @throws IllegalArgumentException if another definition has the name, or the client library
   *     refuses the metric; the message has its reason
   * @throws IllegalStateException if the definition is registered as the kind of an older release
   */
  public LiveUntyped register(UntypedDefinition untyped) {
    return register(untyped, untyped.shape(), LiveUntyped.class);
  }

  private <L extends LiveMetric<?>> L register(
      MetricDefinition definition, MetricShape shape, Class<L> type) {
    LiveMetric<?> live = register(definition, shape);
    if (!type.isInstance(live)) {
      throw new IllegalStateException(
          definition.name()
              + " is registered as a "
              + live.getClass().getSimpleName()
              + " already, the kind of an older release; find(…) answers it");
    }
    return type.cast(live);
  }

  private synchronized LiveMetric<?> register(MetricDefinition definition, MetricShape shape) {
    LiveMetric<?> earlier = metrics.get(definition.name());
    if (earlier != null) {
      if (!earlier.definition().equals(definition)) {
        throw new IllegalArgumentException(
            definition + " cannot be registered: its name is that of " + earlier);
      }
      return earlier;
    }
    try {
      LiveMetric<?> live = make(definition, shape);
      admit(live);
      metrics.put(definition.name(), live);
      return live;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the client library refuses " + definition + ": " + e.getMessage(), e);
    }
  }

  /** See {@link FullNameCounter} and {@link UnknownCounter} for why a counter may give way. */
  private void admit(LiveMetric<?> live) {
    LiveMetric<?> base = metrics.get(withoutTotal(live.definition().name()));
    LiveMetric<?> total = metrics.get(live.definition().name() + LiveCounter.TOTAL);
    if (base instanceof LiveCounter counter) {
      registry.unregister(counter.collector());
      registry.register(counter.asUnknown());
    }
    if (total instanceof LiveCounter counter) {
      registry.unregister(counter.collector());
      registry.register(counter.byFullName());
    }
    if (live instanceof LiveCounter counter && total != null) {
      counter.asUnknown();
    } else if (live instanceof LiveCounter counter && base != null) {
      counter.byFullName();
    }
    registry.register(live.collector());
  }

  private static String withoutTotal(String name) {
    return name.endsWith(LiveCounter.TOTAL)
        ? name.substring(0, name.length() - LiveCounter.TOTAL.length())
        : "";
  }

  private LiveMetric<?> make(MetricDefinition definition, MetricShape shape) {
    String name = definition.name();
    String help = helpTexts.help(definition, shape.stability());
    List<Label> labels = shape.labels();
    String[] labelNames = labels.stream().map(Label::name).toArray(String[]::new);
    return switch (shape.kind()) {
      case COUNTER ->
          new LiveCounter(
              definition,
              labels,
              Counter.builder().name(name).help(help).labelNames(labelNames).build());
      case GAUGE ->
          new LiveGauge(
              definition,
              labels,
              Gauge.builder().name(name).help(help).labelNames(labelNames).build());
      case HISTOGRAM ->
          new LiveHistogram(
              definition,
              labels,
              Histogram.builder()
                  .name(name)
                  .help(help)
                  .labelNames(labelNames)
                  .classicOnly()
                  .classicUpperBounds(shape.buckets().toArray())
                  .build());
      case SUMMARY -> {
        Summary.Builder summary = Summary.builder().name(name).help(help).labelNames(labelNames);
        for (double quantile : shape.quantiles().toArray()) {
          addQuantile(summary, quantile);
        }
        yield new LiveSummary(definition, labels, summary.build());
      }
      case UNTYPED ->
          new LiveUntyped(
              definition,
              labels,
              Gauge.builder().name(name).help(help).labelNames(labelNames).build());
      case GAUGE_HISTOGRAM, INFO, STATE_SET ->
          throw new IllegalArgumentException("no definition is of kind " + shape.kind());
    };
  }

  private static void addQuantile(Summary.Builder summary, double quantile) {
    if (quantile == 0 || quantile == 1) {
      summary.quantile(quantile, 0);
    } else {
      summary.quantile(quantile);
    }
  }

  /** What a metric's help line says. */
  private interface HelpTexts {
    String help(MetricDefinition definition, Optional<Stability> stability);

    static HelpTexts of(
        Component component, MetricCatalog catalog, Function<Exposure, String> text) {
      return (definition, stability) ->
          catalog
              .exposure(definition, component)
              .map(
                  exposure ->
                      stability.map(Stability::helpPrefix).orElse("") + text.apply(exposure))
              .orElse(definition.help());
    }
  }
}
