// SPDX-License-Identifier: Apache-2.0
/**
 * The bridge to the Prometheus Java client: a scrape as its snapshots, its snapshots as text.
 *
 * <p>{@link dev.cnitelemetry.text.snapshot.Snapshots#from} reads a page of any format into
 * MetricSnapshots, or takes a {@link dev.cnitelemetry.text.scrape.Scrape} that is in the hand
 * already; {@link dev.cnitelemetry.text.snapshot.Snapshots#write} writes MetricSnapshots, those of
 * a scrape or of a live registry, with this library's writer. A {@link
 * dev.cnitelemetry.text.snapshot.SnapshotTextWriter} does so wherever the client library takes an
 * ExpositionFormatWriter.
 *
 * <pre>{@code
 * Snapshots scrape = Snapshots.from(reader);
 * ExpositionWriter writer =
 *     ExpositionWriter.builder(TextFormat.PROMETHEUS_1_0_0)
 *         .escaping(EscapingScheme.ALLOW_UTF_8)
 *         .build();
 * Snapshots.write(scrape.metrics(), writer, NamePolicy.AS_DECLARED);
 * writer.finish();
 * }</pre>
 *
 * <p>The client library renames counters and refuses some families and series. Nothing of that is
 * silent: it comes back as a {@link dev.cnitelemetry.text.snapshot.SnapshotDifference}, and the
 * names that are written are an explicit {@link dev.cnitelemetry.text.snapshot.NamePolicy}.
 *
 * <p>This package alone needs {@code io.prometheus:prometheus-metrics-exposition-formats}, an
 * optional dependency of the module. Where it is missing, its methods throw an
 * IllegalStateException that names it. Unlike the reader and the writer, the bridge allocates: the
 * client library's snapshots are objects.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text.snapshot;

import javax.annotation.ParametersAreNonnullByDefault;
