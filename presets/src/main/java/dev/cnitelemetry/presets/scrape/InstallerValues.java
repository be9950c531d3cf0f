// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

import dev.cnitelemetry.dashboards.json.JsonTree;
import dev.cnitelemetry.dashboards.kubernetes.HelmValues;
import dev.cnitelemetry.dashboards.scrape.ScrapeJob;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.presets.rules.PresetRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is told to those who install: kubespray, Helm charts of Antrea and of openstack-helm-infra.
 */
final class InstallerValues {

  private InstallerValues() {}

  static List<ResourcePreset> presets() {
    return List.of(
        ResourcePreset.values(
            "kubespray-calico",
            "Variables of kubespray that switch Felix' metrics on",
            null,
            (options, release) -> kubespray()),
        ResourcePreset.values(
            "calico-annotations",
            "Helm fragment: the annotations of calico-node's Pods, for the job kubernetes-pods",
            null,
            (options, release) -> annotations()),
        ResourcePreset.values(
            "helm-openstack",
            "Values of openstack-helm-infra's Prometheus chart: jobs and rules of Calico and BIRD",
            null,
            (options, release) -> openstack(options)),
        ResourcePreset.values(
            "helm-antrea",
            "Values of Antrea's chart that concern metrics and the Flow Exporter",
            "antrea",
            InstallerValues::antrea),
        ResourcePreset.values(
            "helm-flow-aggregator",
            "Values of the Flow Aggregator's chart that concern metrics",
            "antrea",
            InstallerValues::flowAggregator));
  }

  private static HelmValues kubespray() {
    return new HelmValues(
        List.of(
            "kubespray also annotates the Pods with prometheus.io/scrape and port since v2.8.0: use"
                + " the job kubernetes-pods or calico-node, not both."),
        JsonTree.object(
            "calico_felix_prometheusmetricsenabled", "true",
            "calico_felix_prometheusmetricsport", 9091,
            "calico_felix_prometheusgometricsenabled", "true",
            "calico_felix_prometheusprocessmetricsenabled", "true"));
  }

  private static HelmValues annotations() {
    Map<String, Object> annotations = new LinkedHashMap<>(ScrapePresets.CALICO_NODE.annotations());
    return new HelmValues(
        List.of(
            "Of the DaemonSet calico-node. The default of the path is /metrics; the document's"
                + " /metric is a misprint."),
        JsonTree.object(
            "spec",
            JsonTree.object(
                "template",
                JsonTree.object("metadata", JsonTree.object("annotations", annotations)))));
  }

  private static HelmValues openstack(SetUpOptions options) {
    List<Object> jobs = new ArrayList<>();
    for (String name : List.of("calico-node", "bird-exporter")) {
      ScrapeJob job = ScrapePresets.find(name).orElseThrow().job(options, Optional.empty());
      jobs.add(job.fields());
    }
    return new HelmValues(
        List.of("The chart's own defaults of the six Felix alerts are to be taken out of it."),
        JsonTree.object(
            "conf",
            JsonTree.object(
                "prometheus",
                JsonTree.object(
                    "scrape_configs",
                    JsonTree.object("scrape_configs", jobs),
                    "rules",
                    JsonTree.object("calico", rules("calico-felix"), "bird", rules("bird"))))));
  }

  private static Map<String, Object> rules(String preset) {
    return PresetRules.find(preset).orElseThrow().file().fields();
  }

  private static void requireChart(String chart, Optional<Release> release) {
    if (isBefore(release, "v1.7.0")) {
      throw new IllegalArgumentException(
          release.orElseThrow() + " has no chart " + chart + ": it is there since v1.7.0");
    }
  }

  private static boolean isBefore(Optional<Release> release, String version) {
    return release.filter(each -> each.compareTo(Release.of("antrea", version)) < 0).isPresent();
  }

  private static HelmValues antrea(SetUpOptions options, Optional<Release> release) {
    requireChart("antrea", release);
    boolean flat = isBefore(release, "v1.13.0");
    Map<String, Object> values =
        JsonTree.object(
            "agent",
            JsonTree.object("apiPort", 10350, "enablePrometheusMetrics", true),
            "controller",
            JsonTree.object("apiPort", 10349, "enablePrometheusMetrics", true),
            "featureGates",
            JsonTree.object("FlowExporter", true));
    values.put(
        flat ? "flowCollector" : "flowExporter",
        flat
            ? JsonTree.object("flowPollInterval", "5s")
            : JsonTree.object("enable", true, "flowPollInterval", "5s"));
    return new HelmValues(
        List.of(
            "Without the Flow Exporter the metrics of conntrack and of the flow collector stay 0.",
            flat
                ? "Since v1.13.0 flowCollector is called flowExporter."
                : "Before v1.13.0 flowExporter is called flowCollector."),
        values);
  }

  private static HelmValues flowAggregator(SetUpOptions options, Optional<Release> release) {
    requireChart("flow-aggregator", release);
    return new HelmValues(
        List.of("Its metrics cannot be switched off."),
        JsonTree.object("apiServer", JsonTree.object("apiPort", 10348)));
  }
}
