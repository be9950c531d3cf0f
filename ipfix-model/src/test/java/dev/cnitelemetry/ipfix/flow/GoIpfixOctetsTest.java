// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cnitelemetry.ipfix.wire.SentMessages;
import dev.cnitelemetry.testsupport.PeerProgram;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same values through go-ipfix, in the versions that eras of Antrea have, and through ours: the
 * same octets, message by message, but for the export time.
 */
@Tag("long")
class GoIpfixOctetsTest {
  private static final int MOST_OCTETS = 1 << 20;
  private static final long DOMAIN = 568_266_919;
  private static final int RECORDS = 5;

  @TempDir private Path folder;

  private Path built(String era) throws IOException {
    PeerProgram go = PeerProgram.named("go", "the Go toolchain, 1.26 or later");
    Path sources = Path.of(System.getProperty("project.root"), "ipfix-model/src/test/go/messages");
    Path program = folder.resolve("messages");
    PeerProgram.Outcome outcome =
        go.runIn(
            sources,
            new byte[0],
            "build",
            "-modfile=" + era + ".mod",
            "-tags=" + era,
            "-o",
            program.toString(),
            ".");
    if (outcome.status() != 0) {
      throw PeerProgram.missing("go-ipfix was not built: " + outcome.errors());
    }
    return program;
  }

  /** A record with random values, texts of all lengths among them; and what Go is told of it. */
  private static FlowRecord random(
      AntreaShape shape,
      int templateId,
      boolean only,
      SplittableRandom random,
      List<String> lines) {
    RandomFlow next = RandomFlow.of(shape, random);
    ObjectNode line = new ObjectMapper().createObjectNode();
    line.put("template", templateId).put("only", only);
    ArrayNode fields = line.putArray("fields");
    next.values()
        .forEach(
            (element, value) ->
                fields
                    .addObject()
                    .put("name", element.name())
                    .put("enterprise", element.enterpriseNumber())
                    .put("value", value));
    lines.add(line.toString());
    return next.flow();
  }

  /** Each message in hexadecimal digits, its export time left out. */
  private static List<String> messages(byte[] octets) {
    List<String> messages = new ArrayList<>();
    ByteBuffer buffer = ByteBuffer.wrap(octets);
    int at = 0;
    while (at < octets.length) {
      int length = buffer.getShort(at + 2) & 0xFFFF;
      byte[] message = Arrays.copyOfRange(octets, at, at + length);
      Arrays.fill(message, 4, 8, (byte) 0);
      messages.add(HexFormat.of().formatHex(message));
      at += length;
    }
    return messages;
  }

  private byte[] sentByGo(Path program, boolean many, List<String> lines) throws IOException {
    Path input = Files.write(folder.resolve("records"), lines);
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(60_000);
      Path log = folder.resolve("log");
      PeerProgram go = PeerProgram.named("messages", "this project", program.toString());
      PeerProgram.Running running =
          go.start(
              log,
              "127.0.0.1:" + server.getLocalPort(),
              Long.toString(DOMAIN),
              many ? "many" : "one",
              input.toString());
      try (Socket socket = server.accept()) {
        socket.setSoTimeout(60_000);
        return socket.getInputStream().readNBytes(MOST_OCTETS);
      } catch (IOException e) {
        throw new AssertionError(Files.readString(log), e);
      } finally {
        running.close();
      }
    }
  }

  private void compare(
      Path program,
      boolean many,
      List<AntreaShape> shapes,
      AddressFamily family,
      AntreaWriter.Builder builder,
      SentMessages sent)
      throws IOException {
    SplittableRandom random = new SplittableRandom(26);
    List<String> lines = new ArrayList<>();
    List<FlowRecord> flows = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      boolean only = shapes.get(i).family() != family;
      FlowRecord flow = random(shapes.get(i), 256 + i, only, random, lines);
      if (!only) {
        flows.add(flow);
      }
    }
    for (int i = 0; i < shapes.size(); i++) {
      for (int more = 1; more < RECORDS && shapes.get(i).family() == family; more++) {
        flows.add(random(shapes.get(i), 256 + i, false, random, lines));
      }
    }
    AntreaWriter writer = builder.observationDomainId(DOMAIN).build();
    assertEquals(shapes, writer.shapes());
    writer.advance(Instant.ofEpochSecond(1_700_000_000));
    flows.forEach(writer::write);
    writer.flush();
    byte[] go = sentByGo(program, many, lines);
    assertTrue(go.length > 0, Files.readString(folder.resolve("log")));
    assertEquals(messages(go), messages(sent.octets()), shapes + " " + family);
  }

  @ParameterizedTest
  @CsvSource({
    "seed, v1.5.0, one",
    "seed, v1.7.0, one",
    "seed, v1.12.3, one",
    "middle, v2.3.0, many",
    "go, v2.5.3, many",
    "go, v2.6.3, many",
    "go, v2.7.0, many"
  })
  void exportersAndAggregatorsOfAnEra(String era, String release, String gathering)
      throws IOException {
    Path program = built(era);
    for (AddressFamily family : AddressFamily.values()) {
      SentMessages sent = new SentMessages();
      compare(
          program,
          false,
          List.of(AntreaShape.exporter(release, family)),
          family,
          AntreaWriter.exporter(release, sent).families(family),
          sent);
      List<AggregatorMode> modes =
          gathering.equals("many")
              ? List.of(AggregatorMode.values())
              : List.of(AggregatorMode.AGGREGATE);
      for (AggregatorMode mode : modes) {
        SentMessages aggregated = new SentMessages();
        compare(
            program,
            gathering.equals("many"),
            List.of(
                AntreaShape.aggregator(release, mode, AddressFamily.IPV4),
                AntreaShape.aggregator(release, mode, AddressFamily.IPV6)),
            family,
            AntreaWriter.aggregator(release, mode, aggregated),
            aggregated);
      }
    }
  }
}
