// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape;

import dev.cnitelemetry.dashboards.internal.Fields;
import dev.cnitelemetry.dashboards.internal.PrometheusDuration;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The operator's Probe: targets that a prober such as the blackbox exporter asks.
 *
 * <pre>{@code
 * Probe probe =
 *     new Probe(
 *         "bgp-port",
 *         "monitoring",
 *         Map.of(),
 *         "blackbox-exporter.monitoring.svc:9115",
 *         "tcp_connect",
 *         Duration.ofSeconds(30),
 *         List.of("10.0.0.1:179", "[fd00::2]:179"));
 * System.out.println(probe.resource().yaml());
 * }</pre>
 *
 * @param name its name
 * @param namespace the namespace it is in
 * @param labels its labels, by which a {@code Prometheus} picks it
 * @param prober host and port of the prober
 * @param module the prober's module
 * @param interval how often it is asked
 * @param targets what it asks for
 */
public record Probe(
    String name,
    String namespace,
    Map<String, String> labels,
    String prober,
    String module,
    Duration interval,
    List<String> targets) {

  /**
   * Copies what may change. *
   *
   * @param name its name
   * @param namespace the namespace it is in
   * @param labels its labels, by which a {@code Prometheus} picks it
   * @param prober host and port of the prober
   * @param module the prober's module
   * @param interval how often it is asked
   * @param targets what it asks for
   * @throws IllegalArgumentException if there are no targets, or the prober is a URL
   */
  public Probe {
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
    targets = List.copyOf(targets);
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("Probe " + name + " has no targets");
    }
    if (prober.contains("/")) {
      throw new IllegalArgumentException(
          "the prober of " + name + " is host and port, not a URL: " + prober);
    }
  }

  /**
   * The resource.
   *
   * @return what {@code kubectl apply -f} takes
   * @throws IllegalArgumentException if there cannot be an object or a namespace of that name
   */
  public KubernetesObject resource() {
    return KubernetesObject.builder("monitoring.coreos.com/v1", "Probe", name)
        .namespace(namespace)
        .labels(labels)
        .put(
            "spec",
            new Fields()
                .put("jobName", name)
                .put("interval", PrometheusDuration.of(interval))
                .put("module", module)
                .put("prober", new Fields().put("url", prober).map())
                .put(
                    "targets",
                    new Fields()
                        .put("staticConfig", new Fields().put("static", targets).map())
                        .map())
                .map())
        .build();
  }
}
