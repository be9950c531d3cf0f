// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator;

import dev.cnitelemetry.generator.internal.extract.DataFileUpdate;
import java.util.List;
import java.util.Objects;

/**
 * A data file after something was found anew.
 *
 * <pre>{@code
 * String file = "class: Shop\ntitle: Shop\ndescription: Our shop.\n";
 * DataFileChange change = new PageLearner("shop", MetricCatalog.empty()).update("shop.yaml", file);
 * change.lines().forEach(System.out::println);
 * }</pre>
 *
 * @param text the file's text
 * @param lines what became otherwise, a line each: metric, key, the new value and the old one
 */
public record DataFileChange(String text, List<String> lines) {

  /**
   * Copies the lines.
   *
   * @param text the file's text
   * @param lines what became otherwise
   */
  public DataFileChange {
    Objects.requireNonNull(text, "text");
    lines = List.copyOf(lines);
  }

  static DataFileChange of(DataFileUpdate.Result result) {
    return new DataFileChange(result.text(), result.changes());
  }
}
