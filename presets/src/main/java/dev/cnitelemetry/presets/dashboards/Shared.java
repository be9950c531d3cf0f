// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.catalog.calico.CalicoCatalog;
import dev.cnitelemetry.catalog.tawon.TawonCatalog;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.flow.collector.metrics.FlowCollectorCatalog;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Release;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What pages of all components share, and why some metrics are on no page. */
final class Shared {

  static final MetricCatalog CATALOG =
      MetricCatalog.union(
          AntreaCatalog.get(), CalicoCatalog.get(), TawonCatalog.get(), FlowCollectorCatalog.get());

  /** Beginnings of names, and why what begins like that is on no page. */
  private static final Map<String, String> REASONS = new LinkedHashMap<>();

  static {
    String flowControl =
        "priority and fairness of a kube-apiserver: its inside, for who tunes it; what waits and"
            + " what is served is on the page API server";
    String storage =
        "storage of a kube-apiserver: Antrea's API servers keep their objects in memory and have"
            + " the name alone";
    String admission =
        "admission of a kube-apiserver: Antrea's API servers admit what they serve themselves";
    REASONS.put("apiserver_flowcontrol_", flowControl);
    for (String prefix :
        List.of(
            "apiserver_storage_",
            "apiserver_envelope_",
            "apiserver_encryption_",
            "apiserver_cache_list",
            "apiserver_init_events",
            "apiserver_watch_cache",
            "apiserver_watch_list",
            "apiserver_resource_",
            "apiserver_terminated_watchers",
            "etcd_",
            "watch_cache_",
            "apiserver_request_timestamp_comparison")) {
      REASONS.put(prefix, storage);
    }
    for (String prefix :
        List.of(
            "apiserver_admission_",
            "apiserver_validating_",
            "apiserver_mutating_",
            "apiserver_validation_",
            "apiserver_webhooks_",
            "field_validation_",
            "apiserver_requested_deprecated")) {
      REASONS.put(prefix, admission);
    }
    for (String prefix :
        List.of(
            "apiserver_egress_",
            "apiserver_impersonation_",
            "apiserver_peer_",
            "apiserver_rerouted_",
            "apiserver_stream_",
            "apiserver_websocket_",
            "konnectivity_",
            "aggregator_discovery_",
            "grpc_client_",
            "grpc_server_")) {
      REASONS.put(prefix, "a service of a kube-apiserver that Antrea's API servers do not offer");
    }
    for (String prefix :
        List.of(
            "apiserver_audit_",
            "apiserver_request_",
            "apiserver_dropped_requests",
            "apiserver_selfrequest_",
            "http_request",
            "http_response")) {
      REASONS.put(
          prefix,
          "a second view, or an old name, of requests, which the page API server shows by another"
              + " metric");
    }
    for (String prefix :
        List.of(
            "kubernetes_feature_enabled",
            "registered_metric",
            "disabled_metric",
            "hidden_metric",
            "cardinality_enforcement_",
            "version_info",
            "node_ipam_controller_rate_limiter_use")) {
      REASONS.put(prefix, "tells of the metrics library or of how the process was built");
    }
  }

  /** Looked for once: the catalogue looks through all its metrics. */
  private static final Map<Component, Optional<Release>> NEWEST = new ConcurrentHashMap<>();

  private Shared() {}

  static Optional<Release> newestRelease(Component component) {
    return NEWEST.computeIfAbsent(component, CATALOG::newestRelease);
  }

  /** The pages of all components. */
  private static List<Preset> pages() {
    return List.of(
        GoRuntimeDashboard.preset(), WorkqueueDashboard.preset(), ApiServerDashboard.preset());
  }

  /**
   * A preset, with the reasons for what its dashboard does not show.
   *
   * @param elsewhere what another page of the product shows
   */
  static Preset preset(
      String name,
      List<Component> components,
      Dashboard dashboard,
      Supplier<List<MetricDefinition>> elsewhere) {
    return new Preset(
        name, components, dashboard, () -> leftOut(components, dashboard, elsewhere.get()));
  }

  private static Map<String, String> leftOut(
      List<Component> components, Dashboard dashboard, List<MetricDefinition> elsewhere) {
    Set<String> shown = names(dashboard.definitions());
    Map<String, String> pages = new LinkedHashMap<>();
    elsewhere.forEach(each -> pages.put(each.name(), "on another page of the product"));
    for (Preset page : pages()) {
      for (MetricDefinition each : page.dashboard().definitions()) {
        pages.putIfAbsent(each.name(), "on the page " + page.dashboard().title());
      }
    }
    Map<String, String> leftOut = new TreeMap<>();
    for (Component component : components) {
      for (MetricDefinition definition : CATALOG.definitions(component)) {
        if (!shown.contains(definition.name())) {
          Optional.ofNullable(pages.get(definition.name()))
              .or(() -> reason(definition, component))
              .ifPresent(text -> leftOut.put(definition.name(), text));
        }
      }
    }
    return leftOut;
  }

  static Set<String> names(List<MetricDefinition> definitions) {
    Set<String> names = new HashSet<>();
    definitions.forEach(each -> names.add(each.name()));
    return names;
  }

  private static Optional<String> reason(MetricDefinition definition, Component component) {
    String name = definition.name();
    Optional<Exposure> exposure = CATALOG.exposure(definition, component);
    if (exposure.filter(each -> !each.exposed()).isPresent()) {
      return Optional.of("no release of " + component.title() + " shows it");
    }
    for (Map.Entry<String, String> each : REASONS.entrySet()) {
      if (name.startsWith(each.getKey())) {
        return Optional.of(each.getValue());
      }
    }
    if (CATALOG.library(definition).isPresent() && isOfGo(name)) {
      return Optional.of(
          "the runtime's inside, for who profiles; what matters is on the page Go runtime");
    }
    if (isOldProtocol(name)) {
      return Optional.of(
          "of releases before 1.0 alone, with a name a protocol; later ones show bird_protocol_*");
    }
    return Optional.empty();
  }

  private static boolean isOfGo(String name) {
    return name.startsWith("go_");
  }

  private static boolean isOldProtocol(String name) {
    return name.matches("(bgp|ospf|ospfv3|kernel|static|direct|device|babel|rpki)[46]?_.*");
  }
}
