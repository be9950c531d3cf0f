// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.calico.CalicoCatalog;
import dev.cnitelemetry.catalog.calico.CalicoComponents;
import dev.cnitelemetry.catalog.calico.CalicoLabels;
import dev.cnitelemetry.catalog.calico.KubeControllers;
import dev.cnitelemetry.catalog.common.ProcessMetrics;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.promql.build.GaugeVector;
import java.util.List;

/** kube-controllers: addresses of the cluster, and the migration of resources. */
final class KubeControllersDashboard {

  static final String UID = "kube-controllers";

  private KubeControllersDashboard() {}

  static Preset preset() {
    Dashboard dashboard =
        Frame.restarts(
                Frame.dashboard(
                    UID,
                    "Calico kube-controllers",
                    "calico",
                    CalicoCatalog.get(),
                    gauge(KubeControllers.IPAM_BLOCKS_PER_NODE),
                    gauge(KubeControllers.IPAM_ALLOCATIONS_PER_NODE),
                    gauge(ProcessMetrics.START_TIME_SECONDS)))
            .description("Addresses: how many are left, who has them, and what leaks.")
            .row(first())
            .row(pools())
            .row(nodes())
            .row(migration())
            .build();
    return Shared.preset(
        UID, List.of(CalicoComponents.KUBE_CONTROLLERS), dashboard, TyphaDashboard::shown);
  }

  static GaugeVector fullestPool() {
    return sum(by(CalicoLabels.POOL_OF_ALLOCATION), of(KubeControllers.IPAM_ALLOCATIONS_IN_USE))
        .dividedBy(max(by(CalicoLabels.POOL), of(KubeControllers.IPAM_IPPOOL_SIZE)));
  }

  private static Row first() {
    return Row.of(
        "Is it healthy, is it keeping up, what changed?",
        Frame.down("controllers"),
        Frame.restarted(),
        share(
                "Fullest pool",
                "Allocated addresses of the pool's size. At 1 new Pods get no address: add a pool"
                    + " or find what leaks below.")
            .ask(max(fullestPool()), "fullest")
            .panel(),
        stat("May leak", "Allocations without a Pod that the garbage collector has its eye on.")
            .total("candidates", KubeControllers.IPAM_ALLOCATIONS_GC_CANDIDATES)
            .size(4, 4)
            .panel(),
        stat(
                "Taken back, last hour",
                "More than a few: something deletes Pods behind the plugin's back.")
            .ask(
                sum(increase(of(KubeControllers.IPAM_ALLOCATIONS_GC_RECLAMATIONS), hours(1))),
                "taken back")
            .whole()
            .size(4, 4)
            .panel(),
        stat(
                "Borrowed addresses",
                "Of another node's block: routes of their own for each. Many: blocks are short.")
            .total("borrowed", KubeControllers.IPAM_ALLOCATIONS_BORROWED)
            .size(4, 4)
            .panel());
  }

  private static Row pools() {
    return Row.of(
        "Pools",
        lines("How full are the pools?", "Allocated of the size, by pool.")
            .ask(fullestPool(), "{{ippool}}")
            .upToOne()
            .panel(),
        lines("How large are the pools?", "And how much of them is reserved.")
            .level("size", KubeControllers.IPAM_IPPOOL_SIZE)
            .level("reserved", KubeControllers.IPAM_IPPOOL_RESERVED)
            .panel(),
        stack("Who has the addresses?", "By pool and node.")
            .level(KubeControllers.IPAM_ALLOCATIONS_IN_USE)
            .panel(),
        stack("Who has the blocks?", "A block is 64 addresses unless the pool says otherwise.")
            .level(KubeControllers.IPAM_BLOCKS)
            .panel(),
        lines("Which nodes borrow?", "They have no free block of their own.")
            .level(KubeControllers.IPAM_ALLOCATIONS_BORROWED)
            .panel(),
        lines("What may leak, and what was taken back in the last hour?", "By pool and node.")
            .level("may leak", KubeControllers.IPAM_ALLOCATIONS_GC_CANDIDATES)
            .lastHour("taken back", KubeControllers.IPAM_ALLOCATIONS_GC_RECLAMATIONS)
            .panel());
  }

  private static Row nodes() {
    return Row.of(
            "Nodes, as releases before v3.23.0 tell it",
            lines("How many blocks?", "By node.")
                .level(KubeControllers.IPAM_BLOCKS_PER_NODE)
                .third()
                .panel(),
            lines("How many addresses?", "By node.")
                .level(KubeControllers.IPAM_ALLOCATIONS_PER_NODE)
                .third()
                .panel(),
            lines("How many borrowed addresses?", "By node.")
                .level(KubeControllers.IPAM_ALLOCATIONS_BORROWED_PER_NODE)
                .third()
                .panel())
        .collapsed();
  }

  private static Row migration() {
    return Row.of(
            "Migration to v3 resources",
            states(
                    "Where is the migration?",
                    "Waiting for conflicts needs a person: which"
                        + " resources conflict is in the log.")
                .ask(
                    max(
                        by(INSTANCE, CalicoLabels.MIGRATION_PHASE),
                        of(KubeControllers.MIGRATION_PHASE)),
                    "{{instance}} {{phase}}")
                .panel(),
            lines("What was migrated in the last hour?", "By kind and outcome.")
                .lastHour(KubeControllers.MIGRATION_RESOURCES_TOTAL)
                .panel(),
            lines("What failed in the last hour?", "Errors by kind, and requests tried again.")
                .lastHour("errors", KubeControllers.MIGRATION_RESOURCE_ERRORS_TOTAL)
                .lastHour("tried again", KubeControllers.MIGRATION_RETRIES_TOTAL)
                .panel(),
            lines("How long does the migration take?", "All of it, the middle and the slowest.")
                .percentiles(KubeControllers.MIGRATION_DURATION_SECONDS)
                .panel(),
            lines("Which kind takes longest?", "The slowest hundredth by kind.")
                .slowestBy(
                    KubeControllers.MIGRATION_TYPE_DURATION_SECONDS, CalicoLabels.RESOURCE_KIND)
                .wide()
                .panel())
        .collapsed();
  }
}
