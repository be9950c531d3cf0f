// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.cli.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IpfixCheckCommandTest {
  private static final String TEMPLATE =
      "000a 0024 6553f100 00000000 00000007 0002 0014 0100 0002 8065 ffff 0000dcba 0008 0004";

  /** One record, and its sequence number. */
  private static String data(int sequence) {
    return String.format("000a 001c 6553f100 %08x 00000007 0100 000c 03616263 0a000001", sequence);
  }

  private static final String LIES = "000a 0018 6553f100 00000004 00000007 0100 ffff 00000000";

  @TempDir private Path folder;

  private record Run(int status, String out, String err) {}

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(out, err);
    int status = console.execute(IpfixCommand.commandLine(console), arguments);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String file(String name, String... messages) throws IOException {
    byte[] octets = HexFormat.of().parseHex(String.join("", messages).replace(" ", ""));
    return Files.write(folder.resolve(name), octets).toString();
  }

  private String withAllKinds() throws IOException {
    return file("a.ipfix", TEMPLATE, data(0), data(3), LIES);
  }

  @Test
  void whatIsRightHasNoFindings() throws IOException {
    assertEquals(
        new Run(0, "no findings\n", ""), run("check", file("good.ipfix", TEMPLATE, data(0))));
  }

  @Test
  void findingsHaveTheFormOfAllOthers() throws IOException {
    String file = withAllKinds();
    Run run = run("check", file);
    assertEquals(1, run.status(), run.err());
    assertEquals("", run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(
        file
            + ": domain 7, sequence 3: warning: 2 records are missing before this message"
            + " [missing-records]",
        lines.get(0));
    assertTrue(
        lines.get(1).startsWith(file + ": domain 7, sequence 4: error: at octet "), "" + lines);
    assertTrue(lines.get(1).endsWith(" [set-length]"), lines.toString());
    assertEquals("2 findings", lines.get(2));
  }

  @Test
  void everyFormHasThem() throws IOException {
    String file = withAllKinds();
    JsonNode json = new ObjectMapper().readTree(run("check", "--format", "json", file).out());
    assertEquals("missing-records", json.get(0).get("code").asText());
    assertEquals("warning", json.get(0).get("severity").asText());
    assertEquals(file, json.get(0).get("file").asText());
    JsonNode sarif = new ObjectMapper().readTree(run("check", "--format", "sarif", file).out());
    JsonNode results = sarif.get("runs").get(0).get("results");
    assertEquals("set-length", results.get(1).get("ruleId").asText());
    assertEquals("error", results.get(1).get("level").asText());
    assertTrue(
        run("check", "--format", "junit", file).out().contains("tests=\"2\" failures=\"2\""));
    assertTrue(run("check", "--format", "github", file).out().contains("::error file="));
    Run summary = run("check", "--summary", file);
    assertEquals(4, summary.out().lines().count(), summary.out());
    assertTrue(summary.out().startsWith("      1  error: set-length, first at " + file));
  }

  @Test
  void decodeSaysTheSameOfThem() throws IOException {
    Run run = run("decode", "--format", "none", withAllKinds());
    assertTrue(
        run.err().contains("warning: 2 records are missing before this message [missing-records]"),
        run.err());
    assertTrue(run.err().contains(" [set-length]\n"), run.err());
    assertTrue(
        run.err()
            .endsWith(
                "2 records, 2 lost by sequence number, 0 sets without their template, 1 problem\n"),
        run.err());
    Run quiet = run("decode", "-q", "--format", "none", withAllKinds());
    assertEquals(2, quiet.err().lines().count(), quiet.err());
    assertEquals("", run("decode", "-q", "--format", "none", file("b", TEMPLATE, data(0))).err());
    Run summary = run("decode", "--summary", "-q", "--format", "none", withAllKinds());
    assertTrue(summary.err().startsWith("      1  error: set-length, first at "), summary.err());
  }

  @Test
  void nothingAndSomethingElseAreFindings() throws IOException {
    Run nothing = run("check", file("empty"));
    assertEquals(1, nothing.status());
    assertTrue(nothing.out().contains(": error: no IPFIX Message is here"), nothing.out());
    Run decoded = run("decode", file("empty"));
    assertEquals(1, decoded.status());
    assertTrue(decoded.err().contains("no IPFIX Message is here"), decoded.err());
    Run netflow = run("check", file("v9", "0009 0001 00000000 00000000 00000000 00000000"));
    assertEquals(1, netflow.status());
    assertTrue(
        netflow.out().contains("NetFlow version 9: set the exporter to version 10"), netflow.out());
    assertTrue(netflow.out().contains("[not-ipfix]"), netflow.out());
    assertEquals(2, run("check", folder.resolve("absent").toString()).status());
  }

  @Test
  void aSetBeforeItsTemplateIsOfStyle() throws IOException {
    Run run = run("check", file("late", data(0), TEMPLATE));
    assertEquals(0, run.status(), run.out());
    assertTrue(run.out().contains("1 set was not read: Template 256"), run.out());
  }
}
