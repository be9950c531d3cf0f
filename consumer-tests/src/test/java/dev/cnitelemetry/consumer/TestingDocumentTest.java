// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/testing-your-metrics.md shows is what the build compiles and runs. */
class TestingDocumentTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  @Test
  void itsTestsAreThoseOfTheConsumerProjectWordForWord() throws IOException {
    List<String> examples =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(ROOT.resolve("docs/testing-your-metrics.md")))
            .results()
            .map(example -> example.group(1).strip())
            .toList();
    String compiled =
        Files.readString(
            ROOT.resolve("consumer-tests/src/it/testing/src/test/java/example/MetricsTest.java"));
    String inMethods = compiled.replaceAll("(?m)^    ", "");
    String inTheClass = compiled.replaceAll("(?m)^  ", "");
    assertEquals(6, examples.size());
    for (String example : examples) {
      assertTrue(
          inMethods.contains(example) || inTheClass.contains(example),
          "not in consumer-tests/src/it/testing: " + example);
    }
  }
}
