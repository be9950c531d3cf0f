// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * kube-controllers: metrics as typed constants.
 *
 * <p>What Calico's kube-controllers expose: how the addresses of IP pools are used, what the
 * garbage collector of IPAM finds, and how far the migration of the datastore to v3
 * resources has come.
 */
public final class KubeControllers {
  /**
   * {@code ipam_allocations_in_use}, a gauge.
   *
   * <p>IPs currently allocated in IPAM to a workload or tunnel endpoint.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#POOL_OF_ALLOCATION ippool} ({@code no_ippool});
   *       {@link CalicoLabels#NODE_OF_ALLOCATION node} ({@code unknown_node})
   *   <li>kube-controllers: since v3.23.0
   *   <li>Each IP pool has a collector of its own, which gives the label ippool its value.
   * </ul>
   */
  public static final GaugeDefinition IPAM_ALLOCATIONS_IN_USE =
      GaugeDefinition.of(
          "ipam_allocations_in_use",
          "IPs currently allocated in IPAM to a workload or tunnel endpoint.",
          Unit.NONE,
          CalicoLabels.POOL_OF_ALLOCATION,
          CalicoLabels.NODE_OF_ALLOCATION);

  /**
   * {@code ipam_allocations_borrowed}, a gauge.
   *
   * <p>IPs currently allocated in IPAM to a workload or tunnel endpoint, where the allocation
   * was borrowed from a block affine to another node.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#POOL_OF_ALLOCATION ippool} ({@code no_ippool});
   *       {@link CalicoLabels#NODE_OF_ALLOCATION node} ({@code unknown_node})
   *   <li>kube-controllers: since v3.23.0
   *   <li>Each IP pool has a collector of its own, which gives the label ippool its value.
   * </ul>
   */
  public static final GaugeDefinition IPAM_ALLOCATIONS_BORROWED =
      GaugeDefinition.of(
          "ipam_allocations_borrowed",
          "IPs currently allocated in IPAM to a workload or tunnel endpoint, where the allocation was borrowed from a block affine to another node.",
          Unit.NONE,
          CalicoLabels.POOL_OF_ALLOCATION,
          CalicoLabels.NODE_OF_ALLOCATION);

  /**
   * {@code ipam_allocations_gc_candidates}, a gauge.
   *
   * <p>Allocations that are currently marked by the garbage collector as potential candidates
   * to reclaim. Under normal operation, this metric should return to zero after the garbage
   * collector confirms that this allocation can be reclaimed and reclaims it, or the
   * allocation is confirmed as valid.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#POOL_OF_ALLOCATION ippool} ({@code no_ippool});
   *       {@link CalicoLabels#NODE_OF_ALLOCATION node} ({@code unknown_node})
   *   <li>kube-controllers: since v3.23.0
   *   <li>Each IP pool has a collector of its own, which gives the label ippool its value.
   * </ul>
   */
  public static final GaugeDefinition IPAM_ALLOCATIONS_GC_CANDIDATES =
      GaugeDefinition.of(
          "ipam_allocations_gc_candidates",
          "Allocations that are currently marked by the garbage collector as potential candidates to reclaim. Under normal operation, this metric should return to zero after the garbage collector confirms that this allocation can be reclaimed and reclaims it, or the allocation is confirmed as valid.",
          Unit.NONE,
          CalicoLabels.POOL_OF_ALLOCATION,
          CalicoLabels.NODE_OF_ALLOCATION);

  /**
   * {@code ipam_allocations_gc_reclamations}, a counter.
   *
   * <p>The total allocations that have been reclaimed by the garbage collector over time.
   * Under normal operation, this counter should increase, and increases of this counter should
   * align to a return to zero for the candidate gauge.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#POOL_OF_ALLOCATION ippool} ({@code no_ippool});
   *       {@link CalicoLabels#NODE_OF_ALLOCATION node} ({@code unknown_node})
   *   <li>kube-controllers: since v3.23.0
   *   <li>Each IP pool has a collector of its own, which gives the label ippool its value.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition IPAM_ALLOCATIONS_GC_RECLAMATIONS =
      CounterDefinition.of(
          "ipam_allocations_gc_reclamations",
          "The total allocations that have been reclaimed by the garbage collector over time. Under normal operation, this counter should increase, and increases of this counter should align to a return to zero for the candidate gauge.",
          Unit.NONE,
          CalicoLabels.POOL_OF_ALLOCATION,
          CalicoLabels.NODE_OF_ALLOCATION);

  /**
   * {@code ipam_blocks}, a gauge.
   *
   * <p>IPAM blocks currently allocated for the IP pool.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#POOL_OF_ALLOCATION ippool} ({@code no_ippool});
   *       {@link CalicoLabels#NODE_OF_BLOCK node} ({@code no_affinity})
   *   <li>kube-controllers: since v3.23.0
   *   <li>Each IP pool has a collector of its own, which gives the label ippool its value.
   * </ul>
   */
  public static final GaugeDefinition IPAM_BLOCKS =
      GaugeDefinition.of(
          "ipam_blocks",
          "IPAM blocks currently allocated for the IP pool.",
          Unit.NONE,
          CalicoLabels.POOL_OF_ALLOCATION,
          CalicoLabels.NODE_OF_BLOCK);

