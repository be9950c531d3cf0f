// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.simulation.metrics.Incident;
import dev.cnitelemetry.simulation.metrics.SimulatedComponent;
import dev.cnitelemetry.testsupport.HeldPort;
import dev.cnitelemetry.testsupport.PeerProgram;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Prometheus over six hours of simulated components. */
final class PrometheusServer implements AutoCloseable {

  static final Duration HISTORY = Duration.ofHours(6);
  static final Instant START = Instant.parse("2026-01-05T06:00:00Z");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Process process;
  private final HeldPort port;
  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  private PrometheusServer(Process process, HeldPort port) {
    this.process = process;
    this.port = port;
    this.address = "http://127.0.0.1:" + port.number();
  }

  static void fill(Path directory, List<String> components, int instances, List<String> incidents)
      throws IOException {
    MetricCatalog catalog = PresetDashboards.catalog();
    for (String name : components) {
      Component component = catalog.component(name).orElseThrow();
      SimulatedComponent.Builder builder =
          SimulatedComponent.builder(catalog, component)
              .seed(11)
              .start(START)
              .maximumLabelSets(component.product().name().equals("antrea") ? 2 : 6);
      List<String> targets = new ArrayList<>();
      for (int i = 1; i <= instances; i++) {
        targets.add("10.0.0." + (10 + i) + ":" + component.port().orElse(9100));
      }
      targets.forEach(builder::instance);
      incidents.stream()
          .map(Incident::parse)
          .filter(each -> each.instance().map(targets::contains).orElse(true))
          .forEach(builder::incident);
      Path file = directory.resolve(name + ".om");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        builder.build().history(HISTORY, out);
      }
      PeerProgram.Outcome outcome =
          PeerProgram.named("promtool", "Debian package prometheus")
              .run(
                  new byte[0],
                  "tsdb",
                  "create-blocks-from",
                  "openmetrics",
                  file.toString(),
                  directory.resolve("data").toString());
      if (outcome.status() != 0) {
        throw new IllegalStateException(name + ": " + outcome.errors());
      }
      Files.delete(file);
    }
  }

  static PrometheusServer over(Path directory) throws IOException, InterruptedException {
    String program = System.getProperty("prometheus.program", "/usr/bin/prometheus");
    if (!Files.isExecutable(Path.of(program))) {
      throw PeerProgram.missing(program + " is not installed; it is Debian's package prometheus");
    }
    HeldPort port = HeldPort.tcp();
    Path config = Files.writeString(directory.resolve("prometheus.yml"), "global: {}\n");
    Process process =
        new ProcessBuilder(
                program,
                "--config.file=" + config,
                "--storage.tsdb.path=" + directory.resolve("data"),
                "--storage.tsdb.retention.time=100y",
                // What was filled in has no marks where series end.
                "--query.lookback-delta=90s",
                "--web.listen-address=127.0.0.1:" + port.number())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("prometheus.log").toFile())
            .start();
    PrometheusServer server = new PrometheusServer(process, port);
    for (int i = 0; i < 600; i++) {
      try {
        if (server.get("/-/ready").statusCode() == 200) {
          return server;
        }
      } catch (IOException e) {
        // not yet
      }
      Thread.sleep(100);
    }
    server.close();
    throw new IllegalStateException(Files.readString(directory.resolve("prometheus.log")));
  }

  /** Where it is asked, such as {@code http://127.0.0.1:9090}. */
  String address() {
    return address;
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** How many series an expression has over the whole history, at a step of 60 s. */
  Answer range(String expression) throws IOException, InterruptedException {
    return range(expression, Duration.ZERO, HISTORY);
  }

  /** The same over a part of it, told from its beginning; the end is not of it. */
  Answer range(String expression, Duration from, Duration to)
      throws IOException, InterruptedException {
    long start = START.getEpochSecond();
    return answer(
        "/api/v1/query_range?step=60&start="
            + (start + from.toSeconds())
            + "&end="
            + (start + to.toSeconds() - (to.equals(HISTORY) ? 0 : 1))
            + "&query="
            + URLEncoder.encode(expression, StandardCharsets.UTF_8));
  }

  /** The same at the end of it. */
  Answer instant(String expression) throws IOException, InterruptedException {
    return answer(
        "/api/v1/query?time="
            + (START.getEpochSecond() + HISTORY.toSeconds())
            + "&query="
            + URLEncoder.encode(expression, StandardCharsets.UTF_8));
  }

  /**
   * What a server answers: series, their last values, and what it has to say about the question.
   */
  record Answer(int series, double greatest, List<String> remarks, String error) {}

  private Answer answer(String path) throws IOException, InterruptedException {
    JsonNode tree = MAPPER.readTree(get(path).body());
    if (!tree.path("status").asText().equals("success")) {
      return new Answer(0, Double.NaN, List.of(), tree.path("error").asText("no answer"));
    }
    double greatest = Double.NEGATIVE_INFINITY;
    JsonNode result = tree.path("data").path("result");
    for (JsonNode series : result) {
      for (JsonNode value : series.path("values")) {
        greatest = Math.max(greatest, number(value.get(1).asText()));
      }
      if (series.has("value")) {
        greatest = Math.max(greatest, number(series.path("value").get(1).asText()));
      }
    }
    List<String> remarks = new ArrayList<>();
    tree.path("warnings").forEach(each -> remarks.add("warning: " + each.asText()));
    tree.path("infos").forEach(each -> remarks.add("info: " + each.asText()));
    return new Answer(result.size(), greatest, remarks, "");
  }

  private static double number(String text) {
    return text.equals("NaN")
        ? Double.NEGATIVE_INFINITY
        : text.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
      port.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
