package dev.cnitelemetry.generator.ipfix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Writes every generated file of the IPFIX part; the argument is the project's root. */
public final class IpfixGenerator {
  private IpfixGenerator() {}

  /**
   * Writes the files.
   *
   * @param arguments the project's root folder
   * @throws IOException when a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    for (Map.Entry<Path, String> file : files(root).entrySet()) {
      Files.createDirectories(root.resolve(file.getKey()).getParent());
      Files.writeString(root.resolve(file.getKey()), file.getValue());
    }
  }

  /** Path under the root to content. */
  static Map<Path, String> files(Path root) {
    ElementTables tables = ElementTables.read(root);
    Map<Path, String> files = new TreeMap<>();
    Path sources = Path.of("ipfix-model/src/generated/java/dev/cnitelemetry/ipfix");
    new ElementClasses(tables)
        .files()
        .forEach((name, content) -> files.put(sources.resolve(name), content));
    new CodedEnums(tables)
        .files()
        .forEach((name, content) -> files.put(sources.resolve(name), content));
    files.put(sources.resolve("flow/FlowRecord.java"), new FlowRecordClass(tables).text());
    files.put(sources.resolve("flow/AntreaShapeTable.java"), new ShapeTableClass(tables).text());
    files.put(Path.of("docs/ipfix-elements.md"), new ElementPage(tables).text());
    return files;
  }
}