  /**
   * {@code ipam_ippool_size}, a gauge.
   *
   * <p>Total number of addresses in the IP Pool
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#POOL ippool}
   *   <li>kube-controllers: since v3.23.0
   *   <li>2 to the power of the host bits: the size of an IPv6 pool may exceed what a double
   *       holds exactly.
   * </ul>
   */
  public static final GaugeDefinition IPAM_IPPOOL_SIZE =
      GaugeDefinition.of(
          "ipam_ippool_size",
          "Total number of addresses in the IP Pool",
          Unit.NONE,
          CalicoLabels.POOL);

  /**
   * {@code ipam_ippool_reserved}, a gauge.
   *
   * <p>Number of addresses in the IP Pool that an IPReservation covers, and so cannot be
   * assigned.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#POOL ippool}
   *   <li>kube-controllers: since v3.33.0 (not documented)
   *   <li>Read from the branch of v3.33, before its first release; not documented yet.
   * </ul>
   */
  public static final GaugeDefinition IPAM_IPPOOL_RESERVED =
      GaugeDefinition.of(
          "ipam_ippool_reserved",
          "Number of addresses in the IP Pool that an IPReservation covers, and so cannot be assigned.",
          Unit.NONE,
          CalicoLabels.POOL);

  /**
   * {@code ipam_blocks_per_node}, a gauge.
   *
   * <p>Number of blocks in IPAM
   *
   * <p>IPAM blocks by the node they have affinity to.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#NODE_OF_BLOCK node} ({@code no_affinity})
   *   <li>kube-controllers: since v3.18.0
   *   <li>Upstream recommends ipam_blocks instead.
   * </ul>
   */
  public static final GaugeDefinition IPAM_BLOCKS_PER_NODE =
      GaugeDefinition.of(
          "ipam_blocks_per_node",
          "Number of blocks in IPAM",
          Unit.NONE,
          CalicoLabels.NODE_OF_BLOCK);

  /**
   * {@code ipam_allocations_per_node}, a gauge.
   *
   * <p>Number of IPs allocated
   *
   * <p>IP addresses in use, by node.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#NODE node}
   *   <li>kube-controllers: since v3.18.0
   *   <li>Upstream recommends ipam_allocations_in_use instead.
   * </ul>
   */
  public static final GaugeDefinition IPAM_ALLOCATIONS_PER_NODE =
      GaugeDefinition.of(
          "ipam_allocations_per_node", "Number of IPs allocated", Unit.NONE, CalicoLabels.NODE);

  /**
   * {@code ipam_allocations_borrowed_per_node}, a gauge.
   *
   * <p>Number of allocated IPs that are from non-affine blocks.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#NODE node}
   *   <li>kube-controllers: since v3.18.0
   *   <li>Upstream recommends ipam_allocations_borrowed instead.
   *   <li>The reference of v3.18 to v3.22 called it ipam_borrowed_allocations_per_node.
   * </ul>
   */
  public static final GaugeDefinition IPAM_ALLOCATIONS_BORROWED_PER_NODE =
      GaugeDefinition.of(
          "ipam_allocations_borrowed_per_node",
          "Number of allocated IPs that are from non-affine blocks.",
          Unit.NONE,
          CalicoLabels.NODE);

  /**
   * {@code calico_migration_resources_total}, a counter.
   *
   * <p>Total number of resources processed during v1-to-v3 migration, by kind and outcome.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#RESOURCE_KIND kind};
   *       {@link CalicoLabels#MIGRATION_OUTCOME outcome} ({@code migrated}, {@code skipped},
   *       {@code conflict})
   *   <li>kube-controllers: since v3.32.0 (not documented)
   *   <li>Of the controller that migrates the datastore from v1 to v3 resources; the reference
   *       leaves it out.
   * </ul>
   */
  public static final CounterDefinition MIGRATION_RESOURCES_TOTAL =
      CounterDefinition.of(
          "calico_migration_resources_total",
          "Total number of resources processed during v1-to-v3 migration, by kind and outcome.",
          Unit.NONE,
          CalicoLabels.RESOURCE_KIND,
          CalicoLabels.MIGRATION_OUTCOME);

