// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape;

import dev.cnitelemetry.dashboards.internal.Fields;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The operator's ServiceMonitor: which Services are scraped, by their labels.
 *
 * <pre>{@code
 * ServiceMonitor monitor =
 *     new ServiceMonitor(
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
 * @param namespaces where it looks for Services; its own where empty
 * @param selector which Services
 * @param endpoints which of their ports
 */
public record ServiceMonitor(
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
   * @param namespaces where it looks for Services; its own where empty
   * @param selector which Services
   * @param endpoints which of their ports
   * @throws IllegalArgumentException if there are no endpoints
   */
  public ServiceMonitor {
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
    namespaces = List.copyOf(namespaces);
    endpoints = List.copyOf(endpoints);
    if (endpoints.isEmpty()) {
      throw new IllegalArgumentException("ServiceMonitor " + name + " has no endpoints");
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
    spec.put("endpoints", endpoints.stream().map(MonitorEndpoint::fields).toList());
    return KubernetesObject.builder("monitoring.coreos.com/v1", "ServiceMonitor", name)
        .namespace(namespace)
        .labels(labels)
        .put("spec", spec.map())
        .build();
  }
}
