// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.promql.build.InstantVector;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a reader of a dashboard chooses. Immutable.
 *
 * <pre>{@code
 * Variable node =
 *     Variable.labelValues("node", "Node", gauge(AntreaAgent.LOCAL_POD_COUNT), TargetLabels.NODE);
 * }</pre>
 */
public sealed interface Variable {

  /** What an expression calls the data source's variable. */
  String DATA_SOURCE = "datasource";

  /**
   * The name, without a dollar sign.
   *
   * @return letters, digits and low lines
   */
  String name();

  /**
   * What is read beside it.
   *
   * @return the label
   */
  String label();

  /**
   * The data source of a dashboard about metrics.
   *
   * @return the variable {@link #DATA_SOURCE}, of Prometheus
   */
  static Variable dataSource() {
    return dataSource(DataSourceKind.PROMETHEUS);
  }

  /**
   * The data source of a dashboard that has one.
   *
   * @param kind what answers its questions
   * @return the variable {@link #DATA_SOURCE}
   */
  static Variable dataSource(DataSourceKind kind) {
    return new DataSource(DATA_SOURCE, "Data source", kind);
  }

  /**
   * Conditions that a reader adds: a column or label, and what it is compared with. The data source
   * puts them into its queries.
   *
   * @param name the name
   * @param label what is read beside it
   * @param kind what answers the questions
   * @return the variable
   */
  static Variable filters(String name, String label, DataSourceKind kind) {
    return new Filters(name, label, kind);
  }

  /**
   * The values that a label has; any number of them, and all.
   *
   * @param name the name
   * @param label what is read beside it
   * @param series the series looked at; conditions may name variables before this one
   * @param of the label
   * @return the variable
   */
  static Variable labelValues(String name, String label, InstantVector series, Label of) {
    return new LabelValues(name, label, List.of(series), of);
  }

  /**
   * Durations to choose from.
   *
   * @param name the name
   * @param label what is read beside it
   * @param durations as PromQL writes them; the first is chosen
   * @return the variable
   */
  static Variable interval(String name, String label, String... durations) {
    return new Interval(name, label, List.of(durations));
  }

  /**
   * Words to choose from, one of them.
   *
   * @param name the name
   * @param label what is read beside it
   * @param values the words; the first is chosen
   * @return the variable
   */
  static Variable custom(String name, String label, String... values) {
    return new Custom(name, label, List.of(values));
  }

  /**
   * A text that is typed.
   *
   * @param name the name
   * @param label what is read beside it
   * @param value what is there at first
   * @return the variable
   */
  static Variable text(String name, String label, String value) {
    return new Text(name, label, value);
  }

  /**
   * The data source.
   *
   * @param name the name
   * @param label what is read beside it
   * @param kind what answers the questions
   */
  record DataSource(String name, String label, DataSourceKind kind) implements Variable {
    /**
     * Checks the name.
     *
     * @param name the name
     * @param label what is read beside it
     * @param kind what answers the questions
     */
    public DataSource {
      requireName(name);
    }
  }

  /**
   * Conditions that a reader adds.
   *
   * @param name the name
   * @param label what is read beside it
   * @param kind what answers the questions
   */
  record Filters(String name, String label, DataSourceKind kind) implements Variable {
    /**
     * Checks the name.
     *
     * @param name the name
     * @param label what is read beside it
     * @param kind what answers the questions
     */
    public Filters {
      requireName(name);
    }
  }

  /**
   * The values that a label has.
   *
   * @param name the name
   * @param label what is read beside it
   * @param series the series looked at; the first that a release has
   * @param of the label
   */
  record LabelValues(String name, String label, List<InstantVector> series, Label of)
      implements Variable {
    /**
     * Checks that the series have the label.
     *
     * @param name the name
     * @param label what is read beside it
     * @param series the series looked at; the first that a release has
     * @param of the label
     * @throws IllegalArgumentException if the series do not have the label, or there are none
     */
    public LabelValues {
      requireName(name);
      requireSome(name, series);
      series = List.copyOf(series);
      for (InstantVector each : series) {
        if (!each.labels().contains(of)) {
          throw new IllegalArgumentException(
              "variable " + name + " asks for label " + of + ", which " + each + " does not have");
        }
      }
    }

    /**
     * The query in the form of Grafana's Prometheus data source.
     *
     * @return for example {@code label_values(up{job=~"$job"}, instance)}
     */
    public String text() {
      return "label_values(" + series.get(0) + ", " + of + ")";
    }
  }

  /**
   * Durations to choose from.
   *
   * @param name the name
   * @param label what is read beside it
   * @param durations as PromQL writes them; the first is chosen
   */
  record Interval(String name, String label, List<String> durations) implements Variable {
    /**
     * Checks that there are some.
     *
     * @param name the name
     * @param label what is read beside it
     * @param durations as PromQL writes them
     * @throws IllegalArgumentException if there are none
     */
    public Interval {
      requireName(name);
      requireSome(name, durations);
      durations = List.copyOf(durations);
    }
  }

  /**
   * Words to choose from.
   *
   * @param name the name
   * @param label what is read beside it
   * @param values the words; the first is chosen
   */
  record Custom(String name, String label, List<String> values) implements Variable {
    /**
     * Checks that there are some.
     *
     * @param name the name
     * @param label what is read beside it
     * @param values the words
     * @throws IllegalArgumentException if there are none
     */
    public Custom {
      requireName(name);
      requireSome(name, values);
      values = List.copyOf(values);
    }
  }

  /**
   * A text that is typed.
   *
   * @param name the name
   * @param label what is read beside it
   * @param value what is there at first
   */
  record Text(String name, String label, String value) implements Variable {
    /**
     * Checks the name.
     *
     * @param name the name
     * @param label what is read beside it
     * @param value what is there at first
     */
    public Text {
      requireName(name);
    }
  }

  private static void requireName(String name) {
    if (!Pattern.matches("[A-Za-z][A-Za-z0-9_]*", name)) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is no name of a variable: a letter, then letters, digits, low lines");
    }
  }

  private static void requireSome(String name, List<?> choices) {
    if (choices.isEmpty()) {
      throw new IllegalArgumentException("variable " + name + " has nothing to choose from");
    }
  }
}
