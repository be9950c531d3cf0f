// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelValue;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.metrics.UntypedDefinition;

/** Metrics of every kind, for the tests of the builder. */
public final class Metrics {

  public enum Operation implements LabelValue {
    ADD("add"),
    DELETE("delete");

    private final String text;

    Operation(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }

  public enum Family implements LabelValue {
    V4("4"),
    V6("6");

    private final String text;

    Family(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }

  public static final ClosedLabel<Operation> OPERATION = Label.closed("operation", Operation.class);
  public static final ClosedLabel<Family> FAMILY = Label.closed("family", Family.class);
  public static final TextLabel TABLE = Label.text("table");
  public static final TextLabel ZONE = Label.target("zone");

  public static final CounterDefinition OPS =
      CounterDefinition.of("ops_count", "Operations.", Unit.NONE, OPERATION);
  public static final CounterDefinition ERRORS =
      CounterDefinition.of("errors", "Errors.", Unit.NONE);
  public static final CounterDefinition SENT =
      CounterDefinition.of("sent", "Bytes.", Unit.BYTES, FAMILY, TABLE);
  public static final CounterDefinition BUSY = CounterDefinition.of("busy", "Busy.", Unit.SECONDS);
  public static final GaugeDefinition PODS = GaugeDefinition.of("pods", "Pods.", Unit.NONE);
  public static final GaugeDefinition FLOWS =
      GaugeDefinition.of("flows", "Flows.", Unit.NONE, TABLE);
  public static final GaugeDefinition MEMORY = GaugeDefinition.of("memory", "Memory.", Unit.BYTES);
  public static final GaugeDefinition DELAY =
      GaugeDefinition.of("delay", "Delay.", Unit.MILLISECONDS);
  public static final GaugeDefinition START =
      GaugeDefinition.of("start_time", "Start.", Unit.UNIX_SECONDS);
  public static final GaugeDefinition DOTTED = GaugeDefinition.of("a.b", "Dotted.", Unit.NONE);
  public static final HistogramDefinition LATENCY =
      HistogramDefinition.of(
          "latency", "Latency.", Unit.SECONDS, DecimalLiterals.of("0.1", "1"), TABLE);
  public static final SummaryDefinition SIZE =
      SummaryDefinition.of("size", "Size.", Unit.BYTES, DecimalLiterals.of("0.5", "0.99"));
  public static final SummaryDefinition BARE =
      SummaryDefinition.of("bare", "Bare.", Unit.BYTES, DecimalLiterals.of());
  public static final UntypedDefinition PREFIXES =
      UntypedDefinition.of("prefixes", "Prefixes.", Unit.NONE, MetricKind.COUNTER);
  public static final UntypedDefinition ODD =
      UntypedDefinition.of("odd", "Odd.", Unit.NONE, MetricKind.UNTYPED);

  private Metrics() {}
}
