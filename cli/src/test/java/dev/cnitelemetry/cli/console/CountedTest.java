// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {

  @ParameterizedTest
  @CsvSource({
    "0, record, 0 records",
    "1, record, 1 record",
    "2, record, 2 records",
    "1, family, 1 family",
    "72, family, 72 families",
    "2, day, 2 days",
    "1, more exporter, 1 more exporter",
  })
  void oneIsOne(long number, String noun, String text) {
    assertEquals(text, Counted.of(number, noun));
  }
}
