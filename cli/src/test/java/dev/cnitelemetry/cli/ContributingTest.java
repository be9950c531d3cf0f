// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, types and packages that the documents for contributors name are there. */
class ContributingTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`([^`\n]+)`");
  private static final Pattern FILE =
      Pattern.compile("(\\./)?[\\w.*/-]*\\w\\.(java|yaml|tsv|md|txt|xml)");
  private static final Pattern FOLDER = Pattern.compile("\\.?[\\w*-]+(/[\\w*-]+)+/?");
  private static final Pattern PACKAGE = Pattern.compile("[a-z]+(\\.[a-z]+)+");
  private static final Pattern TYPE =
      Pattern.compile("(?:[a-z]\\w*\\.)*([A-Z]\\w*[a-z]\\w*)(?:\\.([a-z]\\w*)(?:\\(.*)?)?");
  private static final Set<String> SKIPPED =
      Set.of("target", ".git", "node_modules", "pictures", ".mvn", ".idea");

  /** What others have, what is made by the errand, and words that only look like names. */
  private static final Set<String> OTHERS =
      Set.of(
          "FILE.yaml",
          "documentation-list.yaml",
          "Name",
          "Antrea",
          "target/reports/apidocs",
          "FreqInlineSize",
          "InlineSmallCode",
          "NodeCountInliningCutoff");

  private static Set<String> files;

  @BeforeAll
  static void readTree() throws IOException {
    files = new TreeSet<>();
    collect(ROOT);
  }

  private static void collect(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path each : all.toList()) {
        if (Files.isDirectory(each)) {
          if (!SKIPPED.contains(each.getFileName().toString())) {
            files.add(ROOT.relativize(each) + "/");
            collect(each);
          }
        } else {
          files.add(ROOT.relativize(each).toString());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"CONTRIBUTING.md", "docs/architecture.md", "docs/how-the-reader-works.md"})
  void whatIsNamedIsThere(String document) throws IOException {
    Set<String> named = new TreeSet<>();
    Matcher code = CODE.matcher(Files.readString(ROOT.resolve(document), UTF_8));
    while (code.find()) {
      if (code.group(1) != null) {
        named.add(code.group(1).strip());
      }
    }
    assertTrue(named.size() > 10, document);
    List<String> absent =
        named.stream().filter(each -> !OTHERS.contains(each) && !isThere(each)).toList();
    assertEquals(List.of(), absent, document);
  }

  /** The test's test: what it would not miss, it proves nothing about. */
  @Test
  void whatIsNotThereIsMissed() {
    for (String wrong :
        List.of(
            "NoSuchTest",
            "text.check.NoSuchRule",
            "FlowRecord.noSuchMethod(…)",
            "cli.nosuch",
            "nosuch.tsv",
            "cli/src/nosuch/",
            "./nosuch.md")) {
      assertTrue(!isThere(wrong), wrong);
    }
    for (String right :
        List.of("LintRule", "text.check", "catalog-*/src/main/catalog/", "iana.tsv")) {
      assertTrue(isThere(right), right);
    }
  }

  /** Whether what is named is there, or is no name of a file, a folder, a package or a type. */
  private static boolean isThere(String name) {
    if (FILE.matcher(name).matches()) {
      return ends(name.replaceFirst("^\\./", ""));
    }
    Matcher type = TYPE.matcher(name);
    if (type.matches()) {
      return isType(type.group(1), type.group(2));
    }
    if (PACKAGE.matcher(name).matches()) {
      return ends(name.replace('.', '/') + "/") || isOfJava(name);
    }
    if (FOLDER.matcher(name).matches()) {
      return ends(name.endsWith("/") ? name : name + "/") || ends(name);
    }
    return true;
  }

  private static boolean isOfJava(String name) {
    return name.startsWith("java.");
  }

  private static boolean ends(String path) {
    Pattern wanted =
        Pattern.compile(
            "(.*/)?"
                + Stream.of(path.split("\\*", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[^/]*")));
    return files.stream().anyMatch(each -> wanted.matcher(each).matches());
  }

  private static boolean isType(String type, String member) {
    if (isOfJdk(type)) {
      return true;
    }
    List<String> sources =
        files.stream().filter(each -> each.endsWith("/" + type + ".java")).toList();
    if (sources.isEmpty()) {
      return isNested(type);
    }
    return member == null || sources.stream().anyMatch(each -> has(each, member));
  }

  private static boolean isOfJdk(String type) {
    for (String where : List.of("java.lang.", "java.util.", "java.io.")) {
      try {
        Class.forName(where + type);
        return true;
      } catch (ClassNotFoundException e) {
        // of another package, or ours
      }
    }
    return false;
  }

  /** A type in another's file; those are few. */
  private static boolean isNested(String type) {
    return files.stream()
        .filter(each -> each.endsWith(".java") && each.contains("src/main"))
        .anyMatch(each -> has(each, "(class|interface|enum|record) " + type));
  }

  private static boolean has(String file, String word) {
    try {
      return Pattern.compile("\\b" + word + "\\b")
          .matcher(Files.readString(ROOT.resolve(file), UTF_8))
          .find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
