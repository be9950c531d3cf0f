// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.cnitelemetry.testsupport.HeldPort;
import dev.cnitelemetry.testsupport.PeerProgram;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.read.ReadSample;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written means the same to the programs that the formats come from. */
class WrittenForPeersTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void promtoolParsesIt() {
    PeerProgram promtool = PeerProgram.ofVersion("promtool", "2.42", "Debian package prometheus");
    PeerProgram.Outcome outcome =
        promtool.run(written(TextFormat.PROMETHEUS_0_0_4), "check", "metrics");
    // 1 is an error of the parser, 3 an opinion on names.
    assertTrue(outcome.status() == 0 || outcome.status() == 3, outcome.errors());
    assertEquals(1, promtool.run("a{ 1\n".getBytes(UTF_8), "check", "metrics").status());
  }

  @Tag("long")
  @ParameterizedTest
  @CsvSource({
    "expfmt,PROMETHEUS_0_0_4",
    "textparse,PROMETHEUS_0_0_4",
    "textparse,OPENMETRICS_1_0",
  })
  void goParsersReadTheSameSamples(String parser, TextFormat format) throws IOException {
    // Debian packages no Go that is new enough, so that its absence is never a failure.
    Assumptions.assumeTrue(
        PeerProgram.isInstalled("go", "/usr/local/go/bin/go"), "Go 1.24 or newer is missing");
    PeerProgram go = PeerProgram.named("go", "Go 1.24 or newer", "/usr/local/go/bin/go");
    Path module =
        Path.of(System.getProperty("project.root", ".."))
            .resolve("text-parser/src/test/go/readers");
    byte[] text = written(format);
    String mediaType = format.isOpenMetrics() ? "application/openmetrics-text" : "text/plain";
    PeerProgram.Outcome outcome = go.runIn(module, text, "run", ".", parser, mediaType);
    if (outcome.status() != 0 && outcome.errors().contains("go: ")) {
      throw PeerProgram.missing(
          "the Go modules of " + module + " cannot be had: " + outcome.errors());
    }
    assertEquals(0, outcome.status(), outcome.errors());
    Map<String, String> read = new TreeMap<>();
    for (String line : outcome.output().lines().toList()) {
      JsonNode sample = JSON.readTree(line);
      read.put(labels(sample.get("labels")).toString(), sample.get("bits").asText());
    }
    assertEquals(expected(format, text, true), read);
  }

  @Tag("long")
  @Test
  void aPrometheusServerScrapesTheSameValues(@TempDir Path directory) throws Exception {
    PeerProgram prometheus = PeerProgram.named("prometheus", "Debian package prometheus");
    HttpServer target = HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
    for (TextFormat format :
        new TextFormat[] {TextFormat.PROMETHEUS_0_0_4, TextFormat.OPENMETRICS_1_0}) {
      byte[] text = written(format);
      target.createContext(
          "/" + format,
          exchange -> {
            exchange.getResponseHeaders().set("Content-Type", format.contentType());
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
          });
    }
    target.start();
    Path configuration = directory.resolve("prometheus.yml");
    StringBuilder jobs = new StringBuilder("scrape_configs:\n");
    for (TextFormat format :
        new TextFormat[] {TextFormat.PROMETHEUS_0_0_4, TextFormat.OPENMETRICS_1_0}) {
      jobs.append("- job_name: ").append(format).append('\n');
      jobs.append("  metrics_path: /").append(format).append('\n');
      // What is late is marked as gone.
      jobs.append("  scrape_interval: 5s\n  scrape_timeout: 5s\n  static_configs:\n");
      jobs.append("  - targets: ['127.0.0.1:").append(target.getAddress().getPort()).append("']\n");
    }
    Files.writeString(configuration, jobs);
    try (HeldPort port = HeldPort.tcp();
        PeerProgram.Running server =
            prometheus.start(
                directory.resolve("log"),
                "--config.file=" + configuration,
                "--storage.tsdb.path=" + directory.resolve("data"),
                "--web.listen-address=127.0.0.1:" + port.number())) {
      for (TextFormat format :
          new TextFormat[] {TextFormat.PROMETHEUS_0_0_4, TextFormat.OPENMETRICS_1_0}) {
        awaitScrape(server, port.number(), format, directory.resolve("log"));
        Map<String, String> stored = new TreeMap<>();
        for (JsonNode series :
            query(port.number(), "{__name__=~\"example.*\",job=\"" + format + "\"}")) {
          Map<String, String> labels = labels(series.get("metric"));
          labels.remove("job");
          labels.remove("instance");
          stored.put(labels.toString(), bits(number(series.get("value").get(1).asText())));
        }
        assertEquals(expected(format, written(format), false), stored);
      }
    } finally {
      target.stop(0);
    }
  }

  private static void awaitScrape(PeerProgram.Running server, int port, TextFormat format, Path log)
      throws Exception {
    long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (System.nanoTime() < deadline) {
      assertTrue(server.isAlive(), () -> "the server ended: " + read(log));
      try {
        JsonNode up = query(port, "up{job=\"" + format + "\"} == 1");
        if (!up.isEmpty()) {
          return;
        }
      } catch (IOException e) {
        // Not listening yet.
      }
      Thread.sleep(200);
    }
    throw new AssertionError("no successful scrape of " + format + ": " + read(log));
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static JsonNode query(int port, String expression) throws IOException {
    String address =
        "http://127.0.0.1:" + port + "/api/v1/query?query=" + URLEncoder.encode(expression, UTF_8);
    try {
      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(address)).build(),
                  HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IOException(response.body());
      }
      return JSON.readTree(response.body()).get("data").get("result");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, String> labels(JsonNode json) {
    Map<String, String> labels = new TreeMap<>();
    for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      put(labels, name, json.get(name).asText());
    }
    return labels;
  }

  /** The server writes bounds and quantiles in one spelling and stores no empty label. */
  private static void put(Map<String, String> labels, String name, String value) {
    if (name.equals("le") || name.equals("quantile")) {
      labels.put(name, Double.toString(number(value)));
    } else if (!value.isEmpty()) {
      labels.put(name, value);
    }
  }

  private static Map<String, String> expected(TextFormat format, byte[] text, boolean all) {
    ExpositionReader reader =
        ExpositionReader.builder(format).validate(format.isOpenMetrics()).build();
    Map<String, String> expected = new TreeMap<>();
    for (ReadSample sample : ReadSample.all(reader, text)) {
      Map<String, String> labels = new TreeMap<>();
      labels.put("__name__", sample.name());
      sample.labels().forEach(label -> put(labels, label.get(0), label.get(1)));
      expected.put(labels.toString(), bits(sample.value()));
    }
    assertTrue(expected.size() > (all ? 50 : 40));
    return expected;
  }

  private static double number(String text) {
    return switch (text) {
      case "+Inf" -> Double.POSITIVE_INFINITY;
      case "-Inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  private static String bits(double value) {
    return Double.isNaN(value)
        ? "7ff8000000000001"
        : String.format("%016x", Double.doubleToLongBits(value));
  }

  private static byte[] written(TextFormat format) {
    ExpositionWriter writer = ExpositionWriter.builder(format).build();
    WrittenExamples.write(writer);
    return writer.content().toByteArray();
  }

  private static InetAddress loopback() {
    return InetAddress.getLoopbackAddress();
  }
}
