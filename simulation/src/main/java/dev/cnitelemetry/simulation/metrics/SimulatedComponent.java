// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation.metrics;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.UntypedDefinition;
import dev.cnitelemetry.simulation.metrics.LabelSets.LabelSet;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.write.CounterNaming;
import dev.cnitelemetry.text.write.ExpositionWriter;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * The metrics of a component that does not run: pages as it would show them, and hours of history
 * at once. Immutable and thread-safe; opens no socket.
 *
 * <p>Counters grow with the day and start from zero after a restart, quantiles move, gauges stay
 * within what their documents say, sessions go down and up; incidents are asked for. Every value is
 * a function of seed and time: the same page for the same moment, in whatever order one asks.
 *
 * <p>A family has every series that its closed labels allow, and a few with invented values of open
 * ones, {@link Builder#maximumLabelSets} at most; {@link #leftOut} says what was more.
 *
 * <pre>{@code
 * SimulatedComponent felix =
 *     SimulatedComponent.builder(catalog, catalog.component("felix").orElseThrow())
 *         .seed(1)
 *         .incident(Incident.parse("ipset-errors@10m..15m"))
 *         .build();
 * byte[] page = felix.page(felix.start().plusSeconds(60));
 * }</pre>
 */
public final class SimulatedComponent {

  private static final double[] USUAL_BUCKETS = {
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
  };

  /** A family: where it is shown, its kind, and its series of one instance each. */
  @SuppressWarnings("ArrayRecordComponent") // never leaves the object
  private record Family(
      Exposure exposure,
      MetricKind kind,
      double[] points,
      List<LabelSet> sets,
      List<List<SimulatedSeries>> series) {

    String name() {
      return exposure.definition().name();
    }
  }

  private final Component component;
  private final Instant start;
  private final List<Life> lives;
  private final List<Family> families;
  private final List<String> leftOut;

  private SimulatedComponent(Builder builder) {
    this.component = builder.component;
    this.start = builder.start;
    this.lives =
        builder.instances().stream()
            .map(each -> new Life(each, start, builder.seed, builder.incidents))
            .toList();
    List<Family> all = new ArrayList<>();
    List<String> more = new ArrayList<>();
    for (MetricDefinition definition : builder.catalog.definitions(component)) {
      Optional<Exposure> exposure = builder.catalog.exposure(definition, component);
      Optional<MetricShape> shape = exposure.flatMap(builder::shape);
      if (shape.isPresent()) {
        all.add(family(exposure.orElseThrow(), shape.get(), builder, more));
      }
    }
    all.sort(Comparator.comparing(Family::name));
    this.families = List.copyOf(all);
    this.leftOut = List.copyOf(more);
  }

  private Family family(Exposure exposure, MetricShape shape, Builder builder, List<String> more) {
    MetricDefinition definition = exposure.definition();
    MetricKind kind =
        definition instanceof UntypedDefinition untyped ? untyped.semanticKind() : shape.kind();
    List<LabelSet> sets = LabelSets.of(definition.name(), shape);
    if (sets.size() > builder.maximumLabelSets) {
      more.add(
          definition.name()
              + ": "
              + builder.maximumLabelSets
              + " of "
              + sets.size()
              + " combinations of labels");
      sets = sets.subList(0, builder.maximumLabelSets);
    }
    List<List<SimulatedSeries>> series = new ArrayList<>();
    for (Life life : lives) {
      List<SimulatedSeries> own = new ArrayList<>();
      for (LabelSet set : sets) {
        own.add(
            new SimulatedSeries(
                definition.name(), definition.unit(), kind, set, own.size(), life, builder.seed));
      }
      series.add(own);
    }
    return new Family(exposure, kind, points(kind, shape), List.copyOf(sets), series);
  }

  private static double[] points(MetricKind kind, MetricShape shape) {
    DecimalLiterals known = kind == MetricKind.HISTOGRAM ? shape.buckets() : shape.quantiles();
    if (known.isKnown()) {
      return known.toArray();
    }
    return kind == MetricKind.HISTOGRAM ? USUAL_BUCKETS : new double[0];
  }

  /**
   * Makes a simulated component.
   *
   * @param catalog what is known of its metrics
   * @param component one of the catalogue's
   * @return a builder
   */
  public static Builder builder(MetricCatalog catalog, Component component) {
    return new Builder(catalog, component);
  }

  /**
   * The component.
   *
   * @return the component
   */
  public Component component() {
    return component;
  }

  /**
   * When the simulation starts; incidents are told from there.
   *
   * @return a whole second
   */
  public Instant start() {
    return start;
  }

  /**
   * What scrape jobs would call its targets.
   *
   * @return host and port of each
   */
  public List<String> instances() {
    return lives.stream().map(Life::instance).toList();
  }

  /**
   * What it would show if there was no limit.
   *
   * @return a line a family of which not every combination of labels is there
   */
  public List<String> leftOut() {
    return leftOut;
  }

  /**
   * The page of the first instance.
   *
   * @param time a moment, not before the start
   * @return a page in the Prometheus text format; empty while the process is down
   */
  public byte[] page(Instant time) {
    return page(lives.get(0).instance(), time);
  }

  /**
   * The page of an instance.
   *
   * @param instance one of {@link #instances}
   * @param time a moment, not before the start
   * @return a page in the Prometheus text format; empty while the process is down
   * @throws IllegalArgumentException if there is no such instance
   */
  public byte[] page(String instance, Instant time) {
    int index = instances().indexOf(instance);
    if (index < 0) {
      throw new IllegalArgumentException(
          "no instance " + instance + "; there are " + String.join(", ", instances()));
    }
    double seconds = seconds(time);
    if (!lives.get(index).isUp(seconds)) {
      return new byte[0];
    }
    ExpositionWriter writer = ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4).build();
    SeriesPrinter printer = new SeriesPrinter(writer, null, false);
    for (Family family : families) {
      List<SimulatedSeries> there =
          family.series().get(index).stream().filter(each -> each.isThere(seconds)).toList();
      if (!there.isEmpty()) {
        writer.family(family.exposure());
        there.forEach(
            each -> printer.print(family.name(), family.kind(), family.points(), each, seconds));
      }
    }
    writer.finish();
    byte[] page = new byte[writer.size()];
    writer.content().copyTo(page, 0);
    return page;
  }

  /**
   * What a server would have scraped of all instances since the start, once a minute.
   *
   * @param duration how long; the end is {@link #start} and this
   * @param out gets OpenMetrics with timestamps, for {@code promtool tsdb create-blocks-from
   *     openmetrics}; not closed
   */
  public void history(Duration duration, OutputStream out) {
    history(duration, Duration.ofMinutes(1), out);
  }

  /**
   * What a server would have scraped of all instances since the start, with the labels {@code job}
   * and {@code instance} and the series {@code up}.
   *
   * <p>A counter whose name does not end in {@code _total} is of unknown type there, since
   * OpenMetrics has no counter without that suffix; so is what would share a family's name.
   *
   * @param duration how long
   * @param step from one scrape to the next
   * @param out gets OpenMetrics with timestamps; not closed
   * @throws IllegalArgumentException if the step is not a second at least
   */
  public void history(Duration duration, Duration step, OutputStream out) {
    if (step.toSeconds() < 1) {
      throw new IllegalArgumentException("a step of " + step + " is below a second");
    }
    ExpositionWriter writer =
        ExpositionWriter.builder(TextFormat.OPENMETRICS_1_0)
            .counters(CounterNaming.AS_UNKNOWN)
            .build()
            .reset(out);
    double first = seconds(start);
    double last = first + duration.toSeconds();
    writer.family("up", MetricKind.GAUGE, "Whether the target could be scraped.");
    for (Life life : lives) {
      for (double time = first; time <= last; time += step.toSeconds()) {
        writer
            .sample()
            .label("job", component.name())
            .label("instance", life.instance())
            .value(life.isUp(time) ? 1 : 0)
            .timestamp((long) (time * 1000))
            .end();
      }
    }
    FamilyNames names = new FamilyNames();
    for (Family family : families) {
      MetricKind kind = names.kind(family.name(), family.kind());
      writer.family(family.name(), kind, family.exposure().helpOnPage());
      for (int i = 0; i < lives.size(); i++) {
        SeriesPrinter printer =
            new SeriesPrinter(
                writer, new String[] {component.name(), lives.get(i).instance()}, true);
        for (SimulatedSeries series : family.series().get(i)) {
          for (double time = first; time <= last; time += step.toSeconds()) {
            if (series.isThere(time)) {
              printer.print(family.name(), family.kind(), family.points(), series, time);
            }
          }
        }
      }
    }
    writer.finish();
  }

  private static double seconds(Instant time) {
    return time.toEpochMilli() / 1e3;
  }

  /** Makes a simulated component. Not thread-safe. */
  public static final class Builder {

    private static final int MOST_LABEL_SETS = 20;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final MetricCatalog catalog;
    private final Component component;
    private @Nullable Release release;
    private long seed;
    private Instant start = START;
    private final List<String> instances = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private int maximumLabelSets = MOST_LABEL_SETS;

    private Builder(MetricCatalog catalog, Component component) {
      this.catalog = catalog;
      this.component = component;
      this.release = catalog.newestRelease(component).orElse(null);
    }

    private Optional<MetricShape> shape(Exposure exposure) {
      if (release != null) {
        return exposure.at(release);
      }
      return exposure.exposed() ? Optional.of(exposure.definition().shape()) : Optional.empty();
    }

    private List<String> instances() {
      return instances.isEmpty()
          ? List.of("127.0.0.1:" + component.port().orElse(9090))
          : instances;
    }

    /**
     * The release that is simulated; the newest that the catalogue knows unless given.
     *
     * @param of a release of the component's product
     * @return this builder
     * @throws IllegalArgumentException if the catalogue does not know it
     */
    public Builder release(Release of) {
      catalog.at(of);
      if (!of.product().equals(component.product().name())) {
        throw new IllegalArgumentException(of + " is no release of " + component.title());
      }
      release = of;
      return this;
    }

    /**
     * What decides all values.
     *
     * @param number any number
     * @return this builder
     */
    public Builder seed(long number) {
      seed = number;
      return this;
    }

    /**
     * When the simulation starts; the beginning of 2026 unless given.
     *
     * @param time a moment; what is below a second is dropped
     * @return this builder
     */
    public Builder start(Instant time) {
      start = Instant.ofEpochSecond(time.getEpochSecond());
      return this;
    }

    /**
     * One more instance; one on 127.0.0.1 unless given.
     *
     * @param hostAndPort what scrape jobs would call it
     * @return this builder
     */
    public Builder instance(String hostAndPort) {
      instances.add(hostAndPort);
      return this;
    }

    /**
     * Something that goes wrong.
     *
     * @param incident the incident
     * @return this builder
     */
    public Builder incident(Incident incident) {
      incidents.add(incident);
      return this;
    }

    /**
     * How many combinations of labels a family shows at most; 20 unless given.
     *
     * @param number 1 or more
     * @return this builder
     * @throws IllegalArgumentException if it is below 1
     */
    public Builder maximumLabelSets(int number) {
      if (number < 1) {
        throw new IllegalArgumentException("at most " + number + " combinations of labels");
      }
      maximumLabelSets = number;
      return this;
    }

    /**
     * The component.
     *
     * @return the component
     * @throws IllegalArgumentException if an incident is at an instance that is not there
     */
    public SimulatedComponent build() {
      for (Incident incident : incidents) {
        incident
            .instance()
            .filter(each -> !instances().contains(each))
            .ifPresent(
                each -> {
                  throw new IllegalArgumentException(
                      incident + " is at no instance: there are " + instances());
                });
      }
      return new SimulatedComponent(this);
    }
  }
}
