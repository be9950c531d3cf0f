// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.dashboards.scrape.Discovery;
import dev.cnitelemetry.dashboards.scrape.PrometheusConfiguration;
import dev.cnitelemetry.dashboards.scrape.RelabelRule;
import dev.cnitelemetry.dashboards.scrape.ScrapeCheck;
import dev.cnitelemetry.dashboards.scrape.ScrapeJob;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.presets.judge.Promtools;
import dev.cnitelemetry.presets.judge.StrictSchemas;
import dev.cnitelemetry.testsupport.PeerProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScrapePresetsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String META = "__meta_kubernetes_";

  @TempDir private Path folder;

  private static ScrapeJob job(String name, SetUpOptions options) {
    return ScrapePresets.find(name).orElseThrow().job(options, Optional.empty());
  }

  private static ScrapeJob job(String name) {
    return job(name, SetUpOptions.builder().build());
  }

  private static PrometheusConfiguration all(SetUpOptions options) {
    return new PrometheusConfiguration(
        Duration.ofSeconds(30),
        Duration.ofSeconds(30),
        List.of(),
        ScrapePresets.all().stream().map(each -> each.job(options, Optional.empty())).toList());
  }

  @ParameterizedTest
  @MethodSource("dev.cnitelemetry.presets.judge.Promtools#versions")
  void promtoolChecksAllOfThem(String version) throws IOException {
    PeerProgram promtool = Promtools.of(version);
    Path token = Files.writeString(folder.resolve("token"), "t");
    Path authority = Files.writeString(folder.resolve("ca.crt"), "");
    SetUpOptions options =
        SetUpOptions.builder().insecureSkipVerify(true).nodeLabel("calico").build();
    Path file = folder.resolve("prometheus.yml");
    PrometheusConfiguration configuration = all(options);
    if (version.equals("2.42")) {
      // Debian's is built without the discovery of Kubernetes: all but that is checked.
      Discovery files = new Discovery.FromFiles(List.of(folder + "/*.json"));
      configuration =
          new PrometheusConfiguration(
              configuration.scrapeInterval(),
              configuration.evaluationInterval(),
              List.of(),
              configuration.jobs().stream().map(job -> job.withDiscovery(files)).toList());
    }
    for (String text : List.of(configuration.yaml(), configuration.json())) {
      Files.writeString(
          file,
          text.replace("/var/run/secrets/kubernetes.io/serviceaccount/token", token.toString())
              .replace(
                  "/var/run/secrets/kubernetes.io/serviceaccount/ca.crt", authority.toString()));
      assertEquals("", Promtools.complaints(promtool, List.of("check", "config", file.toString())));
    }
  }

  /** A target as discovery gives it. */
  private record Target(String address, Map<String, String> labels) {}

  private static Target node(String name, String address, String... more) {
    Map<String, String> labels = new TreeMap<>();
    labels.put(META + "node_name", name);
    labels.put(META + "node_address_InternalIP", address);
    labels.put(META + "node_label_zone", "a");
    labels.put(META + "node_labelpresent_zone", "true");
    for (int i = 0; i < more.length; i += 2) {
      labels.put(META + more[i], more[i + 1]);
    }
    String host = address.contains(":") ? "[" + address + "]" : address;
    return new Target(host + ":10250", labels);
  }

  private static Target container(
      String namespace, String container, String address, int port, String portName) {
    Map<String, String> labels = new TreeMap<>();
    labels.put(META + "namespace", namespace);
    labels.put(META + "pod_name", container + "-x");
    labels.put(META + "pod_node_name", "node-1");
    labels.put(META + "pod_container_name", container);
    labels.put(META + "pod_container_port_name", portName);
    labels.put(META + "pod_ip", address);
    String host = address.contains(":") ? "[" + address + "]" : address;
    return new Target(host + ":" + port, labels);
  }

  /** The labels of the targets that are left, without those of discovery itself. */
  private List<Map<String, String>> targets(String version, ScrapeJob job, Target... discovered)
      throws IOException {
    List<Map<String, Object>> groups = new ArrayList<>();
    for (Target each : discovered) {
      Map<String, Object> group = new LinkedHashMap<>();
      group.put("targets", List.of(each.address));
      group.put("labels", each.labels);
      groups.add(group);
    }
    Path file = folder.resolve("targets.json");
    JSON.writeValue(file.toFile(), groups);
    PrometheusConfiguration configuration =
        new PrometheusConfiguration(
            Duration.ofMinutes(1),
            Duration.ofMinutes(1),
            List.of(),
            List.of(job.withDiscovery(new Discovery.FromFiles(List.of(file.toString())))));
    Path yaml = folder.resolve("prometheus.yml");
    Files.writeString(yaml, configuration.yaml());
    PeerProgram.Outcome outcome =
        Promtools.of(version)
            .run(
                new byte[0],
                "check",
                "service-discovery",
                "--timeout=2s",
                yaml.toString(),
                job.name());
    assertEquals(0, outcome.status(), outcome.errors());
    List<Map<String, String>> targets = new ArrayList<>();
    for (JsonNode each : JSON.readTree(outcome.output().substring(outcome.output().indexOf('[')))) {
      JsonNode labels = each.get("labels");
      if (labels != null && labels.size() > 0) {
        Map<String, String> target = new TreeMap<>();
        labels.properties().forEach(entry -> target.put(entry.getKey(), entry.getValue().asText()));
        target.keySet().removeAll(List.of("__scrape_interval__", "__scrape_timeout__"));
        targets.add(target);
      }
    }
    return List.copyOf(new LinkedHashSet<>(targets));
  }

  private static List<String> of(List<Map<String, String>> targets, String label) {
    return List.copyOf(
        new TreeSet<>(targets.stream().map(each -> each.getOrDefault(label, "")).toList()));
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("dev.cnitelemetry.presets.judge.Promtools#versions")
  void nodesOfBothFamiliesAreAskedAtTheirPort(String version) throws IOException {
    List<Map<String, String>> targets =
        targets(
            version,
            job("calico-node"),
            node("one", "10.0.0.1"),
            node("two", "fd00::2"),
            node("none", ""));
    assertEquals(List.of("10.0.0.1:9091", "[fd00::2]:9091"), of(targets, "__address__"));
    assertEquals(List.of("10.0.0.1:9091", "[fd00::2]:9091"), of(targets, "instance"));
    assertEquals(List.of("one", "two"), of(targets, "kubernetes_io_hostname"));
    assertEquals(List.of("a"), of(targets, "zone"));
    assertEquals(List.of("calico-node"), of(targets, "job"));
    assertEquals(List.of("/metrics"), of(targets, "__metrics_path__"));
    assertEquals(List.of("http"), of(targets, "__scheme__"));

    List<Map<String, String>> bird =
        targets(version, job("bird-exporter"), node("one", "10.0.0.1"));
    assertEquals(List.of("10.0.0.1:6502"), of(bird, "__address__"));
    assertEquals(List.of("/"), of(bird, "__metrics_path__"));
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("dev.cnitelemetry.presets.judge.Promtools#versions")
  void aNodeWithoutCalicoIsNoTargetWhereALabelTells(String version) throws IOException {
    Target with =
        node(
            "one", "10.0.0.1", "node_label_net_calico", "", "node_labelpresent_net_calico", "true");
    Target without = node("two", "10.0.0.2");
    SetUpOptions options = SetUpOptions.builder().nodeLabel("net/calico").build();
    assertEquals(
        List.of("one"),
        of(targets(version, job("calico-node", options), with, without), "kubernetes_io_hostname"));
    assertEquals(
        List.of("one", "two"),
        of(targets(version, job("calico-node"), with, without), "kubernetes_io_hostname"));
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("dev.cnitelemetry.presets.judge.Promtools#versions")
  void ofAPodWithTwoPortsTheRightOneIsAsked(String version) throws IOException {
    Target api = container("kube-system", "antrea-agent", "10.0.0.1", 10350, "api");
    Target gossip = container("kube-system", "antrea-agent", "10.0.0.1", 10351, "memberlist");
    Target ovs = container("kube-system", "antrea-ovs", "10.0.0.1", 1, "");
    Target elsewhere = container("default", "antrea-agent", "10.0.0.9", 10350, "api");
    Target six = container("kube-system", "antrea-agent", "fd00::2", 10350, "api");
    List<Map<String, String>> targets =
        targets(version, job("antrea-agents"), api, gossip, ovs, elsewhere, six);
    assertEquals(List.of("10.0.0.1:10350", "[fd00::2]:10350"), of(targets, "__address__"));
    assertEquals(List.of("node-1;antrea-agent-x"), of(targets, "instance"));
    assertEquals(List.of("https"), of(targets, "__scheme__"));

    Target udp = container("flow-aggregator", "flow-aggregator", "10.1.0.7", 4739, "ipfix-udp");
    Target tcp = container("flow-aggregator", "flow-aggregator", "10.1.0.7", 4739, "ipfix-tcp");
    Target sixth = container("flow-aggregator", "flow-aggregator", "fd00::7", 4739, "ipfix-tcp");
    List<Map<String, String>> aggregators =
        targets(version, job("flow-aggregator"), udp, tcp, sixth);
    assertEquals(2, aggregators.size(), "one port of each Pod");
    assertEquals(List.of("10.1.0.7:10348", "[fd00::7]:10348"), of(aggregators, "__address__"));
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("dev.cnitelemetry.presets.judge.Promtools#versions")
  void annotationsAreWhatTheySay(String version) throws IOException {
    Target asks = container("kube-system", "calico-node", "10.0.0.1", 80, "");
    ScrapePresets.CALICO_NODE
        .annotations()
        .forEach(
            (name, value) ->
                asks.labels.put(META + "pod_annotation_" + name.replaceAll("[./]", "_"), value));
    Target six = new Target("[fd00::2]:80", new TreeMap<>(asks.labels));
    six.labels.put(META + "pod_ip", "fd00::2");
    Target silent = container("kube-system", "other", "10.0.0.3", 80, "");
    List<Map<String, String>> targets = targets(version, job("kubernetes-pods"), asks, six, silent);
    assertEquals(List.of("10.0.0.1:9091", "[fd00::2]:9091"), of(targets, "__address__"));
    assertEquals(List.of("/metrics"), of(targets, "__metrics_path__"));
  }

  /** What the document prints passes promtool's check of configurations, and gives no target. */
  @Tag("long")
  @ParameterizedTest
  @MethodSource("dev.cnitelemetry.presets.judge.Promtools#versions")
  void theJudgeSeesWhatIsWrongWithTheDocumentsAddress(String version) throws IOException {
    ScrapeJob documented =
        ScrapeJob.builder("calico-node", Discovery.kubernetes(Discovery.Role.NODE))
            .relabel(
                RelabelRule.replace(
                    "__address__", "(.*)", "${1}:9091", META + "node_address_InternalIP"))
            .build();
    assertEquals(
        List.of("fd00::2:9091"),
        of(targets(version, documented, node("two", "fd00::2")), "__address__"));
  }

  @Test
  void aNodeThatIsScrapedTwiceIsFound() {
    List<ScrapeJob> both = List.of(job("calico-node"), job("kubernetes-pods"));
    List<Finding> findings = ScrapeCheck.of(both, List.of(ScrapePresets.CALICO_NODE)).findings();
    assertEquals(1, findings.size(), findings.toString());
    assertEquals("scraped-twice", findings.get(0).code().text());
    assertEquals(
        "port 9091/metrics of every Node is scraped by job calico-node and by job kubernetes-pods,"
            + " which finds the annotations of calico-node: all its series are there twice; leave"
            + " out one",
        findings.get(0).message());
    assertTrue(ScrapeCheck.of(both, List.of()).isClean());
    assertTrue(
        ScrapeCheck.of(List.of(job("kubernetes-pods")), List.of(ScrapePresets.CALICO_NODE))
            .isClean());
    ScrapeJob again =
        ScrapeJob.builder("felix", Discovery.kubernetes(Discovery.Role.NODE))
            .relabel(RelabelRule.address(META + "node_address_InternalIP", 9091))
            .build();
    assertEquals(
        1, ScrapeCheck.of(List.of(job("calico-node"), again), List.of()).findings().size());
    List<ScrapeJob> everything =
        ScrapePresets.all().stream()
            .map(each -> each.job(SetUpOptions.builder().build(), Optional.empty()))
            .toList();
    assertTrue(ScrapeCheck.of(everything, List.of()).isClean());
    assertEquals(
        3,
        ScrapeCheck.of(
                all(SetUpOptions.builder().insecureSkipVerify(true).build()).jobs(), List.of())
            .findings()
            .size(),
        "each job of Antrea that takes any certificate");
  }

  @Test
  void tokensGoByAuthorizationAndNotInTheClear() {
    String yaml = all(SetUpOptions.builder().build()).yaml();
    assertFalse(yaml.contains("bearer_token"), yaml);
    assertFalse(yaml.contains("insecure_skip_verify:"), yaml);
    assertTrue(yaml.contains("authorization:\n    credentials_file:"), yaml);
    for (ScrapeJob job : all(SetUpOptions.builder().build()).jobs()) {
      assertEquals(
          job.tls().isPresent(), job.fields().containsKey("authorization"), job.toString());
    }
    assertThrows(
        IllegalArgumentException.class,
        () ->
            ScrapeJob.builder("a", Discovery.kubernetes(Discovery.Role.POD))
                .bearerToken("/token")
                .build());
  }

  @Test
  void everyJobIsAScrapeConfigOfTheOperator() {
    for (boolean insecure : List.of(true, false)) {
      SetUpOptions options = SetUpOptions.builder().insecureSkipVerify(insecure).build();
      for (ScrapeJob job : all(options).jobs()) {
        String json = job.scrapeConfig("monitoring", "token", Map.of("a", "b")).json();
        assertEquals(List.of(), StrictSchemas.errors(json), json);
      }
    }
  }

  @Test
  void releasesThatHaveNotWhatIsScrapedAreRefused() {
    ScrapePreset aggregator = ScrapePresets.find("flow-aggregator").orElseThrow();
    assertEquals(
        "antrea v1.4.0 has no metrics of the Flow Aggregator: its API server is there since v1.5.0",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    aggregator.job(
                        SetUpOptions.builder().build(),
                        Optional.of(Release.of("antrea", "v1.4.0"))))
            .getMessage());
    ScrapeJob old =
        ScrapePresets.find("antrea-agents")
            .orElseThrow()
            .job(SetUpOptions.builder().build(), Optional.of(Release.of("antrea", "v0.10.2")));
    assertTrue(old.yaml().contains("regex: kube-system;antrea-agent\n"), old.yaml());
  }
}
