// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;

/**
 * The names that the client library's metadata have, which leave out what a kind's samples end in.
 */
final class ClientNames {

  private ClientNames() {}

  static String metadataName(MetricKind kind, String declared) {
    return switch (kind) {
      case COUNTER -> without(declared, SampleNames.TOTAL);
      case INFO -> without(declared, SampleNames.INFO);
      default -> declared;
    };
  }

  static String without(String name, String suffix) {
    return name.endsWith(suffix) && name.length() > suffix.length()
        ? name.substring(0, name.length() - suffix.length())
        : name;
  }

  static String with(String name, String suffix) {
    return name.endsWith(suffix) ? name : name + suffix;
  }
}
