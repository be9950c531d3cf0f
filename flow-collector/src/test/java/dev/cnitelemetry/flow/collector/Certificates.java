// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Certificates for 127.0.0.1, made once by {@code AntreaTls} and kept since that takes seconds:
 * ours and others, of another authority, are good until 2125; expired ones were until 2026-01-02.
 */
final class Certificates {
  private Certificates() {}

  /** The directory of a set: ours, others, expired. */
  static Path set(String name) {
    URL set = Objects.requireNonNull(Certificates.class.getResource("certificates/" + name));
    try {
      return Path.of(set.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
