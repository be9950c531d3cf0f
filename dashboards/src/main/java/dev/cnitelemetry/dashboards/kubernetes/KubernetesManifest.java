// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.kubernetes;

import dev.cnitelemetry.dashboards.json.JsonTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Resources that are applied together, in their order.
 *
 * <pre>{@code
 * KubernetesManifest manifest =
 *     new KubernetesManifest(
 *         List.of(KubernetesObject.builder("v1", "Namespace", "monitoring").build()));
 * System.out.println(manifest.yaml());
 * }</pre>
 *
 * @param objects the resources; none is there twice
 */
public record KubernetesManifest(List<KubernetesObject> objects) {

  /**
   * Checks that none is there twice. *
   *
   * @param objects the resources; none is there twice
   * @throws IllegalArgumentException if two have one kind, namespace and name
   */
  public KubernetesManifest {
    objects = List.copyOf(objects);
    Map<String, Long> times =
        objects.stream()
            .collect(
                Collectors.groupingBy(
                    KubernetesObject::toString, LinkedHashMap::new, Collectors.counting()));
    times.forEach(
        (object, number) -> {
          if (number > 1) {
            throw new IllegalArgumentException(object + " is there " + number + " times");
          }
        });
  }

  /**
   * One stream of YAML documents, as {@code kubectl apply -f} takes it.
   *
   * @return the stream; empty where there are no resources
   */
  public String yaml() {
    return objects.stream().map(KubernetesObject::yaml).collect(Collectors.joining("---\n"));
  }

  /**
   * One JSON document of kind {@code List}, as {@code kubectl apply -f} takes it.
   *
   * @return the document
   */
  public String json() {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("apiVersion", "v1");
    list.put("kind", "List");
    list.put("items", objects.stream().map(KubernetesObject::fields).toList());
    return JsonTree.print(list);
  }
}
