// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.consumer.javadoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java files of the library's modules, and the examples in their Javadoc. */
final class LibrarySources {

  private static final Pattern MODULE =
      Pattern.compile("<artifactId>cni-telemetry-(?!bom<)([a-z-]+)</artifactId>");
  private static final Pattern START =
      Pattern.compile("<pre\\b|\\{@snippet", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\n(.*?)\n *\\* }</pre>", Pattern.DOTALL);

  private final List<String> modules = new ArrayList<>();
  private final List<String> packages = new ArrayList<>();
  private final List<JavadocExample> examples = new ArrayList<>();
  private final List<String> notExamples = new ArrayList<>();

  private LibrarySources() {}

  static LibrarySources below(Path root) throws IOException {
    LibrarySources sources = new LibrarySources();
    Matcher module = MODULE.matcher(Files.readString(root.resolve("bom/pom.xml")));
    while (module.find()) {
      sources.modules.add(module.group(1));
      sources.readModule(root, module.group(1));
    }
    return sources;
  }

  private void readModule(Path root, String module) throws IOException {
    for (String folder : List.of("src/main/java", "src/generated/java")) {
      Path top = root.resolve(module).resolve(folder);
      if (Files.exists(top)) {
        readFolder(root, top);
      }
    }
  }

  private void readFolder(Path root, Path top) throws IOException {
    try (Stream<Path> files = Files.walk(top)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .forEach(file -> readFile(root, top, file));
    }
  }

  private void readFile(Path root, Path top, Path file) {
    if (!file.endsWith("package-info.java")) { // of a package without types there is no import
      addPackage(top.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."));
    }
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = root.relativize(file).toString().replace('\\', '/');
    Matcher start = START.matcher(text);
    Matcher example = EXAMPLE.matcher(text);
    while (start.find()) {
      int line = 1 + (int) text.substring(0, start.start()).lines().count();
      if (example.region(start.start(), text.length()).lookingAt()) {
        String shown = example.group(1).replaceAll("(?m)^ *\\* ?", "");
        examples.add(new JavadocExample(name, line, shown));
      } else {
        notExamples.add(name);
      }
    }
  }

  /** Internal packages are nobody's to import. */
  private void addPackage(String name) {
    if (!packages.contains(name) && !name.contains(".internal")) {
      packages.add(name);
    }
  }

  /** The modules that users depend on: those of the bill of materials. */
  List<String> modules() {
    return modules;
  }

  /** The packages whose types an example may use. */
  List<String> packages() {
    return packages;
  }

  /** All of them, file by file. */
  List<JavadocExample> examples() {
    return examples;
  }

  /** For everything preformatted that is not written as an example, its file. */
  List<String> notExamples() {
    return notExamples;
  }
}
