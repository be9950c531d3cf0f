// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.simulation.FlowSums;
import dev.cnitelemetry.testsupport.ChDb;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Rows of a simulated cluster, 20,000 of them or {@code -Dflow.rows=1000000}: DuckDB's answers are
 * those of ClickHouse's engine, and their sums are what the cluster really sent.
 */
@Tag("long")
class EqualAnswersTest {

  private static StoredFlows stored;

  @BeforeAll
  static void fill() {
    stored = StoredFlows.of(Integer.getInteger("flow.rows", 20_000));
  }

  @AfterAll
  static void close() {
    stored.close();
  }

  private EngineAnswer duckDb(FlowQuery query) {
    return EngineAnswer.of(stored.store(), query, stored.window());
  }

  /** Octets by name: the sums of a query's numbers. */
  private Map<String, Long> sums(FlowQuery query, int name, int number) {
    Map<String, Long> sums = new TreeMap<>();
    for (List<String> row : duckDb(query).rows()) {
      sums.merge(row.get(name), Long.parseLong(row.get(number)), Long::sum);
    }
    return sums;
  }

  private static FlowQuery whole(String name) {
    return FlowQueries.find(name).orElseThrow().mended().limit(0).excluding(List.of());
  }

  @Test
  void sumsAreWhatWasSent() {
    Map<String, Long> pairs = new TreeMap<>();
    for (List<String> row : duckDb(whole("pod-to-pod-bytes")).rows()) {
      pairs.merge(row.get(0) + " " + row.get(1), Long.parseLong(row.get(2)), Long::sum);
    }
    for (List<String> row : duckDb(whole("pod-to-external-bytes")).rows()) {
      pairs.merge(row.get(0) + " " + row.get(1), Long.parseLong(row.get(2)), Long::sum);
    }
    Map<String, Long> sent = new TreeMap<>();
    stored.truth().sentByPodPair().forEach((pair, sums) -> sent.put(pair, sums.octets()));
    sent.keySet().removeIf(pair -> pair.startsWith("198.51.100.")); // no query is about these
    assertEquals(sent, pairs);
    assertServices(sums(whole("pod-to-service-bytes"), 1, 2));
    Map<String, FlowSums> policies = stored.truth().sentByPolicy();
    Map<String, Long> egress = sums(whole("network-policy-egress-bytes"), 1, 0);
    assertEquals(policies.get("/deny-out").octets(), egress.get("deny-out (drop)"));
    Map<String, Long> ingress = sums(whole("network-policy-ingress-bytes"), 1, 0);
    assertEquals(policies.get("data/reject-in").octets(), ingress.get("data/reject-in (reject)"));
  }

  /**
   * The Service of a flow is known to its source's Node: what the other alone reported has none.
   */
  private void assertServices(Map<String, Long> asked) {
    long sent = 0;
    for (Map.Entry<String, FlowSums> each : stored.truth().sentByService().entrySet()) {
      sent += each.getValue().octets();
      assertTrue(asked.get(each.getKey()) <= each.getValue().octets(), each.getKey());
    }
    long known = asked.values().stream().mapToLong(Long::longValue).sum();
    try (FlowAnswer answer =
        stored
            .store()
            .query(
                "SELECT SUM(octetDeltaCount) FROM flows WHERE destinationServicePortName = ''"
                    + " AND flowType = 2 AND ingressNetworkPolicyRuleAction < 2"
                    + " AND epoch(flowEndSecondsFromSourceNode) = 0")) {
      assertTrue(answer.next());
      long without = Long.parseLong(String.valueOf(answer.value(0)));
      assertTrue(sent - known <= without, sent + " sent, " + known + " known, " + without);
      assertTrue(without < sent / 100, without + " reported by one Node alone");
    }
  }

  /** The throughput of a line, times the length of its points, is what its name sent. */
  @Test
  void mendedThroughputAddsUpToOctets() {
    Map<String, Double> octets = new TreeMap<>();
    for (List<String> row : duckDb(whole("pod-to-pod-throughput")).rows()) {
      octets.merge(row.get(1), Double.parseDouble(row.get(2)) / 8 * 60, Double::sum);
    }
    Map<String, Double> pairs = new TreeMap<>();
    for (List<String> row : duckDb(whole("pod-to-pod-bytes")).rows()) {
      if (!row.get(2).equals("0")) {
        pairs.put(row.get(0) + "->" + row.get(1), Double.parseDouble(row.get(2)));
      }
    }
    assertEquals(pairs.keySet(), octets.keySet());
    pairs.forEach((name, sum) -> assertEquals(sum, octets.get(name), sum * 1e-8, name));
  }

  @Test
  void everyQueryHasAnAnswer() {
    for (FlowQuery exact : FlowQueries.all()) {
      assertTrue(!duckDb(exact).rows().isEmpty(), exact.name());
      assertTrue(!duckDb(exact.mended()).rows().isEmpty(), exact.name() + ", mended");
    }
  }

  /** Exact answers leave ties open at their limit; mended ones are equal row by row. */
  @Test
  void clickHouseAnswersTheSame() {
    Set<String> ties = new TreeSet<>();
    try (ChDb clickHouse = ChDb.start()) {
      stored.copyTo(clickHouse);
      for (FlowQuery exact : FlowQueries.all()) {
        for (FlowQuery query : List.of(exact, exact.mended())) {
          for (String sql :
              List.of(
                  query.sql(FlowEngine.CLICKHOUSE, stored.window()),
                  GrafanaMacros.replaced(query.grafanaSql(), stored.window()))) {
            EngineAnswer theirs = EngineAnswer.of(clickHouse, query, sql);
            EngineAnswer ours = duckDb(query);
            if (query.mends().contains(FlowMend.TIES_BY_NAME)) {
              assertEquals(ours.rows(), theirs.rows(), query.name() + ", mended");
            } else if (!ours.sorted().equals(theirs.sorted())) {
              assertEquals(ours.rows().size(), theirs.rows().size(), query.name());
              ties.add(query.name());
            }
          }
        }
        if (exact.kind() != FlowQueryKind.TABLE) {
          FlowQuery all = exact.limit(0);
          assertEquals(
              duckDb(all).sorted(),
              EngineAnswer.of(clickHouse, all, all.sql(FlowEngine.CLICKHOUSE, stored.window()))
                  .sorted(),
              exact.name() + " without a limit");
        }
      }
      for (FlowMend mend : FlowMend.values()) {
        for (FlowQuery query : FlowQueries.all()) {
          FlowQuery one = query.mended(EnumSet.of(mend));
          EngineAnswer.of(clickHouse, one, one.sql(FlowEngine.CLICKHOUSE, stored.window()));
        }
      }
    }
    System.out.println(
        stored.rows()
            + " rows; the limit leaves ties open in "
            + ties.size()
            + " queries: "
            + ties);
    List<String> limited =
        FlowQueries.all().stream()
            .filter(each -> each.limit().isPresent())
            .map(FlowQuery::name)
            .toList();
    assertTrue(limited.containsAll(ties), new ArrayList<>(ties).toString());
  }
}
