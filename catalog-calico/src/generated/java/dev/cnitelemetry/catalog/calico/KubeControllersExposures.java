// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * kube-controllers: which component shows what since when.
 */
final class KubeControllersExposures {
  private KubeControllersExposures() {
  }

  private static void addIpamAllocationsInUse(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubeControllers.IPAM_ALLOCATIONS_IN_USE, CalicoComponents.KUBE_CONTROLLERS)
            .section("ipam")
            .help("IPs currently allocated in IPAM to a workload or tunnel endpoint.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_23_0,
                    KubeControllers.IPAM_ALLOCATIONS_IN_USE.shape(),
                    true))
            .addNotes(
                Note.of("Each IP pool has a collector of its own, which gives the label ippool its value."))
            .addSources(
                "Prometheus statistics (Calico Open Source 3.32 reference, kube-controllers)",
                "projectcalico/calico@v3.32.1:kube-controllers/pkg/controllers/node/ipam.go")
            .build());
  }

  private static void addIpamAllocationsBorrowed(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubeControllers.IPAM_ALLOCATIONS_BORROWED, CalicoComponents.KUBE_CONTROLLERS)
            .section("ipam")
            .help("IPs currently allocated in IPAM to a workload or tunnel endpoint, where the allocation was borrowed from a block affine to another node.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_23_0,
                    KubeControllers.IPAM_ALLOCATIONS_BORROWED.shape(),
                    true))
            .addNotes(
                Note.of("Each IP pool has a collector of its own, which gives the label ippool its value."))
            .addSources(
                "Prometheus statistics (Calico Open Source 3.32 reference, kube-controllers)",
                "projectcalico/calico@v3.32.1:kube-controllers/pkg/controllers/node/ipam.go")
            .build());
  }

  private static void addIpamAllocationsGcCandidates(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubeControllers.IPAM_ALLOCATIONS_GC_CANDIDATES, CalicoComponents.KUBE_CONTROLLERS)
            .section("ipam")
            .help("Allocations that are currently marked by the garbage collector as potential candidates to reclaim. Under normal operation, this metric should return to zero after the garbage collector confirms that this allocation can be reclaimed and reclaims it, or the allocation is confirmed as valid.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_23_0,
                    KubeControllers.IPAM_ALLOCATIONS_GC_CANDIDATES.shape(),
                    true))
            .addNotes(
                Note.of("Each IP pool has a collector of its own, which gives the label ippool its value."))
            .addSources(
                "Prometheus statistics (Calico Open Source 3.32 reference, kube-controllers)",
                "projectcalico/calico@v3.32.1:kube-controllers/pkg/controllers/node/ipam.go")
            .build());
  }

  private static void addIpamAllocationsGcReclamations(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubeControllers.IPAM_ALLOCATIONS_GC_RECLAMATIONS, CalicoComponents.KUBE_CONTROLLERS)
            .section("ipam")
            .help("The total allocations that have been reclaimed by the garbage collector over time. Under normal operation, this counter should increase, and increases of this counter should align to a return to zero for the candidate gauge.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_23_0,
                    KubeControllers.IPAM_ALLOCATIONS_GC_RECLAMATIONS.shape(),
                    true))
            .addNotes(
                Note.of("Each IP pool has a collector of its own, which gives the label ippool its value."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Prometheus statistics (Calico Open Source 3.32 reference, kube-controllers)",
                "projectcalico/calico@v3.32.1:kube-controllers/pkg/controllers/node/ipam.go")
            .build());
  }

  private static void addIpamBlocks(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubeControllers.IPAM_BLOCKS, CalicoComponents.KUBE_CONTROLLERS)
            .section("ipam")
            .help("IPAM blocks currently allocated for the IP pool.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_23_0,
                    KubeControllers.IPAM_BLOCKS.shape(),
                    true))
            .addNotes(
                Note.of("Each IP pool has a collector of its own, which gives the label ippool its value."))
            .addSources(
                "Prometheus statistics (Calico Open Source 3.32 reference, kube-controllers)",
                "projectcalico/calico@v3.32.1:kube-controllers/pkg/controllers/node/ipam.go")
            .build());
  }

  private static void addIpamIppoolSize(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubeControllers.IPAM_IPPOOL_SIZE, CalicoComponents.KUBE_CONTROLLERS)
            .section("ipam")
            .help("Total number of addresses in the IP Pool")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_23_0,
                    KubeControllers.IPAM_IPPOOL_SIZE.shape(),
                    true))
            .addNotes(
                Note.of("2 to the power of the host bits: the size of an IPv6 pool may exceed what a double holds exactly."))
            .addSources(
                "Prometheus statistics (Calico Open Source 3.32 reference, kube-controllers)",
                "projectcalico/calico@v3.32.1:kube-controllers/pkg/controllers/node/ipam.go")
            .build());
  }

  private static void addIpamIppoolReserved(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubeControllers.IPAM_IPPOOL_RESERVED, CalicoComponents.KUBE_CONTROLLERS)
            .section("ipam")
            .help("Number of addresses in the IP Pool that an IPReservation covers, and so cannot be assigned.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_33_0,
                    KubeControllers.IPAM_IPPOOL_RESERVED.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Read from the branch of v3.33, before its first release; not documented yet."))
            .addSources(
                "projectcalico/calico@release-v3.33:kube-controllers/pkg/controllers/node/ipam.go")
            .build());
  }

  private static void addIpamBlocksPerNode(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubeControllers.IPAM_BLOCKS_PER_NODE, CalicoComponents.KUBE_CONTROLLERS)
            .section("ipam")
            .help("Number of blocks in IPAM")
            .description("IPAM blocks by the node they have affinity to.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_18_0,
                    KubeControllers.IPAM_BLOCKS_PER_NODE.shape(),
                    true))
            .addNotes(
                Note.of("Upstream recommends ipam_blocks instead."))
            .addSources(
                "Prometheus statistics (Calico Open Source 3.32 reference, kube-controllers)",
                "projectcalico/calico@v3.32.1:kube-controllers/pkg/controllers/node/ipam.go")
            .build());
  }

  private static void addIpamAllocationsPerNode(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubeControllers.IPAM_ALLOCATIONS_PER_NODE, CalicoComponents.KUBE_CONTROLLERS)
            .section("ipam")
            .help("Number of IPs allocated")
            .description("IP addresses in use, by node.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_18_0,
                    KubeControllers.IPAM_ALLOCATIONS_PER_NODE.shape(),
                    true))
            .addNotes(
                Note.of("Upstream recommends ipam_allocations_in_use instead."))
            .addSources(
                "Prometheus statistics (Calico Open Source 3.32 reference, kube-controllers)",
                "projectcalico/calico@v3.32.1:kube-controllers/pkg/controllers/node/ipam.go")
            .build());
  }

  private static void addIpamAllocationsBorrowedPerNode(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubeControllers.IPAM_ALLOCATIONS_BORROWED_PER_NODE, CalicoComponents.KUBE_CONTROLLERS)
            .section("ipam")
            .help("Number of allocated IPs that are from non-affine blocks.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_18_0,
                    KubeControllers.IPAM_ALLOCATIONS_BORROWED_PER_NODE.shape(),
                    true))
            .addNotes(
                Note.of("Upstream recommends ipam_allocations_borrowed instead."))
            .addSources(
                "Prometheus statistics (Calico Open Source 3.32 reference, kube-controllers)",
                "projectcalico/calico@v3.32.1:kube-controllers/pkg/controllers/node/ipam.go")
            .build());
  }

  private static void addCalicoMigrationResourcesTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubeControllers.MIGRATION_RESOURCES_TOTAL, CalicoComponents.KUBE_CONTROLLERS)
            .section("migration")
            .help("Total number of resources processed during v1-to-v3 migration, by kind and outcome.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_32_0,
                    KubeControllers.MIGRATION_RESOURCES_TOTAL.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Of the controller that migrates the datastore from v1 to v3 resources; the reference leaves it out."))
            .addSources(
                "projectcalico/calico@v3.32.1:kube-controllers/pkg/controllers/migration/metrics.go")
            .build());
  }

  private static void addCalicoMigrationResourceErrorsTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubeControllers.MIGRATION_RESOURCE_ERRORS_TOTAL, CalicoComponents.KUBE_CONTROLLERS)
            .section("migration")
            .help("Total number of errors encountered during v1-to-v3 migration, by kind.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_32_0,
                    KubeControllers.MIGRATION_RESOURCE_ERRORS_TOTAL.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Of the controller that migrates the datastore from v1 to v3 resources; the reference leaves it out."))
            .addSources(
                "projectcalico/calico@v3.32.1:kube-controllers/pkg/controllers/migration/metrics.go")
            .build());
  }

  private static void addCalicoMigrationRetriesTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubeControllers.MIGRATION_RETRIES_TOTAL, CalicoComponents.KUBE_CONTROLLERS)
            .section("migration")
            .help("Total number of retried API calls during migration, by kind and operation.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_32_0,
                    KubeControllers.MIGRATION_RETRIES_TOTAL.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Of the controller that migrates the datastore from v1 to v3 resources; the reference leaves it out."))
            .addSources(
                "projectcalico/calico@v3.32.1:kube-controllers/pkg/controllers/migration/metrics.go")
            .build());
  }

  private static void addCalicoMigrationPhase(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubeControllers.MIGRATION_PHASE, CalicoComponents.KUBE_CONTROLLERS)
            .section("migration")
            .help("Current migration phase (1=active, 0=inactive). Labels: pending, migrating, converged, complete, failed.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_32_0,
                    KubeControllers.MIGRATION_PHASE.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("One series a phase: 1 for the phase that is on, 0 for the others. The help text leaves out waiting_for_conflict_resolution."),
                Note.of("Of the controller that migrates the datastore from v1 to v3 resources; the reference leaves it out."))
            .addSources(
                "projectcalico/calico@v3.32.1:kube-controllers/pkg/controllers/migration/metrics.go")
            .build());
  }

  private static void addCalicoMigrationDurationSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubeControllers.MIGRATION_DURATION_SECONDS, CalicoComponents.KUBE_CONTROLLERS)
            .section("migration")
            .help("Total wall-clock duration of the migration.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_32_0,
                    KubeControllers.MIGRATION_DURATION_SECONDS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Of the controller that migrates the datastore from v1 to v3 resources; the reference leaves it out."))
            .addSources(
                "projectcalico/calico@v3.32.1:kube-controllers/pkg/controllers/migration/metrics.go")
            .build());
  }

  private static void addCalicoMigrationTypeDurationSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(KubeControllers.MIGRATION_TYPE_DURATION_SECONDS, CalicoComponents.KUBE_CONTROLLERS)
            .section("migration")
            .help("Wall-clock duration of migrating a single resource type.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_32_0,
                    KubeControllers.MIGRATION_TYPE_DURATION_SECONDS.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Of the controller that migrates the datastore from v1 to v3 resources; the reference leaves it out."))
            .addSources(
                "projectcalico/calico@v3.32.1:kube-controllers/pkg/controllers/migration/metrics.go")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addIpamAllocationsInUse(catalog);
    addIpamAllocationsBorrowed(catalog);
    addIpamAllocationsGcCandidates(catalog);
    addIpamAllocationsGcReclamations(catalog);
    addIpamBlocks(catalog);
    addIpamIppoolSize(catalog);
    addIpamIppoolReserved(catalog);
    addIpamBlocksPerNode(catalog);
    addIpamAllocationsPerNode(catalog);
    addIpamAllocationsBorrowedPerNode(catalog);
    addCalicoMigrationResourcesTotal(catalog);
    addCalicoMigrationResourceErrorsTotal(catalog);
    addCalicoMigrationRetriesTotal(catalog);
    addCalicoMigrationPhase(catalog);
    addCalicoMigrationDurationSeconds(catalog);
    addCalicoMigrationTypeDurationSeconds(catalog);
  }
}
