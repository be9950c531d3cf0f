// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.KnownLabel;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelValue;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.TextLabel;

/** A small catalogue for the tests of this package. */
final class Metrics {

  enum Operation implements LabelValue {
    ADD("add"),
    DELETE("delete"),
    MODIFY("modify");

    private final String text;

    Operation(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }

  static final ClosedLabel<Operation> OPERATION = Label.closed("operation", Operation.class);
  static final KnownLabel<Operation> KNOWN_OPERATION = Label.known("operation", Operation.class);
  static final TextLabel BRIDGE = Label.text("bridge");

  static final CounterDefinition FLOW_OPERATIONS =
      CounterDefinition.builder()
          .name("flow_operations")
          .help("Flow operations.")
          .addLabels(OPERATION, BRIDGE)
          .build();

  static final CounterDefinition RESYNCS =
      CounterDefinition.builder().name("resyncs_total").help("Resyncs.").build();

  static final GaugeDefinition FLOWS =
      GaugeDefinition.builder().name("flows").help("Flows.").addLabels(BRIDGE).build();

  static final HistogramDefinition LATENCY =
      HistogramDefinition.builder()
          .name("latency_seconds")
          .help("Latency.")
          .addLabels(OPERATION)
          .build();

  static final SummaryDefinition PAUSES =
      SummaryDefinition.builder().name("pauses_seconds").help("Pauses.").build();

  static final MetricCatalog CATALOG =
      MetricCatalog.builder("test")
          .add(FLOW_OPERATIONS)
          .add(RESYNCS)
          .add(FLOWS)
          .add(LATENCY)
          .add(PAUSES)
          .build();

  private Metrics() {}
}
