// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

import dev.cnitelemetry.dashboards.json.JsonTree;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import dev.cnitelemetry.dashboards.scrape.PrometheusConfiguration;
import dev.cnitelemetry.dashboards.scrape.ScrapeJob;
import dev.cnitelemetry.metrics.Release;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Prometheus server of its own for Antrea, as the blog and Antrea's manifest
 * antrea-prometheus.yml have it: eight objects in that order.
 */
final class PrometheusServer {

  private static final String RBAC = "rbac.authorization.k8s.io/v1";
  private static final String SERVER = "prometheus-server";
  private static final String CONFIGURATION = "prometheus-server-conf";

  /** Antrea's own since v1.15.0; the document's is of June 2020. */
  private static final String IMAGE = "ubuntu/prometheus:2.46.0-22.04_stable";

  private PrometheusServer() {}

  static List<ResourcePreset> presets() {
    return List.of(
        ResourcePreset.of(
            "antrea",
            "A Prometheus server for Antrea: everything that kubectl apply -f needs",
            "antrea",
            (options, release) -> {
              List<KubernetesObject> objects = new ArrayList<>(access(options));
              objects.add(configuration(options, release));
              objects.add(deployment(options));
              objects.add(service(options));
              return objects;
            }),
        ResourcePreset.of(
            "antrea-rbac",
            "Namespace, ServiceAccount, token Secret, ClusterRole prometheus and its binding",
            null,
            (options, release) -> access(options)),
        ResourcePreset.of(
            "prometheus-antrea",
            "ClusterRole prometheus-antrea, the least that scraping Antrea needs, and its binding",
            null,
            (options, release) -> least(options)));
  }

  private static KubernetesObject namespace(SetUpOptions options) {
    String name = options.monitoringNamespace();
    return KubernetesObject.builder("v1", "Namespace", name).label("name", name).build();
  }

  private static List<KubernetesObject> access(SetUpOptions options) {
    return List.of(
        namespace(options),
        KubernetesObject.builder("v1", "ServiceAccount", "prometheus")
            .namespace(options.monitoringNamespace())
            .build(),
        KubernetesObject.builder("v1", "Secret", options.tokenSecret())
            .namespace(options.monitoringNamespace())
            .annotation("kubernetes.io/service-account.name", "prometheus")
            .put("type", "kubernetes.io/service-account-token")
            .comment(
                "A token that does not end: for tests by hand, and for monitors of the operator.")
            .build(),
        KubernetesObject.builder(RBAC, "ClusterRole", "prometheus")
            .comment(
                "nodes/proxy is in the document, and no job here needs it: with it the server can"
                    + " run commands in Pods by way of the kubelet. Leave it out if you can.")
            .put(
                "rules",
                List.of(
                    JsonTree.object(
                        "apiGroups",
                        List.of(""),
                        "resources",
                        List.of("nodes", "nodes/proxy", "services", "endpoints", "pods"),
                        "verbs",
                        List.of("get", "list", "watch")),
                    JsonTree.object(
                        "apiGroups",
                        List.of("networking.k8s.io"),
                        "resources",
                        List.of("ingresses"),
                        "verbs",
                        List.of("get", "list", "watch")),
                    metrics()))
            .build(),
        binding("prometheus", "prometheus", "prometheus", options.monitoringNamespace()));
  }

  private static Map<String, Object> metrics() {
    return JsonTree.object("nonResourceURLs", List.of("/metrics"), "verbs", List.of("get"));
  }

  static KubernetesObject metricsRole(String name, Map<String, String> labels) {
    return KubernetesObject.builder(RBAC, "ClusterRole", name)
        .labels(labels)
        .put("rules", List.of(metrics()))
        .build();
  }

