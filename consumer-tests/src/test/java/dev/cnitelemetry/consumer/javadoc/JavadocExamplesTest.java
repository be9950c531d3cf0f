// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.consumer.javadoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the library's Javadoc compile without a warning, as a user's classes. */
@Tag("long")
class JavadocExamplesTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  @TestFactory
  Stream<DynamicTest> everyExampleCompiles() throws IOException {
    LibrarySources sources = LibrarySources.below(ROOT);
    Map<String, String> messages =
        new ExampleCompiler(sources.packages()).problems(sources.examples());
    return Stream.concat(Stream.of(ExampleCompiler.SURROUNDINGS), sources.examples().stream())
        .map(JavadocExample::file)
        .distinct()
        .map(file -> test(file, messages.get(file)));
  }

  /** With a place in the source, reports have the test's name; without, its number. */
  private static DynamicTest test(String file, String message) {
    return dynamicTest(file, ROOT.resolve(file).toUri(), () -> failIfThereIs(message));
  }

  private static void failIfThereIs(String message) {
    if (message != null) {
      fail(message);
    }
  }

  @Test
  void whatIsPreformattedIsAnExample() throws IOException {
    assertEquals(
        // a grammar, for those who work on the parser
        List.of(
            "text-parser/src/main/java/dev/cnitelemetry/text/internal/number/NumberParser.java"),
        LibrarySources.below(ROOT).notExamples().stream()
            // what writes examples has their beginning in its texts
            .filter(file -> !file.contains("/generator/internal/java/"))
            .toList(),
        "<pre>{@code begins an example and }</pre> ends it, each at the end of its own line");
  }

  @Test
  void everyModuleHasExamples() throws IOException {
    LibrarySources sources = LibrarySources.below(ROOT);
    List<String> modules =
        sources.examples().stream()
            .map(example -> example.file().substring(0, example.file().indexOf('/')))
            .distinct()
            .toList();
    assertEquals(sources.modules(), modules);
  }
}
