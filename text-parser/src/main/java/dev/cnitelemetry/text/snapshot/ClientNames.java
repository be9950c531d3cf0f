package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind;

/**
 * The names that the client library's metadata have, which leave out what a kind's samples end in.
 */
final class ClientNames {

  static final String TOTAL = "_total";
  static final String INFO = "_info";

  private ClientNames() {}

  static String metadataName(MetricKind kind, String declared) {
    return switch (kind) {
      case COUNTER -> without(declared, TOTAL);
      case INFO -> without(declared, INFO);
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
