// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape.config;

import java.util.Locale;

/** What the value of a key is. */
public enum ValueKind {
  /** A text. */
  TEXT("a text"),
  /** {@code true} or {@code false}. */
  BOOLEAN("true or false"),
  /** A whole number. */
  INTEGER("a whole number"),
  /** A duration as Go spells it: {@code 1m30s}. */
  DURATION("a duration such as 1m30s"),
  /** Texts. */
  LIST("a list"),
  /** Names of features, each with {@code true} or {@code false}. */
  SWITCHES("names of features with true or false"),
  /** An address that an exporter sends to: {@code HOST[:PORT][:PROTOCOL]}. */
  EXPORTER_ADDRESS("HOST[:PORT][:PROTOCOL]"),
  /** An address that the Flow Aggregator sends to: {@code HOST:PORT[:PROTOCOL]}. */
  COLLECTOR_ADDRESS("HOST:PORT[:PROTOCOL]"),
  /** A transport protocol, in small or large letters. */
  PROTOCOL("a protocol"),
  /** The address of a database: {@code tcp://HOST:PORT}. */
  DATABASE_URL("PROTOCOL://HOST:PORT"),
  /** Anything: what upstream keeps in structures of its own. */
  ANY("anything");

  private final String description;

  ValueKind(String description) {
    this.description = description;
  }

  /**
   * What is expected, in words.
   *
   * @return for messages
   */
  public String description() {
    return description;
  }

  static ValueKind of(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
