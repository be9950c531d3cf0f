// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape;

import dev.cnitelemetry.dashboards.internal.Fields;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The operator's PodMonitor: which Pods are scraped, by their labels.
 *
 * <pre>{@code
 * PodMonitor monitor =
 *     new PodMonitor(
 *         "example",
 *         "monitoring",
 *         Map.of(),
 *         List.of("kube-system"),
 *         LabelSelector.of("app", "example"),
 *         List.of(MonitorEndpoint.builder("metrics").build()));
 * System.out.println(monitor.resource().yaml());
 * }</pre>
 *
 * @param name its name
 * @param namespace the namespace it is in
 * @param labels its labels, by which a {@code Prometheus} picks it
 * @param namespaces where it looks for Pods; its own where empty
 * @param selector which Pods
 * @param endpoints which of their ports
 */
public record PodMonitor(
    String name,
    String namespace,
    Map<String, String> labels,
    List<String> namespaces,
    LabelSelector selector,
    List<MonitorEndpoint> endpoints) {

  /**
   * Copies what may change. *
   *
   * @param name its name
   * @param namespace the namespace it is in
   * @param labels its labels, by which a {@code Prometheus} picks it
   * @param namespaces where it looks for Pods; its own where empty
   * @param selector which Pods
   * @param endpoints which of their ports
   * @throws IllegalArgumentException if there are no endpoints
   */
  public PodMonitor {
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
    namespaces = List.copyOf(namespaces);
    endpoints = List.copyOf(endpoints);
    if (endpoints.isEmpty()) {
      throw new IllegalArgumentException("PodMonitor " + name + " has no endpoints");
    }
  }

  /**
   * The resource.
   *
   * @return what {@code kubectl apply -f} takes
   * @throws IllegalArgumentException if there cannot be an object or a namespace of that name
   */
  public KubernetesObject resource() {
    Fields spec = new Fields();
    if (!namespaces.isEmpty()) {
      spec.put("namespaceSelector", new Fields().put("matchNames", namespaces).map());
    }
    spec.put("selector", selector.fields());
    spec.put("podMetricsEndpoints", endpoints.stream().map(MonitorEndpoint::fields).toList());
    return KubernetesObject.builder("monitoring.coreos.com/v1", "PodMonitor", name)
        .namespace(namespace)
        .labels(labels)
        .put("spec", spec.map())
        .build();
  }
}
