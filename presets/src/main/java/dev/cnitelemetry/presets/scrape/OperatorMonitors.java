// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

import dev.cnitelemetry.dashboards.json.JsonTree;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import dev.cnitelemetry.dashboards.scrape.LabelSelector;
import dev.cnitelemetry.dashboards.scrape.MonitorEndpoint;
import dev.cnitelemetry.dashboards.scrape.PodMonitor;
import dev.cnitelemetry.dashboards.scrape.Probe;
import dev.cnitelemetry.dashboards.scrape.RelabelRule;
import dev.cnitelemetry.dashboards.scrape.ServiceMonitor;
import dev.cnitelemetry.dashboards.scrape.TlsSettings;
import dev.cnitelemetry.metrics.Release;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the Prometheus operator takes: monitors of Tawon, Antrea and Calico, and a server. */
final class OperatorMonitors {

  private static final String NAME = "app.kubernetes.io/name";
  private static final RelabelRule NODE_AND_POD =
      RelabelRule.copy("instance", "__meta_kubernetes_pod_node_name", "__meta_kubernetes_pod_name");

  private OperatorMonitors() {}

  static List<ResourcePreset> presets() {
    return List.of(
        ResourcePreset.of(
            "tawon",
            "PodMonitors of Tawon's directives and agents, and the Prometheus that picks them",
            null,
            (options, release) ->
                List.of(
                    prometheus(options),
                    tawon("tawon-podmonitor", "tawon-directive", options),
                    tawon("tawon-agent-podmonitor", "tawon-agent", options))),
        ResourcePreset.of(
            "tawon-operator",
            "ClusterRole tawon-operator-metrics-reader and its binding",
            null,
            (options, release) -> tawonOperator(options)),
        ResourcePreset.of(
            "prometheus-example",
            "The Prometheus resource that picks every monitor of every namespace",
            null,
            (options, release) -> List.of(prometheus(options))),
        ResourcePreset.of(
            "antrea-monitors",
            "PodMonitor, ServiceMonitor and ScrapeConfig of Antrea",
            "antrea",
            OperatorMonitors::antrea),
        ResourcePreset.of(
            "calico-monitors",
            "ScrapeConfigs of Felix, Typha, kube-controllers and BIRD, and a Probe of BGP's port",
            null,
            (options, release) -> calico(options)));
  }

  private static KubernetesObject prometheus(SetUpOptions options) {
    return KubernetesObject.builder("monitoring.coreos.com/v1", "Prometheus", "prometheus-example")
        .namespace(options.monitoringNamespace())
        .comment("An empty selector picks all; one that is absent picks none.")
        .put(
            "spec",
            JsonTree.object(
                "serviceMonitorSelector",
                JsonTree.object(),
                "podMonitorSelector",
                JsonTree.object(),
                "serviceMonitorNamespaceSelector",
                JsonTree.object(),
                "podMonitorNamespaceSelector",
                JsonTree.object(),
                "replicas",
                1))
        .build();
  }

  private static KubernetesObject tawon(String name, String pods, SetUpOptions options) {
    return new PodMonitor(
            name,
            options.tawonNamespace(),
            Map.of(),
            List.of(options.tawonNamespace()),
            LabelSelector.of(NAME, pods),
            List.of(
                MonitorEndpoint.builder("http-metrics").interval(Duration.ofSeconds(10)).build()))
        .resource();
  }

  private static List<KubernetesObject> tawonOperator(SetUpOptions options) {
    Map<String, String> labels = new TreeMap<>();
    labels.put("app.kubernetes.io/component", "kube-rbac-proxy");
    labels.put("app.kubernetes.io/created-by", "tawon-operator");
    labels.put("app.kubernetes.io/instance", "metrics-reader");
    labels.put("app.kubernetes.io/managed-by", "kustomize");
    labels.put(NAME, "clusterrole");
    labels.put("app.kubernetes.io/part-of", "tawon-operator");
    return List.of(
        PrometheusServer.metricsRole("tawon-operator-metrics-reader", labels),
        PrometheusServer.binding(
            "tawon-operator-metrics-binding",
            "tawon-operator-metrics-reader",
            "tawon-operator-controller-manager",
            options.operatorNamespace()));
  }

  private static List<KubernetesObject> antrea(SetUpOptions options, Optional<Release> release) {
    TlsSettings tls = new TlsSettings("", "", options.insecureSkipVerify());
    String namespace = options.monitoringNamespace();
    KubernetesObject agents =
        new PodMonitor(
                "antrea-agents",
                namespace,
                Map.of(),
                List.of(options.antreaNamespace()),
                new LabelSelector(antrea("antrea-agent"), Map.of()),
                List.of(
                    MonitorEndpoint.builder("api")
                        .tls(tls)
                        .bearerToken(options.tokenSecret())
                        .relabel(NODE_AND_POD)
                        .build()))
            .resource();
    KubernetesObject controllers =
        new ServiceMonitor(
                "antrea-controllers",
                namespace,
                Map.of(),
                List.of(options.antreaNamespace()),
                LabelSelector.of("app", "antrea"),
                List.of(
                    MonitorEndpoint.ofTargetPort("api")
                        .tls(tls)
                        .bearerToken(options.tokenSecret())
                        .relabel(NODE_AND_POD)
                        .build()))
            .resource();
    KubernetesObject aggregator =
        ScrapePresets.find("flow-aggregator")
            .orElseThrow()
            .job(options, release)
            .scrapeConfig(namespace, options.tokenSecret(), Map.of());
    return List.of(agents, controllers, aggregator);
  }

  private static Map<String, String> antrea(String component) {
    Map<String, String> labels = new TreeMap<>();
    labels.put("app", "antrea");
    labels.put("component", component);
    return labels;
  }

  private static List<KubernetesObject> calico(SetUpOptions options) {
    List<KubernetesObject> jobs =
        List.of("calico-node", "calico-typha", "calico-kube-controllers", "bird-exporter").stream()
            .map(
                name ->
                    ScrapePresets.find(name)
                        .orElseThrow()
                        .job(options, Optional.empty())
                        .scrapeConfig(options.monitoringNamespace(), "", Map.of()))
            .toList();
    KubernetesObject probe =
        new Probe(
                "bgp-peers",
                options.monitoringNamespace(),
                Map.of(),
                "blackbox-exporter." + options.monitoringNamespace() + ".svc:9115",
                "tcp_connect",
                Duration.ofSeconds(45),
                List.of("192.0.2.1:179", "[2001:db8::1]:179"))
            .resource()
            .withComment("Put the addresses of your route reflectors in place of these examples.");
    return Stream.concat(jobs.stream(), Stream.of(probe)).toList();
  }
}