  static KubernetesObject binding(String name, String role, String account, String namespace) {
    return KubernetesObject.builder(RBAC, "ClusterRoleBinding", name)
        .put(
            "roleRef",
            JsonTree.object(
                "apiGroup", "rbac.authorization.k8s.io", "kind", "ClusterRole", "name", role))
        .put(
            "subjects",
            List.of(
                JsonTree.object("kind", "ServiceAccount", "name", account, "namespace", namespace)))
        .build();
  }

  private static List<KubernetesObject> least(SetUpOptions options) {
    KubernetesObject role = metricsRole("prometheus-antrea", Map.of());
    return List.of(
        role,
        binding(
            "prometheus-antrea", "prometheus-antrea", "prometheus", options.monitoringNamespace()));
  }

  private static KubernetesObject configuration(SetUpOptions options, Optional<Release> release) {
    List<ScrapeJob> jobs =
        Stream.of("kubernetes-apiservers", "antrea-controllers", "antrea-agents")
            .map(name -> ScrapePresets.find(name).orElseThrow().job(options, release))
            .toList();
    PrometheusConfiguration configuration =
        new PrometheusConfiguration(Duration.ofSeconds(5), Duration.ofSeconds(5), List.of(), jobs);
    return KubernetesObject.builder("v1", "ConfigMap", CONFIGURATION)
        .namespace(options.monitoringNamespace())
        .label("name", CONFIGURATION)
        .put("data", JsonTree.object("prometheus.yml", configuration.yaml()))
        .comment("authorization takes the place of bearer_token_file, its deprecated name.")
        .build();
  }

  private static KubernetesObject deployment(SetUpOptions options) {
    Map<String, Object> container =
        JsonTree.object(
            "name",
            "prometheus",
            "image",
            options.image().isEmpty() ? IMAGE : options.image(),
            "command",
            List.of("/bin/prometheus"),
            "args",
            List.of(
                "--config.file=/etc/prometheus/prometheus.yml", "--storage.tsdb.path=/prometheus/"),
            "ports",
            List.of(JsonTree.object("containerPort", 9090)),
            "volumeMounts",
            List.of(
                JsonTree.object(
                    "name", "prometheus-config-volume", "mountPath", "/etc/prometheus/"),
                JsonTree.object("name", "prometheus-storage-volume", "mountPath", "/prometheus/")));
    return KubernetesObject.builder("apps/v1", "Deployment", "prometheus-deployment")
        .namespace(options.monitoringNamespace())
        .comment(
            "The document's image is of June 2020, and it logs at level debug: neither is here.")
        .comment("The storage is an emptyDir: what was scraped is gone with the Pod.")
        .put(
            "spec",
            JsonTree.object(
                "selector",
                JsonTree.object("matchLabels", JsonTree.object("app", SERVER)),
                "replicas",
                1,
                "template",
                JsonTree.object(
                    "metadata",
                    JsonTree.object("labels", JsonTree.object("app", SERVER)),
                    "spec",
                    JsonTree.object(
                        "containers",
                        List.of(container),
                        "serviceAccountName",
                        "prometheus",
                        "volumes",
                        List.of(
                            JsonTree.object(
                                "name",
                                "prometheus-config-volume",
                                "configMap",
                                JsonTree.object("defaultMode", 420, "name", CONFIGURATION)),
                            JsonTree.object(
                                "name",
                                "prometheus-storage-volume",
                                "emptyDir",
                                JsonTree.object()))))))
        .build();
  }

  private static KubernetesObject service(SetUpOptions options) {
    return KubernetesObject.builder("v1", "Service", "prometheus-service")
        .namespace(options.monitoringNamespace())
        .annotation("prometheus.io/scrape", "true")
        .annotation("prometheus.io/port", "9090")
        .comment("Whoever reaches a Node reaches the server, which asks for no password.")
        .put(
            "spec",
            JsonTree.object(
                "selector",
                JsonTree.object("app", SERVER),
                "type",
                "NodePort",
                "ports",
                List.of(
                    JsonTree.object(
                        "port", 8080, "targetPort", 9090, "nodePort", options.nodePort()))))
        .build();
  }
}
