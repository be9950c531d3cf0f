// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

/**
 * One row of the tables of Information Elements in "Network Flow Visibility in Antrea" (v1.7), with
 * the document's own words.
 *
 * <p>The element is the true one; what the document prints differently is beside it, and the remark
 * says what is wrong or left out. Immutable.
 *
 * <pre>{@code
 * for (DocumentedElement row : DocumentedElements.all()) {
 *   System.out.println(row.element().name() + ": " + row.description());
 * }
 * }</pre>
 *
 * @param row the place in the document's order, from 1
 * @param table the table the row is in
 * @param element the element as it is sent
 * @param printedEnterpriseNumber the enterprise number the document gives for the table
 * @param printedDataType the type the document gives
 * @param description the document's description, verbatim; empty where it has none
 * @param remark what the document gets wrong or leaves out; empty where there is nothing to say
 */
public record DocumentedElement(
    int row,
    Table table,
    InformationElement element,
    long printedEnterpriseNumber,
    DataType printedDataType,
    String description,
    String remark) {

  /** The four tables of the document. */
  public enum Table {
    /** Sent by the Flow Exporter, from IANA's registry. */
    EXPORTER_IANA,
    /** Sent by the Flow Exporter, reverse elements of RFC 5103. */
    EXPORTER_REVERSE,
    /** Sent by the Flow Exporter, from Antrea's registry. */
    EXPORTER_ANTREA,
    /** Added by the Flow Aggregator, from Antrea's registry. */
    AGGREGATOR_ANTREA
  }
}
