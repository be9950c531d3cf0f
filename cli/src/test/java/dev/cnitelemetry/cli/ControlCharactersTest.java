// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a page, a header or a name of a file has, a terminal is not made to obey it. */
class ControlCharactersTest {

  /** ESC, C1, a bidirectional mark, DEL, a bell, a line separator. */
  private static final String HOSTILE = "\u001b[2J\u009b31m\u202e\u007f\u0007\u2028";

  private static final String PAGE =
      "# HELP a "
          + HOSTILE
          + "\n# TYPE a gauge\na{x=\""
          + HOSTILE
          + "\"} 1\na{x=\""
          + HOSTILE
          + "\"} 1\n# "
          + HOSTILE
          + "\n{\"b"
          + HOSTILE
          + "\"} 1\n{\"felix_b\",\"l"
          + HOSTILE
          + "\"=\"1\"} 1\n";

  @TempDir private Path directory;

  private static void assertHarmless(String text) {
    text.codePoints()
        .forEach(
            point ->
                assertTrue(
                    point == '\n'
                        || point == '\t'
                        || (Character.getType(point) != Character.CONTROL
                            && Character.getType(point) != Character.FORMAT
                            && Character.getType(point) != Character.LINE_SEPARATOR),
                    () -> String.format("U+%04X in %s", point, text)));
  }

  private Path page() throws IOException {
    return Files.writeString(directory.resolve("p" + HOSTILE + ".prom"), PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check PAGE",
        "check --style PAGE",
        "check --style --format json PAGE",
        "check --style --format junit PAGE",
        "check --style --format sarif PAGE",
        "check --style --format github PAGE",
        "check PAGE PAGE",
        "check --format json PAGE PAGE",
        "check --baseline OTHER PAGE",
        "check --max-labels 0 PAGE",
        "check BAD",
        "check HTML",
        "check ABSENT",
        "dump PAGE",
        "dump --metadata PAGE",
        "dump BAD",
        "dump ABSENT",
        "dump --format ABSENT",
        "dump --select ABSENT PAGE",
        "dump --cases ABSENT",
        "diff PAGE OTHER",
        "diff OTHER PAGE",
        "diff --format json PAGE OTHER",
        "merge BAD",
        "merge PAGE --add-label ABSENT",
        "catalog ABSENT",
        "promql check BAD",
        "promql check --format json BAD",
        "promql format ABSENT",
        "ipfix decode ABSENT",
        "ipfix decode BAD",
        "ABSENT",
        "check --ABSENT",
      })
  void nothingIsPrintedThatATerminalObeys(String command) throws IOException {
    Path bad =
        Files.writeString(
            directory.resolve("bad" + HOSTILE), "a{x=\"" + HOSTILE + "\"} " + HOSTILE + "\n");
    Path html =
        Files.writeString(
            directory.resolve("html"), "<html><title>" + HOSTILE + "</title></html>\n");
    Path other = Files.writeString(directory.resolve("other" + HOSTILE), "a 1\nc 1\n");
    Path page = page();
    List<String> arguments = new ArrayList<>();
    for (String word : command.split(" ", -1)) {
      arguments.add(
          switch (word) {
            case "PAGE" -> page.toString();
            case "BAD" -> bad.toString();
            case "HTML" -> html.toString();
            case "OTHER" -> other.toString();
            default -> word.replace("ABSENT", "absent" + HOSTILE);
          });
    }

    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

    assertTrue(run.status() <= 2, run.err());
    assertHarmless(run.out());
    assertHarmless(run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Type: text/HOSTILE\r\n\r\na 1\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: HOSTILE\r\n\r\na 1\n",
        "HTTP/1.1 500 HOSTILE\r\nContent-Type: text/plain\r\n\r\nHOSTILE\n",
        "HTTP/1.1 401 HOSTILE\r\nWWW-Authenticate: HOSTILE realm=\"HOSTILE\"\r\n\r\nHOSTILE\n",
        "HTTP/1.1 302 HOSTILE\r\nLocation: http://HOSTILE/\r\n\r\n",
        "HOSTILE",
      })
  void norDoesAnAnswerReachIt(String answer) throws IOException {
    byte[] bytes =
        answer.replace("HOSTILE", "\u001b[2J\u009b31m\u202e").getBytes(StandardCharsets.UTF_8);
    try (RawServer server = RawServer.of(request -> bytes)) {
      for (String command : List.of("check", "dump")) {
        CommandRun run = CommandRun.of(command, server.url("/metrics"));
        assertHarmless(run.out());
        assertHarmless(run.err());
      }
    }
  }

  @Test
  void jsonHasTheCharactersEscaped() throws IOException {
    CommandRun run = CommandRun.of("dump", page().toString());
    assertEquals(HOSTILE, run.jsonLines().get(0).get("labels").get(0).get(1).asText());
  }

  @Test
  void aFileIsWrittenAsItIs() throws IOException {
    String written = PAGE.replace("{\"felix_b\",", "felix_b{");
    Path out = directory.resolve("out");
    CommandRun.of("dump", "--format", "prometheus", "-o", out.toString(), page().toString());
    assertEquals(written, Files.readString(out));
    assertEquals(written, CommandRun.of("dump", "--format", "prometheus", page().toString()).out());
  }

  /** On a terminal, made by script(1) of util-linux. */
  @Test
  void aTerminalGetsPagesEscaped() throws Exception {
    Path script = Path.of("/usr/bin/script");
    assumeTrue(Files.isExecutable(script), "script(1) is not here");
    Path page = Files.writeString(directory.resolve("page.prom"), PAGE);
    Path transcript = directory.resolve("transcript");
    String command =
        String.join(
            " ",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            "'" + System.getProperty("java.class.path") + "'",
            CniTelemetry.class.getName(),
            "dump --format prometheus",
            page.toString());
    Process process =
        new ProcessBuilder(script.toString(), "-qec", command, transcript.toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("said").toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    String shown = Files.readString(directory.resolve("said")).replace("\r\n", "\n");
    assertTrue(shown.contains("a{x=\"\\u001b[2J\\u009b31m\\u202e"), shown);
    assertHarmless(shown);
  }
}
