// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Typha: which component shows what since when.
 */
final class TyphaExposures {
  private TyphaExposures() {
  }

  private static void addTyphaBreadcrumbBlock(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.BREADCRUMB_BLOCK, CalicoComponents.TYPHA)
            .section("cache")
            .help("Count of the number of times Typha got the next Breadcrumb after blocking.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    MetricShape.builder(MetricKind.COUNTER)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_3_0_TO_V3_24,
                    MetricShape.builder(MetricKind.COUNTER)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.BREADCRUMB_BLOCK.shape(),
                    true))
            .addNotes(
                Note.of("The label syncer came with v3.25."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/snapcache/cache.go")
            .build());
  }

  private static void addTyphaBreadcrumbNonBlock(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.BREADCRUMB_NON_BLOCK, CalicoComponents.TYPHA)
            .section("cache")
            .help("Count of the number of times Typha got the next Breadcrumb without blocking.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    MetricShape.builder(MetricKind.COUNTER)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_3_0_TO_V3_24,
                    MetricShape.builder(MetricKind.COUNTER)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.BREADCRUMB_NON_BLOCK.shape(),
                    true))
            .addNotes(
                Note.of("The label syncer came with v3.25."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/snapcache/cache.go")
            .build());
  }

  private static void addTyphaBreadcrumbSeqNumber(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.BREADCRUMB_SEQ_NUMBER, CalicoComponents.TYPHA)
            .section("cache")
            .help("Current (server-local) sequence number; number of snapshot deltas processed.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_2_TO_TYPHA_V0_7_4,
                    MetricShape.builder(MetricKind.GAUGE)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_3_0_TO_V3_24,
                    MetricShape.builder(MetricKind.GAUGE)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.BREADCRUMB_SEQ_NUMBER.shape(),
                    true))
            .addNotes(
                Note.of("The label syncer came with v3.25."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/snapcache/cache.go")
            .build());
  }

  private static void addTyphaBreadcrumbSize(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.BREADCRUMB_SIZE, CalicoComponents.TYPHA)
            .section("cache")
            .help("Number of KVs recorded in each breadcrumb.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_2_TO_TYPHA_V0_7_4,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_3_0_TO_V3_24,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.BREADCRUMB_SIZE.shape(),
                    true))
            .addNotes(
                Note.of("The label syncer came with v3.25."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/snapcache/cache.go")
            .build());
  }

  private static void addTyphaCacheSize(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.CACHE_SIZE, CalicoComponents.TYPHA)
            .section("cache")
            .help("Current number of key/value pairs contained in the cache of the datastore.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.CACHE_SIZE.shape(),
                    true))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/snapcache/cache.go")
            .build());
  }

  private static void addTyphaClientLatencySecs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.CLIENT_LATENCY_SECS, CalicoComponents.TYPHA)
            .section("clients")
            .help("Per-client latency.  I.e. how far behind the current state is each client.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_3_0_TO_V3_24,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.CLIENT_LATENCY_SECS.shape(),
                    true))
            .addNotes(
                Note.of("The quantiles are over the last minute."),
                Note.of("The label syncer came with v3.25."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/syncserver/sync_server.go")
            .build());
  }

  private static void addTyphaClientSnapshotSendSecs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.CLIENT_SNAPSHOT_SEND_SECS, CalicoComponents.TYPHA)
            .section("clients")
            .help("How long it took to send the initial snapshot to each client.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_2_TO_TYPHA_V0_7_4,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_3_0_TO_V3_24,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.CLIENT_SNAPSHOT_SEND_SECS.shape(),
                    true))
            .addNotes(
                Note.of("The label syncer came with v3.25."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/syncserver/sync_server.go")
            .build());
  }

  private static void addTyphaClientWriteLatencySecs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.CLIENT_WRITE_LATENCY_SECS, CalicoComponents.TYPHA)
            .section("clients")
            .help("Per-client write.  How long each write call is taking.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_3_0_TO_V3_24,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.CLIENT_WRITE_LATENCY_SECS.shape(),
                    true))
            .addNotes(
                Note.of("The label syncer came with v3.25."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/syncserver/sync_server.go")
            .build());
  }

  private static void addTyphaConnectionsAccepted(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.CONNECTIONS_ACCEPTED, CalicoComponents.TYPHA)
            .section("clients")
            .help("Total number of connections accepted over time.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    Typha.CONNECTIONS_ACCEPTED.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    Typha.CONNECTIONS_ACCEPTED.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/syncserver/sync_server.go")
            .build());
  }

  private static void addTyphaConnectionsActive(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.CONNECTIONS_ACTIVE, CalicoComponents.TYPHA)
            .section("clients")
            .help("Number of open client connections, including connections that are still in the handshake.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    Typha.CONNECTIONS_ACTIVE.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    Typha.CONNECTIONS_ACTIVE.shape(),
                    true))
            .addNotes(
                Note.of("The second half of the help text came with v3.25."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/syncserver/sync_server.go")
            .build());
  }

  private static void addTyphaConnectionsDropped(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.CONNECTIONS_DROPPED, CalicoComponents.TYPHA)
            .section("clients")
            .help("Total number of connections dropped due to rebalancing.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_2_0_TO_TYPHA_V0_7_4,
                    Typha.CONNECTIONS_DROPPED.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    Typha.CONNECTIONS_DROPPED.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/syncserver/sync_server.go")
            .build());
  }

  private static void addTyphaConnectionsStreaming(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.CONNECTIONS_STREAMING, CalicoComponents.TYPHA)
            .section("clients")
            .help("Number of client connections that completed the handshake and are streaming data.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.CONNECTIONS_STREAMING.shape(),
                    true))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/syncserver/sync_server.go")
            .build());
  }

  private static void addTyphaConnectionsGraceUsed(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.CONNECTIONS_GRACE_USED, CalicoComponents.TYPHA)
            .section("clients")
            .help("Total number of connections that made use of the grace period to catch up after sending the initial snapshot.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V3_20_0_TO_V3_24,
                    MetricShape.builder(MetricKind.COUNTER)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.CONNECTIONS_GRACE_USED.shape(),
                    true))
            .documented(false)
            .addNotes(
                Note.of("Exposed by v3.32, though its reference page leaves it out."),
                Note.of("The label syncer came with v3.25."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "projectcalico/calico@v3.32.1:typha/pkg/syncserver/sync_server.go")
            .build());
  }

  private static void addTyphaKvsPerMsg(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.KVS_PER_MSG, CalicoComponents.TYPHA)
            .section("clients")
            .help("Number of KV pairs sent in each message.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_3_0_TO_V3_24,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.KVS_PER_MSG.shape(),
                    true))
            .addNotes(
                Note.of("The label syncer came with v3.25."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/syncserver/sync_server.go")
            .build());
  }

  private static void addTyphaLogErrors(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.LOG_ERRORS, CalicoComponents.TYPHA)
            .section("logging")
            .help("Number of errors encountered while logging.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    Typha.LOG_ERRORS.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    Typha.LOG_ERRORS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/logutils/logutils.go")
            .build());
  }

  private static void addTyphaLogsDropped(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.LOGS_DROPPED, CalicoComponents.TYPHA)
            .section("logging")
            .help("Number of logs dropped because the output stream was blocked.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    Typha.LOGS_DROPPED.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    Typha.LOGS_DROPPED.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/logutils/logutils.go")
            .build());
  }

  private static void addTyphaNextBreadcrumbLatencySecs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.NEXT_BREADCRUMB_LATENCY_SECS, CalicoComponents.TYPHA)
            .section("cache")
            .help("Time to retrieve next breadcrumb when already behind.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_3_0_TO_V3_24,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.NEXT_BREADCRUMB_LATENCY_SECS.shape(),
                    true))
            .addNotes(
                Note.of("The label syncer came with v3.25."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/syncserver/sync_server.go")
            .build());
  }

  private static void addTyphaPingLatency(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.PING_LATENCY, CalicoComponents.TYPHA)
            .section("clients")
            .help("Round-trip ping latency to client.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_3_0_TO_V3_24,
                    MetricShape.builder(MetricKind.SUMMARY)
                        .quantiles(DecimalLiterals.of("0.5", "0.9", "0.99"))
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.PING_LATENCY.shape(),
                    true))
            .addNotes(
                Note.of("The values are seconds, though the name does not say so."),
                Note.of("The label syncer came with v3.25."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/syncserver/sync_server.go")
            .build());
  }

  private static void addTyphaSnapshotsGenerated(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.SNAPSHOTS_GENERATED, CalicoComponents.TYPHA)
            .section("cache")
            .help("Number of binary snapshots generated.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.SNAPSHOTS_GENERATED.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/syncserver/snap_precalc.go")
            .build());
  }

  private static void addTyphaSnapshotsReused(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.SNAPSHOTS_REUSED, CalicoComponents.TYPHA)
            .section("cache")
            .help("Number of binary snapshots that were cached and reused.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.SNAPSHOTS_REUSED.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/syncserver/snap_precalc.go")
            .build());
  }

  private static void addTyphaSnapshotRawBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.SNAPSHOT_RAW_BYTES, CalicoComponents.TYPHA)
            .section("cache")
            .help("Size of the most recently generated binary snapshot (before compression).")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.SNAPSHOT_RAW_BYTES.shape(),
                    true))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/syncserver/snap_precalc.go")
            .build());
  }

  private static void addTyphaSnapshotCompressedBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.SNAPSHOT_COMPRESSED_BYTES, CalicoComponents.TYPHA)
            .section("cache")
            .help("Size of the most recently generated binary snapshot (after compression).")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.SNAPSHOT_COMPRESSED_BYTES.shape(),
                    true))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/syncserver/snap_precalc.go")
            .build());
  }

  private static void addTyphaUpdatesSkipped(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.UPDATES_SKIPPED, CalicoComponents.TYPHA)
            .section("cache")
            .help("Total number of updates skipped as duplicates.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_7_TO_TYPHA_V0_7_4,
                    MetricShape.builder(MetricKind.COUNTER)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_3_0_TO_V3_24,
                    MetricShape.builder(MetricKind.COUNTER)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.UPDATES_SKIPPED.shape(),
                    true))
            .addNotes(
                Note.of("Skips updates that change nothing a client would see."),
                Note.of("The label syncer came with v3.25."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/snapcache/cache.go")
            .build());
  }

  private static void addTyphaUpdatesTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.UPDATES_TOTAL, CalicoComponents.TYPHA)
            .section("cache")
            .help("Total number of updates received from the Syncer.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_7_TO_TYPHA_V0_7_4,
                    MetricShape.builder(MetricKind.COUNTER)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_3_0_TO_V3_24,
                    MetricShape.builder(MetricKind.COUNTER)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_25_0,
                    Typha.UPDATES_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("The label syncer came with v3.25."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/calico@v3.32.1:typha/pkg/snapcache/cache.go")
            .build());
  }

  private static void addRemoteClusterConnectionStatus(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Typha.REMOTE_CLUSTER_CONNECTION_STATUS, CalicoComponents.TYPHA)
            .section("federation")
            .description("State of the connection to a remote cluster of a federation, as a number.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.ALL,
                    Typha.REMOTE_CLUSTER_CONNECTION_STATUS.shape(),
                    false))
            .addNotes(
                Note.of("0 not connecting, 1 connecting, 2 in sync, 3 resync in progress, 4 a changed configuration requires a restart, 5 the configuration is incomplete."),
                Note.of("On the Typha page of the Open Source reference, though only Calico Enterprise has federation."),
                Note.of("The kind is inferred from the documentation, which does not give it."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "Prometheus metrics (Calico Enterprise reference)")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addTyphaBreadcrumbBlock(catalog);
    addTyphaBreadcrumbNonBlock(catalog);
    addTyphaBreadcrumbSeqNumber(catalog);
    addTyphaBreadcrumbSize(catalog);
    addTyphaCacheSize(catalog);
    addTyphaClientLatencySecs(catalog);
    addTyphaClientSnapshotSendSecs(catalog);
    addTyphaClientWriteLatencySecs(catalog);
    addTyphaConnectionsAccepted(catalog);
    addTyphaConnectionsActive(catalog);
    addTyphaConnectionsDropped(catalog);
    addTyphaConnectionsStreaming(catalog);
    addTyphaConnectionsGraceUsed(catalog);
    addTyphaKvsPerMsg(catalog);
    addTyphaLogErrors(catalog);
    addTyphaLogsDropped(catalog);
    addTyphaNextBreadcrumbLatencySecs(catalog);
    addTyphaPingLatency(catalog);
    addTyphaSnapshotsGenerated(catalog);
    addTyphaSnapshotsReused(catalog);
    addTyphaSnapshotRawBytes(catalog);
    addTyphaSnapshotCompressedBytes(catalog);
    addTyphaUpdatesSkipped(catalog);
    addTyphaUpdatesTotal(catalog);
    addRemoteClusterConnectionStatus(catalog);
  }
}
