// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromqlCommandTest {

  @TempDir private Path directory;

  private String file(String name, String... lines) throws Exception {
    return Files.writeString(directory.resolve(name), String.join("\n", lines) + "\n").toString();
  }

  @Test
  void parseAnswersLineByLine() throws Exception {
    CommandRun run =
        CommandRun.of(
            "promql",
            "parse",
            file(
                "questions.jsonl",
                "{\"id\":1,\"expr\":\"sum by(a)(rate(x{b='c'}[300s]))\"}",
                "",
                "{\"expr\":\"info(x, {\\\"k.l\\\"=~\\\"a|b\\\"})\",\"id\":\"two\",\"other\":[{}]}",
                "{\"id\":{\"a\":[3]},\"expr\":\"\u00fc rate(x)\"}",
                "{\"id\":null,\"expr\":\"topk(scalar(y), {__name__='z'})\"}",
                "{\"id\":5,\"expr\":\"{\\\"a.b\\\"} == \\\"\\\\xff\\\"\"}",
                "{\"id\":6,\"expr\":\"x{a=\\\"\\\\xff\\\"}\"}"));
    assertEquals(0, run.status(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(
        "{\"id\":1,\"accept\":true,\"accept_experimental\":true,\"type\":\"vector\","
            + "\"canonical\":\"sum by (a) (rate(x{b=\\\"c\\\"}[5m]))\","
            + "\"pretty\":\"sum by (a) (rate(x{b=\\\"c\\\"}[5m]))\","
            + "\"selectors\":[{\"name\":\"x\",\"matchers\":[[\"b\",\"=\",\"c\"]]}],"
            + "\"variables\":[],\"error\":null,\"start\":null}",
        lines.get(0));
    List<JsonNode> answers = run.jsonLines();
    assertEquals("two", answers.get(1).get("id").asText());
    assertEquals(false, answers.get(1).get("accept").asBoolean());
    assertEquals(true, answers.get(1).get("accept_experimental").asBoolean());
    assertEquals(0, answers.get(1).get("start").asInt());
    assertEquals(
        "[[\"k.l\",\"=~\",\"a|b\"]]", answers.get(1).at("/selectors/1/matchers").toString());
    assertEquals("{\"a\":[3]}", answers.get(2).get("id").toString());
    assertEquals(0, answers.get(2).get("start").asInt());
    assertTrue(answers.get(2).get("type").isNull());
    assertEquals("", answers.get(3).at("/selectors/0/name").asText());
    assertEquals("y", answers.get(3).at("/selectors/1/name").asText());
    assertTrue(answers.get(3).get("id").isNull());
    assertEquals(11, answers.get(4).get("start").asInt());
    assertEquals("\ufffd", answers.get(5).at("/selectors/0/matchers/0/2").asText());
    assertEquals("x{a=\"\\xff\"}", answers.get(5).get("canonical").asText());
  }

  @Test
  void parseReadsVariables() throws Exception {
    String questions =
        file("v.jsonl", "{\"id\":1,\"expr\":\"rate(x{$f,a=~\\\"$a\\\"}[$__rate_interval]) + $q\"}");
    JsonNode answer = CommandRun.of("promql", "parse", "--variables", questions).jsonLines().get(0);
    assertTrue(answer.get("accept").asBoolean());
    assertEquals("[\"f\",\"a\",\"__rate_interval\",\"q\"]", answer.get("variables").toString());
    assertEquals("rate(x{$f,a=~\"$a\"}[$__rate_interval]) + $q", answer.get("canonical").asText());
    assertEquals(3, answer.get("undecided").size());
    assertEquals(
        false,
        CommandRun.of("promql", "parse", questions).jsonLines().get(0).get("accept").asBoolean());
  }

  @Test
  void parseSaysWhichLineItCannotRead() throws Exception {
    for (String line : List.of("nope", "[1]", "{\"id\":1}", "{\"id\":1,\"expr\":2}", "{\"id\":1")) {
      CommandRun run =
          CommandRun.of("promql", "parse", file("b.jsonl", "{\"id\":0,\"expr\":\"up\"}", line));
      assertEquals(2, run.status(), line);
      assertTrue(run.err().contains("line 2 of "), run.err());
    }
    CommandRun absent = CommandRun.of("promql", "parse", directory.resolve("no").toString());
    assertEquals(2, absent.status());
    assertTrue(absent.err().contains("no such file: "), absent.err());
  }

  @Test
  void checkReadsLines() throws Exception {
    CommandRun run =
        CommandRun.of(
            "promql", "check", file("queries", "up", "# a comment", "", "rate(up) + sum(x[5m])"));
    assertEquals(1, run.status());
    assertTrue(run.out().contains("queries:4:6: error: rate needs a range vector"), run.out());
    assertTrue(run.out().contains("queries:4:16: error: sum needs an instant vector"), run.out());
    assertTrue(run.out().contains("[wrong-type]"), run.out());
    assertEquals(0, CommandRun.of("promql", "check", file("fine", "up", "sum(up)")).status());
  }

  @Test
  void checkReadsRuleFiles() throws Exception {
    String rules =
        file(
            "rules.yaml",
            "groups:",
            "  - name: antrea",
            "    rules:",
            "      - record: a:b",
            "        expr: rate(up)",
            "      - alert: Down",
            "        expr: |",
            "          up ==",
            "            sum(x[5m])",
            "      - alert: Quoted",
            "        expr: \"up == 0\"");
    CommandRun run = CommandRun.of("promql", "check", rules);
    assertEquals(1, run.status(), run.err());
    assertTrue(
        run.out().contains("rules.yaml:5:20: group antrea, record a:b: error: rate needs"),
        run.out());
    assertTrue(
        run.out().contains("rules.yaml:9:17: group antrea, alert Down: error: sum needs"),
        run.out());
    JsonNode json = CommandRun.of("promql", "check", "--format", "json", rules).json();
    assertEquals("wrong-type", json.get(0).get("code").asText());
    JsonNode sarif = CommandRun.of("promql", "check", "--format", "sarif", rules).json();
    assertEquals(2, sarif.at("/runs/0/results").size());
    assertEquals(2, CommandRun.of("promql", "check", file("x.yaml", "a: b")).status());
    assertEquals(2, CommandRun.of("promql", "check", file("y.yaml", "a: [b")).status());
  }

  @Test
  void checkTellsWhatVariablesDecide() throws Exception {
    CommandRun run = CommandRun.of("promql", "check", "--variables", file("q", "rate($query)"));
    assertEquals(0, run.status());
    assertTrue(run.out().contains("$query decides whether rate gets a range vector"), run.out());
  }

  @Test
  void formatPrintsPretty() {
    String argument = "x".repeat(100);
    CommandRun run = CommandRun.of("promql", "format", "abs(" + argument + ")");
    assertEquals("abs(\n  " + argument + "\n)\n", run.out());
    assertEquals("1 + 2\n", CommandRun.of("promql", "format", "--one-line", "1+2").out());
    CommandRun wrong = CommandRun.of("promql", "format", "rate(x)");
    assertEquals(1, wrong.status());
    assertTrue(wrong.err().contains("1:6: rate needs a range vector"), wrong.err());
  }
}
