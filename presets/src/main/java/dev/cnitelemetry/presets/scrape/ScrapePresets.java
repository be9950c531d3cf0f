// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

import dev.cnitelemetry.dashboards.scrape.Discovery;
import dev.cnitelemetry.dashboards.scrape.PodAnnotations;
import dev.cnitelemetry.dashboards.scrape.RelabelRule;
import dev.cnitelemetry.dashboards.scrape.ScrapeJob;
import dev.cnitelemetry.dashboards.scrape.TlsSettings;
import dev.cnitelemetry.metrics.Release;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The ready-made scrape jobs by name.
 *
 * <pre>{@code
 * ScrapeJob agents =
 *     ScrapePresets.find("antrea-agents")
 *         .orElseThrow()
 *         .job(SetUpOptions.builder().insecureSkipVerify(true).build(), Optional.empty());
 * System.out.println(agents.yaml());
 * }</pre>
 */
public final class ScrapePresets {

  /** The Pods of calico-node where kubespray installs them with metrics. */
  public static final PodAnnotations CALICO_NODE =
      new PodAnnotations("calico-node", true, "http", 9091, "/metrics");

  private static final String TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token";
  private static final String CLUSTER_AUTHORITY =
      "/var/run/secrets/kubernetes.io/serviceaccount/ca.crt";
  private static final String NAMESPACE = "__meta_kubernetes_namespace";
  private static final String CONTAINER = "__meta_kubernetes_pod_container_name";
  private static final String PORT_NAME = "__meta_kubernetes_pod_container_port_name";
  private static final String NODE_ADDRESS = "__meta_kubernetes_node_address_InternalIP";
  private static final String POD_ADDRESS = "__meta_kubernetes_pod_ip";
  private static final RelabelRule NODE_AND_POD =
      RelabelRule.copy("instance", "__meta_kubernetes_pod_node_name", "__meta_kubernetes_pod_name");

  private static final List<ScrapePreset> ALL =
      List.of(
          new ScrapePreset(
              "kubernetes-apiservers",
              "The API servers of Kubernetes",
              null,
              (options, release) -> apiServers()),
          new ScrapePreset(
              "antrea-controllers",
              "Antrea Controller, port 10349",
              "antrea",
              (options, release) ->
                  antrea(
                      "antrea-controllers",
                      Discovery.Role.ENDPOINTS,
                      "antrea-controller",
                      options,
                      release)),
          new ScrapePreset(
              "antrea-agents",
              "Antrea Agent with Antrea Proxy, port 10350",
              "antrea",
              (options, release) ->
                  antrea("antrea-agents", Discovery.Role.POD, "antrea-agent", options, release)),
          new ScrapePreset(
              "flow-aggregator",
              "Flow Aggregator, port 10348, which no document has",
              "antrea",
              ScrapePresets::flowAggregator),
          new ScrapePreset(
              "calico-node",
              "Felix, port 9091 of each Node",
              null,
              (options, release) -> nodes("calico-node", 9091, "/metrics", options)),
          new ScrapePreset(
              "calico-typha",
              "Typha, port 9093 of its Pods",
              null,
              (options, release) -> pods("calico-typha", "calico-typha", 9093, options)),
          new ScrapePreset(
              "calico-kube-controllers",
              "Calico's kube-controllers, port 9094 of its Pod",
              null,
              (options, release) ->
                  pods("calico-kube-controllers", "calico-kube-controllers", 9094, options)),
          new ScrapePreset(
              "bird-exporter",
              "The BIRD exporter of the document (birdwatcher), port 6502 of each Node",
              null,
              (options, release) -> nodes("bird-exporter", 6502, "/", options)),
          new ScrapePreset(
              "bird-exporter-czerwonk",
              "czerwonk/bird_exporter, port 9324 of each Node",
              null,
              (options, release) -> nodes("bird-exporter-czerwonk", 9324, "/metrics", options)),
          new ScrapePreset(
              "kubernetes-pods",
              "Pods that ask for it by the annotations prometheus.io/scrape and so on",
              null,
              (options, release) -> annotated()));

  private ScrapePresets() {}

  /**
   * All of them.
   *
   * @return the presets in the order in which they are listed
   */
  public static List<ScrapePreset> all() {
    return ALL;
  }

