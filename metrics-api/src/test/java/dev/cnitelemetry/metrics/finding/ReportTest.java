// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportTest {

  private enum Fault implements FindingCode {
    BROKEN_LINE(Severity.ERROR),
    UNKNOWN_NAME(Severity.WARNING),
    UGLY_NAME(Severity.STYLE);

    private final Severity severity;

    Fault(Severity severity) {
      this.severity = severity;
    }

    @Override
    public String text() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
      return severity;
    }

    @Override
    public String description() {
      return "a fault of a test";
    }
  }

  private static List<String> lines(Report report) {
    return report.findings().stream().map(Finding::toString).toList();
  }

  @Test
  void findingsAreInTheOrderOfTheirPlaces() {
    Report report =
        Report.builder()
            .add(Finding.of(Fault.UGLY_NAME, Place.at(10, 2), "b", "b is ugly"))
            .add(Finding.of(Fault.UGLY_NAME, Place.at(9, 20), "c is ugly"))
            .add(Finding.of(Fault.BROKEN_LINE, Place.at(9, 3), "is broken"))
            .add(Finding.of(Fault.UNKNOWN_NAME, Place.WHOLE, "nothing is known"))
            .add(Finding.of(Fault.UGLY_NAME, Place.at(9, 3), "is ugly, too"))
            .build();
    assertEquals(
        List.of(
            "warning: nothing is known [unknown-name]",
            "9:3: error: is broken [broken-line]",
            "9:3: style: is ugly, too [ugly-name]",
            "9:20: style: c is ugly [ugly-name]",
            "10:2: style: b is ugly [ugly-name]"),
        lines(report));
  }

  @Test
  void identicalFaultsAreCountedWithTheirFirstPlaces() {
    Report.Builder counting = Report.builder().countIdentical();
    Report.Builder plain = Report.builder();
    for (int panel = 1; panel <= 7; panel++) {
      Place place = Place.of("panel '" + panel + "', query A").inFile("antrea.json");
      Finding finding = Finding.of(Fault.UNKNOWN_NAME, place, "x", "x is in no catalogue");
      counting.add(finding);
      plain.add(finding);
    }
    counting.add(Finding.of(Fault.UNKNOWN_NAME, Place.WHOLE, "y", "x is in no catalogue"));
    counting.add(
        new Finding(
            Fault.UNKNOWN_NAME,
            Severity.ERROR,
            List.of(Place.WHOLE),
            1,
            "x",
            "x is in no catalogue"));

    Report report = counting.build();

    assertEquals(3, report.findings().size());
    Finding counted = report.findings().get(2);
    assertEquals(7, counted.times());
    assertEquals(
        "antrea.json: panel '1', query A: warning: x is in no catalogue [unknown-name], 7 times,"
            + " also at antrea.json: panel '2', query A, antrea.json: panel '3', query A,"
            + " antrea.json: panel '4', query A, antrea.json: panel '5', query A",
        counted.toString());
    assertEquals(7, plain.build().findings().size());
    assertEquals(8, report.count(Severity.WARNING));
    assertEquals(report, Report.builder().countIdentical().addAll(report).build());
    assertEquals(
        14,
        Report.builder()
            .countIdentical()
            .addAll(report)
            .addAll(report)
            .build()
            .findings()
            .get(2)
            .times());
  }

  @Test
  void styleAloneIsClean() {
    Finding style = Finding.of(Fault.UGLY_NAME, Place.at(1, 1), "is ugly");
    assertTrue(Report.builder().build().isClean());
    assertTrue(Report.builder().add(style).build().isClean());
    for (Fault fault : List.of(Fault.BROKEN_LINE, Fault.UNKNOWN_NAME)) {
      Finding other = Finding.of(fault, Place.at(1, 1), "is bad");
      assertFalse(Report.builder().add(style).add(other).build().isClean());
    }
  }

  @Test
  void aReportCanBeOfAFile() {
    Report report =
        Report.builder()
            .add(Finding.of(Fault.BROKEN_LINE, Place.at(3, 0), "is broken"))
            .add(Finding.of(Fault.UNKNOWN_NAME, Place.WHOLE, "is unknown"))
            .build();
    assertEquals(
        List.of(
            "a.prom: warning: is unknown [unknown-name]",
            "a.prom:3: error: is broken [broken-line]"),
        lines(report.inFile("a.prom")));
  }

  @Test
  void whatIsFoundIsOneLineWithoutWhatATerminalObeys() {
    Place place = Place.of("panel '\u001b[2J'").inFile("a\nb");
    Finding finding = Finding.of(Fault.BROKEN_LINE, place, "is\r\n\u202ebroken \udb40\udc01");
    assertEquals(
        "a\\nb: panel '\\u001b[2J': error: is\\u000d\\n\\u202ebroken \\udb40\\udc01 [broken-line]",
        finding.toString());
  }

  @Test
  void placesAndCountsThatCannotBeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Place.at(-1, 0));
    assertThrows(IllegalArgumentException.class, () -> Place.at(0, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Finding(Fault.UGLY_NAME, Severity.STYLE, List.of(), 1, "", "m"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Finding(Fault.UGLY_NAME, Severity.STYLE, List.of(Place.WHOLE), 0, "", "m"));
  }

  @Test
  void whatIsTooMuchToListIsCounted() {
    Report.Builder builder = Report.builder();
    for (int line = 1; line <= 1_500_000; line++) {
      if (builder.isListed(Fault.UNKNOWN_NAME)) {
        builder.add(Finding.of(Fault.UNKNOWN_NAME, Place.at(line, 1), "x is in no catalogue"));
      } else {
        builder.addUnlisted(Fault.UNKNOWN_NAME, Severity.WARNING, 1);
      }
    }
    builder.add(Finding.of(Fault.UNKNOWN_NAME, Place.at(7, 1), "y is in no catalogue"));
    builder.add(Finding.of(Fault.BROKEN_LINE, Place.at(8, 1), "is broken"));

    Report report = builder.build();

    assertEquals(1002, report.findings().size());
    Finding last = report.findings().get(1001);
    assertEquals("warning: and 1,499,001 more [unknown-name]", last.toString());
    assertTrue(last.standsForUnlisted());
    assertEquals(1_500_001, report.count(Severity.WARNING));
    assertEquals(1, report.count(Severity.ERROR));
  }
}
