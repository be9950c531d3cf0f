// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.promql.build.InstantVector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * A question and its answer in a picture. Immutable.
 *
 * <p>Title and description are there always, a unit as soon as there is a query: it comes from the
 * expressions unless it is given.
 *
 * <pre>{@code
 * Panel operations =
 *     Panel.timeSeries(
 *             "How many flows are written?",
 *             sum(by(NODE), rate(counter(AntreaAgent.OVS_FLOW_OPS_COUNT), RATE_INTERVAL)))
 *         .description("A jump without a change of policies is worth a look at the agent's log.")
 *         .build();
 * }</pre>
 */
public final class Panel {

  private final String title;
  private final String key;
  private final String description;
  private final Visualization visualization;
  private final List<PanelQuery> queries;
  private final DerivedUnit unit;
  private final OptionalInt decimals;
  private final Thresholds thresholds;
  private final List<ValueMapping> mappings;
  private final Optional<String> noValue;
  private final List<DashboardLink> links;
  private final int width;
  private final int height;
  private final Optional<Duration> minimumInterval;

  private Panel(Builder builder) {
    this.title = builder.title;
    this.key = builder.key == null ? builder.title : builder.key;
    this.visualization = builder.visualization;
    this.queries = List.copyOf(builder.queries);
    this.description =
        builder.description.isEmpty()
            ? PanelWords.helps(definitions(queries), title)
            : builder.description;
    this.unit = builder.unit == null ? PanelRules.unit(visualization, queries) : builder.unit;
    this.decimals = builder.decimals;
    this.thresholds = builder.thresholds;
    this.mappings = List.copyOf(builder.mappings);
    this.noValue = Optional.ofNullable(builder.noValue);
    this.links = List.copyOf(builder.links);
    this.width = builder.width;
    this.height = builder.height;
    this.minimumInterval = Optional.ofNullable(builder.minimumInterval);
  }

  /**
   * Lines over time.
   *
   * @param title the question
   * @param expressions what is drawn
   * @return a builder
   */
  public static Builder timeSeries(String title, InstantVector... expressions) {
    return builder(title, Visualization.TimeSeries.LINES).queries(expressions);
  }

  /**
   * One large number a series.
   *
   * @param title the question
   * @param expressions what is shown
   * @return a builder
   */
  public static Builder stat(String title, InstantVector... expressions) {
    return builder(title, Visualization.Stat.LAST).queries(expressions).size(4, 4);
  }

  /**
   * A text.
   *
   * @param title the title
   * @param markdown the text, in Markdown
   * @return a builder
   */
  public static Builder text(String title, String markdown) {
    return builder(title, new Visualization.Text(markdown)).size(PanelRules.COLUMNS, 4);
  }

  /**
   * A panel of any look.
   *
   * @param title the question
   * @param visualization how it looks
   * @return a builder
   */
  public static Builder builder(String title, Visualization visualization) {
    return new Builder(title, visualization);
  }

  /**
   * The question.
   *
   * @return a question or a noun
   */
  public String title() {
    return title;
  }

  /**
   * What tells it from the other panels of its dashboard, whatever its title.
   *
   * @return the title unless another key was given
   */
  public String key() {
    return key;
  }

  /**
   * The number by which renderers know it. It is made from the key: it stays when panels are added
   * before it.
   *
   * @return a positive number, below 2<sup>30</sup>
   */
  public int id() {
    return id(key);
  }

