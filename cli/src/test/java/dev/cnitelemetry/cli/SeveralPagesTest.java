// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that look at more than one page, and what {@code check} can be asked for besides. */
class SeveralPagesTest {

  private static final String ONE =
      """
      # HELP backup_age_seconds Age.
      # TYPE backup_age_seconds gauge
      backup_age_seconds{job="a"} 1
      """;

  @TempDir private Path directory;

  private String write(String name, String page) throws IOException {
    return Files.writeString(directory.resolve(name), page).toString();
  }

  private static List<String> codes(JsonNode findings) {
    List<String> codes = new ArrayList<>();
    for (JsonNode finding : findings) {
      codes.add(finding.get("code").asText());
    }
    return codes;
  }

  @Test
  void filesThatAreServedTogetherAreHeldAgainstEachOther() throws IOException {
    write("a.prom", ONE);
    write(
        "b.prom",
        """
        # HELP backup_age_seconds Age of the last one.
        # TYPE backup_age_seconds counter
        backup_age_seconds{job="a"} 2
        backup_age_seconds{job="b"} 2
        """);
    write("c.other", "not a page\n");
    String pattern = directory + "/*.prom";

    CommandRun run =
        CommandRun.of("check", "--ignore", "unknown-family", "--format", "json", pattern);

    assertEquals(1, run.status(), run.err());
    assertEquals(2, run.json().get("pages").size());
    assertEquals(
        List.of("conflicting-type", "conflicting-help", "duplicate-series"),
        codes(run.json().get("between")));
    JsonNode last = run.json().get("between").get(2);
    assertTrue(last.get("file").asText().endsWith("b.prom"), run.out());
    assertEquals(3, last.get("line").asInt());
    assertTrue(last.get("message").asText().contains("a.prom:3:1 already"), run.out());

    assertEquals(
        0, CommandRun.of("check", "--ignore", "unknown-family", "--separate", pattern).status());
    for (String format : List.of("table", "junit", "sarif", "github")) {
      String out = CommandRun.of("check", "--format", format, pattern).out();
      assertTrue(out.contains("conflicting-help"), out);
      assertTrue(out.contains("b.prom"), out);
    }
  }

  @Test
  void whatCannotBeReadDoesNotKeepTheRestFromBeingChecked() throws IOException {
    String page = write("a.prom", ONE);

    CommandRun run = CommandRun.of("check", page, directory.resolve("absent").toString());

    assertEquals(2, run.status());
    assertTrue(run.err().contains("no such file"), run.err());
    assertTrue(run.out().contains("backup_age_seconds"), run.out());
    CommandRun none = CommandRun.of("check", directory + "/*.absent");
    assertEquals(2, none.status());
    assertTrue(none.err().contains("no such file"), none.err());
  }

  @Test
  void aFileIsMeantWhateverItsNameLooksLike() throws IOException {
    String page = write("a[1].prom", ONE);
    assertEquals(0, CommandRun.of("check", "--ignore", "unknown-family", page).status());
  }

  @Test
  void findingsOfSomeFamiliesAreLeftOut() throws IOException {
    String page = write("a.prom", "node_load1 1\nnode_load5 1\nfelix_unheard_of 1\n");

    CommandRun run =
        CommandRun.of("check", "--ignore", "unknown-family:node_*", "--format", "json", page);

    assertEquals(1, run.json().get("findings").size(), run.out());
    assertEquals("felix_unheard_of", run.json().get("findings").get(0).get("subject").asText());
    assertEquals(
        0,
        CommandRun.of("check", "--ignore", "unknown-family:node_load?,unknown-family:felix*", page)
            .status());
    assertEquals(2, CommandRun.of("check", "--ignore", "unknown-family:", page).status());
    CommandRun misspelt = CommandRun.of("check", "--ignore", "unknown-famly:x", page);
    assertEquals(2, misspelt.status());
    assertTrue(misspelt.err().contains("unknown-family"), misspelt.err());
  }

  @Test
  void limitsAreHeld() throws IOException {
    String page =
        write(
            "a.prom", "# TYPE a gauge\na{x=\"1\"} 1\na{x=\"2\",y=\"1\"} 1\na{x=\"3\",y=\"1\"} 1\n");
    String[] base = {"check", "--ignore", "unknown-family", "--format", "json", page};

    assertEquals(0, CommandRun.of(base).status());
    CommandRun series = with(base, "--max-series", "2");
    assertEquals(List.of("too-many-series"), codes(series.json().get("findings")));
    assertEquals(4, series.json().get("findings").get(0).get("line").asInt());
    assertEquals(1, series.status());
    assertEquals(0, with(base, "--max-series", "3").status());
    CommandRun labels = with(base, "--max-labels", "1");
    assertEquals(List.of("too-many-labels"), codes(labels.json().get("findings")));
    assertEquals(0, with(base, "--max-labels", "2").status());
    assertEquals(2, with(base, "--max-labels", "-1").status());
  }

