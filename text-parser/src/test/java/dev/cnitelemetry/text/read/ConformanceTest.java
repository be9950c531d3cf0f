// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.SharedMaterial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the reader takes and rejects: the project's own cases, and larger suites where present. */
class ConformanceTest {
  @TestFactory
  List<DynamicTest> ownCases() {
    return tests(Path.of("src/test/resources/conformance/cases.jsonl"));
  }

  @TestFactory
  List<DynamicTest> probes() {
    return tests(SharedMaterial.path("conformance/probes.jsonl"));
  }

  @TestFactory
  List<DynamicTest> openMetricsCases() {
    return tests(SharedMaterial.path("conformance/openmetrics/cases.jsonl"));
  }

  private static List<DynamicTest> tests(Path file) {
    List<DynamicTest> tests = new ArrayList<>();
    for (ConformanceCase each : ConformanceCase.all(file)) {
      tests.add(DynamicTest.dynamicTest(each.id(), () -> check(each)));
    }
    assertTrue(tests.size() > 100, () -> file + " has " + tests.size() + " cases");
    return tests;
  }

  private static void check(ConformanceCase input) {
    ExpositionReader strict = input.reader().validate(input.format().isOpenMetrics()).build();
    ExpositionReader parser = input.reader().build();
    if (input.accepted()) {
      List<ReadSample> read = ReadSample.all(strict, input.input());
      assertEquals(read, ReadSample.all(parser, input.input()));
      if (input.samples() != null) {
        assertEquals(input.samples(), read);
      }
      assertEquals(0, malformedLines(input));
      return;
    }
    assertThrows(ExpositionFormatException.class, () -> ReadSample.all(strict, input.input()));
    if (input.parserRejects()) {
      assertThrows(ExpositionFormatException.class, () -> ReadSample.all(parser, input.input()));
    } else {
      ReadSample.all(parser, input.input());
    }
    assertTrue(malformedLines(input) > 0);
  }

  /** Reporting must come to the verdict that failing comes to, and to an end. */
  private static int malformedLines(ConformanceCase input) {
    ExpositionReader reporting =
        input
            .reader()
            .validate(input.format().isOpenMetrics())
            .onMalformedLine(MalformedLine.REPORT)
            .build();
    reporting.reset(input.input(), 0, input.input().length);
    int malformed = 0;
    for (Event event = reporting.next(); event != Event.END; event = reporting.next()) {
      malformed += event == Event.MALFORMED ? 1 : 0;
    }
    return malformed;
  }
}
