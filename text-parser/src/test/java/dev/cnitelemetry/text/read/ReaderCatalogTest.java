// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.KnownLabel;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelValue;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.text.TextFormat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a catalogue adds to a reader: definitions and typed label values. */
class ReaderCatalogTest {
  private enum IpVersion implements LabelValue {
    FOUR("4"),
    SIX("6");

    private final String text;

    IpVersion(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }

  private static final ClosedLabel<IpVersion> IP_VERSION =
      Label.closed("ip_version", IpVersion.class);
  private static final KnownLabel<IpVersion> FAMILY = Label.known("family", IpVersion.class);
  private static final TextLabel NODE = Label.text("node");

  private static final MetricDefinition ALLOCATED =
      GaugeDefinition.builder().name("go_memstats_alloc_bytes").help("Now.").build();
  private static final MetricDefinition ALLOCATED_TOTAL =
      CounterDefinition.builder().name("go_memstats_alloc_bytes_total").help("Ever.").build();
  private static final MetricDefinition PAUSES =
      SummaryDefinition.builder().name("pauses_seconds").help("Pauses.").build();
  private static final MetricDefinition POD_COUNT =
      GaugeDefinition.builder().name("pod_count").help("Pods.").build();

  private static final MetricCatalog CATALOG =
      MetricCatalog.builder("test")
          .add(ALLOCATED)
          .add(ALLOCATED_TOTAL)
          .add(PAUSES)
          .add(POD_COUNT)
          .build();

  private static ExpositionReader read(ExpositionReader.Builder builder, String text) {
    ExpositionReader reader = builder.catalog(CATALOG).build();
    byte[] bytes = text.getBytes(UTF_8);
    reader.reset(bytes, 0, bytes.length);
    return reader;
  }

  private static List<MetricDefinition> definitions(ExpositionReader reader) {
    List<MetricDefinition> definitions = new ArrayList<>();
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      definitions.add(reader.definition());
    }
    return definitions;
  }

  @Test
  void findsDefinitionsByExactNameThenBySuffix() {
    String page =
        """
        go_memstats_alloc_bytes 1
        go_memstats_alloc_bytes_total 1
        pauses_seconds{quantile="0.5"} 1
        pauses_seconds_count 1
        pod_count 1
        # TYPE pod_count gauge
        # HELP pauses_seconds x
        pauses_seconds_sum 1
        """;
    ExpositionReader reader = read(ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4), page);
    assertEquals(
        List.of(ALLOCATED, ALLOCATED_TOTAL, PAUSES, PAUSES, POD_COUNT, POD_COUNT, PAUSES, PAUSES),
        definitions(reader));
  }

  @Test
  void tellsACounterFromTheGaugeOfItsNameInOpenMetrics() {
    String gauge = "# TYPE go_memstats_alloc_bytes gauge\ngo_memstats_alloc_bytes 1\n# EOF\n";
    String counter =
        "# TYPE go_memstats_alloc_bytes counter\ngo_memstats_alloc_bytes_total 1\n# EOF\n";
    for (boolean validate : new boolean[] {false, true}) {
      ExpositionReader.Builder builder =
          ExpositionReader.builder(TextFormat.OPENMETRICS_1_0).validate(validate);
      assertEquals(List.of(ALLOCATED, ALLOCATED), definitions(read(builder, gauge)));
      assertEquals(List.of(ALLOCATED_TOTAL, ALLOCATED_TOTAL), definitions(read(builder, counter)));
    }
  }

  @Test
  void hasNoDefinitionForWhatTheCatalogueDoesNotHave() {
    ExpositionReader reader =
        read(ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4), "# TYPE f gauge\nf 1\n");
    reader.next();
    assertNull(reader.definition());
    reader.next();
    assertNull(reader.definition());
  }

  @Test
  void givesLabelValuesAsConstants() {
    ExpositionReader reader =
        read(
            ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4),
            "f{ip_version=\"4\",node=\"n\\\\1\",family=\"6\"} 1\nf{ip_version=\"5\"} 1\n");
    reader.next();
    assertSame(IpVersion.FOUR, reader.label(IP_VERSION));
    assertSame(IpVersion.SIX, reader.label(FAMILY));
    assertEquals("n\\1", String.valueOf(reader.label(NODE)));
    assertEquals("4", String.valueOf(reader.labelText("ip_version")));
    reader.next();
    assertNull(reader.label(IP_VERSION), "a value of a newer release");
    assertEquals("5", String.valueOf(reader.labelText("ip_version")));
    assertNull(reader.label(FAMILY));
    assertNull(reader.label(NODE));
    assertNull(reader.labelText("node"));
  }
}
