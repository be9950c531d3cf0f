// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collector that is killed, and what the next one says of it. */
@Tag("long")
class StoreRestartTest {
  /** A Template of source address and octetDeltaCount, and a record of it. */
  private static final byte[] MESSAGE =
      HexFormat.of()
          .parseHex(
              "000a002c65000000000000000000000100020010010000020008000400010004"
                  + "0100000c0a0000010000002a");

  private static final int SEQUENCE_AT = 8;

  @TempDir private Path folder;
  private int sequence;

  private Process collector(Path log) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "dev.cnitelemetry.cli.CniTelemetry",
            "flows",
            "collect",
            "--udp",
            "127.0.0.1:0",
            "--metrics",
            "0",
            "--store",
            folder.resolve("flows.duckdb").toString(),
            "--store-interval",
            "1",
            "--aggregate",
            "off")
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private static void await(Path log, String words) throws Exception {
    for (int attempt = 0; attempt < 600; attempt++) {
      if (Files.exists(log) && Files.readString(log).contains(words)) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError(words + " is not said: " + Files.readString(log));
  }

  private static int port(Path log, String before) throws Exception {
    await(log, before);
    Matcher said = Pattern.compile(before + "(\\d+)").matcher(Files.readString(log));
    assertTrue(said.find(), before);
    return Integer.parseInt(said.group(1));
  }

  /** Until the collector counts as many. */
  private static void awaitMetric(Path log, String line) throws Exception {
    String address = "http://127.0.0.1:" + port(log, "metrics on http://127.0.0.1:") + "/metrics";
    Pattern told = Pattern.compile("^" + line + "$", Pattern.MULTILINE);
    String page = "";
    for (int attempt = 0; attempt < 600; attempt++) {
      try (var in = URI.create(address).toURL().openStream()) {
        page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      if (told.matcher(page).find()) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError(line + " is not told: " + page);
  }

  private void send(DatagramSocket from, int port) throws IOException {
    byte[] message = MESSAGE.clone();
    ByteBuffer.wrap(message).putInt(SEQUENCE_AT, sequence++);
    from.send(new DatagramPacket(message, message.length, InetAddress.getLoopbackAddress(), port));
  }

  private long rows() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        CniTelemetry.run(
            out,
            err,
            "flows",
            "query",
            "SELECT count(*) AS n FROM flows",
            "--store",
            folder.resolve("flows.duckdb").toString(),
            "--format",
            "csv");
    assertEquals(0, status, err.toString(StandardCharsets.UTF_8));
    return Long.parseLong(out.toString(StandardCharsets.UTF_8).lines().toList().get(1));
  }

  @Test
  void whatIsMissingAfterAKillIsSaid() throws Exception {
    try (DatagramSocket exporter = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      Path first = folder.resolve("first");
      Process killed = collector(first);
      int port = port(first, " port ");
      for (int i = 0; i < 100; i++) {
        send(exporter, port);
      }
      // The file is locked: nothing else shows commits.
      awaitMetric(first, "flow_collector_sink_records_written_total\\{.*} 100");
      killed.destroyForcibly().waitFor();
      long stored = rows();
      assertEquals(100, stored, "committed a second after they came");

      for (int i = 0; i < 7; i++) {
        send(exporter, port); // to nobody
      }
      Path second = folder.resolve("second");
      Process next = collector(second);
      int another = port(second, " port ");
      send(exporter, another);
      send(exporter, another);
      await(second, "records are missing since");
      awaitMetric(second, "flow_collector_records_received_total 2");
      String said = Files.readString(second);
      assertTrue(
          said.contains(
              "127.0.0.1:" + exporter.getLocalPort() + ", domain 1: 7 records are missing"),
          said);
      next.destroy(); // an interrupt: what came is stored
      next.waitFor();
      assertEquals(102, rows());
      assertEquals(
          List.of(),
          Files.readString(first).lines().filter(line -> line.contains("missing")).toList());
    }
  }
}
