// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The catalogue modules of a project, read from their data files. */
public final class CatalogModules {

  /** Where a module has its data files. */
  public static final String DATA = "src/main/catalog";

  private static final String CATALOG = "catalog.yaml";

  private CatalogModules() {}

  /**
   * Reads all modules of a project, those others refer to first.
   *
   * @throws DataFileException if a data file is wrong
   * @throws IOException if a file cannot be read
   */
  public static List<Module> read(Path project) throws IOException {
    List<Path> directories;
    try (Stream<Path> children = Files.list(project)) {
      directories =
          children
              .filter(each -> Files.exists(each.resolve(DATA).resolve(CATALOG)))
              .sorted(commonFirst())
              .toList();
    }
    Linker linker = new Linker();
    for (Path directory : directories) {
      Path data = directory.resolve(DATA);
      Path name = project.relativize(data);
      CatalogFile catalog =
          DataReader.catalogFile(
              name.resolve(CATALOG).toString(), Files.readString(data.resolve(CATALOG)));
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

  /** What everyone's data files may refer to: the metrics and labels of catalog-common. */
  static void addCommon(Linker linker) {
    CatalogFile catalog = DataReader.catalogFile(CATALOG, resource(CATALOG));
    linker.add(
        Path.of("catalog-common"),
        catalog,
        catalog.files().stream().map(file -> DataReader.dataFile(file, resource(file))).toList());
  }

  private static String resource(String name) {
    try (InputStream in = CatalogModules.class.getResourceAsStream("common/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
          .filter(file -> !file.equals(CATALOG) && !catalog.files().contains(file))
          .sorted()
          .findFirst()
          .ifPresent(
              file -> {
                throw catalog.location().error("file " + file + " is not listed under files");
              });
    }
  }
}
