// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

/**
 * A column that a table lacks, or has with another type.
 *
 * <pre>{@code
 * ColumnDifference difference = new ColumnDifference(
 *     "egressNodeName", "String", "", "ALTER TABLE flows ADD COLUMN egressNodeName String");
 * difference.toString(); // egressNodeName is missing: ALTER TABLE flows ADD COLUMN egressNodeName String
 * }</pre>
 *
 * @param columnName the column
 * @param wanted the type that rows are inserted with, as the engine names it
 * @param found the type it has, or empty text if the table lacks it
 * @param remedy the statement that mends it
 */
public record ColumnDifference(String columnName, String wanted, String found, String remedy) {
  /**
   * Whether the table lacks the column.
   *
   * @return false if it has it with another type
   */
  public boolean isMissing() {
    return found.isEmpty();
  }

  /**
   * What is wrong and what mends it, for a person.
   *
   * @return one line
   */
  @Override
  public String toString() {
    return columnName
        + (isMissing() ? " is missing: " : " is " + found + " and not " + wanted + ": ")
        + remedy;
  }
}
