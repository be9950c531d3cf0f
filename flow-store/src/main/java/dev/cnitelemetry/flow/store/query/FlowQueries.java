// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The questions of the six flow dashboards of Antrea v1.7, by name: 37 of them, exact as that
 * release asks; {@link FlowQuery#mended()} asks the same better.
 *
 * <p>Text alone: no engine is needed, and nothing is asked here.
 *
 * <pre>{@code
 * TimeWindow window = TimeWindow.last(Duration.ofMinutes(30), Instant.now());
 * FlowQuery query = FlowQueries.find("pod-to-pod-bytes").orElseThrow().mended();
 * String sql = query.sql(FlowEngine.DUCKDB, window);
 * }</pre>
 */
public final class FlowQueries {

  private static final Map<String, FlowQuery> ALL = new LinkedHashMap<>();

  static {
    for (PanelQuestion question : PanelQuestions.all()) {
      ALL.put(question.name(), FlowQuery.exact(question));
    }
  }

  private FlowQueries() {}

  /**
   * The names.
   *
   * @return dashboard by dashboard, in the order of their panels
   */
  public static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /**
   * All of them, exact.
   *
   * @return in the order of {@link #names}
   */
  public static List<FlowQuery> all() {
    return List.copyOf(ALL.values());
  }

  /**
   * Those of a dashboard, exact.
   *
   * @param dashboard the dashboard
   * @return in the order of its panels
   */
  public static List<FlowQuery> of(FlowDashboard dashboard) {
    return ALL.values().stream().filter(each -> each.dashboard() == dashboard).toList();
  }

  /**
   * A query by its name.
   *
   * @param name one of {@link #names}
   * @return the query, exact; empty if there is none, see {@link #nearest}
   */
  public static Optional<FlowQuery> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /**
   * The names that look most like one that is not there.
   *
   * @param absent a name that is none
   * @param most how many to give at most
   * @return the nearest first: those of which it is a part, then those that differ in the fewest
   *     characters, half of them at most; equally near ones by name
   */
  public static List<String> nearest(String absent, int most) {
    return nearest(absent, ALL.keySet(), most);
  }

  private record Candidate(String name, int distance) {}

  private static List<String> nearest(String absent, Collection<String> names, int most) {
    String text = absent.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    if (text.isEmpty() || text.length() > 100) {
      return List.of();
    }
    return names.stream()
        .map(name -> new Candidate(name, name.contains(text) ? 0 : distance(text, name)))
        .filter(each -> each.distance() <= Math.max(text.length(), each.name().length()) / 2)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(most)
        .map(Candidate::name)
        .toList();
  }

  /** How many characters are to be added, dropped or changed. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
