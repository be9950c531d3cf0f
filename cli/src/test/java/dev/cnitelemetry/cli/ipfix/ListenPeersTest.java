// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.testsupport.PeerProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exporters of others, live, into the commands that listen. */
@Tag("long")
class ListenPeersTest {
  private static final Pattern PORT = Pattern.compile(" port (\\d+)");
  private static final Set<String> FLOWS =
      Set.of("17 1000>53", "17 1001>53", "17 1002>53", "6 2000>80", "6 2001>80");

  @TempDir private Path folder;

  /** A command that listens, and what it has printed at its end. */
  private static final class Listening {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> status;

    Listening(String... arguments) {
      status =
          CompletableFuture.supplyAsync(
              () -> {
                Console console = new Console(out, err);
                return console.execute(IpfixCommand.commandLine(console), arguments);
              });
    }

    String port() throws InterruptedException {
      while (!status.isDone()) {
        Matcher said = PORT.matcher(err.toString(StandardCharsets.UTF_8));
        if (said.find()) {
          return said.group(1);
        }
        Thread.sleep(20);
      }
      throw new AssertionError(err.toString(StandardCharsets.UTF_8));
    }

    IpfixRun end() throws Exception {
      return new IpfixRun(
          status.get(120, TimeUnit.SECONDS),
          out.toString(StandardCharsets.UTF_8),
          err.toString(StandardCharsets.UTF_8));
    }
  }

  /** Packets of five flows between three hosts. */
  private Path traffic() throws IOException {
    List<byte[]> packets = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      ByteBuffer udp = ByteBuffer.allocate(28);
      udp.putShort((short) (1000 + i % 3)).putShort((short) 53).putShort((short) 28);
      packets.add(ip(17, 2, udp.array()));
      ByteBuffer tcp = ByteBuffer.allocate(40);
      tcp.putShort((short) (2000 + i % 2)).putShort((short) 80).putInt(1).putInt(1);
      tcp.putShort((short) 0x5010).putShort((short) 1000);
      packets.add(ip(6, 3, tcp.array()));
    }
    ByteBuffer file = ByteBuffer.allocate(10_000);
    file.putInt(0xA1B2C3D4).putShort((short) 2).putShort((short) 4);
    file.putInt(0).putInt(0).putInt(65535).putInt(1);
    int second = 1_700_000_000;
    for (byte[] packet : packets) {
      file.putInt(second++).putInt(0).putInt(packet.length).putInt(packet.length).put(packet);
    }
    byte[] octets = new byte[file.flip().remaining()];
    file.get(octets);
    return Files.write(folder.resolve("traffic.pcap"), octets);
  }

  private static byte[] ip(int protocol, int host, byte[] payload) {
    ByteBuffer frame = ByteBuffer.allocate(34 + payload.length);
    frame.putInt(0x02000000).putInt(0x00010200).putInt(0x00000002).putShort((short) 0x0800);
    frame.putShort((short) 0x4500).putShort((short) (20 + payload.length)).putInt(0x10000);
    frame.putShort((short) (0x4000 | protocol)).putShort((short) 0);
    return frame.putInt(0x0A000001).putInt(0x0A000000 + host).put(payload).array();
  }

  private static void assertFlows(IpfixRun run) {
    assertEquals(0, run.status(), run.err());
    Set<String> flows = new TreeSet<>();
    for (var line : run.json()) {
      var fields = line.get("fields");
      flows.add(
          fields.get("protocolIdentifier").asText()
              + " "
              + fields.get("sourceTransportPort").asText()
              + ">"
              + fields.get("destinationTransportPort").asText());
    }
    assertEquals(FLOWS, flows, run.out());
    assertTrue(run.err().contains("0 lost by sequence number"), run.err());
  }

  private void softflowd(String port) throws IOException {
    PeerProgram.named("softflowd", "Debian package softflowd", "/usr/sbin/softflowd")
        .run(
            new byte[0],
            "-r",
            traffic().toString(),
            "-n",
            "127.0.0.1:" + port,
            "-v",
            "10",
            "-d",
            "-c",
            "none");
  }

  @Test
  void everyRecordOfSoftflowdIsPrinted() throws Exception {
    Listening listening =
        new Listening(
            "listen",
            "--udp",
            "127.0.0.1:0",
            "--filter",
            "protocolIdentifier=6,17",
            "--count",
            "5",
            "--max-time",
            "60");
    softflowd(listening.port());
    assertFlows(listening.end());
  }

  @Test
  void everyRecordOfPmacctdIsPrinted() throws Exception {
    Listening listening =
        new Listening(
            "listen",
            "--udp",
            "127.0.0.1:0",
            "--filter",
            "protocolIdentifier=6,17",
            "--count",
            "5",
            "--max-time",
            "90");
    Path configuration = folder.resolve("pmacctd.conf");
    Files.write(
        configuration,
        List.of(
            "daemonize: false",
            "pcap_savefile: " + traffic(),
            "aggregate: src_host,dst_host,src_port,dst_port,proto,tos",
            "plugins: nfprobe[x]",
            "nfprobe_receiver[x]: 127.0.0.1:" + listening.port(),
            "nfprobe_version[x]: 10"));
    PeerProgram.Running running =
        PeerProgram.named("pmacctd", "Debian package pmacct", "/usr/sbin/pmacctd")
            .start(folder.resolve("pmacctd.log"), "-f", configuration.toString());
    try {
      assertFlows(listening.end());
    } finally {
      running.close();
    }
  }

  @Test
  void theTemplatesOfSoftflowdAreListed() throws Exception {
    Listening listening =
        new Listening("templates", "--udp", "127.0.0.1:0", "--format", "jsonl", "--max-time", "10");
    softflowd(listening.port()); // it begins, reads and sends before that
    IpfixRun run = listening.end();
    assertEquals(0, run.status(), run.err());
    long records = run.json().stream().mapToLong(line -> line.get("records").asLong()).sum();
    assertTrue(records >= 5, run.out());
    assertTrue(
        run.json().stream()
            .anyMatch(
                line ->
                    line.get("fields").findValuesAsText("name").contains("sourceTransportPort")),
        run.out());
  }

  @Test
  void aFileAndASocketAreNotReadTogether() {
    IpfixRun run = IpfixRun.of("templates", "a.ipfix", "--udp", "0");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("not both"), run.err());
  }
}
