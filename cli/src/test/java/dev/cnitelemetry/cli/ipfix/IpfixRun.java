// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** One run of a command about IPFIX within the test's own JVM. */
record IpfixRun(int status, String out, String err) {
  static IpfixRun of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(out, err);
    int status = console.execute(IpfixCommand.commandLine(console), arguments);
    return new IpfixRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<JsonNode> json() {
    return out.lines().map(IpfixRun::parse).toList();
  }

  /** The value of a field in every record printed. */
  List<String> values(String field) {
    return json().stream().map(line -> line.get("fields").get(field).asText()).toList();
  }

  static JsonNode parse(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }
}