  private static CommandRun with(String[] base, String... more) {
    List<String> all = new ArrayList<>(List.of(base));
    all.addAll(List.of(more));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private static final String LATER =
      """
      # HELP backup_age_seconds Age.
      # TYPE backup_age_seconds counter
      backup_age_seconds{job="b"} 5
      # TYPE fresh gauge
      fresh 1
      """;

  @Test
  void whatChangedIsPrinted() throws IOException {
    String before =
        write("before.prom", ONE + "# TYPE old gauge\nold{x=\"1\"} 1\nkept{a=\"1\"} 1\n");
    String after = write("after.prom", LATER + "kept{b=\"1\"} 1\n");

    CommandRun run = CommandRun.of("diff", before, after);

    assertEquals(1, run.status(), run.err());
    String out = run.out().replace(directory + "/", "");
    assertEquals(
        """
        ~ backup_age_seconds is a counter, and was a gauge (after.prom:1)
        + the series backup_age_seconds{job="b"} is new (after.prom:3)
        - the series backup_age_seconds{job="a"} is gone (before.prom:3)
        + gauge fresh with 1 sample is new (after.prom:4)
        + kept has a new label b (after.prom:6)
        - kept has no label a (before.prom:6)
        - gauge old with 1 sample is gone (before.prom:4)
        7 changes
        """,
        out);
    CommandRun same = CommandRun.of("diff", before, before);
    assertEquals(0, same.status());
    assertEquals("no changes\n", same.out());
    assertEquals(7, CommandRun.of("diff", "--format", "json", before, after).json().size());
    assertEquals(1, CommandRun.of("diff", before, write("bad.prom", "a\n")).status());
    assertEquals(2, CommandRun.of("diff", before).status());
  }

  @Test
  void aBaselineIsHeldAgainstThePage() throws IOException {
    String kept = write("kept.prom", ONE);
    String page = write("page.prom", LATER);

    CommandRun run =
        CommandRun.of(
            "check", "--baseline", kept, "--ignore", "unknown-family", "--format", "json", page);

    assertEquals(1, run.status(), run.err());
    assertEquals(
        List.of("series-removed", "kind-changed"), codes(run.json().get("findings")), run.out());
    assertEquals(
        0,
        CommandRun.of(
                "check",
                "--baseline",
                kept,
                "--ignore",
                "unknown-family,kind-changed,series-removed",
                page)
            .status());
    assertEquals(
        0, CommandRun.of("check", "--baseline", kept, "--ignore", "unknown-family", kept).status());
    CommandRun empty = CommandRun.of("check", "--baseline", kept, write("empty.prom", ""));
    assertTrue(empty.out().contains("family-removed"), empty.out());
    assertEquals(2, CommandRun.of("check", "--baseline", kept, page, page).status());
    assertEquals(2, CommandRun.of("check", "--baseline", "absent", page).status());
  }

  @Test
  void pagesAreMerged() throws IOException {
    String first = write("a.prom", ONE + "b 1\n");
    String second = write("b.prom", ONE + "# HELP b Of b.\n# TYPE b gauge\nb 2\n");

    CommandRun run = CommandRun.of("merge", first, second, "--add-label", "node={number}");

    assertEquals(0, run.status(), run.err());
    assertEquals(
        """
        # HELP backup_age_seconds Age.
        # TYPE backup_age_seconds gauge
        backup_age_seconds{job="a",node="1"} 1
        backup_age_seconds{job="a",node="2"} 1
        # HELP b Of b.
        # TYPE b gauge
        b{node="1"} 1
        b{node="2"} 2
        """,
        run.out());
    CommandRun openMetrics =
        CommandRun.of(
            "merge", "--format", "openmetrics", "--add-label", "node={number}", first, second);
    assertTrue(openMetrics.out().endsWith("b{node=\"2\"} 2\n# EOF\n"), openMetrics.out());
  }

  @Test
  void whatCannotBeMergedIsSaid() throws IOException {
    String first = write("a.prom", ONE);
    String second = write("b.prom", ONE.replace("gauge", "counter"));

    CommandRun run = CommandRun.of("merge", first, second);

    assertEquals(1, run.status());
    assertEquals(
        """
        # HELP backup_age_seconds Age.
        # TYPE backup_age_seconds untyped
        backup_age_seconds{job="a"} 1
        """,
        run.out());
    assertTrue(run.err().contains("b.prom:1:1: error"), run.err());
    assertTrue(run.err().contains("an earlier page has this series"), run.err());
    CommandRun own = CommandRun.of("merge", first, "--add-label", "job=b");
    assertEquals(1, own.status());
    assertTrue(own.err().contains("label job of its own"), own.err());
    assertEquals(2, CommandRun.of("merge", first, "--add-label", "job").status());
    assertEquals(1, CommandRun.of("merge", write("bad.prom", "a\n")).status());
    assertFalse(CommandRun.of("merge", first).out().isEmpty());
  }

  @Test
  void annotationsOfGithubAreEscaped() throws IOException {
    String page = write("a,b.prom", "felix_unheard_of{x=\"1\"} 1\nfelix_ipset_errors one%\n");

    String out = CommandRun.of("check", "--format", "github", page).out();

    assertTrue(out.contains("::warning file="), out);
    assertTrue(out.contains("a%2Cb.prom,line=1,col=1,title=unknown-family::"), out);
    assertTrue(out.contains("::error file="), out);
    assertTrue(out.contains("one%25"), out);
  }
}
