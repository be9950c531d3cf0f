// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.lint;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.dashboards.lint.DashboardFile;
import dev.cnitelemetry.dashboards.lint.DashboardLinter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files that a command line names, those in folders included. */
final class LintedSources {

  static final String STANDARD_INPUT = "standard input";

  /**
   * A file to look at.
   *
   * @param file its name and content
   * @param path where it is; empty for standard input
   * @param folder the folder that was named in its place; empty where it was named itself
   */
  record Source(DashboardFile file, Optional<Path> path, String folder) {}

  private final Console console;
  private final List<Source> sources = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private boolean isComplete = true;

  LintedSources(Console console) {
    this.console = console;
  }

  List<Source> all() {
    return sources;
  }

  /** Whether everything could be read. What could not is told already. */
  boolean isComplete() {
    return isComplete;
  }

  void add(String name) {
    if (name.equals("-")) {
      try {
        byte[] content = System.in.readNBytes(DashboardLinter.LARGEST + 1);
        sources.add(new Source(new DashboardFile(STANDARD_INPUT, content), Optional.empty(), ""));
      } catch (IOException e) {
        fail(STANDARD_INPUT, e);
      }
      return;
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        folder(path);
      } else {
        file(path, "");
      }
    } catch (InvalidPathException | IOException e) {
      fail(name, e);
    }
  }

  private void file(Path path, String folder) {
    try {
      if (!seen.add(path.toRealPath())) {
        return;
      }
      long size = Files.size(path);
      if (Files.isRegularFile(path) && size > DashboardLinter.LARGEST) {
        isComplete = false;
        console.error(
            path
                + ": it has "
                + (size >> 20)
                + " MiB; read are files of up to "
                + (DashboardLinter.LARGEST >> 20)
                + " MiB");
        return;
      }
      // A pipe or a device has no size, and no end perhaps.
      byte[] content;
      if (Files.isRegularFile(path)) {
        content = Files.readAllBytes(path);
      } else {
        try (InputStream stream = Files.newInputStream(path)) {
          content = stream.readNBytes(DashboardLinter.LARGEST + 1);
        }
      }
      sources.add(
          new Source(new DashboardFile(path.toString(), content), Optional.of(path), folder));
    } catch (IOException e) {
      fail(path.toString(), e);
    }
  }

  private void folder(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            String name = String.valueOf(inner.getFileName());
            boolean isOfTools =
                !inner.equals(folder) && (name.startsWith(".") || name.equals("node_modules"));
            return isOfTools ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (mayBeOne(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            fail(file.toString(), failure);
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    files.stream().filter(Files::isRegularFile).forEach(file -> file(file, folder.toString()));
  }

  private static boolean mayBeOne(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && (name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  private void fail(String name, Exception failure) {
    isComplete = false;
    console.error(InputException.unreadable(name, failure).getMessage());
  }
}
