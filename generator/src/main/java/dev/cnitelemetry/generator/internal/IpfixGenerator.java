// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal;

import dev.cnitelemetry.generator.internal.data.ElementTables;
import dev.cnitelemetry.generator.internal.java.ElementSources;
import dev.cnitelemetry.generator.internal.pages.ElementPage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the constants of the Information Elements, the class of flow records and the page that
 * lists the elements. Run by {@code ./generate} in the project's directory.
 */
public final class IpfixGenerator {

  private IpfixGenerator() {}

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
    ElementTables tables = ElementTables.read(project);
    Path generated = Path.of("ipfix-model/src/generated");
    files.ownDirectory(generated);
    Path sources = generated.resolve("java/dev/cnitelemetry/ipfix");
    ElementSources.of(tables).forEach((name, content) -> files.add(sources.resolve(name), content));
    files.add(Path.of("docs/ipfix-elements.md"), ElementPage.of(tables));
    return files;
  }
}
