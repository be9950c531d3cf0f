// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape.config;

import dev.cnitelemetry.metrics.finding.Printable;

/**
 * A mistake in a configuration file.
 *
 * @param file the file
 * @param line the line of the key or value, from 1; 0 where it is none's
 * @param column the column, from 1; 0 where it is none's
 * @param key the key it is about, with a dot between the parts; empty for the whole file
 * @param message what is wrong and what would be right: key, value, range, releases
 */
public record ConfigurationError(
    ConfigurationFile file, int line, int column, String key, String message) {

  /**
   * The place and the message.
   *
   * @return one line, which no terminal takes for anything but text
   */
  @Override
  public String toString() {
    String place = line == 0 ? "" : ":" + line + ":" + column;
    return Printable.of(file.fileName() + place + ": " + message);
  }
}
