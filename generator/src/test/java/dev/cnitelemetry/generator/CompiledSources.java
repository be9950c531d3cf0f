// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricCatalogProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Generated sources, compiled with all warnings as errors, and the catalogue that they make. */
final class CompiledSources {

  private CompiledSources() {}

  /** The catalogue that ServiceLoader finds among the classes. */
  static MetricCatalog catalog(MetricDataFile file, String packageName, Path directory)
      throws IOException {
    Path classes = Files.createDirectories(directory.resolve("classes"));
    List<Path> sources = new ArrayList<>();
    for (Map.Entry<Path, String> source : file.sources(packageName).entrySet()) {
      sources.add(write(directory.resolve("java").resolve(source.getKey()), source.getValue()));
    }
    for (Map.Entry<Path, String> service : file.services(packageName).entrySet()) {
      write(classes.resolve(service.getKey()), service.getValue());
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  manager,
                  null,
                  List.of(
                      "-Xlint:all,-processing", "-Werror", "-proc:none", "-d", classes.toString()),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources))
              .call();
      assertTrue(compiled, messages::toString);
    }
    URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, CompiledSources.class.getClassLoader());
    return ServiceLoader.load(MetricCatalogProvider.class, loader).stream()
        .filter(provider -> provider.type().getClassLoader() == loader)
        .map(provider -> provider.get().catalog())
        .findFirst()
        .orElseThrow();
  }

  private static Path write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
