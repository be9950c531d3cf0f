// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.testsupport.PeerProgram;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The Go program in {@code src/test/go} over Prometheus' parser. Where Go or its module is missing,
 * a test says so; with {@code -Dpeers=required} it fails.
 */
public final class GoJudge {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final ObjectMapper JSON = new ObjectMapper();

  private static GoJudge instance;

  private final PeerProgram program;

  private GoJudge(PeerProgram program) {
    this.program = program;
  }

  /** The judge, built when first asked for; the test ends here where it cannot be had. */
  public static synchronized GoJudge get() {
    if (instance == null) {
      Path binary = Path.of("target", "judge").toAbsolutePath();
      instance =
          new GoJudge(
              PeerProgram.builtByGo(Path.of("src", "test", "go"), binary, "build")
                  .within(PATIENCE));
    }
    return instance;
  }

  /** What Prometheus makes of expressions, one answer each. */
  public List<JsonNode> parse(List<String> expressions) throws Exception {
    List<Map<String, Object>> questions = new ArrayList<>();
    expressions.forEach(expression -> questions.add(Map.of("expr", expression)));
    return ask(questions, "parse");
  }

  /** Lines of JSON to lines of JSON. */
  public List<JsonNode> ask(List<Map<String, Object>> questions, String... arguments)
      throws Exception {
    List<String> lines = run(questions, arguments);
    List<JsonNode> answers = new ArrayList<>();
    for (String line : lines) {
      answers.add(read(line));
    }
    return answers;
  }

  private static JsonNode read(String line) throws JsonProcessingException {
    return JSON.readTree(line);
  }

  /** Runs the program over questions and gives its lines. */
  public List<String> run(List<Map<String, Object>> questions, String... arguments)
      throws Exception {
    StringBuilder input = new StringBuilder();
    for (Map<String, Object> question : questions) {
      input.append(JSON.writeValueAsString(question)).append('\n');
    }
    PeerProgram.Outcome outcome =
        program.run(input.toString().getBytes(StandardCharsets.UTF_8), arguments);
    assertEquals(0, outcome.status(), outcome.errors());
    return outcome.output().lines().toList();
  }
}
