package dev.cnitelemetry.generator.java;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.cnitelemetry.generator.data.CatalogModules;
import dev.cnitelemetry.generator.data.Module;
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

  private CatalogSources() {}

  /** Path below the module's directory to content. */
  public static Map<Path, String> of(Module module) {
    Map<Path, String> files = new TreeMap<>();
    Path sources = Path.of(GENERATED, "java").resolve(folder(module));
    for (TypeSpec type : types(module)) {
      JavaFile file =
          JavaFile.builder(module.catalog().packageName(), type)
              .skipJavaLangImports(true)
              .addFileComment("Generated from $L by ./generate. Do not edit.", CatalogModules.DATA)
              .build();
      files.put(sources.resolve(type.name() + ".java"), file.toString().replaceAll(" +\n", "\n"));
    }
    if (!module.components().isEmpty()) {
      Path resources = Path.of(GENERATED, "resources");
      files.put(
          resources.resolve(folder(module)).resolve(ExposuresResource.NAME),
          ExposuresResource.of(module));
      files.put(
          resources.resolve("META-INF/services").resolve(JavaNames.PROVIDER.canonicalName()),
          module.qualified(CatalogClass.name(module)) + "\n");
      files.put(resources.resolve(MARKERS).resolve(module.catalog().name()), "");
    }
    return files;
  }

  private static String folder(Module module) {
    return module.catalog().packageName().replace('.', '/');
  }

  private static List<TypeSpec> types(Module module) {
    List<TypeSpec> types = new ArrayList<>(LabelClasses.of(module));
    for (Module.Group group : module.groups()) {
      if (!group.metrics().isEmpty()) {
        types.add(ConstantsClass.of(module, group));
      }
    }
    types.add(DefinitionsClass.of(module));
    if (!module.components().isEmpty()) {
      types.add(ComponentsClass.of(module));
      types.add(CatalogClass.of(module));
      types.add(CatalogClass.exposures(module));
    }
    return types;
  }
}
