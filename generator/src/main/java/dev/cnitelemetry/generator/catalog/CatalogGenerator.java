package dev.cnitelemetry.generator.catalog;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the constants, catalogues and reference pages that the data files describe. Run by {@code
 * ./generate} in the project's directory.
 */
public final class CatalogGenerator {

  private static final String DATA = "src/main/catalog";

  private CatalogGenerator() {}

  /**
   * Generates.
   *
   * @param arguments the project's directory
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    GeneratedFiles files = generate(Path.of(arguments[0]));
    files.write();
  }

  static GeneratedFiles generate(Path project) throws IOException {
    GeneratedFiles files = new GeneratedFiles(project);
    List<Module> modules = read(project);
    for (Module module : modules) {
      files.ownDirectory(module.directory().resolve("src/generated"));
      for (TypeSpec type : types(module)) {
        JavaFile file =
            JavaFile.builder(module.catalog().packageName(), type)
                .skipJavaLangImports(true)
                .addFileComment("Generated from $L by ./generate. Do not edit.", DATA)
                .build();
        files.add(
            module
                .directory()
                .resolve("src/generated/java")
                .resolve(module.catalog().packageName().replace('.', '/'))
                .resolve(type.name() + ".java"),
            file.toString().replaceAll(" +\n", "\n"));
      }
      if (!module.components().isEmpty()) {
        files.add(
            module
                .directory()
                .resolve("src/generated/resources")
                .resolve(module.catalog().packageName().replace('.', '/'))
                .resolve(ExposuresResource.NAME),
            ExposuresResource.of(module));
        files.add(
            module
                .directory()
                .resolve("src/generated/resources/META-INF/services")
                .resolve(JavaNames.PROVIDER.canonicalName()),
            module.qualified(CatalogClass.name(module)) + "\n");
      }
    }
    addPages(files, modules);
    return files;
  }

  private static void addPages(GeneratedFiles files, List<Module> modules) {
    Path pages = Path.of("docs/catalog");
    files.ownDirectory(pages);
    files.add(pages.resolve(EntryPage.NAME), EntryPage.of(modules));
    files.add(pages.resolve(NamesPage.NAME), NamesPage.of(modules));
    for (Module module : modules) {
      for (Module.Component component : module.components()) {
        files.add(pages.resolve(Markdown.page(component)), ComponentPage.of(module, component));
      }
      for (CatalogFile.ProductEntry product : module.catalog().products()) {
        if (product.since().isPresent()) {
          files.add(pages.resolve(ChangesPage.name(product)), ChangesPage.of(module, product));
        }
      }
    }
  }

  static List<Module> read(Path project) throws IOException {
    List<Path> directories;
    try (Stream<Path> children = Files.list(project)) {
      directories =
          children
              .filter(each -> Files.exists(each.resolve(DATA).resolve("catalog.yaml")))
              .sorted(CatalogGenerator.commonFirst())
              .toList();
    }
    Linker linker = new Linker();
    for (Path directory : directories) {
      Path data = directory.resolve(DATA);
      Path name = project.relativize(data);
      CatalogFile catalog =
          DataReader.catalogFile(
              name.resolve("catalog.yaml").toString(),
              Files.readString(data.resolve("catalog.yaml")));
      List<DataFile> files = new ArrayList<>();
      for (String file : catalog.files()) {
        if (!Files.exists(data.resolve(file))) {
          throw catalog.location().error("no file " + file);
        }
        files.add(
            DataReader.dataFile(
                name.resolve(file).toString(), Files.readString(data.resolve(file))));
      }
      requireListed(data, catalog);
      linker.add(project.relativize(directory), catalog, files);
    }
    return linker.modules();
  }

  /** What others refer to comes first. */
  private static Comparator<Path> commonFirst() {
    return Comparator.<Path, Boolean>comparing(path -> !path.endsWith("catalog-common"))
        .thenComparing(Comparator.naturalOrder());
  }

  private static void requireListed(Path data, CatalogFile catalog) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(file -> !file.equals("catalog.yaml") && !catalog.files().contains(file))
          .findFirst()
          .ifPresent(
              file -> {
                throw catalog.location().error("file " + file + " is not listed under files");
              });
    }
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
