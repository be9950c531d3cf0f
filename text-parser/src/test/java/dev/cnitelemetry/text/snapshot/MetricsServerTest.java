// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.client.LiveMetric;
import dev.cnitelemetry.metrics.client.LiveMetrics;
import dev.cnitelemetry.testsupport.HeldPort;
import dev.cnitelemetry.testsupport.PeerProgram;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A component played by live metrics, served on the JDK's server and scraped by real programs. */
class MetricsServerTest {

  private static final Set<String> DECLARED_SERIES =
      Set.of(
          "felix_ipset_errors",
          "go_memstats_alloc_bytes_total",
          "go_memstats_alloc_bytes",
          "felix_ipsets_calico",
          "sync_duration_milliseconds_bucket",
          "sync_duration_milliseconds_sum",
          "sync_duration_milliseconds_count",
          "felix_int_dataplane_apply_time_seconds",
          "felix_int_dataplane_apply_time_seconds_sum",
          "felix_int_dataplane_apply_time_seconds_count",
          "bird_protocol_up");

  private static LiveMetrics played() {
    LiveMetrics live =
        LiveMetrics.all(
            PlayedComponent.COMPONENT, PlayedComponent.RELEASE, PlayedComponent.CATALOG);
    live.register(PlayedComponent.IPSET_ERRORS).with().inc(3);
    live.register(PlayedComponent.IPSETS)
        .with(PlayedComponent.IP_VERSION.eq(PlayedComponent.IpVersion.V6))
        .set(7);
    return live;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | text/plain; version=0.0.4; charset=utf-8; escaping=underscores",
        "text/plain | text/plain; version=0.0.4; charset=utf-8; escaping=underscores",
        "text/plain;version=1.0.0;escaping=allow-utf-8"
            + " | text/plain; version=1.0.0; charset=utf-8; escaping=allow-utf-8",
        "application/openmetrics-text"
            + " | application/openmetrics-text; version=1.0.0; charset=utf-8;"
            + " escaping=underscores",
        "application/openmetrics-text;version=1.0.0;q=0.4,text/plain;q=0.5"
            + " | text/plain; version=0.0.4; charset=utf-8; escaping=underscores",
      })
  void answersCurlAsItAsks(String accept, String contentType) throws Exception {
    PeerProgram curl = PeerProgram.named("curl", "Debian package curl");
    try (MetricsServer server = new MetricsServer(played().registry())) {
      PeerProgram.Outcome outcome =
          curl.run(
              new byte[0],
              "--silent",
              "--noproxy",
              "*",
              "--include",
              "--header",
              "Accept: " + accept,
              "http://127.0.0.1:" + server.port() + "/metrics");
      assertEquals(0, outcome.status(), outcome.errors());
      String answer = outcome.output();
      String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
      assertTrue(
          head.lines().anyMatch(line -> line.equalsIgnoreCase("Content-Type: " + contentType)),
          head);
      String body = answer.substring(head.length() + 4);
      TextFormat format = TextFormat.fromContentType(contentType).orElseThrow();
      assertEquals(DECLARED_SERIES, names(format, body));
      assertEquals(format.isOpenMetrics(), body.endsWith("# EOF\n"));
    }
  }

  private static Set<String> names(TextFormat format, String page) {
    Set<String> names = new HashSet<>();
    ExpositionReader reader = CanonicalPage.reader(format, page);
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.SAMPLE) {
        names.add(reader.name().toString());
      }
    }
    return names;
  }

  @Test
  void isComplete() {
    for (TextFormat format : TextFormat.values()) {
      byte[] page =
          Snapshots.formatWriter(format)
              .build()
              .toDebugString(played().registry().scrape())
              .getBytes(StandardCharsets.UTF_8);
      ExpositionReader reader =
          ExpositionReader.builder(format)
              .catalog(PlayedComponent.CATALOG)
              .validate(format.isOpenMetrics())
              .build();
      reader.reset(page, 0, page.length);
      Set<MetricDefinition> seen = new HashSet<>();
      for (Event event = reader.next(); event != Event.END; event = reader.next()) {
        if (event == Event.SAMPLE) {
          seen.add(reader.definition());
        }
      }
      assertEquals(
          Set.copyOf(PlayedComponent.CATALOG.at(PlayedComponent.RELEASE).definitions()), seen);
    }
  }

  @Tag("long")
  @Test
  void prometheusReadsTheComponentUnderItsDeclaredNames(@TempDir Path directory) throws Exception {
    assertPrometheusReads(
        played(),
        directory,
        DECLARED_SERIES,
        api -> {
          assertEquals("3", api.value("felix_ipset_errors{job=\"played\"}"));
          assertEquals("7", api.value("felix_ipsets_calico{job=\"played\",ip_version=\"v6\"}"));
          assertEquals("0", api.value("felix_ipsets_calico{job=\"played\",ip_version=\"v4\"}"));
        });
  }

  @Tag("long")
  @ParameterizedTest
  @CsvSource({"antrea-agent, v1.6.1", "antrea-controller, v2.7.0", "felix, v3.33"})
  void prometheusReadsRealComponents(String name, String version, @TempDir Path directory)
      throws Exception {
    MetricCatalog catalog = MetricCatalog.installed();
    Component component = catalog.component(name).orElseThrow();
    Release release = Release.of(component.product().name(), version);
    LiveMetrics live = LiveMetrics.all(component, release, catalog);
    Set<String> series = new HashSet<>();
    for (LiveMetric<?> metric : live.metrics()) {
      MetricDefinition definition = metric.definition();
      MetricShape shape = catalog.at(release).shape(definition, component).orElseThrow();
      boolean summary = shape.kind() == MetricKind.SUMMARY;
      boolean histogram = shape.kind() == MetricKind.HISTOGRAM;
      if (histogram) {
        series.add(definition.name() + "_bucket");
      }
      if (histogram || summary) {
        series.add(definition.name() + "_sum");
        series.add(definition.name() + "_count");
      }
      if (summary ? shape.quantiles().size() > 0 : !histogram) {
        series.add(definition.name());
      }
    }
    assertPrometheusReads(live, directory, series, api -> {});
  }

  private interface Questions {
    void ask(Api api) throws Exception;
  }

  private static void assertPrometheusReads(
      LiveMetrics live, Path directory, Set<String> series, Questions questions) throws Exception {
    PeerProgram prometheus = PeerProgram.named("prometheus", "Debian package prometheus");
    try (HeldPort port = HeldPort.tcp();
        MetricsServer server = new MetricsServer(live.registry());
        PeerProgram.Running running = start(prometheus, directory, server.port(), port.number())) {
      Api api = new Api(port.number());
      api.await("count(up{job=\"played\"} == 1)");
      Set<String> names = new TreeSet<>();
      for (JsonNode name : api.get("label/__name__/values?match[]={job=\"played\"}")) {
        names.add(name.asText());
      }
      names.removeIf(name -> name.equals("up") || name.startsWith("scrape_"));
      assertEquals(new TreeSet<>(series), names);
      questions.ask(api);
      MetricsServer.Answer answer = server.answers.peek();
      assertTrue(answer != null && answer.accept().contains("openmetrics-text"), "" + answer);
      assertTrue(answer.contentType().startsWith("application/openmetrics-text; version=1.0.0"));
      assertTrue(running.isAlive());
    }
  }

  private static PeerProgram.Running start(
      PeerProgram prometheus, Path directory, int target, int port) throws IOException {
    Path configuration = directory.resolve("prometheus.yml");
    Files.writeString(
        configuration,
        """
        global:
          scrape_interval: 5s
          scrape_timeout: 5s
        scrape_configs:
          - job_name: played
            static_configs:
              - targets: ["127.0.0.1:%d"]
        """
            .formatted(target));
    return prometheus.start(
        directory.resolve("prometheus.log"),
        "--config.file=" + configuration,
        "--storage.tsdb.path=" + directory.resolve("data"),
        "--web.listen-address=127.0.0.1:" + port,
        "--log.level=error");
  }

  /** The HTTP API of the Prometheus server. */
  private static final class Api {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String root;

    Api(int port) {
      root = "http://127.0.0.1:" + port + "/api/v1/";
    }

    JsonNode get(String path) throws IOException, InterruptedException {
      String encoded = path.replace("{", "%7B").replace("}", "%7D").replace("\"", "%22");
      return json.readTree(
              client
                  .send(
                      HttpRequest.newBuilder(
                              URI.create(root + encoded.replace("[", "%5B").replace("]", "%5D")))
                          .build(),
                      BodyHandlers.ofString())
                  .body())
          .path("data");
    }

    List<String> values(String query) throws IOException, InterruptedException {
      List<String> values = new ArrayList<>();
      String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
      for (JsonNode series : get("query?query=" + encoded).path("result")) {
        values.add(series.path("value").path(1).asText());
      }
      return values;
    }

    String value(String query) throws IOException, InterruptedException {
      List<String> values = values(query);
      assertEquals(1, values.size(), query);
      return values.get(0);
    }

    void await(String query) throws InterruptedException {
      Instant end = Instant.now().plus(PATIENCE);
      while (Instant.now().isBefore(end)) {
        try {
          if (!values(query).isEmpty()) {
            return;
          }
        } catch (IOException e) {
          // The server is not up yet.
        }
        Thread.sleep(200);
      }
      throw new AssertionError("Prometheus did not answer " + query + " within " + PATIENCE);
    }
  }
}
