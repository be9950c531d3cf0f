// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation.metrics;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which series a family has: every combination of the values that labels with known values take,
 * and for labels that take any text a few usual or invented ones, which belong together.
 */
final class LabelSets {

  private static final int INVENTED = 3;

  /** What labels that take any text have on real pages. */
  private static final Map<String, List<String>> USUAL =
      Map.ofEntries(
          Map.entry("table_id", List.of("0", "50", "90")),
          Map.entry("table_name", List.of("Classifier", "EgressRule", "IngressRule")),
          Map.entry("node", List.of("node-1", "node-2", "node-3")),
          Map.entry("host", List.of("node-1")),
          Map.entry("hostname", List.of("node-1", "node-1", "node-1")),
          Map.entry("version", List.of("v1")),
          Map.entry("group", List.of("controlplane.antrea.io", "apps", "")),
          Map.entry("resource", List.of("networkpolicies", "addressgroups", "appliedtogroups")),
          Map.entry("kind", List.of("NetworkPolicy", "AddressGroup", "AppliedToGroup")),
          Map.entry("code", List.of("200", "404", "500")),
          Map.entry("method", List.of("GET", "PUT", "POST")),
          Map.entry("verb", List.of("GET", "PUT", "POST")),
          Map.entry("status", List.of("success", "failure", "success")),
          Map.entry("tawonID", List.of("shop-http", "payments-tls", "radio-pfcp")),
          Map.entry("task", List.of("flow", "payload", "exec")),
          Map.entry("module", List.of("flow", "payload", "exec")),
          Map.entry(
              "program", List.of("kprobe_tcp_connect", "uprobe_ssl_read", "tracepoint_sched_exec")),
          Map.entry("name", List.of("networkpolicy", "addressgroup", "appliedtogroup")),
          Map.entry("controller", List.of("directive", "installation", "apiserver")),
          Map.entry("clusterCIDR", List.of("10.244.0.0/16")),
          Map.entry("priority_level", List.of("workload-high", "system", "catch-all")),
          Map.entry("flow_schema", List.of("service-accounts", "system-nodes", "catch-all")),
          Map.entry("ippool", List.of("default-ipv4-ippool", "default-ipv6-ippool")),
          Map.entry("public_key", List.of("aGVsbG8=", "aGVsbG8=", "aGVsbG8=")),
          Map.entry("peer_key", List.of("bm9kZS0y", "bm9kZS0z", "bm9kZS00")),
          Map.entry(
              "peer_endpoint", List.of("10.0.0.12:51820", "10.0.0.13:51820", "10.0.0.14:51820")));

  /** The protocols that BIRD runs on a node of Calico: name, kind, export filter. */
  private static final List<List<String>> PROTOCOLS =
      List.of(
          List.of("Mesh_10_0_0_12", "BGP", "calico_export_to_bgp_peers"),
          List.of("Mesh_10_0_0_13", "BGP", "calico_export_to_bgp_peers"),
          List.of("kernel1", "Kernel", "calico_kernel_programming"),
          List.of("static1", "Static", "REJECT"));

  private static final List<String> BIRD_INSTANCES =
      List.of("Node_10_0_0_12", "Node_10_0_0_13", "kernel1", "device1", "direct1", "static1");

  /** Labels and values in order, and whether the series is of the session that flaps. */
  record LabelSet(Map<String, String> labels, boolean isFlapping) {

    LabelSet flapping(boolean flaps) {
      return new LabelSet(labels, flaps);
    }

    /** Whether the series is there only while the session is down, or only while it is up. */
    boolean isThere(boolean isSessionUp) {
      String state = labels.getOrDefault("state", labels.getOrDefault("bird_bgp_state", ""));
      if (state.equals("Active")) {
        return isFlapping && !isSessionUp;
      }
      return !(isFlapping && state.equals("Established")) || isSessionUp;
    }
  }

  private LabelSets() {}

  static List<LabelSet> of(String metric, MetricShape shape) {
    List<LabelSet> sets = new ArrayList<>();
    sets.add(new LabelSet(Map.of(), false));
    List<Label> texts = new ArrayList<>();
    for (Label label : shape.labels()) {
      String name = label.name();
      if (metric.startsWith("bird_") && isOfProtocol(name)) {
        continue;
      }
      List<String> values = shape.values(label);
      if (label.isOpen() && (values.isEmpty() || USUAL.containsKey(name))) {
        texts.add(label);
      } else {
        sets = product(sets, name, values.isEmpty() ? List.of(name + "-1") : values);
      }
    }
    if (!texts.isEmpty()) {
      sets = invented(sets, texts, metric);
    }
    if (metric.startsWith("bird_")) {
      sets = protocols(sets, metric, shape.labels());
    }
    return sets.stream().map(each -> inOrder(each, shape.labels())).toList();
  }

