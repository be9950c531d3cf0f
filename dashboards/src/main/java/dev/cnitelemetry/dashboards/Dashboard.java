// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.ReleaseView;
import dev.cnitelemetry.promql.build.InstantVector;
import dev.cnitelemetry.promql.tree.ServerVersion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/**
 * A dashboard as a value: rows of panels, variables, annotations and links. Immutable; printers
 * write it.
 *
 * <pre>{@code
 * Dashboard dashboard =
 *     Dashboard.builder("my-agents", "My agents")
 *         .row(Row.of("Pods", Panel.stat("Pods", gauge(AntreaAgent.LOCAL_POD_COUNT)).build()))
 *         .build();
 * }</pre>
 */
public final class Dashboard {

  private final String uid;
  private final String title;
  private final String description;
  private final List<String> tags;
  private final List<Variable> variables;
  private final List<Annotation> annotations;
  private final List<DashboardLink> links;
  private final List<Row> rows;
  private final String from;
  private final ServerVersion oldestServer;

  private Dashboard(Builder builder) {
    this.uid = builder.uid;
    this.title = builder.title;
    this.description = builder.description;
    this.tags = List.copyOf(builder.tags);
    this.variables = List.copyOf(builder.variables);
    this.annotations = List.copyOf(builder.annotations);
    this.links = List.copyOf(builder.links);
    this.rows = List.copyOf(builder.rows);
    this.from = builder.from;
    this.oldestServer = builder.oldestServer;
  }

  /**
   * Makes a dashboard.
   *
   * @param uid the name by which servers and links know it: letters, digits, minus and low line, 40
   *     at most
   * @param title its title
   * @return a builder, with the data source's variable in it
   */
  public static Builder builder(String uid, String title) {
    return new Builder(uid, title);
  }

  /**
   * Makes a dashboard that something else answers than Prometheus.
   *
   * @param uid the name by which servers and links know it: letters, digits, minus and low line, 40
   *     at most
   * @param title its title
   * @param dataSource what answers its questions
   * @return a builder, with the data source's variable in it
   */
  public static Builder builder(String uid, String title, DataSourceKind dataSource) {
    Builder builder = new Builder(uid, title);
    builder.variables.set(0, Variable.dataSource(dataSource));
    return builder;
  }

  /**
   * The name by which servers and links know it.
   *
   * @return letters, digits, minus and low line
   */
  public String uid() {
    return uid;
  }

  /**
   * Its title.
   *
   * @return the title
   */
  public String title() {
    return title;
  }

  /**
   * What it is for.
   *
   * @return Markdown
   */
  public String description() {
    return description;
  }

  /**
   * Words by which it is found.
   *
   * @return the tags
   */
  public List<String> tags() {
    return tags;
  }

  /**
   * What a reader chooses.
   *
   * @return the variables in order; the data source is the first
   */
  public List<Variable> variables() {
    return variables;
  }

