// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A file to look at.
 *
 * <pre>{@code
 * DashboardFile file =
 *     DashboardFile.of("agent.json", "{\"title\":\"Agent\",\"panels\":[],\"schemaVersion\":42}");
 * }</pre>
 *
 * @param name its name, for messages and places; one that ends in {@code .json} is read as JSON
 * @param content its bytes, UTF-8; neither copied nor changed
 */
@SuppressWarnings("ArrayRecordComponent") // borrowed, as everywhere where bytes are read
public record DashboardFile(String name, byte[] content) {

  /**
   * Checks that nothing is null.
   *
   * @param name its name
   * @param content its bytes, UTF-8
   */
  public DashboardFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(content, "content");
  }

  /**
   * A file with a text.
   *
   * @param name its name
   * @param text its text
   * @return the file
   */
  public static DashboardFile of(String name, String text) {
    return new DashboardFile(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
