// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A question about flows: what a panel of the flow dashboards asks, narrowed or mended, and its
 * words for an engine. Immutable.
 *
 * <p>The words are whole: times are numbers in them and texts are the engine's literals, whatever
 * is in them, so that a name is never read as SQL. Source: antrea-io/antrea v1.7.0,
 * build/yamls/flow-visibility.
 *
 * <pre>{@code
 * FlowQuery query =
 *     FlowQueries.find("pod-to-service-bytes").orElseThrow().mended().excluding(List.of()).limit(10);
 * System.out.println(query.grafanaSql());
 * }</pre>
 */
public final class FlowQuery {

  /** The Namespaces that Antrea's dashboards leave out. */
  public static final List<String> EXCLUDED_NAMESPACES =
      List.of("kube-system", "flow-visibility", "flow-aggregator");

  private final PanelQuestion question;
  private final Set<FlowMend> mends;
  private final List<String> excludedNamespaces;
  private final List<FlowCondition> more;
  private final int limit;

  private FlowQuery(
      PanelQuestion question,
      Set<FlowMend> mends,
      List<String> excludedNamespaces,
      List<FlowCondition> more,
      int limit) {
    this.question = question;
    this.mends = mends;
    this.excludedNamespaces = excludedNamespaces;
    this.more = more;
    this.limit = limit;
  }

  static FlowQuery exact(PanelQuestion question) {
    boolean isExcluding = question.excludesSource() || question.excludesDestination();
    return new FlowQuery(
        question,
        EnumSet.noneOf(FlowMend.class),
        isExcluding ? EXCLUDED_NAMESPACES : List.of(),
        List.of(),
        question.limit());
  }

  /**
   * The same question with every defect mended.
   *
   * @return the query
   */
  public FlowQuery mended() {
    return mended(EnumSet.allOf(FlowMend.class));
  }

  /**
   * The same question with some defects mended and no others; none gives what Antrea v1.7 asks.
   *
   * @param which what is mended
   * @return the query
   */
  public FlowQuery mended(Set<FlowMend> which) {
    EnumSet<FlowMend> copy = EnumSet.noneOf(FlowMend.class);
    copy.addAll(which);
    return new FlowQuery(question, copy, excludedNamespaces, more, limit);
  }

  /**
   * The same question with other Namespaces left out.
   *
   * @param namespaces any texts; none leaves nothing out
   * @return the query
   * @throws IllegalArgumentException if the question is about all records and leaves none out
   */
  public FlowQuery excluding(Collection<String> namespaces) {
    if (!namespaces.isEmpty() && !question.excludesSource() && !question.excludesDestination()) {
      throw new IllegalArgumentException(name() + " is about all records: it leaves none out");
    }
    return new FlowQuery(question, mends, List.copyOf(namespaces), more, limit);
  }

  /**
   * The same question about fewer rows.
   *
   * @param condition what must hold, too
   * @return the query
   * @throws IllegalArgumentException if the view that is read has no such column; the message names
   *     those it has
   */
  public FlowQuery where(FlowCondition condition) {
    FlowView view = question.view();
    if (view != null) {
      List<FlowColumn> keys = view.keys(ViewForm.ANTREA);
      for (FlowColumn column : condition.columns()) {
        if (!keys.contains(column)) {
          throw new IllegalArgumentException(
              view.viewName() + " has no column " + column + " to look at; it has " + keys);
        }
      }
    }
    List<FlowCondition> all = new ArrayList<>(more);
    all.add(condition);
    return new FlowQuery(question, mends, excludedNamespaces, List.copyOf(all), limit);
  }

