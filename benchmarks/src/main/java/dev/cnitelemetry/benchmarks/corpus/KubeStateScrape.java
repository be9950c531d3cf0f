// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;

/** What kube-state-metrics says of some thousand pods: many labels, long values, small numbers. */
final class KubeStateScrape {
  /** About what one pod yields over all families. */
  private static final int BYTES_PER_POD = 6_900;

  private record Pod(
      String namespace,
      String name,
      String uid,
      String node,
      String container,
      String replicaSet,
      double created) {
    String identity() {
      return "{namespace=\"" + namespace + "\",pod=\"" + name + "\",uid=\"" + uid + "\"";
    }

    String ofContainer() {
      return identity() + ",container=\"" + container + "\"";
    }
  }

  private final ScrapeText text;
  private final List<Pod> pods = new ArrayList<>();

  private KubeStateScrape(ScrapeText text) {
    this.text = text;
  }

  static void write(ScrapeText text, int bytes) {
    KubeStateScrape scrape = new KubeStateScrape(text);
    scrape.startPods(bytes / BYTES_PER_POD);
    scrape.writePods();
    scrape.writeStatus();
    scrape.writeContainers();
  }

  private void startPods(int count) {
    String[] namespaces = new String[40];
    for (int i = 0; i < namespaces.length; i++) {
      namespaces[i] = text.oneOf("team-", "prod-", "staging-", "platform-") + text.suffix(5);
    }
    namespaces[0] = "kube-system";
    namespaces[1] = "monitoring";
    String[] nodes = new String[120];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = "ip-" + text.address().replace('.', '-') + ".eu-west-1.compute.internal";
    }
    for (int i = 0; i < count; i++) {
      String application =
          text.oneOf(
                  "checkout",
                  "api-gateway",
                  "ingress-nginx-controller",
                  "coredns",
                  "calico-node",
                  "antrea-agent",
                  "payments-worker",
                  "user-service",
                  "redis",
                  "kafka")
              + "-"
              + text.suffix(3);
      String replicaSet = application + "-" + text.hex(9);
      pods.add(
          new Pod(
              text.oneOf(namespaces),
              replicaSet + "-" + text.suffix(5),
              text.uuid(),
              text.oneOf(nodes),
              application,
              replicaSet,
              1.6e9 + text.below(100_000_000)));
    }
  }

  private void writePods() {
    text.family("kube_pod_info", "gauge", "[STABLE] Information about pod.");
    for (Pod pod : pods) {
      String hosts =
          ",host_ip=\""
              + text.address()
              + "\",pod_ip=\""
              + text.address()
              + "\",node=\""
              + pod.node;
      String owner = "\",created_by_kind=\"ReplicaSet\",created_by_name=\"" + pod.replicaSet + "\"";
      String rest = ",priority_class=\"\",host_network=\"false\"}";
      text.sample("kube_pod_info" + pod.identity() + hosts + owner + rest, "1");
    }
    String[] times = {
      "kube_pod_start_time",
      "kube_pod_created",
      "kube_pod_status_ready_time",
      "kube_pod_status_scheduled_time",
      "kube_pod_status_container_ready_time",
      "kube_pod_status_initialized_time"
    };
    for (String name : times) {
      text.family(name, "gauge", "[STABLE] Start time in unix timestamp for a pod.");
      for (Pod pod : pods) {
        text.sample(name + pod.identity() + "}", ScrapeText.large(pod.created + text.below(300)));
      }
    }
    text.family("kube_pod_labels", "gauge", "[STABLE] Kubernetes labels converted.");
    for (Pod pod : pods) {
      String application = pod.container;
      text.sample(
          "kube_pod_labels"
              + pod.identity()
              + (",label_app_kubernetes_io_name=\"" + application)
              + ("\",label_app_kubernetes_io_instance=\"" + application)
              + "-main\",label_app_kubernetes_io_managed_by=\"Helm\",label_pod_template_hash=\""
              + pod.replicaSet.substring(pod.replicaSet.lastIndexOf('-') + 1)
              + ("\",label_topology_kubernetes_io_zone=\"eu-west-1" + text.oneOf("a", "b", "c"))
              + "\"}",
          "1");
    }
    text.family("kube_pod_annotations", "gauge", "Kubernetes annotations converted.");
    for (Pod pod : pods) {
      String annotation =
          text.below(10) == 0
              ? "{\\\"key\\\":\\\"" + text.hex(8) + "\\\",\\\"path\\\":\\\"C:\\\\\\\\x\\\"}\\n"
              : "plain-" + text.hex(12);
      text.sample(
          "kube_pod_annotations" + pod.identity() + ",annotation_config=\"" + annotation + "\"}",
          "1");
    }
  }

  private void writeStatus() {
    states(
        "kube_pod_status_phase", "phase", "Pending", "Succeeded", "Failed", "Unknown", "Running");
    states("kube_pod_status_ready", "condition", "false", "unknown", "true");
    states("kube_pod_status_scheduled", "condition", "false", "unknown", "true");
    states(
        "kube_pod_status_reason",
        "reason",
        "Evicted",
        "NodeAffinity",
        "NodeLost",
        "Shutdown",
        "UnexpectedAdmissionError");
    text.family("kube_pod_tolerations", "gauge", "Information about the pod tolerations");
    for (Pod pod : pods) {
      text.sample(
          "kube_pod_tolerations"
              + pod.identity()
              + ",key=\"node.kubernetes.io/not-ready\",operator=\"Exists\",effect=\"NoExecute\""
              + ",toleration_seconds=\"300\"}",
          "1");
    }
  }

  private void states(String name, String label, String... states) {
    text.family(name, "gauge", "[STABLE] Describes the state of the pod.");
    String last = states[states.length - 1];
    for (Pod pod : pods) {
      for (String state : states) {
        boolean is = state.equals(last) && !label.equals("reason");
        text.sample(name + pod.identity() + "," + label + "=\"" + state + "\"}", is ? "1" : "0");
      }
    }
  }

  private void writeContainers() {
    text.family("kube_pod_container_info", "gauge", "[STABLE] Information about a container.");
    for (Pod pod : pods) {
      String image = "registry.example.com/" + pod.container;
      String version = ":v" + text.below(9) + "." + text.below(40) + "." + text.below(20);
      text.sample(
          "kube_pod_container_info"
              + pod.ofContainer()
              + (",image_spec=\"" + image + version + "\",image=\"" + image + version)
              + ("\",image_id=\"" + image + "@sha256:" + text.hex(64))
              + ("\",container_id=\"containerd://" + text.hex(64) + "\"}"),
          "1");
    }
    for (String state : new String[] {"ready", "restarts_total", "running", "waiting", "started"}) {
      String name = "kube_pod_container_status_" + state;
      boolean counter = state.endsWith("_total");
      text.family(name, counter ? "counter" : "gauge", "[STABLE] Describes the container state.");
      for (Pod pod : pods) {
        String value =
            state.equals("started")
                ? ScrapeText.large(pod.created + 7)
                : Integer.toString(text.below(3));
        text.sample(name + pod.ofContainer() + "}", value);
      }
    }
    for (String limit : new String[] {"requests", "limits"}) {
      String name = "kube_pod_container_resource_" + limit;
      text.family(name, "gauge", "The number of requested resource by a container.");
      for (Pod pod : pods) {
        String series = name + pod.ofContainer() + ",node=\"" + pod.node + "\",resource=\"";
        text.sample(series + "cpu\",unit=\"core\"}", ScrapeText.number(text.between(1, 40) / 20.0));
        text.sample(
            series + "memory\",unit=\"byte\"}",
            ScrapeText.large(text.between(1, 64) * 67_108_864.0));
      }
    }
  }
}
