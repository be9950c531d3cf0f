// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.SharedMaterial;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.scrape.Family;
import dev.cnitelemetry.text.scrape.Sample;
import dev.cnitelemetry.text.scrape.Scrape;
import dev.cnitelemetry.text.write.CounterNaming;
import dev.cnitelemetry.text.write.ExpositionWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class OpenMetricsConversionTest {

  private static final TextFormat TEXT = TextFormat.PROMETHEUS_1_0_0;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Report convert(String page, CounterNaming counters) {
    return convert(page.getBytes(UTF_8), counters);
  }

  private Report convert(byte[] page, CounterNaming counters) {
    out.reset();
    return new OpenMetricsConversion(
            ExpositionReader.builder(TEXT).build(),
            ExpositionWriter.builder(TextFormat.OPENMETRICS_1_0)
                .escaping(EscapingScheme.ALLOW_UTF_8)
                .counters(counters))
        .run(page, out);
  }

  private void assertConverted(String expected, String page, String... findings) {
    Report report = convert(page, CounterNaming.AS_UNKNOWN);
    assertEquals(expected, out.toString(UTF_8));
    assertEquals(
        List.of(findings),
        report.findings().stream()
            .map(finding -> finding.place() + " " + finding.code().text())
            .toList(),
        report.toString());
    assertValid();
  }

  private Scrape assertValid() {
    byte[] body = out.toByteArray();
    ExpositionReader strict =
        ExpositionReader.builder(TextFormat.OPENMETRICS_1_0).validate(true).build();
    strict.reset(body, 0, body.length);
    return Scrape.read(strict);
  }

  @Test
  void aCounterWhoseFamilyNameIsTakenIsUnknown() {
    assertConverted(
        """
        # HELP x A gauge.
        # TYPE x gauge
        x 1
        # HELP x_total A counter.
        # TYPE x_total unknown
        x_total 2
        # EOF
        """,
        """
        # HELP x A gauge.
        # TYPE x gauge
        x 1
        # HELP x_total A counter.
        # TYPE x_total counter
        x_total 2
        """,
        "4:1 as-unknown");
  }

  @Test
  void whoeverComesFirst() {
    assertConverted(
        """
        # TYPE x_total unknown
        x_total 2
        # TYPE x gauge
        x 1
        # EOF
        """,
        """
        # TYPE x_total counter
        x_total 2
        # TYPE x gauge
        x 1
        """,
        "1:1 as-unknown");
  }

  @Test
  void gaugesWithTheNameOfCreationTimesAreThose() {
    assertConverted(
        """
        # HELP x Of x.
        # TYPE x counter
        x_total{a="1"} 2
        x_created{a="1"} 10
        x_total{a="2"} 3
        x_created{a="2"} 20
        # HELP h Of h.
        # TYPE h histogram
        h_bucket{le="1.0"} 1
        h_bucket{le="+Inf"} 1
        h_sum 1
        h_count 1
        h_created 30
        # EOF
        """,
        """
        # HELP x_created Of x.
        # TYPE x_created gauge
        x_created{a="2"} 20
        x_created{a="1"} 10
        # HELP x_total Of x.
        # TYPE x_total counter
        x_total{a="1"} 2
        x_total{a="2"} 3
        # HELP h Of h.
        # TYPE h histogram
        h_bucket{le="1"} 1
        h_bucket{le="+Inf"} 1
        h_sum 1
        h_count 1
        # HELP h_created Of h.
        # TYPE h_created gauge
        h_created 30
        """,
        "1:1 as-created",
        "15:1 as-created");
  }

  @Test
  void otherGaugesOfThatNameAreKept() {
    assertConverted(
        """
        # TYPE x_total unknown
        x_total{a="1"} 2
        # HELP x_created Objects made.
        # TYPE x_created gauge
        x_created 10
        # EOF
        """,
        """
        # TYPE x_total counter
        x_total{a="1"} 2
        # HELP x_created Objects made.
        # TYPE x_created gauge
        x_created 10
        """,
        "1:1 as-unknown");
  }

  @Test
  void whatLiesInterleavedIsBroughtTogether() {
    assertConverted(
        """
        # TYPE a gauge
        a{i="1"} 1
        a{i="2"} 3
        b{i="1"} 2
        b{i="2"} 4
        # TYPE s summary
        s{quantile="0.5",i="1"} 1
        s_count{i="1"} 3
        s{quantile="0.5",i="2"} 2
        s_count{i="2"} 4
        # EOF
        """,
        """
        # TYPE a gauge
        a{i="1"} 1
        b{i="1"} 2
        a{i="2"} 3
        b{i="2"} 4
        # TYPE s summary
        s{quantile="0.5",i="1"} 1
        s{quantile="0.5",i="2"} 2
        s_count{i="1"} 3
        s_count{i="2"} 4
        """,
        "4:1 grouped",
        "5:1 grouped");
  }

  @Test
  void bucketsComeInOrder() {
    assertConverted(
        """
        # TYPE h histogram
        h_bucket{le="0.5"} 1
        h_bucket{le="1.0"} 2
        h_bucket{le="+Inf"} 2
        h_count 2
        h_sum 1
        # EOF
        """,
        """
        # TYPE h histogram
        h_bucket{le="+Inf"} 2
        h_count 2
        h_sum 1
        h_bucket{le="1"} 2
        h_bucket{le="0.5"} 1
        """);
  }

  @Test
  void whatItsKindForbidsIsUnknown() {
    assertConverted(
        """
        # HELP c Of c.
        # TYPE c_total unknown
        c_total -1
        # HELP h Of h.
        # TYPE h unknown
        # TYPE h_bucket unknown
        h_bucket{le="1"} 1
        # TYPE h_sum unknown
        h_sum 1
        # EOF
        """
            .replace("# HELP c Of c.", "# HELP c_total Of c."),
        """
        # HELP c_total Of c.
        # TYPE c_total counter
        c_total -1
        # HELP h Of h.
        # TYPE h histogram
        h_bucket{le="1"} 1
        h_sum 1
        """,
        "1:1 as-unknown",
        "4:1 as-unknown");
  }

  @Test
  void whatCannotBeSaidIsLeftOut() {
    Report report = convert("a 1\na 2 1500\nb 1\n", CounterNaming.AS_UNKNOWN);
    assertFalse(report.isClean());
    assertEquals("a 1\nb 1\n# EOF\n", out.toString(UTF_8));
    assertEquals(
        "2:1: error: a is left out: either all samples of a metric have a timestamp or none has"
            + " [left-out]",
        report.findings().get(0).toString());
  }

  @Test
  void refusalComesBeforeAnythingIsWritten() {
    for (String page :
        List.of(
            "a 1\n# TYPE errors counter\nerrors 1\n",
            "# TYPE a gauge\na 1\n# TYPE a_total counter\na_total 1\n")) {
      assertThrows(IllegalArgumentException.class, () -> convert(page, CounterNaming.REFUSE), page);
      assertEquals(0, out.size());
    }
    assertThrows(
        ExpositionFormatException.class, () -> convert("a 1\nb\n", CounterNaming.AS_UNKNOWN));
    assertEquals(0, out.size());
  }

  @Test
  void addsTotalWhereTheNameIsFree() {
    convert("# TYPE errors counter\nerrors 7\n", CounterNaming.ADD_TOTAL);
    assertEquals("# TYPE errors counter\nerrors_total 7\n# EOF\n", out.toString(UTF_8));
    convert(
        "# TYPE errors counter\nerrors 7\n# TYPE errors_total gauge\nerrors_total 1\n",
        CounterNaming.ADD_TOTAL);
    assertEquals(
        "# TYPE errors unknown\nerrors 7\n# TYPE errors_total gauge\nerrors_total 1\n# EOF\n",
        out.toString(UTF_8));
  }

  public static Stream<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    Path samples = Path.of(System.getProperty("project.root")).resolve("samples");
    for (Path directory :
        List.of(samples, SharedMaterial.path("scrapes"), SharedMaterial.path("pages"))) {
      if (Files.isDirectory(directory)) {
        try (Stream<Path> files = Files.list(directory)) {
          files.filter(file -> file.toString().endsWith(".prom")).sorted().forEach(pages::add);
        }
      }
    }
    return pages.stream();
  }

  /** Every real page: the same samples and help texts, and the kinds but for those listed. */
  @ParameterizedTest
  @MethodSource("pages")
  void aRealPageLosesNothing(Path file) throws IOException {
    byte[] page = Files.readAllBytes(file);
    Scrape before = Scrape.parse(page, TEXT);

    Report report = convert(page, CounterNaming.AS_UNKNOWN);

    assertTrue(report.isClean(), report.toString());
    Scrape after = assertValid();
    assertEquals(samples(before), samples(after));
    Set<String> listed = new HashSet<>();
    for (Finding finding : report.findings()) {
      listed.add(finding.subject());
    }
    Map<String, String> helps = helps(after);
    for (Family family : before.families()) {
      if (!family.samples().isEmpty()) {
        String sample = family.samples().get(0).name();
        assertEquals(
            family.help().orElse(""),
            helps.getOrDefault(sample, helps.getOrDefault(family.name(), "")),
            family.toString());
      }
      if (!listed.contains(family.name())) {
        assertEquals(family.kind(), kind(after, family), family.toString());
      }
    }
  }

  private static MetricKind kind(Scrape scrape, Family family) {
    String name = family.name();
    if (family.kind() == MetricKind.COUNTER) {
      name = name.replaceFirst("_total$", "");
    }
    return scrape.family(name).orElseThrow().kind();
  }

  private static Map<String, String> helps(Scrape scrape) {
    Map<String, String> helps = new TreeMap<>();
    for (Family family : scrape.families()) {
      helps.put(family.name(), family.help().orElse(""));
      family.samples().forEach(each -> helps.put(each.name(), family.help().orElse("")));
    }
    return helps;
  }

  /** How often each sample is there; bounds and quantiles as numbers. */
  public static Map<String, Integer> samples(Scrape scrape) {
    Map<String, Integer> samples = new TreeMap<>();
    for (Family family : scrape.families()) {
      for (Sample sample : family.samples()) {
        Map<String, String> labels = new TreeMap<>(sample.labels().toMap());
        for (String label : List.of("le", "quantile")) {
          labels.computeIfPresent(
              label,
              (name, text) ->
                  text.matches("[-+.0-9eE]+") ? Double.toString(Double.parseDouble(text)) : text);
        }
        samples.merge(
            sample.name()
                + labels
                + Double.doubleToLongBits(sample.value())
                + sample.timestampMillis(),
            1,
            Integer::sum);
      }
    }
    return samples;
  }
}
