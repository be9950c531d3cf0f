// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.UntypedDefinition;
import dev.cnitelemetry.metrics.client.LiveMetric;
import dev.cnitelemetry.metrics.client.LiveMetrics;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.write.CounterNaming;
import dev.cnitelemetry.text.write.ExpositionWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Makes the tables of docs/with-the-prometheus-client.md, and fails where the document has others.
 * With {@code -Dtables.write=true} it writes them.
 */
class ClientMappingTableTest {

  private static final List<String> PROMETHEUS_PAGES =
      List.of(
          """
          # TYPE x_total counter
          x_total 1
          """,
          """
          # TYPE felix_ipset_errors counter
          felix_ipset_errors 1
          """,
          """
          # TYPE x gauge
          x{b="1",a="2"} 1
          """,
          """
          # TYPE go_x gauge
          go_x 1
          # TYPE go_x_total counter
          go_x_total 2
          """,
          """
          # TYPE x histogram
          x_bucket{le="1"} 1
          x_bucket{le="+Inf"} 2
          x_sum 3
          x_count 2
          """,
          """
          # TYPE x summary
          x{quantile="0.5"} 1
          x_sum 3
          x_count 2
          """,
          """
          # TYPE x untyped
          x 1
          """,
          "x 1\n",
          "x 1 1700000000000\n",
          """
          # HELP x Text.
          # TYPE x gauge
          """,
          """
          # TYPE x_created gauge
          x_created 1
          """,
          """
          # TYPE x counter
          x 1
          # TYPE x_total counter
          x_total 2
          """,
          """
          # TYPE x counter
          x -1
          """,
          """
          # TYPE x gauge
          x{__a="1"} 1
          """,
          """
          # TYPE x gauge
          x 1
          x 2
          """,
          """
          # TYPE x histogram
          x_bucket{le="1"} 1
          x_sum 3
          x_count 1
          """,
          """
          # TYPE x histogram
          x_bucket{le="+Inf"} 1
          """,
          """
          # TYPE x histogram
          x 1
          """,
          """
          # TYPE x summary
          x_sum NaN
          x_count 1
          """,
          "x 1 0\n");

  private static final List<String> UTF8_PAGES =
      List.of(
          """
          # TYPE "a.b" gauge
          {"a.b","c.d"="1"} 1
          """,
          """
          # TYPE "a.b" gauge
          {"a.b"} 1
          # TYPE a_b gauge
          a_b 2
          """);

  private static final List<String> OPENMETRICS_PAGES =
      List.of(
          """
          # TYPE x_bytes counter
          # UNIT x_bytes bytes
          x_bytes_total 1.0 # {trace_id="a"} 1.0 1700000000.5
          x_bytes_created 1600000000.25
          """,
          """
          # TYPE x info
          x_info{version="1"} 1
          """,
          """
          # TYPE x stateset
          x{x="on"} 1
          x{x="off"} 0
          """,
          """
          # TYPE x gaugehistogram
          x_bucket{le="+Inf"} 2
          x_gcount 2
          x_gsum 3.0
          """,
          """
          # TYPE x unknown
          x 1.0
          """,
          """
          # TYPE x gauge
          x 1.0 1700000000.0005
          """,
          """
          # TYPE x histogram
          x_bucket{le="1.0"} 1 # {} 9.0
          x_bucket{le="+Inf"} 1
          """,
          """
          # TYPE x counter
          x_total 1.0
          x_created 0
          """);

  @Test
  void theDocumentHasTheTableOfPages() throws IOException {
    String rows =
        rows(PROMETHEUS_PAGES, TextFormat.PROMETHEUS_0_0_4)
            + rows(UTF8_PAGES, TextFormat.PROMETHEUS_1_0_0)
            + rows(OPENMETRICS_PAGES, TextFormat.OPENMETRICS_1_0);
    assertDocumentHas(
        "pages",
        """
        | the page | held as | the client's writer prints | `AS_DECLARED` prints | findings |
        | --- | --- | --- | --- | --- |
        """
            + rows);
  }

  private static String rows(List<String> pages, TextFormat format) {
    return pages.stream().map(page -> row(page, format)).collect(Collectors.joining());
  }

  private static String row(String page, TextFormat format) {
    String end = format.isOpenMetrics() ? "# EOF\n" : "";
    Snapshots read = Snapshots.from(CanonicalPage.reader(format, page + end));
    ExpositionWriter writer =
        ExpositionWriter.builder(format)
            .escaping(EscapingScheme.ALLOW_UTF_8)
            .counters(CounterNaming.REFUSE)
            .build();
    List<Finding> lost = Snapshots.write(read.metrics(), writer, NamePolicy.AS_DECLARED).findings();
    String findings =
        Stream.concat(read.report().findings().stream(), lost.stream())
            .map(finding -> "`" + finding.code() + "`")
            .distinct()
            .collect(Collectors.joining("<br>"));
    return "| "
        + String.join(
            " | ",
            code(page),
            held(read.metrics()),
            code(clients(format, read.metrics()).replace("# EOF\n", "")),
            code(writer.finish().content().toString().replace("# EOF\n", "")),
            findings)
        + " |\n";
  }

