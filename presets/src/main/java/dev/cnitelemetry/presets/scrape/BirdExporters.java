// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

import dev.cnitelemetry.dashboards.json.JsonTree;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import java.util.List;
import java.util.Map;

/** DaemonSets of the two BIRD exporters, beside BIRD's control sockets. */
final class BirdExporters {

  private static final String SOCKETS = "/var/run/calico";

  private BirdExporters() {}

  static List<ResourcePreset> presets() {
    return List.of(
        ResourcePreset.of(
            "bird-exporter",
            "The DaemonSet of the document's BIRD exporter (birdwatcher); needs an image",
            null,
            (options, release) ->
                List.of(
                    daemonSet(
                        "calico-bird-exporter",
                        options,
                        "the document's is tacorepo:5000/birdwatcher:latest, of a private registry;"
                            + " kumina/birdwatcher has a Dockerfile",
                        List.of()))),
        ResourcePreset.of(
            "bird-exporter-czerwonk",
            "The DaemonSet of czerwonk/bird_exporter; needs an image",
            null,
            (options, release) ->
                List.of(
                    daemonSet(
                        "bird-exporter-czerwonk",
                        options,
                        "czerwonk/bird_exporter has a Dockerfile",
                        List.of(
                            "-bird.v2=false",
                            "-bird.ipv6=true",
                            "-bird.socket=" + SOCKETS + "/bird.ctl",
                            "-bird.socket6=" + SOCKETS + "/bird6.ctl",
                            "-format.new=true")))));
  }

  private static KubernetesObject daemonSet(
      String name, SetUpOptions options, String images, List<String> arguments) {
    if (options.image().isEmpty()) {
      throw new IllegalArgumentException("resource " + name + " needs an image: " + images);
    }
    Map<String, Object> container =
        JsonTree.object("name", "bird-exporter", "image", options.image());
    if (!arguments.isEmpty()) {
      container.put("args", arguments);
    }
    container.put(
        "volumeMounts", List.of(JsonTree.object("name", "var-run-calico", "mountPath", SOCKETS)));
    return KubernetesObject.builder("apps/v1", "DaemonSet", name)
        .namespace(options.calicoNamespace())
        .label("app", name)
        .comment("The document's extensions/v1beta1 is gone since Kubernetes 1.16.")
        .put(
            "spec",
            JsonTree.object(
                "selector",
                JsonTree.object("matchLabels", JsonTree.object("app", name)),
                "template",
                JsonTree.object(
                    "metadata",
                    JsonTree.object("labels", JsonTree.object("app", name)),
                    "spec",
                    JsonTree.object(
                        "restartPolicy",
                        "Always",
                        "hostNetwork",
                        true,
                        "tolerations",
                        List.of(JsonTree.object("effect", "NoSchedule", "operator", "Exists")),
                        "containers",
                        List.of(container),
                        "volumes",
                        List.of(
                            JsonTree.object(
                                "name",
                                "var-run-calico",
                                "hostPath",
                                JsonTree.object("path", SOCKETS)))))))
        .build();
  }
}
