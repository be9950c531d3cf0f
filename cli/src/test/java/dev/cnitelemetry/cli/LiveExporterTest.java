package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real exporters on the loopback, started and stopped by the test. */
class LiveExporterTest {

  @TempDir private Path directory;
  @Nullable private Process process;

  @AfterEach
  void stop() throws InterruptedException {
    if (process != null) {
      process.destroy();
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  @Test
  void aNodeExporterIsReadWhole() throws Exception {
    int port = freePort();
    start(
        port,
        "prometheus-node-exporter",
        "prometheus-node-exporter",
        "--web.listen-address=127.0.0.1:" + port);
    assertRuntimeFamiliesAreKnown(port);
  }

  @Test
  void aPrometheusServerIsReadWhole() throws Exception {
    int port = freePort();
    Path configuration = Files.writeString(directory.resolve("prometheus.yml"), "global: {}\n");
    start(
        port,
        "prometheus",
        "prometheus",
        "--config.file=" + configuration,
        "--storage.tsdb.path=" + directory.resolve("data"),
        "--web.listen-address=127.0.0.1:" + port);
    assertRuntimeFamiliesAreKnown(port);
  }

  private static void assertRuntimeFamiliesAreKnown(int port) {
    CommandRun run =
        CommandRun.of("check", "--output", "json", "http://127.0.0.1:" + port + "/metrics");
    assertTrue(run.status() <= 1, run.err());
    for (JsonNode finding : run.json().get("findings")) {
      assertEquals("unknown-family", finding.get("code").asText(), finding.toString());
    }
    Map<String, Boolean> known = new TreeMap<>();
    for (JsonNode family : run.json().get("families")) {
      known.put(family.get("name").asText(), family.get("known").asBoolean());
    }
    for (String name :
        new String[] {"go_goroutines", "go_gc_duration_seconds", "process_cpu_seconds_total"}) {
      assertEquals(true, known.get(name), name + " of " + known);
    }
    assertTrue(known.size() > 60, "the page is longer: " + known.size());
  }

  private void start(int port, String debianPackage, String... command) throws Exception {
    requireProgram(command[0], debianPackage);
    Process started =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start();
    process = started;
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!answers(port)) {
      if (!started.isAlive() || System.nanoTime() > deadline) {
        fail(command[0] + " does not listen: " + Files.readString(directory.resolve("log")));
      }
      started.waitFor(50, TimeUnit.MILLISECONDS);
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static void requireProgram(String program, String debianPackage) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return;
      }
    }
    String message = program + " is not installed (Debian package " + debianPackage + ")";
    if (System.getProperty("peers", "assume").equals("required")) {
      fail(message);
    }
    assumeTrue(false, message);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
