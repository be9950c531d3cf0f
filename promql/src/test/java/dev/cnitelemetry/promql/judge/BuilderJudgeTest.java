// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.promql.build.Query;
import dev.cnitelemetry.promql.tree.Aggregation;
import dev.cnitelemetry.promql.tree.Aggregator;
import dev.cnitelemetry.promql.tree.BinaryOperation;
import dev.cnitelemetry.promql.tree.BinaryOperator;
import dev.cnitelemetry.promql.tree.Call;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Function;
import dev.cnitelemetry.promql.tree.ServerVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the builder makes is what Prometheus' parser takes: verdict, type, text and selectors, and
 * the same tree when it is read again.
 */
@Tag("long")
class BuilderJudgeTest {

  private static final int CASES = Integer.getInteger("promql.cases", 1_000);
  private static final long SEED = Long.getLong("promql.seed", 20_261_129L);
  private static final int MOST_SHOWN = 20;
  private static final int MOST_TRIED = 20_000;

  @TempDir private Path directory;

  /** Expressions of the builder. */
  static List<Query> queries(int count, boolean isNew, long seed) {
    RandomQueries random = new RandomQueries(new Random(seed), isNew);
    List<Query> queries = new ArrayList<>();
    while (queries.size() < count) {
      queries.add(random.next());
    }
    return queries;
  }

  @Test
  void whatOldServersReadIsTheSameInGo() throws Exception {
    assertEquals(List.of(), shown(differences(queries(CASES, false, SEED), true)));
  }

  @Test
  void whatNewServersReadIsTheSameInGo() throws Exception {
    assertEquals(List.of(), shown(differences(queries(CASES, true, SEED + 1), false)));
  }

  @Test
  void oldServersReadAllThatNoNewerOneWasAskedFor() throws Exception {
    List<String> texts = queries(CASES, false, SEED + 2).stream().map(Query::text).toList();
    Set<Integer> refused = Promtool.refused(Promtool.old(), directory, texts);
    assertEquals(List.of(), shown(refused.stream().map(texts::get).toList()));
  }

  @Test
  void allOfTheLanguageIsMade() {
    Set<String> left = new TreeSet<>();
    Function.all().forEach(each -> left.add(each.name()));
    Set<BinaryOperator> operators = new TreeSet<>(List.of(BinaryOperator.values()));
    Set<Aggregator> aggregators = new TreeSet<>(List.of(Aggregator.values()));
    RandomQueries random = new RandomQueries(new Random(SEED + 3), true);
    for (int i = 0; i < MOST_TRIED; i++) {
      if (left.isEmpty() && operators.isEmpty() && aggregators.isEmpty()) {
        break;
      }
      Query query = random.next();
      for (Expression each : query.expression().all()) {
        if (each instanceof Call call) {
          left.remove(call.name());
        } else if (each instanceof BinaryOperation operation) {
          operators.remove(operation.operator());
        } else if (each instanceof Aggregation aggregation) {
          aggregation.aggregator().ifPresent(aggregators::remove);
        }
      }
    }
    assertEquals(Set.of(), left);
    assertEquals(Set.of(), operators);
    assertEquals(Set.of(), aggregators);
  }

  private static List<String> shown(List<String> differences) {
    return differences.subList(0, Math.min(MOST_SHOWN, differences.size()));
  }

  /** Where Prometheus' parser sees something else than we made. */
  static List<String> differences(List<Query> queries, boolean areOld) throws Exception {
    PromqlParser parser = PromqlParser.builder().experimental(true).build();
    List<JsonNode> verdicts = GoJudge.get().parse(queries.stream().map(Query::toString).toList());
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      Query query = queries.get(i);
      String text = query.toString();
      JsonNode verdict = verdicts.get(i);
      if (!verdict.get(areOld ? "accept" : "accept_experimental").asBoolean()) {
        differences.add("refused: " + text + " " + verdict);
        continue;
      }
      check(differences, text, "canonical", verdict.get("canonical").asText(), text);
      check(differences, text, "pretty", verdict.get("pretty").asText(), query.pretty());
      check(
          differences,
          text,
          "type",
          verdict.get("type").asText(),
          query.expression().type().text());
      check(differences, text, "all", JudgeTest.theirs(verdict), JudgeTest.ours(text));
      check(differences, text, "tree", parser.parse(text), query.expression());
      if (areOld) {
        check(differences, text, "since", ServerVersion.V2_42, query.expression().since());
      }
    }
    System.out.println(
        queries.size() + " expressions of the builder, " + differences.size() + " differences");
    return differences;
  }

  private static void check(
      List<String> differences, String text, String what, Object theirs, Object ours) {
    if (!theirs.equals(ours)) {
      differences.add(text + "\n  " + what + ": " + theirs + "\n  ours: " + ours);
    }
  }
}
