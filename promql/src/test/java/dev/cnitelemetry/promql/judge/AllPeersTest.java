// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.promql.build.Query;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.testsupport.PeerProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The long comparison with Prometheus: {@code -Dpeers=all}, by hand. What came of it is written
 * into {@code docs/peers.md}, between the marks of this module.
 */
class AllPeersTest {

  private static final int CASES = Integer.getInteger("promql.cases", 20_000);
  private static final long SEED = Long.getLong("promql.seed", 7L);

  /** A process each. */
  private static final int FORMATTED = 200;

  private static final String[] EXPERIMENTS = {
    "--enable-feature=promql-experimental-functions", "--enable-feature=promql-binop-fill-modifiers"
  };
  private static final Pattern OURS =
      Pattern.compile("(<!-- promql: .*? -->\n).*?(<!-- end of promql -->)", Pattern.DOTALL);

  @TempDir private Path directory;

  private final List<String> rows = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();

  @Test
  void everythingIsTheSame() throws Exception {
    Assumptions.assumeTrue(
        System.getProperty("peers", "assume").equals("all"), "-Dpeers=all takes some minutes");
    String parser = "Go module prometheus/prometheus " + Promtool.VERSION;
    compared("expressions of the grammar", parser, JudgeTest.ofTheGrammar(CASES));
    compared("the same with mistakes in them", parser, JudgeTest.mutated(CASES));
    List<Query> old = BuilderJudgeTest.queries(CASES, false, SEED);
    List<Query> recent = BuilderJudgeTest.queries(CASES, true, SEED + 1);
    built("the builder's, for servers since 2.42", parser, old, true);
    built("the builder's, newer functions and experiments as well", parser, recent, false);
    refused(
        "the builder's, for servers since 2.42",
        "promtool 2.42, `check rules`",
        old,
        Promtool.old());
    PeerProgram promtool = Promtool.current();
    String name = "promtool of " + Promtool.VERSION;
    refused("the builder's, for servers since 2.42", name + ", `check rules`", old, promtool);
    refused(
        "the builder's, newer functions and experiments as well",
        name + ", `check rules`",
        recent,
        promtool,
        EXPERIMENTS);
    formatted(name + ", `promql format`", recent.subList(0, FORMATTED), promtool);
    write();
    assertEquals(List.of(), differences.subList(0, Math.min(20, differences.size())));
  }

  private void row(String what, String peer, int cases, List<String> found) {
    rows.add("| " + what + " | " + peer + " | " + cases + " | " + found.size() + " |\n");
    differences.addAll(found);
  }

  private void compared(String what, String peer, List<String> expressions) throws Exception {
    row(what, peer, expressions.size(), JudgeTest.differences(expressions));
  }

  private void built(String what, String peer, List<Query> queries, boolean areOld)
      throws Exception {
    row(what, peer, queries.size(), BuilderJudgeTest.differences(queries, areOld));
  }

  private void refused(
      String what, String peer, List<Query> queries, PeerProgram promtool, String... options)
      throws Exception {
    List<String> texts = queries.stream().map(Query::toString).toList();
    Set<Integer> refused = Promtool.refused(promtool, directory, texts, options);
    row(what, peer, texts.size(), refused.stream().map(texts::get).toList());
  }

  private void formatted(String peer, List<Query> queries, PeerProgram promtool) {
    Set<Expression> expressions = new LinkedHashSet<>();
    queries.forEach(query -> expressions.add(query.expression()));
    List<String> found = new ArrayList<>();
    for (Expression each : expressions) {
      String text = each.toString();
      String theirs =
          promtool
              .run(
                  new byte[0],
                  EXPERIMENTS[0],
                  EXPERIMENTS[1],
                  "--experimental",
                  "promql",
                  "format",
                  "--",
                  text)
              .output();
      if (!theirs.equals(each.pretty() + "\n")) {
        found.add(text + "\n  promtool: " + theirs + "\n  ours: " + each.pretty());
      }
    }
    row("some of them, over several lines", peer, expressions.size(), found);
  }

  private void write() throws Exception {
    Path page = Path.of(System.getProperty("project.root", ".."), "docs", "peers.md");
    String text = Files.readString(page);
    Matcher ours = OURS.matcher(text);
    String table =
        "Run on "
            + LocalDate.now(ZoneOffset.UTC)
            + " with JDK "
            + Runtime.version().feature()
            + ", seed "
            + SEED
            + ".\n\n| what | held against | cases | differences |\n|---|---|---|---|\n"
            + String.join("", rows);
    Files.writeString(page, ours.replaceFirst("$1" + Matcher.quoteReplacement(table) + "$2"));
  }
}