  /** The number of a key, Fowler, Noll and Vo's hash of it. */
  static int id(String key) {
    int hash = 0x811c9dc5;
    for (byte each : key.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (each & 0xff)) * 0x01000193;
    }
    return 1 + ((hash ^ (hash >>> 15)) & 0x3fffffff);
  }

  /**
   * What it shows and what to do.
   *
   * @return Markdown
   */
  public String description() {
    return description;
  }

  /**
   * How it looks.
   *
   * @return its kind and options
   */
  public Visualization visualization() {
    return visualization;
  }

  /**
   * What is asked.
   *
   * @return the queries in order; none of a text
   */
  public List<PanelQuery> queries() {
    return queries;
  }

  /**
   * What is asked in PromQL.
   *
   * @return the queries in order
   */
  public List<MetricQuery> metricQueries() {
    return queries.stream()
        .filter(MetricQuery.class::isInstance)
        .map(MetricQuery.class::cast)
        .toList();
  }

  /**
   * The shortest interval that its lines go by.
   *
   * @return the interval; empty leaves it to the renderer
   */
  public Optional<Duration> minimumInterval() {
    return minimumInterval;
  }

  /**
   * The unit of its values.
   *
   * @return the unit given, else that of the first expression that has one
   */
  public DerivedUnit unit() {
    return unit;
  }

  /**
   * How many decimals are shown.
   *
   * @return the number; empty leaves it to the renderer
   */
  public OptionalInt decimals() {
    return decimals;
  }

  /**
   * Colours by value.
   *
   * @return the thresholds
   */
  public Thresholds thresholds() {
    return thresholds;
  }

  /**
   * Values shown as words.
   *
   * @return the mappings in order
   */
  public List<ValueMapping> mappings() {
    return mappings;
  }

  /**
   * What is read where there is no value.
   *
   * @return the words; empty leaves it to the renderer
   */
  public Optional<String> noValue() {
    return noValue;
  }

  /**
   * Where one goes from here.
   *
   * @return the links
   */
  public List<DashboardLink> links() {
    return links;
  }

  /**
   * How wide it is.
   *
   * @return columns, of 24
   */
  public int width() {
    return width;
  }

  /**
   * How high it is.
   *
   * @return Grafana's units, of about 30 pixels
   */
  public int height() {
    return height;
  }

  /**
   * The metrics that it shows.
   *
   * @return each once, in the order of the queries
   */
  public List<MetricDefinition> definitions() {
    return definitions(queries);
  }

  private static List<MetricDefinition> definitions(List<PanelQuery> queries) {
    Set<MetricDefinition> all = new LinkedHashSet<>();
    for (PanelQuery query : queries) {
      if (query instanceof MetricQuery metrics) {
        all.addAll(metrics.definitions());
      }
    }
    return List.copyOf(all);
  }

  /** The same with other queries; unit and looks stay. */
  Panel with(List<PanelQuery> others) {
    Builder same = new Builder(this);
    same.queries.addAll(others);
    return new Panel(same);
  }

  /** The same with help texts and releases of its metrics below what the description says. */
  Panel explainedBy(MetricCatalog catalog) {
    Builder same =
        new Builder(this).description(description + PanelWords.paragraphs(definitions(), catalog));
    same.queries.addAll(queries);
    return new Panel(same);
  }

  @Override
  public String toString() {
    return title;
  }

  /** Makes a panel. Not thread-safe. */
  public static final class Builder {

    private String title;
    private Visualization visualization;
    private @Nullable String key;
    private String description = "";
    private final List<PanelQuery> queries = new ArrayList<>();
    private @Nullable DerivedUnit unit;
    private OptionalInt decimals = OptionalInt.empty();
    private Thresholds thresholds = Thresholds.NONE;
    private final List<ValueMapping> mappings = new ArrayList<>();
    private @Nullable String noValue;
    private final List<DashboardLink> links = new ArrayList<>();
    private int width = 12;
    private int height = 8;
    private @Nullable Duration minimumInterval;

    private Builder(String title, Visualization visualization) {
      this.title = title;
      this.visualization = visualization;
    }

    /** All of a panel but its queries. */
    private Builder(Panel from) {
      this(from.title, from.visualization);
      key = from.key;
      description = from.description;
      unit = from.unit;
      decimals = from.decimals;
      thresholds = from.thresholds;
      mappings.addAll(from.mappings);
      noValue = from.noValue.orElse(null);
      links.addAll(from.links);
      width = from.width;
      height = from.height;
      minimumInterval = from.minimumInterval.orElse(null);
    }

    /**
     * Another title.
     *
     * @param text a question or a noun
     * @return this builder
     */
    public Builder title(String text) {
      title = text;
      return this;
    }

    /**
     * Another look.
     *
     * @param look how it looks
     * @return this builder
     */
    public Builder look(Visualization look) {
      visualization = look;
      return this;
    }

    /**
     * What tells it from the other panels of its dashboard; the title unless given.
     *
     * @param text any text; kept when the title changes, so that links and ids stay
     * @return this builder
     */
    public Builder key(String text) {
      key = text;
      return this;
    }

    /**
     * What it shows and what to do.
     *
     * @param text Markdown
     * @return this builder
     */
    public Builder description(String text) {
      description = text;
      return this;
    }

    /**
     * One more query.
     *
     * @param query the query
     * @return this builder
     */
    public Builder query(PanelQuery query) {
      queries.add(query);
      return this;
    }

    /**
     * One more query with its own legend.
     *
     * @param expression the expression
     * @param legend words, and labels as <code>{{instance}}</code>
     * @return this builder
     * @throws IllegalArgumentException if the legend names a label that the series do not have
     */
    public Builder query(InstantVector expression, String legend) {
      return query(PanelQuery.of(expression, legend));
    }

    private Builder queries(InstantVector... expressions) {
      for (InstantVector expression : expressions) {
        query(PanelQuery.of(expression));
      }
      return this;
    }

    /**
     * The unit, where the expressions cannot tell it.
     *
     * @param of the values' unit
     * @return this builder
     */
    public Builder unit(DerivedUnit of) {
      unit = of;
      return this;
    }

    /**
     * How many decimals are shown.
     *
     * @param number the number; not negative
     * @return this builder
     */
    public Builder decimals(int number) {
      decimals = OptionalInt.of(number);
      return this;
    }

    /**
     * Colours by value.
     *
     * @param colors the thresholds
     * @return this builder
     */
    public Builder thresholds(Thresholds colors) {
      thresholds = colors;
      return this;
    }

    /**
     * Values shown as words.
     *
     * @param more the mappings in order
     * @return this builder
     */
    public Builder mappings(List<ValueMapping> more) {
      mappings.addAll(more);
      return this;
    }

    /**
     * What is read where there is no value.
     *
     * @param text the words
     * @return this builder
     */
    public Builder noValue(String text) {
      noValue = text;
      return this;
    }

    /**
     * Where one goes from here.
     *
     * @param link the link
     * @return this builder
     */
    public Builder link(DashboardLink link) {
      links.add(link);
      return this;
    }

    /**
     * The shortest interval that its lines go by: as long as values take to come anew, so that no
     * interval is without.
     *
     * @param interval a second or longer, cut off to seconds
     * @return this builder
     * @throws IllegalArgumentException if it is shorter
     */
    public Builder minimumInterval(Duration interval) {
      if (interval.toSeconds() < 1) {
        throw PanelRules.wrong(title, "has intervals of a second or longer, not " + interval);
      }
      minimumInterval = Duration.ofSeconds(interval.toSeconds());
      return this;
    }

    /**
     * How large it is.
     *
     * @param columns its width, 1 to 24
     * @param units its height, of about 30 pixels each; 1 at least
     * @return this builder
     */
    public Builder size(int columns, int units) {
      width = columns;
      height = units;
      return this;
    }

    /**
     * The panel.
     *
     * @return the panel
     * @throws IllegalArgumentException if title or query is missing, a text has a query, units of
     *     queries cannot share an axis, the size does not fit, or a heatmap asks no metric
     */
    public Panel build() {
      if (title.isBlank()) {
        throw new IllegalArgumentException("a panel has no title");
      }
      PanelRules.requireSize(title, width, height);
      PanelRules.requireQueries(title, visualization, queries, unit);
      return new Panel(this);
    }
  }
}
