// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import dev.cnitelemetry.generator.internal.data.ElementTables;
import java.util.Map;
import java.util.TreeMap;

/** The classes made of the tables of Information Elements. */
public final class ElementSources {

  private static final String HEADER =
      "// "
          + CatalogSources.LICENCE
          + "\n// Generated from src/main/elements by ./generate. Do not edit.\n";

  private ElementSources() {}

  /** Path below the folder of package {@code dev.cnitelemetry.ipfix} to content. */
  public static Map<String, String> of(ElementTables tables) {
    Map<String, String> files = new TreeMap<>(new ElementClasses(tables).files());
    files.putAll(new CodedEnums(tables).files());
    files.put("flow/FlowRecord.java", new FlowRecordClass(tables).text());
    files.put("flow/AntreaShapeTable.java", new ShapeTableClass(tables).text());
    files.replaceAll((name, content) -> HEADER + content);
    return files;
  }
}
