// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * One page being read, line by line: reports what is wrong with lines, which needs no catalogue,
 * and hands metadata to its {@linkplain AnnouncedFamilies families} and samples to its {@linkplain
 * SeriesReading series}.
 */
final class PageReading {

  private static final byte[] EOF = "EOF".getBytes(StandardCharsets.US_ASCII);

  private final ExpositionReader reader;
  private final LintFindings findings;
  private final Dialect dialect;
  private final AnnouncedFamilies families;
  private final SeriesReading series;
  private final Set<String> earlyHelp = new HashSet<>();
  private long eofLine;
  private final MalformedLines malformedLines;
  @Nullable private final ExpfmtReading expfmt;

  /**
   * A reading.
   *
   * @param limits has the time to hold timestamps against, and the bounds of a page
   * @param expfmt reads the same lines as another parser does; null where that does not read the
   *     format
   */
  PageReading(
      ExpositionReader reader,
      boolean strictLabels,
      Function<MetricDefinition, Map<String, Set<String>>> valuesWithReleases,
      ScrapeLinter limits,
      @Nullable ExpfmtReading expfmt,
      LintFindings findings) {
    this.reader = reader;
    this.expfmt = expfmt;
    this.findings = findings;
    this.dialect = Dialect.of(reader.format());
    this.families = new AnnouncedFamilies(reader, valuesWithReleases);
    this.series = new SeriesReading(reader, families, strictLabels, limits, findings);
    this.malformedLines = new MalformedLines(findings);
  }

  void read() {
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      switch (event) {
        case TYPE -> type();
        case HELP -> help();
        case UNIT -> metadata(families.current());
        case SAMPLE -> sample();
        case MALFORMED -> malformed(reader.error());
        case COMMENT -> comment();
        default -> {
          // There is nothing else.
        }
      }
      if (expfmt != null && event != Event.MALFORMED) {
        expfmt.read(reader.line(), reader.lineText());
      }
    }
    if (expfmt != null) {
      expfmt.finish();
    }
    series.finish();
    families.finish(earlyHelp);
  }

  /** The families in the order of the page. */
  List<ObservedFamily> families() {
    return families.observed();
  }

  /** How many families more there are, which no catalogue has. */
  long unlisted() {
    return series.unlisted();
  }

  /** Which lines are malformed. */
  MalformedLines malformedLines() {
    return malformedLines;
  }

  /** The families as the page announces them, those without samples left out. */
  Collection<AnnouncedFamily> pageFamilies() {
    return families.announced();
  }

  long samples() {
    return series.samples();
  }

  private void malformed(ExpositionFormatException error) {
    families.damage();
    malformedLines.add(error, reader.lineText());
  }

  private void comment() {
    if (!dialect.hasEnd() && reader.comment().contentEquals(EOF)) {
      eofLine = reader.line();
    }
  }

  /** In OpenMetrics a HELP line after samples may be that of another family, as its TYPE tells. */
  private void help() {
    boolean present = !reader.help().isEmpty();
    AnnouncedFamily family = metadata(families.current());
    malformedLines.help(reader.line(), family.name);
    if (dialect.hasTotals() && family.samples > 0) {
      if (present) {
        earlyHelp.add(family.name);
      }
    } else {
      family.hasHelp |= present;
    }
  }

  private void type() {
    MetricKind kind = reader.kind();
    AnnouncedFamily family = families.current();
    if (family.samples > 0 && isAnother(family, kind)) {
      family = families.another(family);
    }
    metadata(family);
    if (earlyHelp.remove(family.name)) {
      family.hasHelp = true;
    }
    if (family.typeLine > 0 && family.kind != kind) {
      report(
          LintRule.CONFLICTING_TYPE,
          family,
          family.name
              + " is announced as "
              + kind.openMetricsText()
              + ", but as "
              + family.kind.openMetricsText()
              + " on line "
              + family.typeLine);
    } else if (family.samples > 0
        && (dialect.hasRules() || !findings.isWanted(LintRule.REFUSED_BY_EXPFMT_SECOND_TYPE))) {
      report(
          LintRule.LATE_TYPE,
          family,
          "the TYPE line of " + family.name + " must be before its samples");
    }
    if (family.typeLine == 0) {
      family.kind = kind;
      family.typeLine = reader.line();
      if (kind == MetricKind.HISTOGRAM || kind == MetricKind.GAUGE_HISTOGRAM) {
        family.histogram = new HistogramRules(family, findings);
      }
    }
    ObservedFamily observed = families.observed(family);
    observed.announced = kind;
    observed.announcedAt = families.place();
  }

  /** On an OpenMetrics page a gauge x and a counter x_total are both called x. */
  private boolean isAnother(AnnouncedFamily family, MetricKind kind) {
    return dialect.hasTotals()
        && (family.kind == MetricKind.COUNTER) != (kind == MetricKind.COUNTER);
  }

  private AnnouncedFamily metadata(AnnouncedFamily family) {
    series.forgetNames();
    families.touch(family);
    return family;
  }

  /** Reads a sample; a page whose end was before it is two pages. */
  private void sample() {
    if (eofLine > 0) {
      eofWithin();
    }
    series.read();
  }

  private void eofWithin() {
    findings.accept(
        Finding.of(
            LintRule.EOF_WITHIN_PAGE,
            Place.at(eofLine, 1),
            "# EOF before the end of the page: two pages, one after the other; a server that reads"
                + " OpenMetrics refuses what follows"));
    eofLine = 0;
  }

  private void report(LintRule rule, AnnouncedFamily family, String message) {
    findings.accept(Finding.of(rule, families.place(), family.name, message));
  }
}
