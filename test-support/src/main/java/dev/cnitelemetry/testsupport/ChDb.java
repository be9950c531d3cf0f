// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * ClickHouse's engine without a server: chDB, a library for Python, in a process of its own.
 *
 * <p>{@code -Dchdb.python=PATH} says which Python has it ({@code pip install chdb}); without the
 * property a test that wants it is left out and says so. Not for several threads.
 *
 * <pre>{@code
 * try (ChDb engine = ChDb.start()) {
 *   engine.run("CREATE TABLE numbers (n UInt64) ENGINE = Memory");
 *   ChDb.Answer answer = engine.ask("SELECT count() FROM numbers");
 * }
 * }</pre>
 */
public final class ChDb implements AutoCloseable {

  /** The property that says which Python has chDB. */
  public static final String PROPERTY = "chdb.python";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE_SECONDS = 30;

  /**
   * What the engine answers.
   *
   * @param columns the names of the columns
   * @param rows a list a row; numbers of 64 bits and times are texts
   */
  public record Answer(List<String> columns, List<List<String>> rows) {}

  private final Process process;
  private final BufferedWriter requests;
  private final BufferedReader answers;

  private ChDb(Process process) {
    this.process = process;
    requests = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), UTF_8));
    answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  /**
   * A Python that has chDB: half a gigabyte that nobody installs by the way.
   *
   * @return the program; the test ends here if none is named
   */
  public static String python() {
    String python = System.getProperty(PROPERTY, "");
    Assumptions.assumeFalse(
        python.isEmpty(),
        "chDB is optional: pip install chdb-core==26.9.0, and -D" + PROPERTY + "=PYTHON");
    return python;
  }

  /**
   * Starts the engine, empty.
   *
   * @return the engine; the test ends here if no Python is named
   */
  public static ChDb start() {
    String python = python();
    try (InputStream script =
        Objects.requireNonNull(ChDb.class.getResourceAsStream("chdb.py"), "chdb.py")) {
      return new ChDb(
          new ProcessBuilder(python, "-c", new String(script.readAllBytes(), UTF_8))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs a statement that has no answer.
   *
   * @param statement SQL of ClickHouse
   * @throws IllegalStateException if the engine refuses it; the message is the engine's
   */
  public void run(String statement) {
    exchange("run", statement);
  }

  /**
   * Asks.
   *
   * @param statement a SELECT
   * @return the answer
   * @throws IllegalStateException if the engine refuses it; the message is the engine's
   */
  public Answer ask(String statement) {
    JsonNode answer = exchange("ask", statement);
    List<String> columns = new ArrayList<>();
    answer.path("columns").forEach(each -> columns.add(each.asText()));
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : answer.path("rows")) {
      List<String> values = new ArrayList<>();
      row.forEach(each -> values.add(each.asText()));
      rows.add(values);
    }
    return new Answer(columns, rows);
  }

  private JsonNode exchange(String what, String statement) {
    try {
      requests.write(JSON.writeValueAsString(Map.of(what, statement)));
      requests.newLine();
      requests.flush();
      String line = answers.readLine();
      if (line == null) {
        throw new IllegalStateException(
            "chDB ended; does the Python of -D" + PROPERTY + " have it: pip install chdb?");
      }
      JsonNode answer = JSON.readTree(line);
      if (answer.has("error")) {
        throw new IllegalStateException(answer.path("error").asText() + "\n" + statement);
      }
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException(
          "chDB ended; does the Python of -D" + PROPERTY + " have it: pip install chdb?", e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
