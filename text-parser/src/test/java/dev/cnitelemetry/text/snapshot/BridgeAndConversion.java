// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.FindingCode;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.metrics.finding.Severity;
import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.convert.OpenMetricsConversion;
import dev.cnitelemetry.text.convert.OpenMetricsConversionTest;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.scrape.Family;
import dev.cnitelemetry.text.scrape.Scrape;
import dev.cnitelemetry.text.write.CounterNaming;
import dev.cnitelemetry.text.write.ExpositionWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A page in a Prometheus format made OpenMetrics in both ways: by snapshots, and by conversion. */
final class BridgeAndConversion {

  /** Differences that cost no sample and change none. */
  private static final Set<FindingCode> HARMLESS =
      Set.of(
          SnapshotDifference.RENAMED,
          SnapshotDifference.FULL_NAME,
          SnapshotDifference.KIND_CHANGED);

  private final String bridged;
  private final String converted;
  private final List<Finding> findings = new ArrayList<>();

  private BridgeAndConversion(byte[] page, TextFormat format, CounterNaming counters) {
    ExpositionReader reader = ExpositionReader.builder(format).build();
    ByteArrayOutputStream byConversion = new ByteArrayOutputStream();
    Report conversion =
        new OpenMetricsConversion(reader, options(counters)).run(page, byConversion);
    converted = byConversion.toString(UTF_8);
    reader.reset(page, 0, page.length);
    Snapshots snapshots = Snapshots.from(reader);
    ByteArrayOutputStream byBridge = new ByteArrayOutputStream();
    ExpositionWriter writer = options(counters).build().reset(byBridge);
    findings.addAll(snapshots.report().findings());
    findings.addAll(
        Snapshots.write(snapshots.metrics(), writer, NamePolicy.AS_DECLARED).findings());
    writer.finish();
    bridged = byBridge.toString(UTF_8);
    conversion.findings().stream()
        .filter(finding -> finding.severity() != Severity.STYLE)
        .forEach(findings::add);
  }

  private static ExpositionWriter.Builder options(CounterNaming counters) {
    return ExpositionWriter.builder(TextFormat.OPENMETRICS_1_0)
        .counters(counters)
        .escaping(EscapingScheme.ALLOW_UTF_8);
  }

  /** Whether neither of the two says that something is missing. */
  private boolean isWhole() {
    return findings.stream().map(Finding::code).allMatch(HARMLESS::contains);
  }

  /** Both have the same samples and kinds, unless one says that something is missing. */
  static void assertSame(byte[] page, boolean whole) {
    for (CounterNaming counters : List.of(CounterNaming.AS_UNKNOWN, CounterNaming.ADD_TOTAL)) {
      BridgeAndConversion both =
          new BridgeAndConversion(page, TextFormat.PROMETHEUS_1_0_0, counters);
      assertTrue(!whole || both.isWhole(), both::toString);
      if (both.isWhole()) {
        assertEquals(samples(both.converted), samples(both.bridged), both::toString);
        assertEquals(kinds(both.converted), kinds(both.bridged), both::toString);
      }
    }
  }

  private static Map<String, Integer> samples(String page) {
    return OpenMetricsConversionTest.samples(scrape(page));
  }

  /** The kinds of families that have samples. */
  private static Map<String, Set<MetricKind>> kinds(String page) {
    return scrape(page).families().stream()
        .filter(family -> !family.samples().isEmpty())
        .collect(
            Collectors.groupingBy(
                Family::name, TreeMap::new, Collectors.mapping(Family::kind, Collectors.toSet())));
  }

  private static Scrape scrape(String page) {
    ExpositionReader strict =
        ExpositionReader.builder(TextFormat.OPENMETRICS_1_0).validate(true).build();
    byte[] body = page.getBytes(UTF_8);
    strict.reset(body, 0, body.length);
    return Scrape.read(strict);
  }

  @Override
  public String toString() {
    return "by snapshots:\n" + bridged + "by conversion:\n" + converted + findings;
  }
}
