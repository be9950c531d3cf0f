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

/** What the README shows is what the build compiles and runs. */
class ReadmeTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  @Test
  void theExamplesAreTheConsumerProjectWordForWord() throws IOException {
    compare("README.md", "OvsOperations", "OvsQueries", "GatewayDashboard");
  }

  @Test
  void theProgramOfTheIpfixPageIsTheOneThatRuns() throws IOException {
    compare("docs/reading-ipfix.md", "PodTraffic");
  }

  private static void compare(String page, String... classes) throws IOException {
    List<String> examples =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(ROOT.resolve(page)))
            .results()
            .map(example -> example.group(1))
            .toList();
    assertEquals(classes.length, examples.size());
    for (int i = 0; i < classes.length; i++) {
      Path source = Path.of("src/main/java", classes[i] + ".java");
      assertEquals(
          Files.readString(ROOT.resolve("consumer-tests/src/it/readme").resolve(source)),
          examples.get(i),
          page + " and consumer-tests/src/it/readme differ: " + source);
    }
  }

  @Test
  void theModulesAreListedTheDesignsNineFirst() throws IOException {
    List<String> rows =
        Files.readAllLines(ROOT.resolve("README.md")).stream()
            .filter(line -> line.startsWith("| [`"))
            .map(line -> line.substring(4, line.indexOf("`]")))
            .toList();
    assertEquals(
        List.of(
            "pom.xml",
            "metrics-api",
            "catalog-antrea",
            "catalog-calico",
            "catalog-tawon",
            "text-parser",
            "ipfix-model",
            "benchmarks",
            "README.md"),
        rows.subList(0, 9));
    for (String row : rows) {
      assertTrue(Files.exists(ROOT.resolve(row)), row + " is in the README and not in the tree");
    }
  }
}
