// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator;

import dev.cnitelemetry.generator.internal.RuntimeCatalog;
import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.generator.internal.data.OneFile;
import dev.cnitelemetry.generator.internal.java.CatalogSources;
import dev.cnitelemetry.metrics.MetricCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The metrics of an exporter of one's own, described in YAML: a catalogue at run time, and typed
 * Java constants.
 *
 * <p>The keys are those of the library's own data files (CONTRIBUTING.md lists them); a file that
 * is a catalogue of its own may leave out {@code components}, their {@code product} and each
 * metric's {@code section}. It may refer to what every Go, Kubernetes or Java component shows:
 * {@code exposures: [{of: GoRuntime.GOROUTINES}]}. Read strictly: an unknown key, a name that is
 * there twice, a reference to nothing is a {@link DataFileException}. Immutable and thread-safe.
 *
 * <pre>{@code
 * MetricDataFile file =
 *     MetricDataFile.parse(
 *         "shop.yaml",
 *         """
 *         class: Shop
 *         prefix: shop_
 *         title: Shop
 *         description: The metrics of our shop.
 *         metrics:
 *           - {name: shop_orders_total, kind: counter, help: Orders taken.}
 *         """);
 * MetricCatalog catalog = file.catalog();
 * }</pre>
 */
public final class MetricDataFile {

  private static final Pattern PACKAGE =
      Pattern.compile("[a-zA-Z_$][\\w$]*(\\.[a-zA-Z_$][\\w$]*)*");

  private final String name;
  private final String yaml;
  private final Module module;

  private MetricDataFile(String name, String yaml, Module module) {
    this.name = name;
    this.yaml = yaml;
    this.module = module;
  }

  /**
   * Reads a data file.
   *
   * @param file the file, in UTF-8
   * @return the data file
   * @throws IOException if it cannot be read
   * @throws DataFileException if something in it is wrong; the message has its line
   */
  public static MetricDataFile read(Path file) throws IOException {
    return parse(file.toString(), Files.readString(file));
  }

  /**
   * Reads the text of a data file.
   *
   * @param name the file's name, for messages
   * @param yaml the text
   * @return the data file
   * @throws DataFileException if something in it is wrong; the message has its line
   */
  public static MetricDataFile parse(String name, String yaml) {
    Objects.requireNonNull(name, "name");
    return new MetricDataFile(name, yaml, OneFile.read(name, yaml, ""));
  }

  /**
   * The name of the class of constants, with which the names of the other classes begin.
   *
   * @return what the file says under {@code class}
   */
  public String className() {
    return module.catalog().classes();
  }

  /**
   * The catalogue, alone. Its labels are {@link dev.cnitelemetry.metrics.TextLabel}s, since there
   * are no enums at run time.
   *
   * @return a new catalogue
   */
  public MetricCatalog catalog() {
    return catalog(MetricCatalog.empty());
  }

  /**
   * The catalogue, beside another one: a metric of everyone's that the file refers to is the other
   * one's constant, so that {@link MetricCatalog#union} takes both.
   *
   * @param known the other catalogue, {@link MetricCatalog#installed} as a rule
   * @return a new catalogue
   */
  public MetricCatalog catalog(MetricCatalog known) {
    return RuntimeCatalog.of(module, known);
  }

  /**
   * The Java sources of typed constants: a class of constants, its labels and their values, its
   * components, and the catalogue. They need {@code cni-telemetry-metrics-api}, and {@code
   * cni-telemetry-catalog-common} where the file refers to everyone's metrics.
   *
   * @param packageName the package of the classes
   * @return content by path, such as {@code com/example/Shop.java}
   * @throws IllegalArgumentException if there can be no such package
   * @throws DataFileException if the constants cannot be called as the file says
   */
  public Map<Path, String> sources(String packageName) {
    return CatalogSources.ofOneFile(module(packageName), Path.of(name).getFileName().toString());
  }

  /**
   * The resource by which {@link MetricCatalog#installed} finds the catalogue of {@link #sources}.
   *
   * @param packageName the package of the classes
   * @return content by path, one entry
   * @throws IllegalArgumentException if there can be no such package
   */
  public Map<Path, String> services(String packageName) {
    return Map.of(CatalogSources.service(), CatalogSources.provider(module(packageName)));
  }

  private Module module(String packageName) {
    if (!PACKAGE.matcher(packageName).matches()) {
      throw new IllegalArgumentException(
          "not the name of a package: \"" + packageName + "\"; one is com.example.metrics");
    }
    return OneFile.read(name, yaml, packageName);
  }

  /**
   * Name and size, for messages.
   *
   * @return for example {@code shop.yaml (12 metrics)}
   */
  @Override
  public String toString() {
    return name
        + " ("
        + module.groups().stream().mapToInt(group -> group.metrics().size()).sum()
        + " metrics)";
  }
}
