// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.document;

import java.util.Objects;

/**
 * A stretch of a text that another one takes the place of.
 *
 * @param start the index of the first char
 * @param end the index after the last char; that of the first where a text is put in
 * @param replacement what is there afterwards
 */
public record TextEdit(int start, int end, String replacement) {

  /**
   * Checks the range.
   *
   * @param start the index of the first char
   * @param end the index after the last char
   * @param replacement what is there afterwards
   */
  public TextEdit {
    Objects.requireNonNull(replacement, "replacement");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such stretch: " + start + " to " + end);
    }
  }
}
