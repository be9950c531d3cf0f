// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.cli.CniTelemetry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real process: how it ends, and what is there after it. */
@Tag("long")
class CollectProcessTest {
  private static final byte[] TEMPLATE =
      HexFormat.of().parseHex("000a001c6553f100000000000000000700020" + "00c0100000100040001");
  private static final int RECORDS = 4;

  @TempDir private Path folder;

  private final List<Process> started = new ArrayList<>();

  /** A message of four records of one octet, with the number of those before it. */
  private static byte[] data(int before) {
    return HexFormat.of()
        .parseHex(
            "000a00186553f100"
                + String.format("%08x", before)
                + "00000007"
                + "01000008"
                + "06060606");
  }

  private record Collector(Process process, Path out, Path err) {
    int port(String what) throws Exception {
      Pattern port = Pattern.compile(what + "\\D*127\\.0\\.0\\.1\\D+?(\\d+)");
      for (int i = 0; i < 1200; i++) {
        Matcher said = port.matcher(Files.readString(err));
        if (said.find()) {
          return Integer.parseInt(said.group(1));
        }
        if (!process.isAlive()) {
          break;
        }
        Thread.sleep(25);
      }
      throw new AssertionError(what + ": " + Files.readString(err));
    }

    void awaitMetric(String line) throws Exception {
      String page = "";
      for (int i = 0; i < 600; i++) {
        try (var stream =
            URI.create("http://127.0.0.1:" + port("metrics on http://") + "/metrics")
                .toURL()
                .openStream()) {
          page = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (page.contains(line + "\n")) {
          return;
        }
        Thread.sleep(50);
      }
      throw new AssertionError(line + " " + page);
    }

    int status() throws Exception {
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
      return process.exitValue();
    }
  }

  private Collector start(String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("--udp", "127.0.0.1:0", "--tcp", "127.0.0.1:0", "--metrics", "0"));
    arguments.addAll(List.of(more));
    return collect(arguments);
  }

  private Collector collect(List<String> arguments) throws IOException {
    Path out = folder.resolve(started.size() + ".out");
    Path err = Files.createFile(folder.resolve(started.size() + ".err"));
    List<String> command = new ArrayList<>();
    if (System.getProperty("os.name").equals("Linux")) {
      // What a script runs in its background ignores interrupts, and so does all that it starts.
      command.addAll(List.of("env", "--default-signal=INT"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.addAll(List.of(CniTelemetry.class.getName(), "flows", "collect"));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    started.add(process);
    return new Collector(process, out, err);
  }

  @AfterEach
  void endAll() {
    started.forEach(Process::destroyForcibly);
  }

  private static void send(Collector collector, int messages) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), collector.port("TCP on"))) {
      socket.getOutputStream().write(TEMPLATE);
      for (int i = 0; i < messages; i++) {
        socket.getOutputStream().write(data(i * RECORDS));
      }
    }
    collector.awaitMetric("flow_collector_records_received_total " + messages * RECORDS);
  }

  private static long lineEnds(Path file) throws IOException {
    return Files.exists(file)
        ? Files.readString(file).chars().filter(each -> each == '\n').count()
        : 0;
  }

  private static int wholeLines(Path file) throws IOException {
    int lines = 0;
    for (String line : Files.readAllLines(file)) {
      assertTrue(new ObjectMapper().readTree(line).has("ipfix"), line);
      lines++;
    }
    return lines;
  }

  @Test
  void aSignalFlushesEverySinkAndEndsWithZero() throws Exception {
    Path log = folder.resolve("flows.log");
    Collector collector = start("--log", log.toString());
    send(collector, 1000);
    new ProcessBuilder("kill", "-INT", Long.toString(collector.process.pid())).start().waitFor();
    assertEquals(0, collector.status(), Files.readString(collector.err));
    assertEquals(1000 * RECORDS, wholeLines(log));
    assertTrue(Files.readString(collector.err).contains("4000 records, 0 lost"));
  }

  /** A pipe that has not ended: what came until the interrupt is exported and flushed. */
  @Test
  void aSignalEndsThePipeThatIsRead() throws Exception {
    Path log = folder.resolve("flows.log");
    Collector collector = collect(List.of("-", "--log", log.toString()));
    OutputStream pipe = collector.process.getOutputStream();
    pipe.write(TEMPLATE);
    for (int i = 0; i < 100; i++) {
      pipe.write(data(i * RECORDS));
    }
    pipe.flush();
    for (int i = 0; i < 600 && lineEnds(log) < 100 * RECORDS; i++) {
      Thread.sleep(50); // records are flushed each second, and a part of them may come first
    }
    new ProcessBuilder("kill", "-INT", Long.toString(collector.process.pid())).start().waitFor();
    assertEquals(0, collector.status(), Files.readString(collector.err));
    assertEquals(100 * RECORDS, wholeLines(log));
    assertTrue(Files.readString(collector.err).contains("400 records, 0 lost"));
  }

  /**
   * Killed, it leaves whole lines; started anew, it goes on after them, and counts what is missing.
   */
  @Test
  void killedAndStartedAnewItGoesOnAndSaysWhatIsMissing() throws Exception {
    Path log = folder.resolve("flows.log");
    Collector killed = start("--log", log.toString());
    send(killed, 500);
    killed.awaitMetric("flow_collector_sink_records_written_total{sink=\"log\"} 2000");
    killed.process.destroyForcibly().waitFor();
    assertEquals(2000, wholeLines(log));

    Collector again = start("--log", log.toString());
    try (DatagramSocket socket = new DatagramSocket()) {
      int port = again.port("UDP on");
      for (byte[] each : List.of(TEMPLATE, data(0), data(20))) {
        socket.send(new DatagramPacket(each, each.length, InetAddress.getLoopbackAddress(), port));
      }
      again.awaitMetric("flow_collector_records_received_total 8");
      again.awaitMetric("flow_collector_records_lost_total 16");
      again.process.destroy();
      assertEquals(1, again.status(), "records are known to be missing");
      assertEquals(2008, wholeLines(log));
      assertTrue(
          Files.readString(again.err)
              .contains("127.0.0.1:" + socket.getLocalPort() + ": 8 records, 1 Template, 16 lost"),
          Files.readString(again.err));
    }
  }
}
