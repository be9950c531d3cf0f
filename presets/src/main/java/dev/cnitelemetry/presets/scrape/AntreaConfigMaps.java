// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

import dev.cnitelemetry.dashboards.json.JsonTree;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import dev.cnitelemetry.dashboards.scrape.config.AntreaConfiguration;
import dev.cnitelemetry.dashboards.scrape.config.ConfigurationFile;
import dev.cnitelemetry.metrics.Release;
import java.util.List;
import java.util.Optional;

/** The parts of Antrea's configuration that concern metrics and flow records, as ConfigMaps. */
final class AntreaConfigMaps {

  /** The newest release whose keys are known. */
  private static final Release NEWEST = Release.of("antrea", "v2.7.0");

  private AntreaConfigMaps() {}

  static List<ResourcePreset> presets() {
    return List.of(
        ResourcePreset.of(
            "antrea-config",
            "Fragments of the ConfigMap antrea-config: metrics and the Flow Exporter switched on",
            "antrea",
            (options, release) -> List.of(antrea(options, release.orElse(NEWEST)))),
        ResourcePreset.of(
            "flow-aggregator-config",
            "A fragment of the ConfigMap flow-aggregator-configmap: records to an IPFIX collector",
            "antrea",
            (options, release) -> List.of(flowAggregator(options, release))));
  }

  private static AntreaConfiguration withIfThere(
      AntreaConfiguration configuration, String key, String value) {
    return configuration
        .file()
        .key(key)
        .filter(each -> each.at(configuration.release()).isPresent())
        .map(each -> configuration.with(key, value))
        .orElse(configuration);
  }

  private static String valueAtRelease(AntreaConfiguration configuration, String key) {
    return configuration
        .file()
        .key(key)
        .flatMap(each -> each.at(configuration.release()))
        .orElseThrow()
        .defaultValue();
  }

  private static AntreaConfiguration agent(Release release) {
    AntreaConfiguration agent =
        AntreaConfiguration.of(ConfigurationFile.AGENT, release)
            .with("apiPort", "10350")
            .with("enablePrometheusMetrics", "true");
    if (!isThere("flowCollectorAddr", release)) {
      return agent;
    }
    agent = agent.with("featureGates.FlowExporter", "true");
    String section = isThere("flowExporter.enable", release) ? "flowExporter." : "";
    agent = withIfThere(agent, "flowExporter.enable", "true");
    for (String name :
        List.of(
            "flowCollectorAddr",
            "flowPollInterval",
            "activeFlowExportTimeout",
            "idleFlowExportTimeout")) {
      String key = section + name;
      if (isThere(key, release)) {
        agent = withIfThere(agent, key, valueAtRelease(agent, key));
      }
    }
    return agent;
  }

  private static boolean isThere(String key, Release release) {
    return ConfigurationFile.AGENT.key(key).flatMap(each -> each.at(release)).isPresent();
  }

  private static KubernetesObject antrea(SetUpOptions options, Release release) {
    AntreaConfiguration controller =
        AntreaConfiguration.of(ConfigurationFile.CONTROLLER, release)
            .with("apiPort", "10349")
            .with("enablePrometheusMetrics", "true");
    return KubernetesObject.builder("v1", "ConfigMap", "antrea-config")
        .namespace(options.antreaNamespace())
        .comment(
            "Fragments: put these keys into the ConfigMap that is there, which has more of them. Its"
                + " name had a suffix up to v1.6.1.")
        .comment(
            "Without the Flow Exporter the metrics of conntrack and of the flow collector stay 0.")
        .put(
            "data",
            JsonTree.object(
                ConfigurationFile.AGENT.fileName(),
                agent(release).yaml(),
                ConfigurationFile.CONTROLLER.fileName(),
                controller.yaml()))
        .build();
  }

  private static KubernetesObject flowAggregator(SetUpOptions options, Optional<Release> release) {
    Release asked = release.orElse(NEWEST);
    if (ConfigurationFile.FLOW_AGGREGATOR.keys(asked).isEmpty()) {
      throw new IllegalArgumentException(
          asked + " has no Flow Aggregator: it is there since v0.12.0");
    }
    AntreaConfiguration aggregator =
        AntreaConfiguration.of(ConfigurationFile.FLOW_AGGREGATOR, asked);
    for (String key :
        List.of(
            "activeFlowRecordTimeout",
            "inactiveFlowRecordTimeout",
            "aggregatorTransportProtocol",
            "apiServer.apiPort")) {
      if (ConfigurationFile.FLOW_AGGREGATOR.key(key).flatMap(each -> each.at(asked)).isPresent()) {
        aggregator = aggregator.with(key, valueAtRelease(aggregator, key));
      }
    }
    aggregator = withIfThere(aggregator, "externalFlowCollectorAddr", options.collectorAddress());
    aggregator = withIfThere(aggregator, "flowCollector.address", options.collectorAddress());
    aggregator = withIfThere(aggregator, "flowCollector.enable", "true");
    return KubernetesObject.builder("v1", "ConfigMap", "flow-aggregator-configmap")
        .namespace(options.flowAggregatorNamespace())
        .comment("A fragment: put these keys into the ConfigMap that is there.")
        .comment("aggregatorTransportProtocol and the agents' flowCollectorAddr have to agree.")
        .put(
            "data",
            JsonTree.object(ConfigurationFile.FLOW_AGGREGATOR.fileName(), aggregator.yaml()))
        .build();
  }
}
