// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.flows;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.check.ScrapeLinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollectCommandTest {
  @TempDir private Path folder;

  private record Run(int status, String out, String err) {
    List<JsonNode> json() {
      return out.lines().map(CollectCommandTest::parse).toList();
    }
  }

  private static JsonNode parse(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    return run(out, err, arguments);
  }

  private static Run run(
      ByteArrayOutputStream out, ByteArrayOutputStream err, String... arguments) {
    Console console = new Console(out, err);
    int status = console.execute(FlowsCommand.commandLine(console), arguments);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Path simulated(String release) {
    Path file = folder.resolve(release + ".ipfix");
    Run run =
        run("simulate", "--release", release, "--seconds", "90", "--seed", "7", "-o", "" + file);
    assertEquals(0, run.status, run.err);
    return file;
  }

  private static String flow(JsonNode record) {
    JsonNode fields = record.get("ipfix");
    return fields.get("sourceIPv4Address")
        + " "
        + fields.get("sourceTransportPort")
        + " "
        + fields.get("destinationIPv4Address")
        + " "
        + fields.get("destinationTransportPort")
        + " "
        + fields.get("protocolIdentifier");
  }

  @Test
  void withoutAggregationEveryRecordGoesOn() {
    Path file = simulated("v1.7.0");
    Run run = run("collect", file.toString());
    assertEquals(0, run.status, run.err);
    assertTrue(run.json().size() > 100);
    assertTrue(run.err.contains(run.json().size() + " records, 0 lost"), run.err);
  }

  /** Totals of a flow do not depend on how often it is exported; every flow is, at the end. */
  @ParameterizedTest
  @ValueSource(strings = {"v1.7.0", "v2.7.0", "mended"})
  void aFileIsAggregatedByItsOwnTimeAndFlushedAtItsEnd(String rules) {
    Path file = simulated("v1.7.0");
    Map<String, Long> largest = new HashMap<>();
    for (JsonNode record : run("collect", file.toString()).json()) {
      largest.merge(flow(record), record.get("ipfix").get("octetTotalCount").asLong(), Math::max);
    }
    Run run = run("collect", file.toString(), "--aggregate", rules);
    assertEquals(0, run.status, run.err);
    Map<String, Long> aggregated = new HashMap<>();
    Map<String, Long> deltas = new HashMap<>();
    for (JsonNode record : run.json()) {
      JsonNode fields = record.get("ipfix");
      aggregated.merge(flow(record), fields.get("octetTotalCount").asLong(), Math::max);
      deltas.merge(flow(record), fields.get("octetDeltaCount").asLong(), Long::sum);
      assertTrue(fields.has("throughputFromSourceNode"), record::toString);
    }
    if (rules.equals("mended")) {
      assertEquals(largest, aggregated);
    } else {
      assertTrue(aggregated.size() > largest.size() / 2, run.err);
      aggregated.forEach((flow, octets) -> assertTrue(octets <= largest.get(flow), flow));
    }
    assertEquals(aggregated.keySet(), deltas.keySet());
    assertTrue(run.err.contains(" flows, "), run.err);
  }

  /** A command that listens. */
  private static final class Live {
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    final CompletableFuture<Run> ended = new CompletableFuture<>();
    final Thread thread;

    Live(String... arguments) {
      thread = new Thread(() -> ended.complete(run(out, err, arguments)));
      thread.start();
    }

    int port(String protocol) throws InterruptedException {
      Pattern port =
          Pattern.compile(
              protocol.equals("metrics")
                  ? "metrics on http://127.0.0.1:(\\d+)/"
                  : protocol + " on \\S+ port (\\d+)");
      while (!ended.isDone()) {
        Matcher said = port.matcher(err.toString(StandardCharsets.UTF_8));
        if (said.find()) {
          return Integer.parseInt(said.group(1));
        }
        Thread.sleep(20);
      }
      throw new AssertionError(err.toString(StandardCharsets.UTF_8));
    }

    /** As by an interrupt. */
    Run end() throws Exception {
      thread.interrupt();
      return ended.get(120, TimeUnit.SECONDS);
    }
  }

  private static List<byte[]> messages(Path file) throws IOException {
    byte[] octets = Files.readAllBytes(file);
    List<byte[]> messages = new ArrayList<>();
    for (int at = 0; at < octets.length; ) {
      int length = ((octets[at + 2] & 0xFF) << 8) | (octets[at + 3] & 0xFF);
      messages.add(Arrays.copyOfRange(octets, at, at + length));
      at += length;
    }
    return messages;
  }

  /** Until the collector says that it has received as many. */
  private static void awaitMessages(Live live, String transport, int number) throws Exception {
    String line =
        "flow_collector_messages_received_total{transport=\"" + transport + "\"} " + number + "\n";
    String page = "";
    for (int i = 0; i < 600; i++) {
      page = get(live.port("metrics"), "/metrics");
      if (page.contains(line)) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError(line + page);
  }

  @Test
  void datagramsAndConnectionsAreCollectedAndFlushedAtTheEnd() throws Exception {
    Path file = simulated("v2.7.0");
    Live live =
        new Live(
            "collect --udp 127.0.0.1:0 --tcp 127.0.0.1:0 --metrics 0 --aggregate mended"
                .split(" ", -1));
    int tcp = live.port("TCP");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), tcp)) {
      socket.getOutputStream().write(Files.readAllBytes(file));
    }
    List<byte[]> messages = messages(file);
    try (DatagramSocket socket = new DatagramSocket()) {
      for (int sent = 1; sent <= 200; sent++) {
        byte[] message = messages.get(sent - 1);
        socket.send(
            new DatagramPacket(
                message, message.length, InetAddress.getLoopbackAddress(), live.port("UDP")));
        if (sent % 50 == 0) {
          awaitMessages(live, "udp", sent); // the system's buffer does not hold many more
        }
      }
    }
    awaitMessages(live, "tcp", messages.size());
    Run run = live.end();
    Run fromFile = run("collect", file.toString(), "--aggregate", "mended");
    assertEquals(
        fromFile.json().stream().map(CollectCommandTest::flow).distinct().sorted().toList(),
        run.json().stream().map(CollectCommandTest::flow).distinct().sorted().toList(),
        run.err);
  }

  @Test
  void recordsGoToAFileInEveryForm() throws IOException {
    Path file = simulated("v1.7.0");
    int records = run("collect", file.toString()).json().size();
    for (String form : List.of("json", "flat", "csv", "antrea-csv")) {
      Path log = folder.resolve(form + ".log");
      Run run = run("collect", file.toString(), "--log", "" + log, "--log-format", form);
      assertEquals(0, run.status, run.err);
      assertEquals("", run.out);
      List<String> lines = Files.readAllLines(log);
      assertEquals(records + (form.equals("csv") ? 1 : 0), lines.size());
      if (form.equals("antrea-csv")) {
        assertEquals(30, lines.get(0).split(",", -1).length, lines.get(0));
      } else if (form.equals("flat")) {
        assertTrue(parse(lines.get(0)).has("octetDeltaCount"), lines.get(0));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a --udp 0 | not both",
        "a --aggregate v9.9.9 | --aggregate: ",
        "a --active-timeout 3 | which is off",
        "a --sent-by v0.0.1 | --sent-by: ",
        "a --log-format yaml | json, flat, csv, antrea-csv",
        "a --log-format antrea-csv --log-release v1.7.0 | --log-release: ",
        "absent | no such file: absent",
        "--tls 0 | TLS needs --tls-cert, --tls-key and --tls-ca",
        "--max-time 0 | --max-time is 1 or more",
        "a --forward collector:4739 | --forward is udp://HOST:PORT",
        "a --forward tls://collector:4739 | TLS needs --tls-ca",
        "a --forward tcp://collector:99999 | a port lies between"
      })
  void wrongUsageIsSaid(String text) {
    String[] parts = text.split(" \\| ", -1);
    List<String> arguments = new ArrayList<>(List.of("collect"));
    arguments.addAll(List.of(parts[0].split(" ", -1)));
    Run run = run(arguments.toArray(String[]::new));
    assertEquals(2, run.status, run.err);
    assertTrue(run.err.contains(parts[1]), run.err);
  }

  /** The whole way: simulated exporters, mutual TLS, aggregation, mutual TLS again, a log. */
  @Tag("long")
  @Test
  void recordsAreForwardedOverMutualTls() throws Exception {
    Path tls = folder.resolve("tls");
    Run made = run("tls", tls.toString(), "--name", "127.0.0.1");
    assertEquals(0, made.status, made.err);
    assertEquals(8, made.out.lines().filter(line -> Files.exists(Path.of(line))).count());
    assertEquals(2, run("tls", tls.toString()).status, "nothing is replaced");
    List<String> authority = List.of("--tls-ca", tls.resolve("ca.crt").toString());
    List<String> server = new ArrayList<>(authority);
    server.addAll(List.of("--tls-cert", "" + tls.resolve("server.crt")));
    server.addAll(List.of("--tls-key", "" + tls.resolve("server.key")));
    List<String> client = new ArrayList<>(authority);
    client.addAll(List.of("--tls-cert", "" + tls.resolve("client.crt")));
    client.addAll(List.of("--tls-key", "" + tls.resolve("client.pkcs8.key")));

    List<String> second = new ArrayList<>(server);
    second.addAll(0, List.of("collect", "--tls", "127.0.0.1:0"));
    Live receiving = new Live(second.toArray(String[]::new));
    Path file = simulated("v2.7.0");
    List<String> first = new ArrayList<>(client);
    first.addAll(0, List.of("collect", "" + file, "--aggregate", "mended"));
    first.addAll(List.of("--forward", "tls://127.0.0.1:" + receiving.port("TLS")));
    Run sent = run(first.toArray(String[]::new));
    assertEquals(0, sent.status, sent.err);
    assertEquals("", sent.out);
    assertTrue(sent.err.contains("sending to tls://127.0.0.1:"), sent.err);
    await(receiving, sent);
    Run received = receiving.end();
    assertEquals(0, received.status, received.err);
    Run direct = run("collect", file.toString(), "--aggregate", "mended");
    assertEquals(
        direct.json().stream().map(line -> line.get("ipfix")).toList(),
        received.json().stream().map(line -> line.get("ipfix")).toList());
  }

  /** Until every record that was sent has been printed. */
  private static void await(Live receiving, Run sent) throws InterruptedException {
    Matcher exported = Pattern.compile("exported as (\\d+) records").matcher(sent.err);
    assertTrue(exported.find(), sent.err);
    long lines = Long.parseLong(exported.group(1));
    for (int i = 0; i < 600; i++) {
      if (receiving.out.toString(StandardCharsets.UTF_8).lines().count() >= lines) {
        return;
      }
      Thread.sleep(50);
    }
  }

  @Test
  void itsOwnMetricsAndTheFlowsItHoldsAreTold() throws Exception {
    Path file = simulated("v2.7.0");
    Live live = new Live("collect --tcp 127.0.0.1:0 --aggregate v1.7.0 --metrics 0".split(" ", -1));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), live.port("TCP"))) {
      socket.getOutputStream().write(Files.readAllBytes(file));
    }
    int port = live.port("metrics");
    awaitMessages(live, "tcp", messages(file).size());
    assertTrue(parse(get(port, "/recordmetrics")).get("numFlows").asInt() > 10);
    String page = get(port, "/metrics");
    assertEquals(
        List.of(),
        ScrapeLinter.against(MetricCatalog.installed())
            .build()
            .lint(page.getBytes(StandardCharsets.UTF_8), TextFormat.PROMETHEUS_0_0_4)
            .findings());
    assertTrue(page.contains("flow_collector_messages_received_total{transport=\"tcp\"} "), page);
    JsonNode flows = parse(get(port, "/flowrecords"));
    assertTrue(flows.size() > 10, flows::toString);
    JsonNode first = flows.get(0);
    String address = first.get("sourceIPv4Address").asText();
    JsonNode some = parse(get(port, "/flowrecords?srcip=" + address + "&dstip=&proto=6"));
    assertTrue(some.size() > 0 && some.size() < flows.size(), some::toString);
    for (JsonNode each : some) {
      assertEquals(address, each.get("sourceIPv4Address").asText());
      assertEquals(6, each.get("protocolIdentifier").asInt());
    }
    assertTrue(get(port, "/flowrecords?pod=a").contains("the keys are srcip"), "");
    assertTrue(get(port, "/flowrecords?proto=tcp").contains("proto is a number"), "");
    assertTrue(get(port, "/").contains("there are /metrics"), "");
    assertEquals(0, live.end().status, live.err::toString);
  }

  private static String get(int port, String path) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
  }

  @Test
  void antreasConfigurationIsFollowed() throws Exception {
    Path file = simulated("v2.7.0");
    Path log = folder.resolve("antrea.log");
    Live receiving = new Live("collect", "--tcp", "127.0.0.1:0");
    Path configuration =
        Files.writeString(
            folder.resolve("flow-aggregator.conf"),
            """
            activeFlowRecordTimeout: 30s
            inactiveFlowRecordTimeout: 45s
            aggregatorTransportProtocol: "tcp"
            clusterID: my-cluster
            flowCollector:
              enable: true
              address: "127.0.0.1:%d:tcp"
              recordFormat: "IPFIX"
              observationDomainID: 99
            clickHouse:
              enable: false
            flowLogger:
              enable: true
              path: "%s"
              prettyPrint: false
              filters:
                - ingressNetworkPolicyRuleActions: ["Allow"]
                - egressNetworkPolicyRuleActions: ["Allow"]
            """
                .formatted(receiving.port("TCP"), log));
    Run sent = run("collect", file.toString(), "--config", configuration.toString());
    assertEquals(0, sent.status, sent.err);
    await(receiving, sent);
    Run received = receiving.end();
    Run expected =
        run(
            "collect",
            file.toString(),
            "--aggregate",
            "v2.7.0",
            "--active-timeout",
            "30",
            "--inactive-timeout",
            "45");
    assertEquals(expected.json().size(), received.json().size(), received.err);
    assertEquals("my-cluster", received.json().get(0).get("ipfix").get("clusterId").asText());
    List<String> lines = Files.readAllLines(log);
    assertTrue(lines.size() < received.json().size());
    assertEquals(30, lines.get(0).split(",", -1).length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clickHouse: {enable: true} | http and https alone are spoken",
        "clickHouse: {enable: true, databaseURL: 'tls://db:9440'} | clickHouse.enable is not done",
        "clickHouse: {enable: true, databaseURL: 'http://db:8123', debug: true} | clickHouse.debug",
        "clickHouse: {enable: true, databaseURL: 'https://db:8443', tls: {caCert: true}} | caCert",
        "clickHouse: {enable: true, commitInterval: 500ms} | clickHouse.commitInterval",
        "s3Uploader: {enable: true} | s3Uploader.enable is not done here",
        "flowStreamService: {enable: true} | flowStreamService.enable is not done here",
        "recordContents: {podLabels: true} | recordContents.podLabels is not done here",
        "{mode: Proxy, flowLogger: {enable: true}} | flowLogger.enable with mode: Proxy is not",
        "{mode: Proxy, clickHouse: {enable: true}} | clickHouse.enable with mode: Proxy is not",
        "mode: proxy | mode",
        "flowCollector: {includeK8sNames: false} | includeK8sNames: false is not done here",
        "apiServer: {tlsMinVersion: VersionTLS12} | apiServer.tlsMinVersion is not done here",
        "flowCollector: {enable: true} | flowCollector.address is missing",
        "activeFlowRecordTimout: 3s | activeFlowRecordTimout",
        "flowLogger: {enable: true, filters: [{egress: [Drop]}]} | has no key egress",
        "flowLogger: {enable: true, filters: [{egressNetworkPolicyRuleActions: [No]}]} | not No"
      })
  void whatAConfigurationAsksForInVainIsRefusedByItsName(String text) throws IOException {
    String[] parts = text.split(" \\| ", -1);
    Path file = Files.writeString(folder.resolve("flow-aggregator.conf"), parts[0] + "\n");
    Run run = run("collect", "absent", "--config", file.toString());
    assertEquals(2, run.status, run.err);
    assertTrue(run.err.contains(parts[1]), run.err);
  }

  /** The server of the file is asked: with its user and database, at its address. */
  @Test
  void clickHouseOfTheConfigurationIsWhereRecordsGo() throws Exception {
    List<String> asked = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawQuery());
          byte[] words = "Code: 81. DB::Exception: Database tenant does not exist".getBytes(UTF_8);
          exchange.sendResponseHeaders(404, words.length);
          exchange.getResponseBody().write(words);
          exchange.close();
        });
    server.start();
    try {
      Path file =
          Files.writeString(
              folder.resolve("flow-aggregator.conf"),
              """
              clickHouse:
                enable: true
                database: tenant
                databaseURL: "http://127.0.0.1:%d"
                compress: true
                commitInterval: 2s
              """
                  .formatted(server.getAddress().getPort()));
      Run run = run("collect", simulated("v2.7.0").toString(), "--config", file.toString());
      assertEquals(2, run.status, run.err);
      assertTrue(run.err.contains("tenant"), run.err);
      assertTrue(asked.stream().anyMatch(each -> each.contains("tenant")), asked::toString);
    } finally {
      server.stop(0);
    }
  }

  /** As Antrea's mode Proxy: nothing is aggregated, and who sent a record goes with it. */
  @Test
  void modeProxyPassesOnWhoSentARecord() throws Exception {
    Path file = simulated("v2.7.0");
    Path configuration =
        Files.writeString(
            folder.resolve("proxy.conf"),
            "mode: Proxy\nclusterID: edge\naggregatorTransportProtocol: tcp\n");
    Run fromFile = run("collect", file.toString(), "--config", configuration.toString());
    assertEquals(0, fromFile.status, fromFile.err);
    assertEquals(run("collect", file.toString()).json().size(), fromFile.json().size());
    Live live =
        new Live(
            "collect", "--tcp", "127.0.0.1:0", "--metrics", "0", "--config", "" + configuration);
    List<byte[]> messages = messages(file);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), live.port("TCP"))) {
      socket.getOutputStream().write(Files.readAllBytes(file));
    }
    awaitMessages(live, "tcp", messages.size());
    Run run = live.end();
    List<JsonNode> read = fromFile.json();
    List<JsonNode> received = run.json();
    assertEquals(read.size(), received.size(), run.err);
    for (int i = 0; i < received.size(); i++) {
      JsonNode fields = received.get(i).get("ipfix");
      assertEquals("127.0.0.1", fields.get("originalExporterIPv4Address").asText());
      assertEquals("0.0.0.0", read.get(i).get("ipfix").get("originalExporterIPv4Address").asText());
      assertTrue(fields.get("originalObservationDomainId").asLong() > 0, fields::toString);
      assertTrue(Set.of(0, 1, 255).contains(fields.get("flowDirection").asInt()));
      assertEquals("edge", fields.get("clusterId").asText());
      assertFalse(fields.has("throughput"));
    }
    for (String more : List.of("--aggregate mended", "--active-timeout 3", "--aggregate v2.2.0")) {
      List<String> arguments =
          new ArrayList<>(List.of("collect", "" + file, "--config", "" + configuration));
      arguments.addAll(List.of(more.split(" ", -1)));
      assertEquals(2, run(arguments.toArray(String[]::new)).status, more);
    }
  }

  @Test
  void anEndExportsEachFlowOnce() {
    Path file = folder.resolve("short.ipfix");
    run("simulate", "--seconds", "20", "--seed", "7", "-o", "" + file);
    Run run = run("collect", file.toString(), "--aggregate", "v2.5.3");
    assertEquals(0, run.status, run.err);
    List<String> flows = run.json().stream().map(CollectCommandTest::flow).toList();
    assertEquals(new HashSet<>(flows).size(), flows.size(), run.err);
    assertTrue(flows.size() > 5, run.err);
  }

  /** A record without ports, which Antrea does not send: Template 256 of addresses alone. */
  @Test
  void recordsThatGoNowhereAreSaidAndMakeItOne() throws IOException {
    Path file =
        Files.write(
            folder.resolve("addresses.ipfix"),
            HexFormat.of()
                .parseHex(
                    "000a0020655400000000000000000001"
                        + "0002001001000002000800040"
                        + "00c0004"
                        + "000a001c655400010000000000000001"
                        + "0100000c0a0000010a000002"));
    Run run = run("collect", file.toString(), "--aggregate", "mended");
    assertEquals(1, run.status, run.err);
    assertTrue(
        run.err.contains("1 records went nowhere, since the record has no source or no"), run.err);
    assertEquals(0, run("collect", file.toString()).status);
  }

  @Test
  void aPortThatIsTakenIsOneSentence() throws IOException {
    try (DatagramSocket taken = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      Run run = run("collect", "--udp", "127.0.0.1:" + taken.getLocalPort());
      assertEquals(2, run.status, run.err);
      assertEquals(1, run.err.lines().count(), run.err);
      assertTrue(run.err.contains("cannot listen: "), run.err);
    }
  }

  @Test
  void aLogThatCannotBeWrittenIsSaidAtOnce() {
    Run run =
        run("collect", simulated("v1.7.0").toString(), "--log", "/dev/full", "--log-format", "csv");
    assertEquals(74, run.status, run.err);
    Run nowhere = run("collect", "a", "--log", folder.resolve("no/log").toString());
    assertEquals(74, nowhere.status, nowhere.err);
  }

  @Test
  void aLogThatFailsLaterIsCountedAndMakesItOne() {
    Run run = run("collect", simulated("v1.7.0").toString(), "--log", "/dev/full");
    assertEquals(1, run.status, run.err);
    assertTrue(run.err.contains("sink log has failed and takes no more: No space left"), run.err);
    assertTrue(run.err.contains("sink log: 0 records written, "), run.err);
  }
}
