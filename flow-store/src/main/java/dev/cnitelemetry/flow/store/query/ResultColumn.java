// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

/**
 * A column of an answer.
 *
 * <pre>{@code
 * FlowQueries.find("pod-to-pod-bytes").orElseThrow().columns(); // [bytes NUMBER, source TEXT, …]
 * }</pre>
 *
 * @param name the column's name, the same in every rendering
 * @param type what it holds
 */
public record ResultColumn(String name, Type type) {

  /** What a column holds. */
  public enum Type {
    /** Moments, to the second. */
    TIME,
    /** Texts. */
    TEXT,
    /** Numbers, whole or not, not negative. */
    NUMBER
  }

  static ResultColumn of(FlowColumn column) {
    return new ResultColumn(
        column.columnName(),
        switch (column.type()) {
          case DATE_TIME -> Type.TIME;
          case STRING -> Type.TEXT;
          case UINT8, UINT16, UINT64 -> Type.NUMBER;
        });
  }

  @Override
  public String toString() {
    return name + " " + type;
  }
}
