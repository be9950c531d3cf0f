// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import dev.cnitelemetry.dashboards.rules.RuleFile;
import dev.cnitelemetry.dashboards.scrape.config.AntreaConfiguration;
import dev.cnitelemetry.dashboards.scrape.config.ConfigurationFile;
import dev.cnitelemetry.dashboards.scrape.config.ConfigurationFormatException;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.presets.judge.StrictSchemas;
import dev.cnitelemetry.presets.rules.PresetRules;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.Probe;
import io.fabric8.openshift.api.model.monitoring.v1.Prometheus;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ResourcePresetsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SetUpOptions OPTIONS =
      SetUpOptions.builder()
          .image("example.org/exporter:1")
          .insecureSkipVerify(true)
          .grafana(
              GrafanaOptions.builder().adminPassword("changed").clickHousePassword("too").build())
          .build();
  private static final Map<String, Class<?>> MODELS =
      Map.of(
          "ServiceMonitor", ServiceMonitor.class,
          "PodMonitor", PodMonitor.class,
          "Probe", Probe.class,
          "Prometheus", Prometheus.class,
          "PrometheusRule", PrometheusRule.class);

  private static ResourcePreset preset(String name) {
    return ResourcePresets.find(name).orElseThrow();
  }

  private static List<KubernetesObject> ofTheOperator() {
    List<KubernetesObject> objects = new ArrayList<>();
    for (ResourcePreset each : ResourcePresets.all()) {
      objects.addAll(each.objects(OPTIONS, Optional.empty()));
    }
    PresetRules.all()
        .forEach(rules -> objects.add(rules.file().prometheusRule(rules.name(), "obs", Map.of())));
    return objects.stream()
        .filter(each -> each.fields().get("apiVersion").toString().startsWith("monitoring."))
        .toList();
  }

  @Test
  void theOperatorsSchemasTakeAllOfThem() {
    TreeSet<String> kinds = new TreeSet<>();
    for (KubernetesObject each : ofTheOperator()) {
      assertEquals(List.of(), StrictSchemas.errors(each.json()), each.yaml());
      kinds.add(each.kind());
    }
    assertEquals(
        new TreeSet<>(
            List.of(
                "PodMonitor",
                "Probe",
                "Prometheus",
                "PrometheusRule",
                "ScrapeConfig",
                "ServiceMonitor")),
        kinds);
  }

  /** What the strict schemas find, the operator's model in Java lets pass. */
  @Test
  void theJudgeFindsFiveMistakes() throws IOException {
    String wrong =
        """
        {"apiVersion": "monitoring.coreos.com/v1", "kind": "ServiceMonitor",
         "metadata": {"name": "a", "namespace": "b"},
         "spec": {"selectorr": {},
           "endpoints": [{"port": "p", "intervall": "5s",
             "relabelings": [{"sourceLabel": ["a"], "action": "keeep"}]}]}}
        """;
    List<String> errors = StrictSchemas.errors(wrong);
    assertEquals(5, errors.size(), errors.toString());
    for (String each : List.of("intervall", "sourceLabel", "selectorr", "'selector'", "Keep")) {
      assertTrue(errors.stream().anyMatch(error -> error.contains(each)), each + errors);
    }
    JSON.readValue(wrong, ServiceMonitor.class);
  }

  /** Read by the operator's model in Java and written again, everything is still there. */
  @Test
  void theOperatorsModelKeepsAllOfThem() throws IOException {
    int compared = 0;
    for (KubernetesObject each : ofTheOperator()) {
      Class<?> model = MODELS.get(each.kind());
      if (model != null) {
        JsonNode ours = JSON.readTree(each.json());
        JsonNode theirs = JSON.valueToTree(JSON.readValue(each.json(), model));
        assertKept(ours, theirs, each.toString());
        compared++;
      }
    }
    assertTrue(compared > 15, compared + " compared");
  }

  private static void assertKept(JsonNode ours, JsonNode theirs, String where) {
    if (ours.isObject()) {
      ours.properties()
          .forEach(
              field -> {
                JsonNode kept = theirs.get(field.getKey());
                if (kept == null && field.getValue().isEmpty() && field.getValue().isObject()) {
                  return;
                }
                assertTrue(kept != null, where + "." + field.getKey());
                assertKept(field.getValue(), kept, where + "." + field.getKey());
              });
    } else if (ours.isArray()) {
      assertEquals(ours.size(), theirs.size(), where);
      for (int i = 0; i < ours.size(); i++) {
        assertKept(ours.get(i), theirs.get(i), where + "[" + i + "]");
      }
    } else {
      assertEquals(ours.asText(), theirs.asText(), where);
    }
  }

  @Test
  void theServerOfTheBlogInItsOrder() {
    List<KubernetesObject> objects =
        preset("antrea").objects(SetUpOptions.builder().build(), Optional.empty());
    assertEquals(
        List.of(
            "Namespace monitoring",
            "ServiceAccount monitoring/prometheus",
            "Secret monitoring/prometheus-service-account-token",
            "ClusterRole prometheus",
            "ClusterRoleBinding prometheus",
            "ConfigMap monitoring/prometheus-server-conf",
            "Deployment monitoring/prometheus-deployment",
            "Service monitoring/prometheus-service"),
        objects.stream().map(KubernetesObject::toString).toList());
    String yaml = preset("antrea").yaml(SetUpOptions.builder().build(), Optional.empty());
    List<Object> documents = new ArrayList<>();
    new Load(LoadSettings.builder().build()).loadAllFromString(yaml).forEach(documents::add);
    assertEquals(objects.stream().map(KubernetesObject::fields).toList(), documents);
    assertTrue(yaml.contains("  prometheus.yml: |\n    global:\n"), yaml);
    assertTrue(yaml.contains("nodePort: 30000"), yaml);
    SetUpOptions other =
        SetUpOptions.builder()
            .monitoringNamespace("obs")
            .antreaNamespace("antrea-system")
            .image("example.org/prometheus:3")
            .nodePort(31000)
            .insecureSkipVerify(true)
            .build();
    String changed = preset("antrea").yaml(other, Optional.empty());
    assertFalse(changed.contains("namespace: monitoring"), changed);
    assertTrue(changed.contains("regex: antrea-system;antrea-agent;api"), changed);
    assertTrue(changed.contains("image: example.org/prometheus:3"), changed);
    assertTrue(changed.contains("insecure_skip_verify: true"), changed);
  }

  @Test
  void whatIsMissingIsSaid() {
    SetUpOptions none = SetUpOptions.builder().build();
    for (String name : List.of("bird-exporter", "bird-exporter-czerwonk")) {
      String message =
          assertThrows(
                  IllegalArgumentException.class, () -> preset(name).yaml(none, Optional.empty()))
              .getMessage();
      assertTrue(message.contains("needs an image"), message);
      assertTrue(preset(name).yaml(OPTIONS, Optional.empty()).contains("apiVersion: apps/v1"));
    }
    assertEquals(
        "antrea v1.6.1 has no chart antrea: it is there since v1.7.0",
        assertThrows(
                IllegalArgumentException.class,
                () -> preset("helm-antrea").yaml(none, Optional.of(Release.of("antrea", "v1.6.1"))))
            .getMessage());
    assertTrue(
        preset("helm-antrea")
            .yaml(none, Optional.of(Release.of("antrea", "v1.12.3")))
            .contains("\nflowCollector:\n"));
  }

  /** Where the document has go-ipfix's collector: the same Namespace, port 4739 both ways. */
  @Test
  void theFlowCollectorInACluster() {
    Optional<Release> release = Optional.of(Release.of("antrea", "v1.7.0"));
    List<KubernetesObject> objects = preset("flow-collector").objects(OPTIONS, release);
    assertEquals(
        List.of(
            "Namespace ipfix",
            "ConfigMap ipfix/flow-collector",
            "Deployment ipfix/flow-collector",
            "Service ipfix/flow-collector"),
        objects.stream().map(KubernetesObject::toString).toList());
    String yaml = preset("flow-collector").yaml(OPTIONS, release);
    for (String each :
        List.of(
            "containerPort: 4739",
            "protocol: UDP",
            "protocol: TCP",
            "image: example.org/exporter:1",
            "- v1.7.0\n",
            "inactiveFlowRecordTimeout: 1m30s",
            "mountPath: /etc/flow-collector")) {
      assertTrue(yaml.contains(each), each + yaml);
    }
    Map<?, ?> data = (Map<?, ?>) objects.get(1).fields().get("data");
    assertEquals(
        List.of(),
        AntreaConfiguration.check(
            ConfigurationFile.FLOW_AGGREGATOR,
            Release.of("antrea", "v1.7.0"),
            String.valueOf(data.get("flow-aggregator.conf"))));
    assertThrows(
        IllegalArgumentException.class,
        () -> preset("flow-collector").yaml(SetUpOptions.builder().build(), Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> preset("flow-collector").yaml(OPTIONS, Optional.of(Release.of("antrea", "v0.12.0"))));
  }

  /** The same bytes each time, and nothing that YAML of either version reads otherwise. */
  @Test
  void everyPresetIsPrintedInBothForms() throws IOException {
    for (ResourcePreset each : ResourcePresets.all()) {
      String yaml = each.yaml(OPTIONS, Optional.empty());
      assertEquals(yaml, each.yaml(OPTIONS, Optional.empty()));
      assertTrue(JSON.readTree(each.json(OPTIONS, Optional.empty())).isObject());
      assertFalse(yaml.contains("insecureSkipVerify: false"), yaml);
    }
  }

  @Test
  void grafanaIsReachedAsItIsAskedForAndKnowsNoPasswordByItself() {
    ResourcePreset grafana = preset("grafana");
    SetUpOptions none = SetUpOptions.builder().build();
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> grafana.yaml(none, Optional.empty()))
            .getMessage()
            .contains("needs the password"));
    String plain = grafana.yaml(OPTIONS, Optional.empty());
    assertTrue(plain.contains("type: NodePort\n"), plain);
    assertTrue(plain.contains("nodePort: 30300\n"), plain);
    assertTrue(plain.contains("image: example.org/exporter:1\n"), plain);
    assertFalse(plain.contains("ClickHouse"), plain);
    GrafanaOptions.Builder options =
        GrafanaOptions.builder()
            .adminPassword("$a: b")
            .serviceType("LoadBalancer")
            .clickHouseServer("clickhouse-clickhouse.flow-visibility.svc");
    SetUpOptions lacking = SetUpOptions.builder().grafana(options.build()).build();
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> grafana.yaml(lacking, Optional.empty()))
            .getMessage()
            .contains("clickhouse_operator at ClickHouse"));
    SetUpOptions whole =
        SetUpOptions.builder().grafana(options.clickHousePassword("c").build()).build();
    String all = grafana.yaml(whole, Optional.empty());
    assertTrue(all.contains("type: LoadBalancer\n"), all);
    assertFalse(all.contains("nodePort"), all);
    assertTrue(all.contains("admin-password: '$a: b'\n"), all);
    assertTrue(all.contains("password: $CLICKHOUSE_PASSWORD\n"), all);
    assertEquals(
        List.of("Secret", "ConfigMap", "ConfigMap", "Deployment", "Service"),
        grafana.objects(whole, Optional.empty()).stream().map(KubernetesObject::kind).toList());
    assertThrows(IllegalArgumentException.class, () -> options.serviceType("ClusterIP"));
  }

  @Test
  void rulesInAChartAreThoseOfThePreset() {
    RuleFile felix = PresetRules.find("calico-felix").orElseThrow().file();
    String values = preset("helm-openstack").json(OPTIONS, Optional.empty());
    assertTrue(values.contains(felix.rules().get(0).expression().toString().replace("\"", "\\\"")));
  }

  /** Every release has a configuration of its own, and reads what is printed for it. */
  @Test
  void configurationsAreThoseOfTheRelease() {
    for (String version :
        List.of(
            "v0.6.0", "v0.10.2", "v0.12.0", "v1.5.0", "v1.7.0", "v1.13.0", "v2.4.0", "v2.7.0")) {
      Release release = Release.of("antrea", version);
      List<KubernetesObject> objects =
          new ArrayList<>(preset("antrea-config").objects(OPTIONS, Optional.of(release)));
      if (release.compareTo(Release.of("antrea", "v0.12.0")) >= 0) {
        objects.addAll(preset("flow-aggregator-config").objects(OPTIONS, Optional.of(release)));
      }
      int files = 0;
      for (KubernetesObject each : objects) {
        Map<?, ?> data = (Map<?, ?>) each.fields().get("data");
        for (ConfigurationFile file : ConfigurationFile.values()) {
          if (data.get(file.fileName()) instanceof String text) {
            assertEquals(List.of(), AntreaConfiguration.check(file, release, text), text);
            files++;
          }
        }
      }
      assertTrue(files >= 2, version);
    }
    String seed =
        preset("antrea-config").yaml(OPTIONS, Optional.of(Release.of("antrea", "v1.7.0")));
    assertTrue(seed.contains("    flowPollInterval: 5s\n"), seed);
    String nested =
        preset("antrea-config").yaml(OPTIONS, Optional.of(Release.of("antrea", "v1.13.0")));
    assertTrue(nested.contains("    flowExporter:\n      enable: true\n"), nested);
    SetUpOptions wrong = SetUpOptions.builder().collectorAddress("[::1]:4739:quic").build();
    assertThrows(
        ConfigurationFormatException.class,
        () -> preset("flow-aggregator-config").yaml(wrong, Optional.empty()));
  }

  @Test
  void clickHouseKeepsItsDataWhereItIsToldAndKnowsNoPasswordByItself() {
    ResourcePreset clickHouse = preset("flow-visibility");
    SetUpOptions none = SetUpOptions.builder().build();
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> clickHouse.yaml(none, Optional.empty()))
            .getMessage()
            .contains("needs the password of clickhouse_operator"));
    SetUpOptions.Builder options =
        SetUpOptions.builder()
            .grafana(GrafanaOptions.builder().clickHousePassword("changed").build());
    String memory = clickHouse.yaml(options.build(), Optional.empty());
    for (String part :
        List.of(
            "kind: ClickHouseInstallation",
            "clickhouse_operator/k8s_secret_password: flow-visibility/clickhouse-secret/password",
            "port: 8123",
            "port: 9000",
            "medium: Memory",
            "sizeLimit: 8Gi",
            "namespace: flow-aggregator")) {
      assertTrue(memory.contains(part), part + " in " + memory);
    }
    Map<String, String> places =
        Map.of(
            "class:fast", "storageClassName: fast",
            "local:/data", "path: /data",
            "nfs:files.example:/flows", "server: files.example");
    places.forEach(
        (place, part) -> {
          String yaml =
              clickHouse.yaml(
                  options
                      .clickHouse(
                          ClickHouseOptions.builder()
                              .storage(place)
                              .size("20Gi")
                              .httpPort(8124)
                              .build())
                      .build(),
                  Optional.empty());
          assertTrue(yaml.contains(part) && yaml.contains("storage: 20Gi"), yaml);
          assertTrue(yaml.contains("dataVolumeClaimTemplate: clickhouse-storage-template"), yaml);
          assertTrue(yaml.contains("port: 8124") && !yaml.contains("emptyDir"), yaml);
        });
    for (String wrong : List.of("disk", "nfs:files", "local:data", "class:")) {
      assertThrows(
          IllegalArgumentException.class, () -> ClickHouseOptions.builder().storage(wrong));
    }
    assertThrows(IllegalArgumentException.class, () -> ClickHouseOptions.builder().size("much"));
  }
}
