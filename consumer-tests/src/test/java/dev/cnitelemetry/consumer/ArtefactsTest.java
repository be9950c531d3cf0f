// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the published modules carry: nothing that a document without a licence says in its words.
 */
class ArtefactsTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  private static final Set<UnicodeScript> SCRIPTS = Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN);

  @Test
  void noArtefactQuotesTheKoreanAndChineseDocuments() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path module : modules.filter(each -> Files.exists(each.resolve("api.txt"))).toList()) {
        for (String part : List.of("src/main", "src/generated", "target/classes")) {
          addFiles(module.resolve(part), files);
        }
      }
    }
    addFiles(ROOT.resolve("docs"), files);
    assertTrue(files.size() > 500, "the modules are built before this test");
    List<String> quoting = new ArrayList<>();
    for (Path file : files) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (text.codePoints().anyMatch(c -> SCRIPTS.contains(UnicodeScript.of(c)))) {
        quoting.add(ROOT.relativize(file).toString());
      }
    }
    assertEquals(List.of(), quoting);
  }

  @Test
  void everyModuleCarriesLicenceAndNotice() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path module : modules.filter(each -> Files.exists(each.resolve("api.txt"))).toList()) {
        for (String name : List.of("LICENSE", "NOTICE")) {
          Path carried = module.resolve("target/classes/META-INF").resolve(name);
          assertEquals(-1, Files.mismatch(ROOT.resolve(name), carried), carried.toString());
        }
      }
    }
  }

  private static void addFiles(Path directory, List<Path> files) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> found = Files.walk(directory)) {
        // A class file says what its source says, and its bytes, as those of a picture, read as
        // anything.
        found
            .filter(Files::isRegularFile)
            .filter(file -> !file.toString().endsWith(".class"))
            .filter(file -> !file.toString().endsWith(".png"))
            .forEach(files::add);
      }
    }
  }
}
