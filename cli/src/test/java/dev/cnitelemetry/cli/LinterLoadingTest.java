// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.testsupport.FreshJvm;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.check.ScrapeLinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A linter loads the constants of what is on the page, and not those of every catalogue. */
class LinterLoadingTest {

  /** Run by the test in a JVM of its own. */
  static final class LintOneLine {
    private LintOneLine() {}

    public static void main(String[] arguments) {
      ScrapeLinter linter = ScrapeLinter.against(MetricCatalog.installed()).build();
      System.out.println("start");
      linter.lint(
          """
          # HELP felix_active_local_policies Number of active policies on this host.
          # TYPE felix_active_local_policies gauge
          felix_active_local_policies 0
          """
              .getBytes(StandardCharsets.UTF_8),
          TextFormat.PROMETHEUS_0_0_4);
      System.out.println("end");
    }
  }

  @Test
  void oneLineOfFelixLoadsNoOtherConstants() throws IOException {
    Set<String> loaded =
        new TreeSet<>(FreshJvm.logging(LintOneLine.class).between("start", "end").classes());
    loaded.retainAll(classesOfConstants());
    assertEquals(Set.of("Felix"), loaded);
  }

  /** The generated classes that have definitions. */
  private static Set<String> classesOfConstants() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."), 9)) {
      Set<String> classes =
          files
              .filter(file -> file.toString().contains("src/generated/java"))
              .filter(file -> file.toString().endsWith(".java"))
              .filter(LinterLoadingTest::hasDefinitions)
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .collect(Collectors.toSet());
      assertTrue(classes.contains("AntreaAgent") && classes.contains("GoRuntime"));
      return classes;
    }
  }

  private static boolean hasDefinitions(Path file) {
    try {
      return Files.readString(file).contains("Definition.of(");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