  /**
   * {@code calico_migration_resource_errors_total}, a counter.
   *
   * <p>Total number of errors encountered during v1-to-v3 migration, by kind.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#RESOURCE_KIND kind}
   *   <li>kube-controllers: since v3.32.0 (not documented)
   *   <li>Of the controller that migrates the datastore from v1 to v3 resources; the reference
   *       leaves it out.
   * </ul>
   */
  public static final CounterDefinition MIGRATION_RESOURCE_ERRORS_TOTAL =
      CounterDefinition.of(
          "calico_migration_resource_errors_total",
          "Total number of errors encountered during v1-to-v3 migration, by kind.",
          Unit.NONE,
          CalicoLabels.RESOURCE_KIND);

  /**
   * {@code calico_migration_retries_total}, a counter.
   *
   * <p>Total number of retried API calls during migration, by kind and operation.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#RESOURCE_KIND kind};
   *       {@link CalicoLabels#MIGRATION_OPERATION operation} ({@code get}, {@code create})
   *   <li>kube-controllers: since v3.32.0 (not documented)
   *   <li>Of the controller that migrates the datastore from v1 to v3 resources; the reference
   *       leaves it out.
   * </ul>
   */
  public static final CounterDefinition MIGRATION_RETRIES_TOTAL =
      CounterDefinition.of(
          "calico_migration_retries_total",
          "Total number of retried API calls during migration, by kind and operation.",
          Unit.NONE,
          CalicoLabels.RESOURCE_KIND,
          CalicoLabels.MIGRATION_OPERATION);

  /**
   * {@code calico_migration_phase}, a gauge.
   *
   * <p>Current migration phase (1=active, 0=inactive). Labels: pending, migrating, converged,
   * complete, failed.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#MIGRATION_PHASE phase} ({@code pending},
   *       {@code migrating}, {@code waiting_for_conflict_resolution}, {@code converged},
   *       {@code complete}, {@code failed})
   *   <li>kube-controllers: since v3.32.0 (not documented)
   *   <li>One series a phase: 1 for the phase that is on, 0 for the others. The help text leaves
   *       out waiting_for_conflict_resolution.
   *   <li>Of the controller that migrates the datastore from v1 to v3 resources; the reference
   *       leaves it out.
   * </ul>
   */
  public static final GaugeDefinition MIGRATION_PHASE =
      GaugeDefinition.of(
          "calico_migration_phase",
          "Current migration phase (1=active, 0=inactive). Labels: pending, migrating, converged, complete, failed.",
          Unit.NONE,
          CalicoLabels.MIGRATION_PHASE);

  /**
   * {@code calico_migration_duration_seconds}, a histogram in seconds.
   *
   * <p>Total wall-clock duration of the migration.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384
   *   <li>kube-controllers: since v3.32.0 (not documented)
   *   <li>Of the controller that migrates the datastore from v1 to v3 resources; the reference
   *       leaves it out.
   * </ul>
   */
  public static final HistogramDefinition MIGRATION_DURATION_SECONDS =
      HistogramDefinition.of(
          "calico_migration_duration_seconds",
          "Total wall-clock duration of the migration.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "1",
              "2",
              "4",
              "8",
              "16",
              "32",
              "64",
              "128",
              "256",
              "512",
              "1024",
              "2048",
              "4096",
              "8192",
              "16384"));

  /**
   * {@code calico_migration_type_duration_seconds}, a histogram in seconds.
   *
   * <p>Wall-clock duration of migrating a single resource type.
   *
   * <ul>
   *   <li>Labels: {@link CalicoLabels#RESOURCE_KIND kind}
   *   <li>Buckets: 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8, 25.6, 51.2, 102.4, 204.8
   *   <li>kube-controllers: since v3.32.0 (not documented)
   *   <li>Of the controller that migrates the datastore from v1 to v3 resources; the reference
   *       leaves it out.
   * </ul>
   */
  public static final HistogramDefinition MIGRATION_TYPE_DURATION_SECONDS =
      HistogramDefinition.of(
          "calico_migration_type_duration_seconds",
          "Wall-clock duration of migrating a single resource type.",
          Unit.SECONDS,
          DecimalLiterals.of(
              "0.1",
              "0.2",
              "0.4",
              "0.8",
              "1.6",
              "3.2",
              "6.4",
              "12.8",
              "25.6",
              "51.2",
              "102.4",
              "204.8"),
          CalicoLabels.RESOURCE_KIND);

  private KubeControllers() {}
}
