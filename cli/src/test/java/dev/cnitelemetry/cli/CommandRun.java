// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One run of the command line within the test's own JVM. */
record CommandRun(int status, String out, String err) {

  static final Path ROOT = Path.of(System.getProperty("project.root"));

  static CommandRun of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = CniTelemetry.run(out, err, args);
    return new CommandRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static String sample(String name) {
    return ROOT.resolve("samples").resolve(name).toString();
  }

  JsonNode json() {
    return parse(out);
  }

  List<JsonNode> jsonLines() {
    return out.lines().map(CommandRun::parse).toList();
  }

  private static JsonNode parse(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
