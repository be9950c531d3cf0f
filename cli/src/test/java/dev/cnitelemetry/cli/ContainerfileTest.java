// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be said of the recipe without anything that builds images. */
class ContainerfileTest {

  private static String read(String file) throws IOException {
    return Files.readString(CommandRun.ROOT.resolve(file));
  }

  private static List<String> instructions() throws IOException {
    return read("Containerfile")
        .replace("\\\n", "")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  @Test
  void whatRunsIsNobodyAndHasNoSources() throws IOException {
    List<String> all = instructions();
    List<String> stages = all.stream().filter(line -> line.startsWith("FROM ")).toList();
    assertEquals(List.of("FROM ${BUILD} AS build", "FROM ${JRE}"), stages);
    List<String> last = all.subList(all.indexOf("FROM ${JRE}"), all.size());
    assertTrue(last.contains("USER 65532:65532"), last.toString());
    assertEquals(
        List.of("COPY --from=build /opt/cni-telemetry /opt/cni-telemetry"),
        last.stream().filter(line -> line.startsWith("COPY ") || line.startsWith("ADD ")).toList());
    assertTrue(last.stream().noneMatch(line -> line.startsWith("RUN ")), last.toString());
  }

  /** Whole references, so that podman and docker take the same; Java 17 of both. */
  @Test
  void imagesAreNamedInFull() throws IOException {
    List<String> images = instructions().stream().filter(line -> line.startsWith("ARG ")).toList();
    assertEquals(2, images.size());
    for (String image : images) {
      assertTrue(image.matches("ARG \\w+=docker\\.io/library/[a-z-]+:\\S*17\\S*"), image);
      assertFalse(image.contains("latest"), image);
    }
  }

  /** Whichever way it is started, the JVM gets the same options. */
  @Test
  void itsOptionsAreThoseOfBothLaunchers() throws IOException {
    List<String> options = options("options=\\((.*)\\)", read("cni-telemetry"));
    assertTrue(options.contains("-XX:+UseSerialGC"), options.toString());
    assertEquals(options, options("\"%java%\" (.*) -jar .*", read("cni-telemetry.cmd")));
    assertEquals(
        options,
        options("ENTRYPOINT \\[\"java\", (.*), \"-jar\", .*", read("Containerfile")).stream()
            .map(option -> option.replaceAll("[\",]", ""))
            .toList());
  }

  /** What the first line has that a pattern matches, in its group, by blanks. */
  private static List<String> options(String line, String file) {
    Matcher matcher = Pattern.compile("^" + line + "$", Pattern.MULTILINE).matcher(file);
    assertTrue(matcher.find(), line);
    return List.of(matcher.group(1).split(" "));
  }

  @Test
  void itsFilesAreThoseOfTheBuild() throws IOException {
    String recipe = read("Containerfile");
    String pom = read("cli/pom.xml");
    assertTrue(pom.contains("<outputFile>${project.build.directory}/cni-telemetry.jar<"));
    assertTrue(recipe.contains("cp cli/target/cni-telemetry.jar LICENSE NOTICE "));
    assertTrue(pom.contains("<outputDirectory>${project.build.directory}/lib<"));
    assertTrue(recipe.contains("cp cli/target/lib/*.jar /opt/cni-telemetry/lib/"));
  }
}
