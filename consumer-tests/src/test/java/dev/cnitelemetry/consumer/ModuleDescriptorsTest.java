// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every library module says in its {@code module-info.java} what its packages and its POM say. That
 * the descriptors work is seen by the project {@code src/it/modular}, which is linked by jlink.
 */
class ModuleDescriptorsTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final Pattern MODULE = Pattern.compile("<module>([a-z-]+)</module>");
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<artifactId>cni-telemetry-([a-z-]+)</artifactId>\\s*(?:<scope>(test)</scope>)?");
  private static final Pattern EXPORTED = Pattern.compile("\\bexports ([\\w.]+);");
  private static final Pattern REQUIRED =
      Pattern.compile("\\brequires (?:transitive )?(dev\\.cnitelemetry\\.[\\w.]+);");

  @TestFactory
  List<DynamicTest> everyModuleExportsItsPackagesAndRequiresItsDependencies() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    // Programs are run, and a plugin is loaded by Maven alone.
    String bom = Files.readString(ROOT.resolve("bom/pom.xml"));
    for (String module : all(MODULE, Files.readString(ROOT.resolve("pom.xml")))) {
      Path sources = ROOT.resolve(module).resolve("src/main");
      boolean isLibrary = bom.contains("<artifactId>cni-telemetry-" + module + "</artifactId>");
      if (isLibrary && Files.isDirectory(sources.resolve("java"))) {
        tests.add(DynamicTest.dynamicTest(module, () -> descriptor(module)));
      }
    }
    assertTrue(tests.size() > 8, () -> tests.size() + " library modules found");
    return tests;
  }

  private static void descriptor(String module) throws IOException {
    Path home = ROOT.resolve(module);
    Path file = home.resolve("src/main/module/module-info.java");
    assertTrue(Files.exists(file), () -> file + " is missing");
    String descriptor = Files.readString(file);
    assertEquals(packages(home), all(EXPORTED, descriptor), "exports in " + file);
    String pom = Files.readString(home.resolve("pom.xml"));
    Set<String> required = new TreeSet<>();
    Matcher dependency = DEPENDENCY.matcher(pom.substring(pom.indexOf("<dependencies>")));
    while (dependency.find()) {
      if (dependency.group(2) == null) {
        required.add(name(dependency.group(1)));
      }
    }
    assertEquals(required, all(REQUIRED, descriptor), "requires in " + file);
  }

  private static Set<String> packages(Path home) throws IOException {
    Set<String> packages = new TreeSet<>();
    for (Path root : List.of(home.resolve("src/main/java"), home.resolve("src/generated/java"))) {
      if (Files.isDirectory(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          files
              .filter(each -> each.toString().endsWith(".java"))
              .map(each -> root.relativize(each.getParent()).toString().replace('/', '.'))
              .filter(each -> !each.contains(".internal"))
              .forEach(packages::add);
        }
      }
    }
    return packages;
  }

  private static String name(String module) throws IOException {
    Matcher name =
        Pattern.compile("<module.name>([\\w.]+)</module.name>")
            .matcher(Files.readString(ROOT.resolve(module).resolve("pom.xml")));
    assertTrue(name.find(), module);
    return name.group(1);
  }

  private static Set<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(each -> each.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
