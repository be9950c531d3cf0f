// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links of the pages lead somewhere, and the index of docs leads to each of its pages. */
class LinksTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
  private static final Path ROOT = CommandRun.ROOT.toAbsolutePath().normalize();

  private static List<Path> pages() throws IOException {
    try (Stream<Path> documents = Files.walk(ROOT.resolve("docs"));
        Stream<Path> top = Files.list(ROOT);
        Stream<Path> results = Files.list(ROOT.resolve("benchmarks"))) {
      return Stream.of(documents, top, results)
          .flatMap(paths -> paths)
          .filter(path -> path.toString().endsWith(".md"))
          .toList();
    }
  }

  private static List<Path> links(Path page) throws IOException {
    return LINK.matcher(Files.readString(page).replaceAll("(?s)```.*?```", ""))
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.contains("://") && !link.startsWith("mailto:"))
        .map(link -> page.resolveSibling(link).normalize())
        .toList();
  }

  @Test
  void noLinkIsDead() throws IOException {
    Set<String> dead = new TreeSet<>();
    for (Path page : pages()) {
      for (Path target : links(page)) {
        if (!Files.exists(target)) {
          dead.add(ROOT.relativize(page) + " -> " + ROOT.relativize(target));
        }
      }
    }
    assertEquals(Set.of(), dead);
  }

  @Test
  void theIndexLeadsToEachPage() throws IOException {
    Path index = ROOT.resolve("docs/README.md");
    Set<Path> reached = new TreeSet<>(links(index));
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> documents = Files.list(ROOT.resolve("docs"))) {
      for (Path page : documents.filter(path -> path.toString().endsWith(".md")).toList()) {
        if (!page.equals(index) && !reached.contains(page)) {
          missing.add(page.getFileName().toString());
        }
      }
    }
    assertEquals(Set.of(), missing);
  }
}
