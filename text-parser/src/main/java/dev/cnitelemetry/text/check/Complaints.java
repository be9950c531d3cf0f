// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.LabelMatcher;
import dev.cnitelemetry.metrics.SeriesSelector;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.NearestNames;
import dev.cnitelemetry.metrics.finding.Printable;
import dev.cnitelemetry.text.scrape.Family;
import dev.cnitelemetry.text.scrape.Scrape;
import dev.cnitelemetry.text.scrape.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an assertion that failed says: what was there instead, and on which line. */
final class Complaints {

  private static final int SHOWN = 10;
  private static final int NAMES_SHOWN = 3;

  private Complaints() {}

  static AssertionError absent(SeriesSelector<?> selector, Scrape scrape) {
    return new AssertionError("expected a series " + selector + "\n" + instead(selector, scrape));
  }

  private static String instead(SeriesSelector<?> selector, Scrape scrape) {
    String name = selector.definition().name();
    List<Series> others = scrape.series(selector.definition().where());
    if (!others.isEmpty()) {
      List<Series> nearest =
          others.stream()
              .sorted(Comparator.comparingInt(each -> differences(each, selector).size()))
              .toList();
      return "but the page has of " + name + ":\n" + list(nearest, selector);
    }
    Optional<Family> announced = scrape.family(selector.definition());
    if (announced.isPresent()) {
      return "but "
          + name
          + " is announced on line "
          + announced.get().line()
          + " and has no samples";
    }
    List<String> nearest =
        NearestNames.list(name, scrape.families().stream().map(Family::name).toList(), NAMES_SHOWN);
    return "but the page has no "
        + name
        + (nearest.isEmpty()
            ? "; it has " + scrape
            : "; the nearest names are\n"
                + nearest.stream()
                    .map(
                        each ->
                            "  "
                                + at(scrape.family(each).orElseThrow().line())
                                + Printable.of(each))
                    .collect(Collectors.joining("\n")));
  }

  private static String list(List<Series> series, SeriesSelector<?> selector) {
    String shown =
        series.stream()
            .limit(SHOWN)
            .map(
                each ->
                    "  "
                        + at(each.line())
                        + Printable.of(each.toString() + difference(each, selector)))
            .collect(Collectors.joining("\n"));
    return shown + (series.size() > SHOWN ? "\n  and " + (series.size() - SHOWN) + " more" : "");
  }

  private static String difference(Series series, SeriesSelector<?> selector) {
    List<String> differences = differences(series, selector);
    return differences.isEmpty() ? "" : "   <- " + String.join(", ", differences);
  }

  private static List<String> differences(Series series, SeriesSelector<?> selector) {
    List<String> differences = new ArrayList<>();
    for (LabelMatcher matcher : selector.matchers()) {
      Optional<String> value = series.labels().get(matcher.label().name());
      if (!matcher.test(value.orElse(""))) {
        differences.add(
            value
                .map(text -> matcher.label() + " is \"" + text + "\"")
                .orElse("no label " + matcher.label()));
      }
    }
    return differences;
  }

  static AssertionError present(SeriesSelector<?> selector, List<Series> found) {
    return new AssertionError(
        "expected no series " + selector + "\nbut the page has\n" + lines(found));
  }

  /** Series that are not as they should be. */
  static AssertionError otherwise(SeriesSelector<?> selector, String expected, List<Series> found) {
    return new AssertionError(
        "expected " + selector + " " + expected + "\nbut the page has\n" + lines(found));
  }

  static String lines(List<Series> series) {
    String shown =
        series.stream()
            .limit(SHOWN)
            .map(each -> "  " + at(each.line()) + Printable.of(each.toString()))
            .collect(Collectors.joining("\n"));
    return shown + (series.size() > SHOWN ? "\n  and " + (series.size() - SHOWN) + " more" : "");
  }

  /** The first lines of a list. */
  static String list(List<String> lines) {
    return lines.stream().limit(SHOWN).collect(Collectors.joining("\n"))
        + (lines.size() > SHOWN ? "\n  and " + (lines.size() - SHOWN) + " more" : "");
  }

  static AssertionError unclean(String expected, List<Finding> findings) {
    String shown =
        findings.stream()
            .limit(SHOWN)
            .map(finding -> "  " + finding)
            .collect(Collectors.joining("\n"));
    return new AssertionError(
        "expected "
            + expected
            + "\nbut found\n"
            + shown
            + (findings.size() > SHOWN ? "\n  and " + (findings.size() - SHOWN) + " more" : ""));
  }

  static String at(int line) {
    return "line " + line + ": ";
  }
}
