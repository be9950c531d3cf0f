// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * docs/flow-queries.md says what is asked, and what each mend changes on the same rows. What is
 * between the marks is written anew with {@code -Dflow.queries.renew=true}.
 */
class FlowQueriesDocumentTest {

  private static final Path PAGE = Path.of("../docs/flow-queries.md");
  private static final boolean RENEW = Boolean.getBoolean("flow.queries.renew");

  /** The query that shows best what a mend does. */
  private static final Map<FlowMend, String> EXAMPLES =
      Map.of(
          FlowMend.LIMIT_OF_SERIES, "pod-to-pod-throughput",
          FlowMend.OCTETS_OVER_INTERVAL, "node-to-node-source-throughput",
          FlowMend.NAMESPACE_IN_NAME, "pod-to-service-bytes",
          FlowMend.DENIED_SHOWN, "network-policy-egress-bytes",
          FlowMend.FIRST_INTERVAL, "node-to-node-throughput",
          FlowMend.TIES_BY_NAME, "pod-to-external-throughput",
          FlowMend.BOTH_WAYS, "node-to-node-reverse-bytes",
          FlowMend.PLAIN_SANKEY, "pod-to-external-bytes",
          FlowMend.UNIT_OF_BITS, "pod-to-external-reverse-throughput");

  @Test
  void thePageSaysWhatIsAsked() throws IOException {
    assertWritten("queries", queries());
  }

  /** Measured when the page is renewed; a mend without a row is found always. */
  @Test
  void thePageSaysWhatAMendChanges() throws IOException {
    if (!RENEW) {
      String page = Files.readString(PAGE, UTF_8);
      for (FlowMend mend : FlowMend.values()) {
        assertTrue(page.contains("| `" + mend + "` | " + asked(mend) + " of 37 | "), mend.name());
      }
      return;
    }
    StoredFlows stored = StoredFlows.of(20_000);
    try {
      // As in a cluster where Namespaces have Pods of the same names.
      stored.run("UPDATE flows SET sourcePodName = regexp_replace(sourcePodName, '[0-9]+$', '0')");
      stored.run(
          "UPDATE flows SET destinationPodName = regexp_replace(destinationPodName, '[0-9]+$', '0')");
      assertWritten("mends", mends(stored));
    } finally {
      stored.close();
    }
  }

  private static void assertWritten(String part, String text) throws IOException {
    String page = Files.readString(PAGE, UTF_8);
    String start = "<!-- " + part + ": written by FlowQueriesDocumentTest -->\n";
    String end = "<!-- end of " + part + " -->\n";
    int from = page.indexOf(start) + start.length();
    int to = page.indexOf(end);
    if (RENEW) {
      Files.writeString(PAGE, page.substring(0, from) + text + page.substring(to), UTF_8);
    } else {
      assertEquals(text, page.substring(from, to), "renew it with -Dflow.queries.renew=true");
    }
  }

  private static String queries() {
    StringBuilder text = new StringBuilder("| name | kind | unit | reads | limit | mended |\n");
    text.append("|---|---|---|---|---|---|\n");
    for (FlowQuery query : FlowQueries.all()) {
      List<String> mends = new ArrayList<>();
      for (FlowMend mend : FlowMend.values()) {
        if (query.has(mend)) {
          mends.add("`" + mend + "`");
        }
      }
      text.append("| `").append(query.name()).append("` | ");
      text.append(word(query.kind())).append(" | ").append(word(query.unit())).append(" | `");
      text.append(query.grafanaSql().replaceAll("(?s).*?\nFROM (\\w+)\n.*", "$1")).append("` | ");
      text.append(query.limit().isPresent() ? "" + query.limit().getAsInt() : "").append(" | ");
      text.append(String.join(", ", mends)).append(" |\n");
    }
    return text.toString();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String mends(StoredFlows stored) {
    StringBuilder text = new StringBuilder();
    text.append(
        "| mend | asks otherwise | answers otherwise | for example | exact | mended alone |\n");
    text.append("|---|---|---|---|---|---|\n");
    for (FlowMend mend : FlowMend.values()) {
      long answers =
          FlowQueries.all().stream()
              .filter(each -> each.has(mend))
              .filter(each -> !answer(stored, each).equals(answer(stored, mended(each, mend))))
              .count();
      FlowQuery example = FlowQueries.find(EXAMPLES.get(mend)).orElseThrow();
      text.append("| `").append(mend).append("` | ").append(asked(mend)).append(" of 37 | ");
      text.append(answers).append(" | `").append(example.name()).append("` | ");
      text.append(measure(stored, example)).append(" | ");
      text.append(measure(stored, mended(example, mend))).append(" |\n");
    }
    return text.toString();
  }

  private static long asked(FlowMend mend) {
    return FlowQueries.all().stream().filter(each -> each.has(mend)).count();
  }

  private static FlowQuery mended(FlowQuery query, FlowMend mend) {
    return query.mended(EnumSet.of(mend));
  }

  /** As {@code monitoring} is left out too, for the simulated cluster has no excluded Namespace. */
  private static EngineAnswer answer(StoredFlows stored, FlowQuery query) {
    FlowQuery asked =
        query.excludedNamespaces().isEmpty()
            ? query
            : query.excluding(List.of("kube-system", "monitoring"));
    return EngineAnswer.of(stored.store(), asked, stored.window());
  }

  private static String measure(StoredFlows stored, FlowQuery query) {
    List<ResultColumn> columns = query.columns();
    EngineAnswer answer = answer(stored, query);
    Set<String> names = new HashSet<>();
    Set<String> moments = new HashSet<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (List<String> row : answer.rows()) {
      List<String> name = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        switch (columns.get(i).type()) {
          case TIME -> moments.add(row.get(i));
          case TEXT -> name.add(row.get(i));
          case NUMBER -> sum = sum.add(new BigDecimal(row.get(i)));
        }
      }
      names.add(name.toString());
    }
    List<String> words = new ArrayList<>();
    words.add(answer.rows().size() + " rows");
    words.add(names.size() + " names");
    if (query.kind() == FlowQueryKind.SERIES) {
      words.add(moments.size() + " moments");
      BigDecimal octets = sum.multiply(BigDecimal.valueOf(60)).divide(BigDecimal.valueOf(8));
      words.add(
          query.unit() == FlowUnit.BITS_PER_SECOND
              ? millions(octets) + " MB below the lines"
              : millions(sum) + " M" + (query.unit() == FlowUnit.BYTES ? "B" : "b/s") + " in all");
    } else {
      words.add(millions(sum) + " MB");
      words.add(
          "columns " + columns.stream().map(ResultColumn::name).collect(Collectors.joining(", ")));
    }
    return String.join(", ", words);
  }

  private static String millions(BigDecimal number) {
    return number.movePointLeft(6).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
