// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text;

import dev.cnitelemetry.testsupport.TestData;
import java.nio.file.Path;

/** Optional test data that is no part of the project: where it is absent, tests say so. */
public final class SharedMaterial {
  private SharedMaterial() {}

  /** A file or directory below {@code shared.directory}. */
  public static Path path(String name) {
    return TestData.path(name);
  }
}
