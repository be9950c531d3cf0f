// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.client;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.KnownLabel;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelValue;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.ReleaseStretch;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.metrics.UntypedDefinition;
import java.util.Locale;

/** A product with a history, small enough to read. */
final class Fixture {

  enum Operation implements LabelValue {
    ADD,
    MODIFY,
    DELETE;

    @Override
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  enum Direction implements LabelValue {
    IN,
    OUT;

    @Override
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final ClosedLabel<Operation> OPERATION = Label.closed("operation", Operation.class);
  static final ClosedLabel<Direction> DIRECTION = Label.closed("direction", Direction.class);
  static final KnownLabel<Operation> VERB = Label.known("verb", Operation.class);
  static final TextLabel TABLE_ID = Label.text("table_id");
  static final TextLabel TABLE_NAME = Label.text("table_name");

  static final CounterDefinition OPS =
      CounterDefinition.builder()
          .name("switch_ops_count")
          .help("Number of operations.")
          .addLabels(OPERATION, DIRECTION)
          .stability(Stability.BETA)
          .build();
  static final GaugeDefinition FLOWS =
      GaugeDefinition.builder()
          .name("switch_flow_count")
          .help("Flows of each table.")
          .addLabels(TABLE_ID, TABLE_NAME)
          .stability(Stability.STABLE)
          .build();
  static final HistogramDefinition SYNC =
      HistogramDefinition.builder()
          .name("sync_duration_milliseconds")
          .help("Duration of a sync.")
          .addLabels(VERB)
          .buckets(DecimalLiterals.of("1e-05", "0.5", "10"))
          .build();
  static final SummaryDefinition PAUSES =
      SummaryDefinition.builder()
          .name("go_gc_duration_seconds")
          .help("Pauses.")
          .quantiles(DecimalLiterals.of("0", "0.25", "0.5", "0.75", "1"))
          .build();
  static final UntypedDefinition UP =
      UntypedDefinition.builder().name("bird_up").help("1 if up.").build();
  static final GaugeDefinition ALLOC =
      GaugeDefinition.builder().name("go_memstats_alloc_bytes").help("Bytes in use.").build();
  static final CounterDefinition ALLOC_TOTAL =
      CounterDefinition.builder()
          .name("go_memstats_alloc_bytes_total")
          .help("Bytes allocated.")
          .build();

  static final Product PRODUCT = Product.of("fabric", "Fabric", "v1.0.0", "v2.1.0");
  static final Component AGENT =
      Component.builder().name("fabric-agent").title("Agent").product(PRODUCT).build();
  static final Component PEER =
      Component.builder()
          .name("peer")
          .title("Peer")
          .product(Product.withoutReleases("peer", "Peer"))
          .build();

  static final Release OLD = Release.of("fabric", "v1.0.0");
  static final Release NEW = Release.of("fabric", "v2.1.0");
  private static final Release CHANGE = Release.of("fabric", "v2.0.0");
  private static final ReleaseRange BEFORE =
      ReleaseRange.between(OLD, Release.of("fabric", "v1.9"));
  private static final ReleaseRange AFTER = ReleaseRange.since(CHANGE);

  static final MetricCatalog CATALOG =
      MetricCatalog.builder("fabric")
          .add(
              Exposure.builder(OPS, AGENT)
                  .help("Operations, as the agent says.")
                  .addHistory(new ReleaseStretch(ReleaseRange.all(), OPS.shape(), true))
                  .build())
          .add(
              Exposure.builder(FLOWS, AGENT)
                  .addHistory(
                      new ReleaseStretch(
                          BEFORE,
                          MetricShape.builder(MetricKind.GAUGE)
                              .addLabels(TABLE_ID)
                              .stability(Stability.ALPHA)
                              .build(),
                          true))
                  .addHistory(new ReleaseStretch(AFTER, FLOWS.shape(), true))
                  .build())
          .add(
              Exposure.builder(SYNC, AGENT)
                  .addHistory(
                      new ReleaseStretch(
                          BEFORE,
                          MetricShape.builder(MetricKind.SUMMARY)
                              .quantiles(DecimalLiterals.of("0.5", "0.99"))
                              .build(),
                          true))
                  .addHistory(new ReleaseStretch(AFTER, SYNC.shape(), true))
                  .build())
          .add(
              Exposure.builder(PAUSES, AGENT)
                  .addHistory(new ReleaseStretch(AFTER, PAUSES.shape(), true))
                  .build())
          .add(
              Exposure.builder(UP, PEER)
                  .addHistory(new ReleaseStretch(ReleaseRange.all(), UP.shape(), true))
                  .build())
          .add(
              Exposure.builder(ALLOC, PEER)
                  .addHistory(new ReleaseStretch(ReleaseRange.all(), ALLOC.shape(), false))
                  .build())
          .build();

  private Fixture() {}
}
