package dev.cnitelemetry.promql.judge;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Go program in {@code src/test/go} over Prometheus' parser. Where Go or its module is missing,
 * a test says so; with {@code -Dpeers=required} it fails.
 */
public final class GoJudge {

  private static final int PATIENCE_SECONDS = 300;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static GoJudge instance;

  private final Path program;

  private GoJudge(Path program) {
    this.program = program;
  }

  /** The judge, built when first asked for; the test ends here where it cannot be had. */
  public static synchronized GoJudge get() throws Exception {
    if (instance == null) {
      String missing = build();
      if (!missing.isEmpty()) {
        if (!System.getProperty("peers", "assume").equals("assume")) {
          fail(missing);
        }
        Assumptions.abort(missing);
      }
      instance = new GoJudge(binary());
    }
    return instance;
  }

  private static Path binary() {
    return Path.of("target", "judge").toAbsolutePath();
  }

  private static String build() throws IOException, InterruptedException {
    boolean hasGo =
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "go")));
    if (!hasGo) {
      return "go is missing, so Prometheus' parser did not judge ours (https://go.dev/dl/)";
    }
    Path log = Files.createTempFile("judge", ".log");
    Process process =
        new ProcessBuilder("go", "build", "-o", binary().toString(), ".")
            .directory(Path.of("src", "test", "go").toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    String words = Files.readString(log);
    Files.delete(log);
    return ended && process.exitValue() == 0
        ? ""
        : "the judge could not be built, so Prometheus' parser did not judge ours: " + words;
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
    Path input = Files.createTempFile("questions", ".jsonl");
    Path output = Files.createTempFile("answers", ".jsonl");
    try {
      try (BufferedWriter writer = Files.newBufferedWriter(input, StandardCharsets.UTF_8)) {
        for (Map<String, Object> question : questions) {
          writer.write(JSON.writeValueAsString(question));
          writer.write('\n');
        }
      }
      List<String> command = new ArrayList<>(List.of(program.toString()));
      command.addAll(List.of(arguments));
      Process process =
          new ProcessBuilder(command)
              .redirectInput(input.toFile())
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        fail("the judge did not end");
      }
      if (process.exitValue() != 0) {
        fail("the judge ended with " + process.exitValue());
      }
      return Files.readAllLines(output, StandardCharsets.UTF_8);
    } finally {
      Files.delete(input);
      Files.delete(output);
    }
  }
}