  private static String clients(TextFormat format, MetricSnapshots metrics) {
    ExpositionFormatWriter writer =
        format.isOpenMetrics()
            ? OpenMetricsTextFormatWriter.builder().setCreatedTimestampsEnabled(true).build()
            : PrometheusTextFormatWriter.create();
    return writer.toDebugString(
        metrics,
        format.allowsUtf8Names()
            ? io.prometheus.metrics.config.EscapingScheme.ALLOW_UTF8
            : io.prometheus.metrics.config.EscapingScheme.DEFAULT);
  }

  private static String held(MetricSnapshots metrics) {
    return metrics.stream()
        .map(
            snapshot ->
                snapshot.getClass().getSimpleName() + " `" + snapshot.getMetadata().getName() + "`")
        .collect(Collectors.joining("<br>"));
  }

  private static String code(String text) {
    return text.lines()
        .map(line -> "`" + line.replace("|", "\\|") + "`")
        .collect(Collectors.joining("<br>"));
  }

  @Test
  void theDocumentHasTheTableOfLiveNames() throws IOException {
    StringBuilder table =
        new StringBuilder("| registered | printed by the client's writers |\n| --- | --- |\n");
    append(table, "counter `x_total`", live -> live.register(counter("x_total")));
    append(
        table,
        "counter `felix_ipset_errors`",
        live -> live.register(counter("felix_ipset_errors")));
    append(table, "counter `x_created`", live -> live.register(counter("x_created")));
    append(table, "gauge `x_total`", live -> live.register(gauge("x_total")));
    append(table, "gauge `x_info`", live -> live.register(gauge("x_info")));
    append(table, "gauge `x_count`", live -> live.register(gauge("x_count")));
    append(
        table,
        "untyped `x`",
        live -> live.register(UntypedDefinition.builder().name("x").help("").build()));
    append(
        table,
        "gauge `x` and counter `x_total`",
        live -> {
          live.register(gauge("x"));
          live.register(counter("x_total"));
        });
    append(
        table,
        "counter `x` and gauge `x_total`",
        live -> {
          live.register(counter("x"));
          live.register(gauge("x_total"));
        });
    append(
        table,
        "summary `x` and gauge `x_count`",
        live -> {
          live.register(SummaryDefinition.builder().name("x").help("").build());
          live.register(gauge("x_count"));
        });
    append(
        table,
        "gauge `x` with a label `__a`",
        live ->
            live.register(
                GaugeDefinition.builder().name("x").help("").addLabels(Label.text("__a")).build()));
    append(
        table,
        "histogram `x` with a label `le`",
        live ->
            live.register(
                HistogramDefinition.builder()
                    .name("x")
                    .help("")
                    .addLabels(Label.text("le"))
                    .build()));
    assertDocumentHas("names", table.toString());
  }

  private static CounterDefinition counter(String name) {
    return CounterDefinition.builder().name(name).help("").build();
  }

  private static GaugeDefinition gauge(String name) {
    return GaugeDefinition.builder().name(name).help("").build();
  }

  private static void append(StringBuilder table, String what, Consumer<LiveMetrics> registering) {
    PrometheusRegistry registry = new PrometheusRegistry();
    LiveMetrics live = LiveMetrics.in(registry);
    String printed;
    try {
      registering.accept(live);
      live.metrics().forEach((Consumer<LiveMetric<?>>) LiveMetric::with);
      printed = code(PrometheusTextFormatWriter.create().toDebugString(registry.scrape()));
    } catch (IllegalArgumentException e) {
      printed = "refused: " + e.getMessage();
    }
    table.append("| ").append(what).append(" | ").append(printed).append(" |\n");
  }

  private static void assertDocumentHas(String name, String table) throws IOException {
    Path document =
        Path.of(System.getProperty("project.root"), "docs", "with-the-prometheus-client.md");
    String text = Files.readString(document);
    String begin = "<!-- " + name + ": made by ClientMappingTableTest -->\n\n";
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf("\n<!-- end of " + name + " -->", from);
    if (Boolean.getBoolean("tables.write")) {
      Files.writeString(document, text.substring(0, from) + table + text.substring(to));
      return;
    }
    assertEquals(
        table,
        text.substring(from, to),
        document + " has another table: run this test with -Dtables.write=true");
  }
}