  private static boolean isOfProtocol(String label) {
    return List.of(
            "name",
            "proto",
            "ip_version",
            "import_filter",
            "export_filter",
            "state",
            "bird_protocol_instance",
            "bird_bgp_state")
        .contains(label);
  }

  private static List<LabelSet> product(List<LabelSet> sets, String label, List<String> values) {
    List<LabelSet> all = new ArrayList<>();
    for (LabelSet set : sets) {
      for (String value : values) {
        all.add(with(set, label, value));
      }
    }
    return all;
  }

  private static LabelSet with(LabelSet set, String label, String value) {
    Map<String, String> more = new LinkedHashMap<>(set.labels());
    more.put(label, value);
    return new LabelSet(more, set.isFlapping());
  }

  private static List<LabelSet> invented(List<LabelSet> sets, List<Label> labels, String metric) {
    List<LabelSet> all = new ArrayList<>();
    boolean isOne = metric.endsWith("_info") || metric.endsWith("_host");
    for (LabelSet set : sets) {
      for (int i = 0; i < (isOne ? 1 : count(labels)); i++) {
        LabelSet each = set;
        for (Label label : labels) {
          List<String> usual = usual(metric, label.name());
          each =
              with(
                  each,
                  label.name(),
                  usual.isEmpty() ? label.name() + "-" + (i + 1) : usual.get(i % usual.size()));
        }
        if (!all.contains(each)) {
          all.add(each);
        }
      }
    }
    return all;
  }

  private static int count(List<Label> labels) {
    return labels.stream()
        .mapToInt(label -> USUAL.getOrDefault(label.name(), List.of("", "", "")).size())
        .max()
        .orElse(INVENTED);
  }

  private static List<String> usual(String metric, String label) {
    return metric.equals("go_info") ? List.of("go1.25.3") : USUAL.getOrDefault(label, List.of());
  }

  private static List<LabelSet> protocols(List<LabelSet> sets, String metric, List<Label> labels) {
    List<String> names = labels.stream().map(Label::name).toList();
    List<LabelSet> all = new ArrayList<>();
    if (names.contains("bird_protocol_instance")) {
      boolean isState = names.contains("bird_bgp_state");
      for (String protocol : BIRD_INSTANCES) {
        boolean isSession = protocol.startsWith("Node_");
        if (!isSession && (isState || metric.contains("timer"))) {
          continue;
        }
        for (LabelSet set : sets) {
          boolean isFlapping = protocol.equals(BIRD_INSTANCES.get(0));
          LabelSet each = with(set, "bird_protocol_instance", protocol);
          if (isState) {
            all.add(with(each, "bird_bgp_state", "Established").flapping(isFlapping));
            if (isFlapping) {
              all.add(with(each, "bird_bgp_state", "Active").flapping(true));
            }
          } else {
            all.add(each.flapping(isFlapping));
          }
        }
      }
      return all;
    }
    if (!names.contains("name")) {
      return sets;
    }
    boolean isBgp = metric.startsWith("bird_bgp") || metric.startsWith("bird_bfd");
    for (List<String> protocol : PROTOCOLS) {
      boolean isSession = protocol.get(1).equals("BGP");
      if ((isBgp && !isSession) || (metric.startsWith("bird_ospf") && !all.isEmpty())) {
        continue;
      }
      for (LabelSet set : sets) {
        boolean isFlapping = protocol.equals(PROTOCOLS.get(0));
        LabelSet each =
            with(
                with(with(set, "name", protocol.get(0)), "proto", protocol.get(1)),
                "ip_version",
                "4");
        each = with(with(each, "import_filter", "ACCEPT"), "export_filter", protocol.get(2));
        all.add(with(each, "state", isSession ? "Established" : "").flapping(isFlapping));
        if (isFlapping && names.contains("state")) {
          all.add(with(each, "state", "Active").flapping(true));
        }
      }
    }
    return all;
  }

  /** The labels in the order of the shape, and no others. */
  private static LabelSet inOrder(LabelSet set, List<Label> labels) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (Label label : labels) {
      ordered.put(label.name(), set.labels().getOrDefault(label.name(), ""));
    }
    return new LabelSet(ordered, set.isFlapping());
  }
}
