// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is committed is what the data files say. */
class CommittedFilesTest {

  private static final Path PROJECT = Path.of(System.getProperty("project.root"));

  @Test
  void cataloguesAreThoseOfTheData() throws IOException {
    requireNone(CatalogGenerator.generate(PROJECT).differences());
  }

  @Test
  void elementsAreThoseOfTheTables() throws IOException {
    requireNone(IpfixGenerator.generate(PROJECT).differences());
  }

  private static void requireNone(List<String> differences) {
    assertEquals(
        List.of(),
        differences,
        "the data files say otherwise: run ./generate and commit what it writes");
  }
}
