// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.cnitelemetry.generator.internal.data.CatalogModules;
import dev.cnitelemetry.generator.internal.data.Module;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a catalogue module is compiled from: constants, and the resources they read. */
public final class CatalogSources {

  /** Where a module has what is generated; nothing else may be there. */
  public static final String GENERATED = "src/generated";

  /** Where the empty file is that tells a catalogue's module from its absence. */
  private static final String MARKERS = "META-INF/cni-telemetry/catalog";

  /** What this project's own sources begin with; what is made of data files of others is theirs. */
  static final String LICENCE = "SPDX-License-Identifier: Apache-2.0";

  private CatalogSources() {}

  /** Path below the module's directory to content. */
  public static Map<Path, String> of(Module module) {
    Map<Path, String> files = new TreeMap<>();
    Path sources = Path.of(GENERATED, "java").resolve(folder(module));
    List<TypeSpec> types = types(module);
    if (!module.components().isEmpty()) {
      types.add(CatalogClass.exposures(module));
    }
    String origin =
        LICENCE + "\nGenerated from " + CatalogModules.DATA + " by ./generate. Do not edit.";
    for (TypeSpec type : types) {
      files.put(sources.resolve(type.name() + ".java"), text(module, type, origin));
    }
    if (!module.components().isEmpty()) {
      Path resources = Path.of(GENERATED, "resources");
      files.put(
          resources.resolve(folder(module)).resolve(ExposuresResource.NAME),
          ExposuresResource.of(module));
      files.put(resources.resolve(service()), provider(module));
      files.put(resources.resolve(MARKERS).resolve(module.catalog().name()), "");
    }
    return files;
  }

  /** The same of a file that is a catalogue of its own, in classes alone: path to content. */
  public static Map<Path, String> ofOneFile(Module module, String fileName) {
    Map<Path, String> files = new TreeMap<>();
    List<TypeSpec> types = types(module);
    types.add(CatalogClass.exposuresInCode(module));
    for (TypeSpec type : types) {
      files.put(
          Path.of(folder(module)).resolve(type.name() + ".java"),
          text(module, type, "Generated from " + fileName + " by cni-telemetry. Do not edit."));
    }
    return files;
  }

  /** Where {@code ServiceLoader} looks for a catalogue. */
  public static Path service() {
    return Path.of("META-INF/services").resolve(JavaNames.PROVIDER.canonicalName());
  }

  /** What it finds there. */
  public static String provider(Module module) {
    return module.qualified(CatalogClass.name(module)) + "\n";
  }

  private static String text(Module module, TypeSpec type, String origin) {
    String code =
        JavaFile.builder(module.catalog().packageName(), type)
            .skipJavaLangImports(true)
            .addFileComment("$L", origin)
            .build()
            .toString();
    return JavaLayout.of(code.replaceAll(" +\n", "\n"));
  }

  private static String folder(Module module) {
    return module.catalog().packageName().replace('.', '/');
  }

  private static List<TypeSpec> types(Module module) {
    List<TypeSpec> types = new ArrayList<>(LabelClasses.of(module));
    for (Module.Group group : module.groups()) {
      if (!group.metrics().isEmpty()) {
        types.addAll(ConstantsClass.of(module, group));
      }
    }
    types.add(DefinitionsClass.of(module));
    if (!module.components().isEmpty()) {
      types.add(ComponentsClass.of(module));
      types.add(CatalogClass.of(module));
    }
    return types;
  }
}
