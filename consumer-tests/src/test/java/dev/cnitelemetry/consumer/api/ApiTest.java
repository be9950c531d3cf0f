// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.consumer.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.testsupport.Signatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What users of the library see, compared with the list of each module in the repository: a change
 * that breaks them is seen in review. {@code ./renew-api} writes the lists anew.
 */
class ApiTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final Pattern MODULE =
      Pattern.compile("<artifactId>cni-telemetry-([a-z-]+)</artifactId>");

  /** Those that the bill of materials lists. */
  static Stream<String> modules() throws IOException {
    return MODULE
        .matcher(Files.readString(ROOT.resolve("bom/pom.xml")))
        .results()
        .map(found -> found.group(1))
        .filter(name -> Files.isDirectory(ROOT.resolve(name).resolve("src/main/java")));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void isWhatTheListSays(String module) throws IOException {
    List<String> seen = Signatures.of(ROOT.resolve(module).resolve("target/classes"));
    Path list = ROOT.resolve(module).resolve("api.txt");
    if (Boolean.getBoolean("api.renew")) {
      Files.write(list, seen);
      return;
    }
    List<String> listed = Files.exists(list) ? Files.readAllLines(list) : List.of();
    List<String> added = new ArrayList<>(seen);
    added.removeAll(listed);
    List<String> removed = new ArrayList<>(listed);
    removed.removeAll(seen);
    assertEquals(
        List.of(),
        Stream.concat(
                removed.stream().map(line -> "- " + line), added.stream().map(line -> "+ " + line))
            .toList(),
        () ->
            "what users of "
                + module
                + " see has changed: if it is meant, run ./renew-api, commit "
                + ROOT.relativize(list)
                + " and say in CHANGELOG.md what users have to do;");
  }
}
