package dev.cnitelemetry.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the build compiles and runs. */
class ReadmeTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  @Test
  void theExampleIsTheConsumerProjectWordForWord() throws IOException {
    Matcher example =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(ROOT.resolve("README.md")));
    assertTrue(example.find(), "README.md has no Java example");
    String compiled =
        Files.readString(
            ROOT.resolve("consumer-tests/src/it/readme/src/main/java/example/Main.java"));
    assertTrue(
        compiled.replaceAll("(?m)^    ", "").contains(example.group(1).strip()),
        "README.md and consumer-tests/src/it/readme differ");
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
