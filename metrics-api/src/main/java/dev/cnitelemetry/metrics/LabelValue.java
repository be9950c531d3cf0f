// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

/**
 * A value that a label is known to take. Implemented by enums, one constant a value, since values
 * such as {@code v4}, {@code 1.4} or the empty string are no Java identifiers.
 *
 * <pre>{@code
 * enum Operation implements LabelValue {
 *   ADD("add"),
 *   MODIFY("modify"),
 *   DELETE("delete");
 *
 *   private final String text;
 *
 *   Operation(String text) {
 *     this.text = text;
 *   }
 *
 *   @Override
 *   public String text() {
 *     return text;
 *   }
 * }
 * }</pre>
 */
public interface LabelValue {
  /**
   * The value as it is on the wire, unescaped.
   *
   * @return the value; may be empty
   */
  String text();
}