  /**
   * The same question with another limit: of rows, or of series where {@link
   * FlowMend#LIMIT_OF_SERIES} is mended.
   *
   * @param most how many; 0 for all
   * @return the query
   * @throws IllegalArgumentException if it is negative
   */
  public FlowQuery limit(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("a limit is 1 or more, or 0 for none; not " + most);
    }
    return new FlowQuery(question, mends, excludedNamespaces, more, most);
  }

  /**
   * The name by which it is asked for.
   *
   * @return such as {@code pod-to-pod-bytes}
   */
  public String name() {
    return question.name();
  }

  /**
   * The title of its panel.
   *
   * @return such as {@code Cumulative Bytes of Pod-to-Pod}; two panels may have the same
   */
  public String title() {
    return question.title();
  }

  /**
   * The dashboard that its panel is on.
   *
   * @return the dashboard
   */
  public FlowDashboard dashboard() {
    return question.dashboard();
  }

  /**
   * How its panel draws the answer.
   *
   * @return the kind
   */
  public FlowQueryKind kind() {
    return question.kind();
  }

  /**
   * The unit of the numbers.
   *
   * @return the unit
   */
  public FlowUnit unit() {
    boolean isMended =
        mends.contains(FlowMend.UNIT_OF_BITS) && question.kind() == FlowQueryKind.SERIES;
    return isMended && question.unit() == FlowUnit.BYTES
        ? FlowUnit.BITS_PER_SECOND
        : question.unit();
  }

  /**
   * What is mended.
   *
   * @return a copy; empty for what Antrea v1.7 asks
   */
  public Set<FlowMend> mends() {
    Set<FlowMend> copy = EnumSet.noneOf(FlowMend.class);
    copy.addAll(mends);
    return copy;
  }

  /**
   * Whether a mend makes a difference to this question.
   *
   * @param mend the mend
   * @return false if the question does not have the defect
   */
  public boolean has(FlowMend mend) {
    FlowQuery exact = mended(EnumSet.noneOf(FlowMend.class));
    FlowQuery other = mended(EnumSet.of(mend));
    return exact.unit() != other.unit() || !exact.grafanaSql().equals(other.grafanaSql());
  }

  /**
   * The Namespaces that are left out.
   *
   * @return the Namespaces; none where records are shown as they are
   */
  public List<String> excludedNamespaces() {
    return excludedNamespaces;
  }

  /**
   * What must hold of a row besides the time range and the Namespaces.
   *
   * @return the conditions, those of the panel first
   */
  public List<FlowCondition> conditions() {
    return writer(new SqlDialect.Grafana()).conditions();
  }

  /**
   * How many rows or series there are at most.
   *
   * @return the limit; empty where there is none
   */
  public OptionalInt limit() {
    return limit == 0 ? OptionalInt.empty() : OptionalInt.of(limit);
  }

  /**
   * What the answer has.
   *
   * @return the columns in order; those of Antrea v1.7 where rows are shown whole
   */
  public List<ResultColumn> columns() {
    return writer(new SqlDialect.Grafana()).columns();
  }

  /**
   * The column by which series are told apart.
   *
   * @return the name of the column; empty if there is one series, or the answer is none of series
   */
  public Optional<String> seriesColumn() {
    return kind() == FlowQueryKind.SERIES
        ? columns().stream()
            .filter(each -> each.type() == ResultColumn.Type.TEXT)
            .map(ResultColumn::name)
            .findFirst()
        : Optional.empty();
  }

  /**
   * The words for ClickHouse by Grafana's data source {@code grafana-clickhouse-datasource}, with
   * its macros for times: {@code $__timeFilter}, {@code $__timeInterval}, {@code $__interval_s}.
   *
   * @return a statement without a semicolon
   */
  public String grafanaSql() {
    return writer(new SqlDialect.Grafana()).text();
  }

  /**
   * The words for an engine, with the times in them: ClickHouse since 18.16, DuckDB since 1.0.
   *
   * @param engine the engine
   * @param window the time range, and the interval of lines
   * @return a statement without a semicolon
   */
  public String sql(FlowEngine engine, TimeWindow window) {
    return writer(
            engine == FlowEngine.CLICKHOUSE
                ? new SqlDialect.ClickHouse(window)
                : new SqlDialect.DuckDb(window))
        .text();
  }

  private QueryWriter writer(SqlDialect dialect) {
    return new QueryWriter(question, mends, excludedNamespaces, more, limit, dialect);
  }

  @Override
  public String toString() {
    return name();
  }
}
