// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.read.MalformedLine;
import dev.cnitelemetry.text.write.CounterNaming;
import dev.cnitelemetry.text.write.ExpositionWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.Exemplars;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot.SummaryDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.UnknownSnapshot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotsTest {

  private static Snapshots text(String page) {
    return Snapshots.from(CanonicalPage.reader(TextFormat.PROMETHEUS_0_0_4, page));
  }

  private static Snapshots openMetrics(String page) {
    return Snapshots.from(CanonicalPage.reader(TextFormat.OPENMETRICS_1_0, page + "# EOF\n"));
  }

  private static String written(MetricSnapshots metrics, TextFormat format, NamePolicy policy) {
    ExpositionWriter writer =
        ExpositionWriter.builder(format).counters(CounterNaming.AS_UNKNOWN).build();
    assertEquals(List.of(), Snapshots.write(metrics, writer, policy).findings());
    return writer.finish().content().toString();
  }

  private static List<String> findings(Snapshots snapshots) {
    return snapshots.report().findings().stream()
        .map(finding -> finding.code() + " " + finding.subject() + ": " + finding.message())
        .toList();
  }

  @Test
  void readsCounters() {
    Snapshots read =
        text(
            """
            # HELP felix_ipset_errors Number of ipset failures.
            # TYPE felix_ipset_errors counter
            felix_ipset_errors 3
            # TYPE x_total counter
            x_total{b="2",a="1"} 4 1700000000123
            """);
    CounterSnapshot errors = (CounterSnapshot) read.metrics().get(0);
    assertEquals("felix_ipset_errors", errors.getMetadata().getName());
    assertEquals("Number of ipset failures.", errors.getMetadata().getHelp());
    assertEquals(3, errors.getDataPoints().get(0).getValue());
    assertFalse(errors.getDataPoints().get(0).hasScrapeTimestamp());
    CounterSnapshot x = (CounterSnapshot) read.metrics().get(1);
    assertEquals("x", x.getMetadata().getName());
    assertEquals("x_total", x.getMetadata().getOriginalName());
    assertNull(x.getMetadata().getHelp());
    CounterDataPointSnapshot point = x.getDataPoints().get(0);
    assertEquals(Labels.of("a", "1", "b", "2"), point.getLabels());
    assertEquals(1700000000123L, point.getScrapeTimestampMillis());
    assertEquals(
        List.of("RENAMED felix_ipset_errors: the client library prints felix_ipset_errors_total"),
        findings(read));
  }

  @Test
  void readsEveryKindOfOpenMetrics() {
    Snapshots read =
        openMetrics(
            """
            # TYPE c_seconds counter
            # UNIT c_seconds seconds
            # HELP c_seconds C.
            c_seconds_total{a="1"} 4.0 1700000001 # {trace_id="abc"} 0.5 1700000000.25
            c_seconds_created{a="1"} 1600000000.123
            # TYPE g gauge
            g NaN
            # TYPE h histogram
            h_bucket{le="1"} 2 # {trace_id="x"} 0.5
            h_bucket{le="+Inf"} 3 # {trace_id="y"} 7.0 1.5
            h_count 3
            h_sum 8.5
            h_created 1600000000
            # TYPE gh gaugehistogram
            gh_bucket{le="+Inf"} 3
            gh_gcount 3
            gh_gsum 8.5
            # TYPE s summary
            s{quantile="0.5"} 1.5
            s_count 2
            s_sum 3
            # TYPE i info
            i_info{version="1"} 1
            # TYPE st stateset
            st{st="on",a="1"} 1
            st{st="off",a="1"} 0
            # TYPE u unknown
            u 7
            """);
    assertEquals(List.of(), findings(read));
    assertEquals(8, read.metrics().size());
    for (Object snapshot : read.metrics()) {
      if (snapshot instanceof CounterSnapshot counter) {
        CounterDataPointSnapshot point = counter.getDataPoints().get(0);
        assertEquals("seconds", String.valueOf(counter.getMetadata().getUnit()));
        assertEquals("c_seconds", counter.getMetadata().getName());
        assertEquals(1700000001000L, point.getScrapeTimestampMillis());
        assertEquals(1600000000123L, point.getCreatedTimestampMillis());
        Exemplar exemplar = point.getExemplar();
        assertTrue(exemplar != null && exemplar.getTimestampMillis() == 1700000000250L);
      } else if (snapshot instanceof HistogramSnapshot histogram) {
        HistogramDataPointSnapshot point = histogram.getDataPoints().get(0);
        assertEquals(3, point.getCount());
        assertEquals(8.5, point.getSum());
        if (histogram.isGaugeHistogram()) {
          assertEquals("gh", histogram.getMetadata().getName());
        } else {
          assertEquals(2, point.getClassicBuckets().getCount(0));
          assertEquals(1, point.getClassicBuckets().getCount(1));
          assertEquals(2, point.getExemplars().size());
          assertEquals(1600000000000L, point.getCreatedTimestampMillis());
        }
      } else if (snapshot instanceof SummarySnapshot summary) {
        SummaryDataPointSnapshot point = summary.getDataPoints().get(0);
        assertEquals(2, point.getCount());
        assertEquals(1.5, point.getQuantiles().get(0).getValue());
      } else if (snapshot instanceof InfoSnapshot info) {
        assertEquals("i", info.getMetadata().getName());
        assertEquals(Labels.of("version", "1"), info.getDataPoints().get(0).getLabels());
      } else if (snapshot instanceof StateSetSnapshot states) {
        assertEquals("off", states.getDataPoints().get(0).getName(0));
        assertTrue(states.getDataPoints().get(0).isTrue(1));
      } else if (snapshot instanceof UnknownSnapshot unknown) {
        assertEquals(7, unknown.getDataPoints().get(0).getValue());
      } else {
        GaugeDataPointSnapshot point = ((GaugeSnapshot) snapshot).getDataPoints().get(0);
        assertTrue(Double.isNaN(point.getValue()));
      }
    }
  }

  @Test
  void placesSamplesWhereverTheyStand() {
    Snapshots read =
        text(
            """
            h_bucket{le="+Inf"} 3
            x_count 1
            h_count 3
            # TYPE h histogram
            # TYPE x_count gauge
            h_sum 1
            s_sum 2
            # HELP s S.
            # TYPE s summary
            h 4
            s 5
            """);
    assertEquals(
        """
        # TYPE h histogram
        h_bucket{le="+Inf"} 3
        h_sum 1
        h_count 3
        # HELP s S.
        # TYPE s summary
        s_sum 2
        # TYPE x_count gauge
        x_count 1
        """,
        written(read.metrics(), TextFormat.PROMETHEUS_0_0_4, NamePolicy.AS_DECLARED));
    assertEquals(
        List.of(
            "SAMPLE_UNPLACED h: h is no sample of a histogram",
            "SAMPLE_UNPLACED s: s has no label quantile"),
        findings(read));
  }

  @Test
  void keepsGoMemstats() {
    String page =
        """
        # HELP go_memstats_alloc_bytes Number of bytes allocated and still in use.
        # TYPE go_memstats_alloc_bytes gauge
        go_memstats_alloc_bytes 1.5e+06
        # HELP go_memstats_alloc_bytes_total Total number of bytes allocated, even if freed.
        # TYPE go_memstats_alloc_bytes_total counter
        go_memstats_alloc_bytes_total 2e+07
        """;
    Snapshots read = text(page);
    assertEquals(
        List.of(
            "FULL_NAME go_memstats_alloc_bytes_total: keeps its full name, since another family is"
                + " called go_memstats_alloc_bytes"),
        findings(read));
    for (NamePolicy policy : NamePolicy.values()) {
      assertEquals(page, written(read.metrics(), TextFormat.PROMETHEUS_0_0_4, policy));
    }
    assertEquals(
        CanonicalPage.of(TextFormat.PROMETHEUS_0_0_4, page),
        CanonicalPage.of(
            TextFormat.PROMETHEUS_0_0_4,
            PrometheusTextFormatWriter.create().toDebugString(read.metrics())));
    ExpositionWriter writer = ExpositionWriter.builder(TextFormat.OPENMETRICS_1_0).build();
    assertEquals(
        List.of(SnapshotDifference.KIND_CHANGED),
        Snapshots.write(read.metrics(), writer, NamePolicy.CLIENT).findings().stream()
            .map(Finding::code)
            .toList());
    assertTrue(
        writer
            .finish()
            .content()
            .toString()
            .contains("# TYPE go_memstats_alloc_bytes_total unknown\n"));
  }

  @Test
  void readsOpenMetricsOfGoPrograms() {
    Snapshots read =
        openMetrics(
            """
            # HELP x X.
            # TYPE x gauge
            x 1
            # HELP x X in all.
            # TYPE x counter
            x_total 2
            # TYPE x_total_lookups unknown
            x_total_lookups 3
            # TYPE x gauge
            x{a="1"} 4
            """);
    assertEquals(
        List.of(SnapshotDifference.FULL_NAME),
        read.report().findings().stream().map(Finding::code).toList());
    assertEquals(3, read.metrics().size());
    assertEquals(2, read.metrics().get(0).getDataPoints().size());
  }

  @Test
  void keepsDeclaredNamesOrTakesTheClients() {
    MetricSnapshots metrics =
        text("# TYPE felix_ipset_errors counter\nfelix_ipset_errors 1\n").metrics();
    assertEquals(
        "# TYPE felix_ipset_errors counter\nfelix_ipset_errors 1\n",
        written(metrics, TextFormat.PROMETHEUS_0_0_4, NamePolicy.AS_DECLARED));
    assertEquals(
        "# TYPE felix_ipset_errors_total counter\nfelix_ipset_errors_total 1\n",
        written(metrics, TextFormat.PROMETHEUS_0_0_4, NamePolicy.CLIENT));
    assertEquals(
        "# TYPE felix_ipset_errors unknown\nfelix_ipset_errors 1.0\n# EOF\n",
        written(metrics, TextFormat.OPENMETRICS_1_0, NamePolicy.AS_DECLARED));
    assertEquals(
        "# TYPE felix_ipset_errors counter\nfelix_ipset_errors_total 1.0\n# EOF\n",
        written(metrics, TextFormat.OPENMETRICS_1_0, NamePolicy.CLIENT));

    ExpositionWriter strict = ExpositionWriter.builder(TextFormat.OPENMETRICS_1_0).build();
    assertEquals(
        List.of(SnapshotDifference.FAMILY_REFUSED),
        Snapshots.write(metrics, strict, NamePolicy.AS_DECLARED).findings().stream()
            .map(Finding::code)
            .toList());
    assertEquals("# EOF\n", strict.finish().content().toString());
  }

  @Test
  void findsWhatTheClientRefuses() {
    assertEquals(
        List.of(
            "KIND_CHANGED c: is held as unknown: a counter is not below 0",
            "SERIES_REFUSED g: g{__a=\"1\"} is left out: '__a' is an illegal label name",
            "SERIES_REPEATED g: g{a=\"1\"} is there twice",
            "SERIES_REFUSED h: h is left out: it has no bucket +Inf",
            "COUNT_CHANGED h: h_bucket{a=\"1\"} has no count; that of +Inf is taken",
            "COUNT_CHANGED h: h_bucket{a=\"2\"} has the count 4.0, but +Inf has 3.0",
            "SERIES_REFUSED h: h_bucket{a=\"3\"} is left out: the count 0.5 is no whole number",
            "SERIES_REFUSED h: h_bucket{a=\"4\"} is left out: the count of the bucket Infinity is"
                + " less than that below it",
            "SERIES_REFUSED s: s{quantile=\"x\"} is left out: quantile=\"x\" is no number",
            "SUM_LOST s: s has the sum NaN, which reads as none",
            "SERIES_REFUSED s: s{a=\"1\"} is left out: 2.0: Illegal quantile. Expecting 0 <="
                + " quantile <= 1"),
        findings(
                text(
                    """
                    # TYPE c counter
                    c{a="1"} -1
                    c{a="2"} 1
                    # TYPE g gauge
                    g{__a="1"} 1
                    g{a="1"} 1
                    g{a="1"} 2
                    # TYPE h histogram
                    h_bucket{le="1"} 3
                    h_bucket{a="1",le="+Inf"} 3
                    h_bucket{a="2",le="+Inf"} 3
                    h_count{a="2"} 4
                    h_bucket{a="3",le="+Inf"} 0.5
                    h_bucket{a="4",le="1"} 2
                    h_bucket{a="4",le="+Inf"} 1
                    # TYPE s summary
                    s{quantile="x"} 1
                    s_sum NaN
                    s{quantile="2",a="1"} 1
                    """))
            .stream()
            .map(line -> line.replace("h_bucket is left", "h is left"))
            .toList());
  }

  @Test
  void findsWhatIsLost() {
    assertEquals(
        List.of(
            "TIMESTAMP_LOST g: line 2 has the timestamp 0, which the client takes for none",
            "SERIES_REPEATED h: h_bucket has the bucket 1.0 twice",
            "TIMESTAMP_LOST h: h_bucket has samples of several times; the last one is kept",
            "EXEMPLAR_LOST h: h_bucket has the exemplar 9.0 on the bucket 1.0, where it does not"
                + " belong",
            "CREATED_LOST c_total: c_created -5.0 is no creation time",
            "FULL_NAME x_seconds_total: keeps its full name, since another family is called"
                + " x_seconds",
            "UNIT_LOST x_seconds_total: the name does not end in the unit seconds",
            "UNIT_LOST i_x_info: families of this kind have no unit: x"),
        findings(
                openMetrics(
                    """
                    # TYPE g gauge
                    g 1 0
                    # TYPE h histogram
                    h_bucket{le="1"} 1 1
                    h_bucket{le="1.0"} 1 1 # {a="b"} 9
                    h_bucket{le="+Inf"} 3 2
                    h_count 3 2
                    h_sum 1 2
                    # TYPE c counter
                    c_total 1
                    c_created -5
                    # TYPE x_seconds gauge
                    x_seconds 1
                    # TYPE x_seconds counter
                    # UNIT x_seconds seconds
                    x_seconds_total 1
                    # TYPE i_x info
                    # UNIT i_x x
                    i_x_info 1
                    """))
            .stream()
            .sorted(java.util.Comparator.comparing(line -> !line.startsWith("TIMESTAMP_LOST g")))
            .toList());
  }

  @Test
  void dropsFamiliesThatTheClientTakesForOne() {
    Snapshots read =
        Snapshots.from(
            CanonicalPage.reader(
                TextFormat.PROMETHEUS_1_0_0,
                """
                # TYPE "a.b" gauge
                {"a.b"} 1
                # TYPE a_b summary
                a_b_count 2
                # TYPE c counter
                c 1
                # TYPE c_total counter
                c_total 1
                """));
    assertEquals(3, read.metrics().size());
    assertEquals(
        List.of(
            "KIND_CHANGED c: is held as unknown: the client library would print it as c_total, which"
                + " another family is called",
            "NAME_CLASH a_b: is left out: the client library takes it for a.b",
            "FULL_NAME c_total: keeps its full name, since another family is called c"),
        findings(read));
  }

  @Test
  void saysWhichGaugesTheClientCutsOff() {
    Snapshots read =
        Snapshots.from(
            CanonicalPage.reader(
                TextFormat.PROMETHEUS_1_0_0, "# TYPE \"a.total\" gauge\n{\"a.total\"} 1\n"));
    assertEquals(List.of("RENAMED a.total: the client library prints a as text"), findings(read));
    assertEquals(
        "# TYPE a gauge\na 1\n",
        written(read.metrics(), TextFormat.PROMETHEUS_0_0_4, NamePolicy.CLIENT));
  }

  @Test
  void reportsMalformedLinesOrThrows() {
    byte[] page = "a 1\nb{ 2\nc 3\n".getBytes(StandardCharsets.UTF_8);
    ExpositionReader reporting =
        ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4)
            .onMalformedLine(MalformedLine.REPORT)
            .build();
    reporting.reset(page, 0, page.length);
    Snapshots read = Snapshots.from(reporting);
    assertEquals(2, read.metrics().size());
    assertEquals(SnapshotDifference.MALFORMED_LINE, read.report().findings().get(0).code());
    assertEquals(Place.at(2, 4), read.report().findings().get(0).place());
    assertThrows(
        ExpositionFormatException.class,
        () -> Snapshots.from(CanonicalPage.reader(TextFormat.PROMETHEUS_0_0_4, page)));
  }

  @Test
  void leavesOutWhatOpenMetricsDoesNotAllow() {
    MetricSnapshots metrics =
        MetricSnapshots.of(
            GaugeSnapshot.builder()
                .name("g")
                .dataPoint(
                    GaugeDataPointSnapshot.builder()
                        .value(1)
                        .exemplar(Exemplar.builder().value(1).traceId("a").spanId("b").build())
                        .build())
                .build(),
            CounterSnapshot.builder()
                .name("nan")
                .dataPoint(CounterDataPointSnapshot.builder().value(Double.NaN).build())
                .build(),
            CounterSnapshot.builder()
                .name("long")
                .dataPoint(
                    CounterDataPointSnapshot.builder()
                        .value(1)
                        .exemplar(
                            Exemplar.builder()
                                .value(1)
                                .labels(Labels.of("text", "x".repeat(200)))
                                .build())
                        .build())
                .build(),
            HistogramSnapshot.builder()
                .name("negative")
                .dataPoint(
                    HistogramDataPointSnapshot.builder()
                        .classicHistogramBuckets(
                            ClassicHistogramBuckets.of(
                                new double[] {-1, Double.POSITIVE_INFINITY}, new long[] {1, 2}))
                        .sum(-3)
                        .exemplars(
                            Exemplars.of(
                                Exemplar.builder().value(-2).traceId("a").spanId("b").build(),
                                Exemplar.builder().value(-3).traceId("c").spanId("d").build()))
                        .build())
                .build());
    ExpositionWriter writer = ExpositionWriter.builder(TextFormat.OPENMETRICS_1_0).build();
    List<Finding> findings = Snapshots.write(metrics, writer, NamePolicy.CLIENT).findings();
    assertEquals(
        """
        # TYPE g gauge
        g 1.0
        # TYPE long counter
        long_total 1.0
        # TYPE nan_total unknown
        nan_total NaN
        # TYPE negative histogram
        negative_bucket{le="-1.0"} 1 # {span_id="b",trace_id="a"} -2.0
        negative_bucket{le="+Inf"} 3
        # EOF
        """,
        writer.finish().content().toString());
    assertEquals(
        List.of(
            SnapshotDifference.EXEMPLAR_LOST,
            SnapshotDifference.EXEMPLAR_LOST,
            SnapshotDifference.KIND_CHANGED,
            SnapshotDifference.EXEMPLAR_LOST,
            SnapshotDifference.SUM_LOST),
        findings.stream().map(Finding::code).toList());
  }

  @Test
  void findsFamiliesAndUnitsThatTheClientRefuses() {
    assertEquals(
        List.of(
            "FAMILY_REFUSED a.b: is left out: Label name a_b is reserved.",
            "UNIT_LOST x_é: the client library refuses the unit é",
            "KIND_CHANGED x: is held as unknown: the client library would print it as x_total, which"
                + " another family is called"),
        List.of(
            findings(
                    openMetrics(
                        """
                        # TYPE "a.b" stateset
                        {"a.b","a.b"="on",a_b="1"} 1
                        """))
                .get(0),
            findings(
                    openMetrics(
                        """
                        # TYPE "x_é" gauge
                        # UNIT "x_é" é
                        {"x_é"} 1
                        """))
                .get(0),
            findings(text("# TYPE x counter\nx 1\n# TYPE x_total gauge\nx_total 2\n")).get(0)));
  }
}
