// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

import dev.cnitelemetry.dashboards.json.JsonTree;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import dev.cnitelemetry.dashboards.scrape.config.AntreaConfiguration;
import dev.cnitelemetry.dashboards.scrape.config.ConfigurationFile;
import dev.cnitelemetry.metrics.Release;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** This project's flow collector in a cluster, where the document puts that of go-ipfix. */
final class FlowCollectorResources {

  private static final String NAME = "flow-collector";
  private static final String FOLDER = "/etc/flow-collector";
  private static final int IPFIX = 4739;
  private static final int METRICS = 9091;

  /** The newest release whose keys are known. */
  private static final Release NEWEST = Release.of("antrea", "v2.7.0");

  private FlowCollectorResources() {}

  static List<ResourcePreset> presets() {
    return List.of(
        ResourcePreset.of(
            NAME,
            "The flow collector: Namespace, ConfigMap, Deployment and Service 4739; needs an image",
            "antrea",
            FlowCollectorResources::objects));
  }

  private static List<KubernetesObject> objects(SetUpOptions options, Optional<Release> release) {
    if (options.image().isEmpty()) {
      throw new IllegalArgumentException(
          "resource flow-collector needs an image: one whose entry point is the command line of"
              + " this project, java -jar cni-telemetry.jar");
    }
    String namespace = options.collectorNamespace();
    return List.of(
        KubernetesObject.builder("v1", "Namespace", namespace).label("name", namespace).build(),
        configuration(namespace, release.orElse(NEWEST)),
        deployment(namespace, options.image(), release),
        service(namespace));
  }

  private static KubernetesObject configuration(String namespace, Release release) {
    AntreaConfiguration aggregator =
        AntreaConfiguration.of(ConfigurationFile.FLOW_AGGREGATOR, release);
    for (String key : List.of("activeFlowRecordTimeout", "inactiveFlowRecordTimeout")) {
      String value =
          ConfigurationFile.FLOW_AGGREGATOR
              .key(key)
              .flatMap(each -> each.at(release))
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          release + " aggregates by none of the known rules: v1.5.0 and later do"))
              .defaultValue();
      aggregator = aggregator.with(key, value);
    }
    return KubernetesObject.builder("v1", "ConfigMap", NAME)
        .namespace(namespace)
        .comment("Keys of Antrea's flow-aggregator.conf: the collector follows them, or says which")
        .comment("it cannot follow. flowCollector and flowLogger add sinks.")
        .put(
            "data",
            JsonTree.object(ConfigurationFile.FLOW_AGGREGATOR.fileName(), aggregator.yaml()))
        .build();
  }

  private static KubernetesObject deployment(
      String namespace, String image, Optional<Release> release) {
    String rules = release.map(Release::version).orElse("mended");
    Map<String, Object> container =
        JsonTree.object(
            "name",
            NAME,
            "image",
            image,
            "args",
            List.of(
                "flows",
                "collect",
                "--udp",
                "0.0.0.0:" + IPFIX,
                "--tcp",
                "0.0.0.0:" + IPFIX,
                "--metrics",
                "0.0.0.0:" + METRICS,
                "--config",
                FOLDER + "/" + ConfigurationFile.FLOW_AGGREGATOR.fileName(),
                "--aggregate",
                rules),
            "ports",
            List.of(
                port("ipfix-udp", IPFIX, "UDP"),
                port("ipfix-tcp", IPFIX, "TCP"),
                port("metrics", METRICS, "TCP")),
            "readinessProbe",
            JsonTree.object(
                "httpGet", JsonTree.object("path", "/recordmetrics", "port", "metrics")),
            "resources",
            JsonTree.object(
                "requests",
                JsonTree.object("cpu", "200m", "memory", "512Mi"),
                "limits",
                JsonTree.object("memory", "512Mi")),
            "volumeMounts",
            List.of(JsonTree.object("name", "configuration", "mountPath", FOLDER)));
    return KubernetesObject.builder("apps/v1", "Deployment", NAME)
        .namespace(namespace)
        .label("app", NAME)
        .comment("Agents send to it themselves. Where the Flow Aggregator does, records are")
        .comment("aggregated already: set --aggregate to \"off\". kubectl logs shows the records.")
        .comment("One replica: both Nodes' records of a flow have to come to the same process.")
        .put(
            "spec",
            JsonTree.object(
                "replicas",
                1,
                "strategy",
                JsonTree.object("type", "Recreate"),
                "selector",
                JsonTree.object("matchLabels", JsonTree.object("app", NAME)),
                "template",
                JsonTree.object(
                    "metadata",
                    JsonTree.object("labels", JsonTree.object("app", NAME)),
                    "spec",
                    JsonTree.object(
                        "containers",
                        List.of(container),
                        "volumes",
                        List.of(
                            JsonTree.object(
                                "name",
                                "configuration",
                                "configMap",
                                JsonTree.object("name", NAME)))))))
        .build();
  }

  private static Map<String, Object> port(String name, int port, String protocol) {
    return JsonTree.object("name", name, "containerPort", port, "protocol", protocol);
  }

  private static KubernetesObject service(String namespace) {
    return KubernetesObject.builder("v1", "Service", NAME)
        .namespace(namespace)
        .annotation("prometheus.io/scrape", "true")
        .annotation("prometheus.io/port", String.valueOf(METRICS))
        .comment("Agents reach it as " + namespace + "/" + NAME + ":4739:tcp, or :udp.")
        .put(
            "spec",
            JsonTree.object(
                "selector",
                JsonTree.object("app", NAME),
                "ports",
                List.of(
                    servicePort("ipfix-udp", IPFIX, "UDP"),
                    servicePort("ipfix-tcp", IPFIX, "TCP"),
                    servicePort("metrics", METRICS, "TCP"))))
        .build();
  }

  private static Map<String, Object> servicePort(String name, int port, String protocol) {
    return JsonTree.object("name", name, "port", port, "targetPort", name, "protocol", protocol);
  }
}