  /**
   * That of a name.
   *
   * @param name for example {@code calico-node}
   * @return empty if there is none
   */
  public static Optional<ScrapePreset> find(String name) {
    return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private static ScrapeJob apiServers() {
    return ScrapeJob.builder(
            "kubernetes-apiservers", Discovery.kubernetes(Discovery.Role.ENDPOINTS))
        .comment("The API servers of Kubernetes.")
        .tls(TlsSettings.trusting(CLUSTER_AUTHORITY))
        .bearerToken(TOKEN)
        .relabel(
            RelabelRule.keep(
                "default;kubernetes;https",
                NAMESPACE,
                "__meta_kubernetes_service_name",
                "__meta_kubernetes_endpoint_port_name"))
        .build();
  }

  private static TlsSettings tls(SetUpOptions options) {
    TlsSettings checked = TlsSettings.trusting(options.caFile());
    return options.insecureSkipVerify() ? checked.withoutVerification() : checked;
  }

  /** A regular expression that a text alone matches. */
  private static String literally(String text) {
    return text.replace(".", "\\.");
  }

  private static boolean isBefore(Optional<Release> release, String version) {
    return release.filter(each -> each.compareTo(Release.of("antrea", version)) < 0).isPresent();
  }

  private static ScrapeJob antrea(
      String name,
      Discovery.Role role,
      String container,
      SetUpOptions options,
      Optional<Release> release) {
    String which = literally(options.antreaNamespace()) + ";" + container;
    ScrapeJob.Builder job =
        ScrapeJob.builder(name, Discovery.kubernetes(role))
            .comment(
                "Antrea's certificates are self-signed: without a caFile that has signed them, or"
                    + " insecure_skip_verify, a scrape fails.");
    if (isBefore(release, "v0.11.0")) {
      job.relabel(RelabelRule.keep(which, NAMESPACE, CONTAINER));
    } else {
      job.comment("Of a container with several ports, the one called api alone is scraped.")
          .relabel(RelabelRule.keep(which + ";api", NAMESPACE, CONTAINER, PORT_NAME));
    }
    return job.tls(tls(options)).bearerToken(TOKEN).relabel(NODE_AND_POD).build();
  }

  private static ScrapeJob flowAggregator(SetUpOptions options, Optional<Release> release) {
    if (isBefore(release, "v1.5.0")) {
      throw new IllegalArgumentException(
          release.orElseThrow()
              + " has no metrics of the Flow Aggregator: its API server is there since v1.5.0");
    }
    return ScrapeJob.builder("flow-aggregator", Discovery.kubernetes(Discovery.Role.POD))
        .comment("Port 10348 is neither of a container nor of a Service, so the address is made.")
        .tls(tls(options))
        .bearerToken(TOKEN)
        .relabel(
            RelabelRule.keep(
                literally(options.flowAggregatorNamespace()) + ";flow-aggregator",
                NAMESPACE,
                CONTAINER))
        .relabel(RelabelRule.address(POD_ADDRESS, 10348))
        .relabel(NODE_AND_POD)
        .build();
  }

  private static ScrapeJob pods(String name, String container, int port, SetUpOptions options) {
    return ScrapeJob.builder(name, Discovery.kubernetes(Discovery.Role.POD))
        .relabel(
            RelabelRule.keep(
                literally(options.calicoNamespace()) + ";" + container, NAMESPACE, CONTAINER))
        .relabel(RelabelRule.address(POD_ADDRESS, port))
        .relabel(NODE_AND_POD)
        .build();
  }

  private static ScrapeJob nodes(String name, int port, String path, SetUpOptions options) {
    ScrapeJob.Builder job =
        ScrapeJob.builder(name, Discovery.kubernetes(Discovery.Role.NODE))
            .interval(Duration.ofSeconds(45))
            .path(path)
            .comment("The document's address of an IPv6 Node has no brackets: no target.");
    if (!options.nodeLabel().isEmpty()) {
      job.relabel(
          RelabelRule.keep(
              "true",
              "__meta_kubernetes_node_labelpresent_"
                  + options.nodeLabel().replaceAll("[^a-zA-Z0-9_]", "_")));
    } else {
      job.comment("Every Node is a target, with and without " + name + ": name a label of those.");
    }
    return job.relabel(RelabelRule.labelMap("__meta_kubernetes_node_label_(.+)"))
        .relabel(RelabelRule.address(NODE_ADDRESS, port))
        .relabel(RelabelRule.copy("kubernetes_io_hostname", "__meta_kubernetes_node_name"))
        .build();
  }

  private static ScrapeJob annotated() {
    String annotation = "__meta_kubernetes_pod_annotation_prometheus_io_";
    return ScrapeJob.builder("kubernetes-pods", Discovery.kubernetes(Discovery.Role.POD))
        .comment(
            "Pods on the network of their Node that another job scrapes, too, are there twice.")
        .relabel(
            RelabelRule.keep("true", annotation + "scrape"),
            RelabelRule.replace("__scheme__", "(https?)", "${1}", annotation + "scheme"),
            RelabelRule.replace("__metrics_path__", "(.+)", "${1}", annotation + "path"),
            RelabelRule.keep("[0-9]+;.+", annotation + "port", POD_ADDRESS),
            RelabelRule.replace(
                "__address__", "([0-9]+);([^:]+)", "${2}:${1}", annotation + "port", POD_ADDRESS),
            RelabelRule.replace(
                "__address__", "([0-9]+);(.*:.*)", "[${2}]:${1}", annotation + "port", POD_ADDRESS),
            RelabelRule.copy("namespace", NAMESPACE),
            RelabelRule.copy("pod", "__meta_kubernetes_pod_name"))
        .build();
  }
}
