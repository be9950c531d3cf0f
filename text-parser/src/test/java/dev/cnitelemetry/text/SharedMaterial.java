package dev.cnitelemetry.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Optional test data that is no part of the project: where it is absent, tests say so. */
public final class SharedMaterial {
  private SharedMaterial() {}

  /** A file or directory below {@code shared.directory}. */
  public static Path path(String name) {
    Path path = Path.of(System.getProperty("shared.directory", "shared")).resolve(name);
    assumeTrue(Files.exists(path), () -> path + " is not there; it is optional test data");
    return path;
  }
}
