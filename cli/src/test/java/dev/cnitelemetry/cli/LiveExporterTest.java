// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cnitelemetry.testsupport.HeldPort;
import dev.cnitelemetry.testsupport.PeerProgram;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real programs on the loopback, started and stopped by the test: what they show is read without an
 * error, and is nobody's of the catalogues.
 */
@Tag("long")
class LiveExporterTest {

  @TempDir private Path directory;

  @BeforeEach
  void configure() throws IOException {
    Files.writeString(directory.resolve("prometheus.yml"), "global: {}\n");
    Files.writeString(
        directory.resolve("alertmanager.yml"), "route: {receiver: a}\nreceivers: [{name: a}]\n");
    Files.writeString(directory.resolve("blackbox.yml"), "modules: {tcp: {prober: tcp}}\n");
    Files.writeString(directory.resolve("snmp.yml"), "a: {walk: [1.3.6.1.2.1.1]}\n");
    Files.writeString(
        directory.resolve("process.yml"),
        "process_names: [{name: '{{.Comm}}', cmdline: ['.+']}]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prometheus | --web.listen-address=HOST --config.file=DIR/prometheus.yml"
            + " --storage.tsdb.path=DIR/data",
        "prometheus-node-exporter | --web.listen-address=HOST",
        "prometheus-alertmanager | --web.listen-address=HOST --config.file=DIR/alertmanager.yml"
            + " --storage.path=DIR/data --cluster.listen-address=",
        "prometheus-pushgateway | --web.listen-address=HOST",
        "prometheus-blackbox-exporter | --web.listen-address=HOST --config.file=DIR/blackbox.yml",
        "prometheus-snmp-exporter | --web.listen-address=HOST --config.file=DIR/snmp.yml",
        "prometheus-process-exporter | -web.listen-address=HOST -config.path=DIR/process.yml",
        "prometheus-haproxy-exporter | --web.listen-address=HOST",
        "prometheus-bind-exporter | --web.listen-address=HOST",
        "prometheus-frr-exporter | --web.listen-address=HOST",
        "prometheus-redis-exporter | -web.listen-address HOST",
        "prometheus-squid-exporter | -listen HOST",
        "prometheus-libvirt-exporter | --web.listen-address=HOST",
      })
  void aProgramOfOthersIsReadWholeAndIsNobodys(String program, String arguments) throws Exception {
    try (HeldPort port = HeldPort.tcp();
        PeerProgram.Running running = start(program, arguments, port)) {
      CommandRun run =
          CommandRun.of("check", "--format", "json", "http://" + host(port) + "/metrics");

      assertTrue(running.isAlive() && run.status() <= 1, run.err());
      for (JsonNode finding : run.json().get("findings")) {
        assertEquals("unknown-family", finding.get("code").asText(), finding.toString());
      }
      assertEquals(0, run.json().get("releases").size(), run.out());
      int ofLibraries = 0;
      for (JsonNode family : run.json().get("families")) {
        assertTrue(family.get("component").isNull(), family.toString());
        String name = family.get("name").asText();
        if (name.startsWith("go_") || name.startsWith("process_cpu")) {
          assertTrue(family.get("known").asBoolean(), family.toString());
          ofLibraries++;
        }
      }
      assertTrue(ofLibraries > 20, "the page is longer: " + run.out());
    }
  }

  /** A probe is a page of another kind: a few families, none of a library. */
  @Test
  void aProbeIsReadWhole() throws Exception {
    String arguments = "--web.listen-address=HOST --config.file=DIR/blackbox.yml";
    try (HeldPort port = HeldPort.tcp();
        PeerProgram.Running running = start("prometheus-blackbox-exporter", arguments, port)) {
      String url = "http://" + host(port) + "/probe?module=tcp&target=" + host(port);
      CommandRun run = CommandRun.of("check", "--format", "json", url);

      assertTrue(running.isAlive() && run.status() == 1, run.err());
      assertTrue(run.out().contains("probe_success"), run.out());
      for (JsonNode finding : run.json().get("findings")) {
        assertEquals("unknown-family", finding.get("code").asText(), finding.toString());
      }
    }
  }

  private static String host(HeldPort port) {
    return "127.0.0.1:" + port.number();
  }

  private PeerProgram.Running start(String program, String arguments, HeldPort port)
      throws Exception {
    Path log = directory.resolve("log");
    String line = arguments.replace("HOST", host(port)).replace("DIR", directory.toString());
    PeerProgram.Running running =
        PeerProgram.named(program, "Debian package " + program).start(log, line.split(" ", -1));
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!answers(port.number())) {
      if (!running.isAlive() || System.nanoTime() > deadline) {
        running.close();
        fail(program + " does not listen: " + Files.readString(log));
      }
      Thread.sleep(50);
    }
    return running;
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
