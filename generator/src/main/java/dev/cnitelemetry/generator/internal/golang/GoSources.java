// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.golang;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Directories of Go modules: their packages by import path. */
final class GoSources {

  private static final Pattern MODULE = Pattern.compile("(?m)^\\s*module\\s+\"?([^\\s\"]+)");

  /** {@code module@version}, as Go's cache calls directories; capitals are {@code !}. */
  private static final Pattern VERSION = Pattern.compile("@(v[0-9][^/\\\\]*)$");

  private static final Set<String> SKIPPED = Set.of("vendor", "testdata", "node_modules");

  /** Words that files end with that are of one system or processor. */
  private static final Set<String> OTHER_SYSTEMS =
      Set.of(
          "windows",
          "darwin",
          "freebsd",
          "netbsd",
          "openbsd",
          "dragonfly",
          "solaris",
          "illumos",
          "aix",
          "plan9",
          "android",
          "ios",
          "js",
          "wasip1",
          "wasm",
          "386",
          "arm",
          "arm64",
          "mips",
          "mipsle",
          "mips64",
          "mips64le",
          "ppc64",
          "ppc64le",
          "riscv64",
          "s390x",
          "loong64");

  private final Map<String, GoPackage> packages = new LinkedHashMap<>();
  private final List<String> modules = new ArrayList<>();

  Collection<GoPackage> packages() {
    return packages.values();
  }

  /** The modules that were added, with versions where directories tell them. */
  List<String> modules() {
    return modules;
  }

  Optional<GoPackage> find(String importPath) {
    return Optional.ofNullable(packages.get(importPath));
  }

  /** Reads a module's directory, or one below it. */
  void add(Path directory) throws IOException {
    Path root = directory.toAbsolutePath().normalize();
    if (!Files.isDirectory(root)) {
      throw new IOException(directory + " is no directory");
    }
    Path top = root;
    while (!Files.exists(top.resolve("go.mod"))) {
      if (top.getParent() == null) {
        top = root;
        break;
      }
      top = top.getParent();
    }
    String path = modulePath(top);
    Matcher version = VERSION.matcher(top.toString());
    String module = version.find() ? path + "@" + version.group(1) : path;
    modules.add(module);
    Map<Path, List<Path>> byDirectory = files(root, top);
    for (Map.Entry<Path, List<Path>> entry : byDirectory.entrySet()) {
      Path relative = top.relativize(entry.getKey());
      String below = relative.toString().replace('\\', '/');
      List<GoFile> files = new ArrayList<>();
      for (Path file : entry.getValue()) {
        String source = text(file);
        if (isBuilt(source)) {
          files.add(
              GoFile.parse(
                  module + ":" + top.relativize(file).toString().replace('\\', '/'), source));
        }
      }
      if (!files.isEmpty()) {
        String importPath = below.isEmpty() ? path : path + "/" + below;
        packages.put(importPath, new GoPackage(importPath, module, files));
      }
    }
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new IOException(file + " is not in UTF-8", e);
    }
  }

  private static String modulePath(Path top) throws IOException {
    Path file = top.resolve("go.mod");
    if (Files.exists(file)) {
      Matcher module = MODULE.matcher(text(file));
      if (module.find()) {
        return module.group(1);
      }
    }
    Path name = top.getFileName();
    return name == null ? "" : name.toString();
  }

  private static Map<Path, List<Path>> files(Path root, Path top) throws IOException {
    Map<Path, List<Path>> found = new TreeMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            Path name = directory.getFileName();
            boolean isHidden =
                name != null
                    && (SKIPPED.contains(name.toString())
                        || name.toString().startsWith(".")
                        || name.toString().startsWith("_"));
            boolean isOther = Files.exists(directory.resolve("go.mod")) && !directory.equals(top);
            boolean isSkipped = !directory.equals(root) && (isHidden || isOther);
            return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(".go") && !name.endsWith("_test.go") && isOfLinux(name)) {
              found.computeIfAbsent(file.getParent(), key -> new ArrayList<>()).add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.values().forEach(files -> files.sort(null));
    return found;
  }

  private static boolean isOfLinux(String name) {
    String[] words = name.substring(0, name.length() - 3).split("_", -1);
    return Stream.of(words)
        .skip(1)
        .skip(Math.max(0, words.length - 3))
        .noneMatch(OTHER_SYSTEMS::contains);
  }

  /** Whether a build for Linux on amd64 by the newest Go has the file. */
  private static boolean isBuilt(String source) {
    for (String line : source.split("\n", -1)) {
      String text = line.strip();
      if (text.startsWith("//go:build ")) {
        return new Constraint(text.substring(11)).holds();
      }
      if (text.startsWith("package ")) {
        return true;
      }
    }
    return true;
  }

  /** {@code linux && !(cgo || ignore)}. */
  private static final class Constraint {
    private final List<String> words = new ArrayList<>();
    private int next;

    Constraint(String text) {
      Matcher matcher = Pattern.compile("&&|\\|\\||!|[()]|[\\w.]+").matcher(text);
      while (matcher.find()) {
        words.add(matcher.group());
      }
    }

    boolean holds() {
      boolean value = all();
      while (next < words.size() && words.get(next).equals("||")) {
        next++;
        value |= all();
      }
      return value;
    }

    private boolean all() {
      boolean value = one();
      while (next < words.size() && words.get(next).equals("&&")) {
        next++;
        value &= one();
      }
      return value;
    }

    private boolean one() {
      if (next >= words.size()) {
        return true;
      }
      String word = words.get(next++);
      if (word.equals("!")) {
        return !one();
      }
      if (word.equals("(")) {
        boolean value = holds();
        next++;
        return value;
      }
      String tag = word.toLowerCase(Locale.ROOT);
      return tag.equals("linux")
          || tag.equals("unix")
          || tag.equals("amd64")
          || tag.equals("cgo")
          || tag.equals("gc")
          || tag.matches("go1(\\.\\d+)?");
    }
  }
}
