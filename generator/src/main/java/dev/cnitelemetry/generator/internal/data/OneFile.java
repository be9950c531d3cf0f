// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import dev.cnitelemetry.generator.internal.data.CatalogFile.ProductEntry;
import dev.cnitelemetry.generator.internal.data.CatalogFile.SectionEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.ComponentEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A data file that is a catalogue of its own. What {@code catalog.yaml} says of a module is said at
 * the top of its first document, or left out: products have no releases then, and there is one
 * section. Each further document is a class of constants more.
 */
public final class OneFile {

  private OneFile() {}

  /** The catalogue of a file, as if its package were this. */
  public static Module read(String fileName, String yaml, String packageName) {
    List<DataMap> documents = DataMap.parseAll(fileName, yaml);
    DataMap first = documents.get(0);
    List<ProductEntry> products =
        new ArrayList<>(first.maps("products").stream().map(DataReader::product).toList());
    List<SectionEntry> sections = first.maps("sections").stream().map(DataReader::section).toList();
    List<DataFile> files = new ArrayList<>();
    for (DataMap document : documents) {
      files.add(DataReader.dataFile(document));
    }
    DataFile main = files.get(0);
    if (main.components().isEmpty()) {
      files.set(0, withComponent(main));
    }
    for (DataFile file : files) {
      file.components().forEach(component -> addProduct(products, component));
    }
    List<String> exposers =
        files.stream()
            .flatMap(file -> file.components().stream())
            .map(ComponentEntry::name)
            .toList();
    for (int i = 1; i < files.size(); i++) {
      files.set(i, exposedBy(files.get(i), exposers));
    }
    CatalogFile catalog =
        new CatalogFile(
            main.location(),
            main.title(),
            packageName,
            main.className(),
            main.title(),
            main.description(),
            products,
            sections.isEmpty()
                ? List.of(
                    new SectionEntry(main.location(), "metrics", main.title(), Optional.empty()))
                : sections,
            List.of(fileName));
    Linker linker = new Linker();
    if (files.stream().anyMatch(OneFile::refersToCommon)) {
      CatalogModules.addCommon(linker);
    }
    linker.add(Path.of(""), catalog, files);
    List<Module> modules = linker.modules();
    return modules.get(modules.size() - 1);
  }

  private static boolean refersToCommon(DataFile file) {
    return !file.exposures().isEmpty()
        || file.metrics().stream()
            .flatMap(metric -> metric.labels().stream())
            .anyMatch(label -> label.contains("."));
  }

  private static void addProduct(List<ProductEntry> products, ComponentEntry component) {
    String name = component.product().orElse(component.name());
    if (products.stream().noneMatch(each -> each.name().equals(name))) {
      products.add(
          new ProductEntry(
              component.location(),
              "PRODUCT_" + ConstantNames.capitals(name),
              name,
              component.title(),
              Optional.empty(),
              Optional.empty(),
              List.of()));
    }
  }

  private static DataFile withComponent(DataFile file) {
    String name =
        file.className().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return new DataFile(
        file.location(),
        file.className(),
        file.prefixes(),
        file.title(),
        file.description(),
        List.of(
            new ComponentEntry(
                file.location(),
                name,
                ConstantNames.capitals(name),
                file.title(),
                file.description(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty())),
        file.exposedBy(),
        file.labels(),
        file.metrics(),
        file.exposures());
  }

  private static DataFile exposedBy(DataFile file, List<String> components) {
    return file.exposedBy().isPresent() || !file.components().isEmpty()
        ? file
        : new DataFile(
            file.location(),
            file.className(),
            file.prefixes(),
            file.title(),
            file.description(),
            file.components(),
            Optional.of(
                components.stream()
                    .map(
                        name ->
                            new DataFile.ExposedBy(
                                file.location(),
                                name,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()))
                    .toList()),
            file.labels(),
            file.metrics(),
            file.exposures());
  }
}
