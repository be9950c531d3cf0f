// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.kubernetes;

import dev.cnitelemetry.dashboards.internal.Fields;
import dev.cnitelemetry.dashboards.internal.YamlTree;
import dev.cnitelemetry.dashboards.json.JsonTree;
import java.util.List;
import java.util.Map;

/**
 * Values for a Helm chart, or variables of an Ansible inventory: YAML that is no resource.
 *
 * <pre>{@code
 * HelmValues values =
 *     new HelmValues(List.of("For the chart antrea."), Map.of("enablePrometheusMetrics", true));
 * System.out.println(values.yaml());
 * }</pre>
 *
 * @param comments lines of a comment before them
 * @param values maps with text keys, lists, texts, booleans, integers
 */
public record HelmValues(List<String> comments, Map<String, Object> values) {

  /**
   * Copies both. *
   *
   * @param comments lines of a comment before them
   * @param values maps with text keys, lists, texts, booleans, integers
   * @throws IllegalArgumentException if there is anything else in the values
   */
  public HelmValues {
    comments = List.copyOf(comments);
    values = copy(values);
  }

  @SuppressWarnings("unchecked") // a copy of a map is one
  private static Map<String, Object> copy(Map<String, Object> values) {
    return (Map<String, Object>) Fields.copy(values);
  }

  /**
   * The values in YAML, their comment before them.
   *
   * @return text that ends with a line break
   */
  public String yaml() {
    return YamlTree.comment(comments) + YamlTree.of(values);
  }

  /**
   * The values in JSON, without comments.
   *
   * @return text that ends with a line break
   */
  public String json() {
    return JsonTree.print(values);
  }
}
