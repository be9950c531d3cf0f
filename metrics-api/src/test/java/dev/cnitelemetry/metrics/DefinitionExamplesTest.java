// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The examples of this package's documentation. */
class DefinitionExamplesTest {

  private enum Operation implements LabelValue {
    ADD("add"),
    MODIFY("modify"),
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

  @Test
  void labels() {
    ClosedLabel<Operation> operation = Label.closed("operation", Operation.class);
    LabelMatcher adds = operation.eq(Operation.ADD);
    LabelMatcher any = operation.matches("add|mod.*");
    assertEquals("operation=\"add\"", adds.toString());
    assertEquals("operation=~\"add|mod.*\"", any.toString());
  }

  @Test
  void definitions() {
    CounterDefinition counter =
        CounterDefinition.builder().name("reconnects_total").help("Reconnections.").build();
    GaugeDefinition gauge =
        GaugeDefinition.builder().name("queue_length").help("Entries in the queue.").build();
    HistogramDefinition histogram =
        HistogramDefinition.builder()
            .name("sync_duration_seconds")
            .help("Duration of a sync.")
            .build();
    SummaryDefinition summary =
        SummaryDefinition.builder().name("gc_duration_seconds").help("Pauses.").build();
    UntypedDefinition untyped =
        UntypedDefinition.builder().name("bird_up").help("1 if up.").build();
    assertEquals("counter reconnects_total", counter.toString());
    assertEquals("gauge queue_length", gauge.toString());
    assertEquals("histogram sync_duration_seconds", histogram.toString());
    assertEquals("summary gc_duration_seconds", summary.toString());
    assertEquals("untyped bird_up", untyped.toString());
  }

  @Test
  void shapesAndNumbers() {
    MetricShape shape =
        MetricShape.builder(MetricKind.GAUGE).addLabels(Label.text("table_id")).build();
    assertEquals("table_id", shape.labels().get(0).name());
    DecimalLiterals buckets = DecimalLiterals.of("0.005", "0.01", "1e+06");
    double last = buckets.value(buckets.size() - 1);
    assertEquals(1000000.0, last);
  }

  @Test
  void releases() {
    Release release = Release.of("antrea", "v1.6.1");
    boolean older = release.compareTo(Release.of("antrea", "v1.12.0")) < 0;
    assertTrue(older);
    ReleaseRange range =
        ReleaseRange.between(Release.of("antrea", "v0.8.0"), Release.of("antrea", "v1.11.4"));
    assertTrue(range.contains(release));
  }

  @Test
  void components() {
    Component agent =
        Component.builder()
            .name("antrea-agent")
            .title("Antrea Agent")
            .product(Product.of("antrea", "Antrea", "v0.6.0", "v2.7.0"))
            .scheme("https")
            .port(10350)
            .metricsSwitch("enablePrometheusMetrics in antrea-agent.conf")
            .enabledByDefault(true)
            .build();
    assertEquals(10350, agent.port().orElseThrow());
  }
}
