// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Data that tests read: tables of facts, messages, pages.
 *
 * <p>Looked for in the directory that the system property {@code shared.directory} names, which has
 * more than the project may carry, and then in {@code test-data} of the project. A test that needs
 * what neither has is left out and says so.
 *
 * <pre>{@code
 * List<String> lines = Files.readAllLines(TestData.table("antrea-metrics.tsv"));
 * }</pre>
 */
public final class TestData {

  private TestData() {}

  /**
   * A file or a directory.
   *
   * @param name its path below one of the two places, such as {@code scrapes/node_exporter.prom}
   * @return where it is; the test ends here if it is nowhere
   */
  public static Path path(String name) {
    Optional<Path> found = find(name);
    Assumptions.assumeTrue(
        found.isPresent(),
        () -> name + " is optional: neither in test-data nor where -Dshared.directory= says");
    return found.orElseThrow();
  }

  /**
   * A file or a directory that a test goes on without.
   *
   * @param name its path below one of the two places
   * @return where it is; empty if it is nowhere
   */
  public static Optional<Path> find(String name) {
    return Stream.of(shared(), root().resolve("test-data"))
        .map(place -> place.resolve(name))
        .filter(Files::exists)
        .findFirst();
  }

  /**
   * A table of facts; where it was corrected, the correction.
   *
   * @param name the name of its file
   * @return where it is; the test ends here if it is nowhere
   */
  public static Path table(String name) {
    return find("facts/corrected/" + name).orElseGet(() -> path("facts/" + name));
  }

  /**
   * The material that is no part of the project.
   *
   * @return its directory, which may not be there
   */
  public static Path shared() {
    return Path.of(System.getProperty("shared.directory", "../../shared"));
  }

  /**
   * The project's directory.
   *
   * @return the directory of the README
   */
  public static Path root() {
    return Path.of(System.getProperty("project.root", ".."));
  }
}
