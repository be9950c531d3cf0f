// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Files to be, by path; and the directories in which no other file may be. */
final class GeneratedFiles {

  private final Path project;
  private final List<Path> ownDirectories = new ArrayList<>();
  private final Map<Path, String> contents = new TreeMap<>();

  GeneratedFiles(Path project) {
    this.project = project;
  }

  void ownDirectory(Path directory) {
    ownDirectories.add(directory);
  }

  void add(Path file, String content) {
    if (contents.put(file, content) != null) {
      throw new IllegalStateException("two files would be called " + file);
    }
  }

  Map<Path, String> contents() {
    return Collections.unmodifiableMap(contents);
  }

  void write() throws IOException {
    for (Path stale : stale()) {
      Files.delete(project.resolve(stale));
    }
    for (Map.Entry<Path, String> entry : contents.entrySet()) {
      Path file = project.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      if (!Files.exists(file) || !Files.readString(file).equals(entry.getValue())) {
        Files.writeString(file, entry.getValue());
      }
    }
  }

  /** Files that are not as they would be generated, one line each; empty if all is well. */
  List<String> differences() throws IOException {
    List<String> differences = new ArrayList<>();
    for (Path stale : stale()) {
      differences.add(stale + " is no longer generated");
    }
    for (Map.Entry<Path, String> entry : contents.entrySet()) {
      Path file = project.resolve(entry.getKey());
      if (!Files.exists(file)) {
        differences.add(entry.getKey() + " is missing");
      } else if (!Files.readString(file).equals(entry.getValue())) {
        differences.add(entry.getKey() + " differs");
      }
    }
    return differences;
  }

  private Collection<Path> stale() throws IOException {
    Collection<Path> stale = new TreeSet<>();
    for (Path directory : ownDirectories) {
      if (Files.isDirectory(project.resolve(directory))) {
        try (Stream<Path> files = Files.walk(project.resolve(directory))) {
          files
              .filter(Files::isRegularFile)
              .map(project::relativize)
              .filter(file -> !contents.containsKey(file))
              .forEach(stale::add);
        }
      }
    }
    return stale;
  }
}
