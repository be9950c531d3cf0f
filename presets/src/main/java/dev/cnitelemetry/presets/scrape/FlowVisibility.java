// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

import static dev.cnitelemetry.dashboards.json.JsonTree.object;

import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * ClickHouse for flow records, with the names of Network Flow Visibility's manifest: Secrets, a
 * volume, and the installation that Altinity's operator looks for.
 */
final class FlowVisibility {

  private static final String NAME = "flow-visibility";
  private static final String SECRET = "clickhouse-secret";
  private static final String CLAIM = "clickhouse-storage-template";
  private static final String CLASS = "clickhouse-storage";
  private static final String VOLUME = "clickhouse-storage-volume";
  private static final String POD = "pod-template";
  private static final String SERVICE = "service-template";

  /** The documents name no release. */
  private static final String IMAGE = "clickhouse/clickhouse-server:24.8";

  private FlowVisibility() {}

  static List<ResourcePreset> presets() {
    return List.of(
        ResourcePreset.of(
            NAME,
            "ClickHouse for flow records: Secrets, ClickHouseInstallation; needs a password",
            null,
            (options, release) -> objects(options)));
  }

  private static List<KubernetesObject> objects(SetUpOptions options) {
    if (options.grafana().clickHousePassword().isEmpty()) {
      throw new IllegalArgumentException(
          "resource flow-visibility needs the password of "
              + options.grafana().clickHouseUser()
              + "; the documents' is clickhouse_operator_password, which everybody knows");
    }
    List<KubernetesObject> objects = new ArrayList<>();
    objects.add(KubernetesObject.builder("v1", "Namespace", NAME).label("name", NAME).build());
    objects.add(secret(options, NAME, "clickhouse"));
    objects.add(secret(options, options.flowAggregatorNamespace(), "flow-aggregator"));
    String[] storage = options.clickHouse().storage().split(":", 2);
    if (storage[0].equals("local")) {
      objects.add(
          volume(options, object("local", object("path", storage[1]), "nodeAffinity", dataNode())));
    } else if (storage[0].equals("nfs")) {
      String[] place = storage[1].split(":", 2);
      objects.add(volume(options, object("nfs", object("server", place[0], "path", place[1]))));
    }
    objects.add(installation(options));
    return objects;
  }

  private static KubernetesObject secret(SetUpOptions options, String namespace, String app) {
    return KubernetesObject.builder("v1", "Secret", SECRET)
        .namespace(namespace)
        .label("app", app)
        .put("type", "Opaque")
        .put(
            "stringData",
            object(
                "username",
                options.grafana().clickHouseUser(),
                "password",
                options.grafana().clickHousePassword()))
        .comment("It has a password: keep it out of repositories.")
        .build();
  }

  private static Map<String, Object> dataNode() {
    return object(
        "required",
        object(
            "nodeSelectorTerms",
            List.of(
                object(
                    "matchExpressions",
                    List.of(
                        object("key", "antrea.io/clickhouse-data-node", "operator", "Exists"))))));
  }

  private static KubernetesObject volume(SetUpOptions options, Map<String, Object> place) {
    Map<String, Object> spec =
        object(
            "storageClassName",
            CLASS,
            "capacity",
            object("storage", options.clickHouse().size()),
            "accessModes",
            List.of("ReadWriteOnce"),
            "volumeMode",
            "Filesystem",
            "persistentVolumeReclaimPolicy",
            "Retain");
    spec.putAll(place);
    return KubernetesObject.builder("v1", "PersistentVolume", "clickhouse-pv")
        .put("spec", spec)
        .comment("Its data stays when ClickHouse goes: it is removed by hand.")
        .build();
  }

  private static KubernetesObject installation(SetUpOptions options) {
    ClickHouseOptions clickHouse = options.clickHouse();
    boolean inMemory = clickHouse.storage().equals("memory");
    String user = options.grafana().clickHouseUser();
    Map<String, Object> container =
        object("name", "clickhouse", "image", options.image().isEmpty() ? IMAGE : options.image());
    Map<String, Object> pod = object("containers", List.of(container));
    Map<String, Object> defaults = object("podTemplate", POD, "serviceTemplate", SERVICE);
    Map<String, Object> templates =
        object(
            "serviceTemplates",
            List.of(
                object(
                    "name",
                    SERVICE,
                    "spec",
                    object(
                        "ports",
                        List.of(
                            object("name", "http", "port", clickHouse.httpPort()),
                            object("name", "tcp", "port", clickHouse.tcpPort()))))),
            "podTemplates",
            List.of(object("name", POD, "spec", pod)));
    if (inMemory) {
      container.put(
          "volumeMounts", List.of(object("name", VOLUME, "mountPath", "/var/lib/clickhouse")));
      pod.put(
          "volumes",
          List.of(
              object(
                  "name",
                  VOLUME,
                  "emptyDir",
                  object("medium", "Memory", "sizeLimit", clickHouse.size()))));
    } else {
      String storageClass =
          clickHouse.storage().startsWith("class:")
              ? clickHouse.storage().substring("class:".length())
              : CLASS;
      defaults.put("dataVolumeClaimTemplate", CLAIM);
      templates.put(
          "volumeClaimTemplates",
          List.of(
              object(
                  "name",
                  CLAIM,
                  "spec",
                  object(
                      "storageClassName",
                      storageClass,
                      "accessModes",
                      List.of("ReadWriteOnce"),
                      "resources",
                      object("requests", object("storage", clickHouse.size()))))));
    }
    return KubernetesObject.builder(
            "clickhouse.altinity.com/v1", "ClickHouseInstallation", "clickhouse")
        .namespace(NAME)
        .label("app", "clickhouse")
        .comment("Altinity's operator has to be there. Its Service is clickhouse-clickhouse; the")
        .comment("tables are what flows schema clickhouse --release prints.")
        .put(
            "spec",
            object(
                "configuration",
                object(
                    "users",
                    object(
                        user + "/k8s_secret_password",
                        NAME + "/" + SECRET + "/password",
                        user + "/networks/ip",
                        "::/0"),
                    "clusters",
                    List.of(
                        object(
                            "name",
                            "clickhouse",
                            "layout",
                            object("shardsCount", 1, "replicasCount", 1)))),
                "defaults",
                object("templates", defaults),
                "templates",
                templates))
        .build();
  }
}