  /**
   * Moments that are marked.
   *
   * @return the annotations
   */
  public List<Annotation> annotations() {
    return annotations;
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
   * The rows.
   *
   * @return the rows in order
   */
  public List<Row> rows() {
    return rows;
  }

  /**
   * Since when it shows data at first.
   *
   * @return a relative time such as {@code now-6h}
   */
  public String from() {
    return from;
  }

  /**
   * The oldest Prometheus that reads all that is asked.
   *
   * @return the version
   */
  public ServerVersion oldestServer() {
    return oldestServer;
  }

  /**
   * All panels.
   *
   * @return the panels of all rows, in order
   */
  public List<Panel> panels() {
    return rows.stream().flatMap(row -> row.panels().stream()).toList();
  }

  /**
   * The metrics that its panels show.
   *
   * @return each once, in the order of the panels
   */
  public List<MetricDefinition> definitions() {
    Set<MetricDefinition> all = new LinkedHashSet<>();
    panels().forEach(panel -> all.addAll(panel.definitions()));
    return List.copyOf(all);
  }

  /**
   * The dashboard for one release: what the release does not have is dropped, and a text at the end
   * says what and why. What the catalogue does not know as a metric of the release's product stays
   * as it is.
   *
   * @param release the release
   * @return the dashboard
   */
  public Dashboard at(ReleaseView release) {
    return at(List.of(release));
  }

  /**
   * The dashboard for releases that one server scrapes together: of several products, or of parts
   * of one that have version numbers of their own. What none of those that it is about has is
   * dropped, as at one release.
   *
   * @param releases the releases; where two have a metric, the first says how it looks
   * @return the dashboard; the same where there are no releases
   */
  public Dashboard at(List<ReleaseView> releases) {
    return DashboardAtRelease.at(releases).of(this);
  }

  /**
   * The dashboard for a fleet in the middle of an upgrade: what was renamed is asked for by both
   * names, and what one of the two releases does not have is dropped, as a text at the end says.
   *
   * @param before the release that is left
   * @param after the release that is gone to
   * @return the dashboard
   */
  public Dashboard across(ReleaseView before, ReleaseView after) {
    return DashboardAtRelease.across(before, after).of(this);
  }

  /** A builder with all of it but what asks: variables, annotations and rows. */
  Builder withoutQuestions() {
    Builder builder =
        new Builder(uid, title).description(description).from(from).oldestServer(oldestServer);
    builder.variables.clear();
    tags.forEach(builder::tag);
    links.forEach(builder::link);
    return builder;
  }

  @Override
  public String toString() {
    return title;
  }

  /** Makes a dashboard. Not thread-safe. */
  public static final class Builder {

    private static final Pattern UID = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern RELATIVE = Pattern.compile("now-[1-9][0-9]{0,5}[smhdw]");

    private final String uid;
    private final String title;
    private String description = "";
    private final Set<String> tags = new LinkedHashSet<>();
    private final List<Variable> variables = new ArrayList<>(List.of(Variable.dataSource()));
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<DashboardLink> links = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private String from = "now-6h";
    private ServerVersion oldestServer = ServerVersion.V2_42;
    private @Nullable MetricCatalog catalog;

    private Builder(String uid, String title) {
      if (!UID.matcher(uid).matches()) {
        throw new IllegalArgumentException(
            "\"" + uid + "\" is no uid: 1 to 40 letters, digits, minus and low line");
      }
      if (title.isBlank()) {
        throw new IllegalArgumentException("dashboard " + uid + " has no title");
      }
      this.uid = uid;
      this.title = title;
    }

    /**
     * What it is for.
     *
     * @param text Markdown
     * @return this builder
     */
    public Builder description(String text) {
      description = text;
      return this;
    }

    /**
     * A word by which it is found.
     *
     * @param tag the word; once more changes nothing
     * @return this builder
     */
    public Builder tag(String tag) {
      tags.add(tag);
      return this;
    }

    /**
     * One more choice.
     *
     * @param variable the variable; those that its query names have to be there already
     * @return this builder
     */
    public Builder variable(Variable variable) {
      variables.add(variable);
      return this;
    }

    /**
     * Moments to mark.
     *
     * @param annotation the annotation
     * @return this builder
     */
    public Builder annotation(Annotation annotation) {
      annotations.add(annotation);
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
     * One more row.
     *
     * @param row the row
     * @return this builder
     */
    public Builder row(Row row) {
      rows.add(row);
      return this;
    }

    /**
     * Since when it shows data at first; six hours unless given.
     *
     * @param relative a relative time such as {@code now-6h}
     * @return this builder
     * @throws IllegalArgumentException if it is none
     */
    public Builder from(String relative) {
      if (!RELATIVE.matcher(relative).matches()) {
        throw new IllegalArgumentException(
            "\"" + relative + "\" is no relative time such as now-6h");
      }
      from = relative;
      return this;
    }

    /**
     * The oldest Prometheus that has to read it; 2.42 unless given. Quoted names such as {@code
     * http.server.load} need 3.0.
     *
     * @param version the version
     * @return this builder
     */
    public Builder oldestServer(ServerVersion version) {
      oldestServer = version;
      return this;
    }

    /**
     * Where help texts and releases of the metrics are found; they are added to the descriptions of
     * the panels.
     *
     * @param known the catalogue
     * @return this builder
     */
    public Builder catalog(MetricCatalog known) {
      catalog = known;
      return this;
    }

    /**
     * The dashboard.
     *
     * @return the dashboard
     * @throws IllegalArgumentException if there is no panel, two panels have the same key, two
     *     variables the same name, nothing answers a panel's query, or the oldest server does not
     *     read it
     */
    public Dashboard build() {
      if (catalog != null) {
        MetricCatalog known = catalog;
        rows.replaceAll(
            row ->
                new Row(
                    row.title(),
                    row.isCollapsed(),
                    row.panels().stream().map(panel -> panel.explainedBy(known)).toList()));
        catalog = null;
      }
      Map<Integer, String> keys = new LinkedHashMap<>();
      rows.stream()
          .flatMap(row -> Stream.concat(Stream.of(row.key()), keys(row)))
          .forEach(
              key -> {
                String other = keys.put(Panel.id(key), key);
                if (other != null) {
                  throw new IllegalArgumentException(
                      other.equals(key)
                          ? "dashboard " + uid + " has \"" + key + "\" twice: give one a key"
                          : "\""
                              + key
                              + "\" and \""
                              + other
                              + "\" have the same id: give one a key");
                }
              });
      if (rows.stream().allMatch(row -> row.panels().isEmpty())) {
        throw new IllegalArgumentException("dashboard " + uid + " has no panel");
      }
      Set<String> names = new LinkedHashSet<>();
      for (Variable variable : variables) {
        if (!names.add(variable.name())) {
          throw new IllegalArgumentException(
              "dashboard " + uid + " has two variables " + variable.name());
        }
      }
      requireDataSources();
      requireServer();
      return new Dashboard(this);
    }

    private void requireServer() {
      for (Row row : rows) {
        for (Panel panel : row.panels()) {
          for (MetricQuery query : panel.metricQueries()) {
            requireServer("panel", panel.title(), query.expression());
          }
        }
      }
      annotations.forEach(each -> requireServer("annotation", each.name(), each.expression()));
      for (Variable variable : variables) {
        if (variable instanceof Variable.LabelValues values) {
          values.series().forEach(each -> requireServer("variable", values.name(), each));
        }
      }
    }

    private void requireServer(String what, String name, InstantVector expression) {
      ServerVersion since = expression.expression().since();
      if (since.compareTo(oldestServer) > 0) {
        throw new IllegalArgumentException(
            what
                + " \""
                + name
                + "\" asks what Prometheus "
                + oldestServer
                + " does not read, and "
                + since
                + " does: if yours is as new, say oldestServer(new ServerVersion("
                + since.major()
                + ", "
                + since.minor()
                + "))");
      }
    }

    private void requireDataSources() {
      Set<DataSourceKind> known = EnumSet.noneOf(DataSourceKind.class);
      for (Variable variable : variables) {
        if (variable instanceof Variable.DataSource source) {
          known.add(source.kind());
        }
      }
      for (Row row : rows) {
        for (Panel panel : row.panels()) {
          for (PanelQuery query : panel.queries()) {
            if (!known.contains(query.dataSource())) {
              throw new IllegalArgumentException(
                  "panel \""
                      + panel.title()
                      + "\" asks "
                      + query.dataSource().title()
                      + ", and dashboard "
                      + uid
                      + " has no variable for it: add a Variable.DataSource");
            }
          }
        }
      }
      boolean asksMetrics =
          !annotations.isEmpty()
              || variables.stream().anyMatch(Variable.LabelValues.class::isInstance);
      if (asksMetrics && !known.contains(DataSourceKind.PROMETHEUS)) {
        throw new IllegalArgumentException(
            "annotations and values of labels ask Prometheus, and dashboard "
                + uid
                + " has no variable for it: add a Variable.DataSource");
      }
    }

    private static Stream<String> keys(Row row) {
      return row.panels().stream().map(Panel::key);
    }
  }
}
