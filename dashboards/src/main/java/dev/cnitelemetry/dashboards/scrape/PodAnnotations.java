// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The annotations by which Pods ask to be scraped, for a job that looks for them.
 *
 * @param pods whose they are, for messages: {@code calico-node}
 * @param onEveryNode whether those Pods run on every Node, with its address
 * @param scheme {@code http} or {@code https}
 * @param port the port
 * @param path the path
 */
public record PodAnnotations(
    String pods, boolean onEveryNode, String scheme, int port, String path) {

  /** The label that discovery makes of the annotation that asks for it. */
  static final String ASKED = "__meta_kubernetes_pod_annotation_prometheus_io_scrape";

  /**
   * The annotations.
   *
   * @return names and values
   */
  public Map<String, String> annotations() {
    Map<String, String> annotations = new LinkedHashMap<>();
    annotations.put("prometheus.io/scrape", "true");
    annotations.put("prometheus.io/scheme", scheme);
    annotations.put("prometheus.io/path", path);
    annotations.put("prometheus.io/port", Integer.toString(port));
    return annotations;
  }
}
