// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape;

import dev.cnitelemetry.dashboards.internal.Fields;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where a job's targets come from.
 *
 * <pre>{@code
 * Discovery nodes = Discovery.kubernetes(Discovery.Role.NODE);
 * Discovery fixed = new Discovery.Fixed(List.of("127.0.0.1:9091"), Map.of("node", "laptop"));
 * }</pre>
 */
public sealed interface Discovery {

  /** What of a Kubernetes cluster is a target. */
  enum Role {
    /** Each node, at its kubelet's address. */
    NODE("node", "Node"),
    /** Each port of each container of each Pod. */
    POD("pod", "Pod"),
    /** Each port of each Service. */
    SERVICE("service", "Service"),
    /** Each address of each Endpoints, and the other ports of their Pods. */
    ENDPOINTS("endpoints", "Endpoints"),
    /** The same by EndpointSlices. */
    ENDPOINTSLICE("endpointslice", "EndpointSlice"),
    /** Each path of each Ingress. */
    INGRESS("ingress", "Ingress");

    private final String text;
    private final String operatorText;

    Role(String text, String operatorText) {
      this.text = text;
      this.operatorText = operatorText;
    }

    /**
     * The role as {@code prometheus.yml} spells it.
     *
     * @return for example {@code pod}
     */
    public String text() {
      return text;
    }
  }

  /**
   * What Kubernetes' API server knows.
   *
   * @param role what is a target
   * @param namespaces where it is looked for; empty for everywhere
   */
  record Kubernetes(Role role, List<String> namespaces) implements Discovery {
    /**
     * Copies the list.
     *
     * @param role what is a target
     * @param namespaces where it is looked for; empty for everywhere
     */
    public Kubernetes {
      namespaces = List.copyOf(namespaces);
    }
  }

  /**
   * Targets in files, which a server reads again when they change.
   *
   * @param files names or patterns, ending in {@code .json}, {@code .yml} or {@code .yaml}
   */
  record FromFiles(List<String> files) implements Discovery {
    /**
     * Copies the list. *
     *
     * @param files names or patterns, ending in {@code .json}, {@code .yml} or {@code .yaml}
     * @throws IllegalArgumentException if a server would not take such a file
     */
    public FromFiles {
      files = List.copyOf(files);
      for (String file : files) {
        if (!file.toLowerCase(Locale.ROOT).matches(".+\\.(json|yml|yaml)")) {
          throw new IllegalArgumentException(
              "file of targets \"" + file + "\" does not end in .json, .yml or .yaml");
        }
      }
    }
  }

  /**
   * Targets that stay the same.
   *
   * @param targets {@code host:port}
   * @param labels labels of all of them
   */
  record Fixed(List<String> targets, Map<String, String> labels) implements Discovery {
    /**
     * Copies both.
     *
     * @param targets {@code host:port}
     * @param labels labels of all of them
     */
    public Fixed {
      targets = List.copyOf(targets);
      labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }
  }

  /**
   * What Kubernetes' API server knows, in all namespaces.
   *
   * @param role what is a target
   * @return the discovery
   */
  static Discovery kubernetes(Role role) {
    return new Kubernetes(role, List.of());
  }

  /**
   * How it is put into a job.
   *
   * @param operator true for the operator's spelling
   * @param fields the job's fields
   */
  private static void put(Discovery discovery, boolean operator, Fields fields) {
    if (discovery instanceof Kubernetes kubernetes) {
      Fields one =
          new Fields().put("role", operator ? kubernetes.role.operatorText : kubernetes.role.text);
      if (!kubernetes.namespaces.isEmpty()) {
        one.put("namespaces", Map.of("names", kubernetes.namespaces));
      }
      fields.put(operator ? "kubernetesSDConfigs" : "kubernetes_sd_configs", List.of(one.map()));
    } else if (discovery instanceof FromFiles files) {
      fields.put(
          operator ? "fileSDConfigs" : "file_sd_configs",
          List.of(new Fields().put("files", files.files).map()));
    } else if (discovery instanceof Fixed fixed) {
      fields.put(
          operator ? "staticConfigs" : "static_configs",
          List.of(
              new Fields()
                  .put("targets", fixed.targets)
                  .putUnlessEmpty("labels", fixed.labels)
                  .map()));
    }
  }

  /**
   * The fields of a job that say it, as {@code prometheus.yml} has them.
   *
   * @return one field
   */
  default Map<String, Object> fields() {
    Fields fields = new Fields();
    put(this, false, fields);
    return fields.map();
  }

  /**
   * The fields of a {@code ScrapeConfig} that say it.
   *
   * @return one field
   */
  default Map<String, Object> operatorFields() {
    Fields fields = new Fields();
    put(this, true, fields);
    return fields.map();
  }
}
