// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelValue;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Product;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.ReleaseStretch;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.UntypedDefinition;
import java.util.List;
import java.util.Locale;

/** A component with every kind of metric, and with the names that the client library changes. */
final class PlayedComponent {

  enum IpVersion implements LabelValue {
    V4,
    V6;

    @Override
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final ClosedLabel<IpVersion> IP_VERSION = Label.closed("ip_version", IpVersion.class);

  static final CounterDefinition IPSET_ERRORS =
      CounterDefinition.builder().name("felix_ipset_errors").help("Ipset failures.").build();
  static final CounterDefinition ALLOC_TOTAL =
      CounterDefinition.builder().name("go_memstats_alloc_bytes_total").help("Allocated.").build();
  static final GaugeDefinition ALLOC =
      GaugeDefinition.builder().name("go_memstats_alloc_bytes").help("In use.").build();
  static final GaugeDefinition IPSETS =
      GaugeDefinition.builder()
          .name("felix_ipsets_calico")
          .help("Active ipsets.")
          .addLabels(IP_VERSION)
          .build();
  static final HistogramDefinition SYNC =
      HistogramDefinition.builder()
          .name("sync_duration_milliseconds")
          .help("Duration of a sync.")
          .addLabels(Label.text("queue"))
          .buckets(DecimalLiterals.of("0.5", "1", "1e+06"))
          .build();
  static final SummaryDefinition APPLY =
      SummaryDefinition.builder()
          .name("felix_int_dataplane_apply_time_seconds")
          .help("Time to apply.")
          .quantiles(DecimalLiterals.of("0.5", "0.99"))
          .build();
  static final UntypedDefinition UP =
      UntypedDefinition.builder().name("bird_protocol_up").help("1 if up.").build();

  private static final List<MetricDefinition> ALL =
      List.of(IPSET_ERRORS, ALLOC_TOTAL, ALLOC, IPSETS, SYNC, APPLY, UP);

  static final Component COMPONENT =
      Component.builder()
          .name("played")
          .title("Played")
          .product(Product.of("fabric", "Fabric", "v1.0.0", "v1.2.0"))
          .build();
  static final Release RELEASE = Release.of("fabric", "v1.1.0");
  static final MetricCatalog CATALOG = catalog();

  private static MetricCatalog catalog() {
    MetricCatalog.Builder catalog = MetricCatalog.builder("fabric");
    for (MetricDefinition definition : ALL) {
      catalog.add(
          Exposure.builder(definition, COMPONENT)
              .addHistory(new ReleaseStretch(ReleaseRange.all(), definition.shape(), true))
              .build());
    }
    return catalog.build();
  }

  private PlayedComponent() {}
}
