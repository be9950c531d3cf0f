// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What tests say a package of Debian brings, {@code .ci/run} installs. */
class InstalledPeersTest {

  private static final Pattern NEEDED = Pattern.compile("Debian package ([a-z0-9-]+)\"");
  private static final Pattern INSTALLED = Pattern.compile("(?m)^packages=\"(.*)\"$");

  @Test
  void everyPackageThatATestNamesIsInstalled() throws IOException {
    Set<String> needed = new TreeSet<>();
    try (Stream<Path> modules = Files.list(CommandRun.ROOT)) {
      for (Path module : modules.filter(each -> Files.exists(each.resolve("pom.xml"))).toList()) {
        look(module.resolve("src").resolve("test"), needed);
      }
    }
    assertTrue(needed.size() > 5, needed::toString);
    Matcher lists = INSTALLED.matcher(Files.readString(CommandRun.ROOT.resolve(".ci/run")));
    while (lists.find()) {
      needed.removeAll(Set.of(lists.group(1).split(" ")));
    }
    assertEquals(Set.of(), needed);
  }

  private static void look(Path tests, Set<String> needed) throws IOException {
    if (!Files.isDirectory(tests)) {
      return;
    }
    try (Stream<Path> files = Files.walk(tests)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher packages = NEEDED.matcher(Files.readString(file));
        while (packages.find()) {
          needed.add(packages.group(1));
        }
      }
    }
  }
}
