// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal;

import dev.cnitelemetry.generator.internal.data.CatalogModules;
import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.generator.internal.java.CatalogSources;
import dev.cnitelemetry.generator.internal.pages.CatalogPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the constants, catalogues and reference pages that the data files describe. Run by {@code
 * ./generate} in the project's directory.
 */
public final class CatalogGenerator {

  private CatalogGenerator() {}

  /**
   * Generates.
   *
   * @param arguments the project's directory
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    generate(Path.of(arguments[0])).write();
  }

  static GeneratedFiles generate(Path project) throws IOException {
    GeneratedFiles files = new GeneratedFiles(project);
    List<Module> modules = CatalogModules.read(project);
    for (Module module : modules) {
      files.ownDirectory(module.directory().resolve(CatalogSources.GENERATED));
      CatalogSources.of(module)
          .forEach((path, content) -> files.add(module.directory().resolve(path), content));
    }
    Path pages = Path.of("docs/catalog");
    files.ownDirectory(pages);
    CatalogPages.of(modules).forEach((name, content) -> files.add(pages.resolve(name), content));
    return files;
  }
}
