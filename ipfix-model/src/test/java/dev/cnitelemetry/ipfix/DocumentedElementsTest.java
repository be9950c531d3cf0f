// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.DocumentedElement.Table;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentedElementsTest {
  private static final List<DocumentedElement> ROWS = DocumentedElements.all();

  @Test
  void everyRowIsTheDocuments() {
    List<SharedTables.Row> rows =
        SharedTables.rows(SharedTables.file("facts/ipfix-seed-elements.tsv"));
    assertEquals(66, rows.size());
    assertEquals(66, ROWS.size());
    for (int i = 0; i < rows.size(); i++) {
      SharedTables.Row expected = rows.get(i);
      DocumentedElement row = ROWS.get(i);
      assertEquals(expected.cell("seq"), Integer.toString(row.row()));
      assertEquals(
          expected.cell("table").toUpperCase(Locale.ROOT).replace('-', '_'), row.table().name());
      assertEquals(expected.cell("name"), row.element().name());
      assertEquals(expected.cell("element_id"), Integer.toString(row.element().id()));
      assertEquals(expected.cell("pen_wire"), Long.toString(row.element().enterpriseNumber()));
      assertEquals(expected.cell("pen_documented"), Long.toString(row.printedEnterpriseNumber()));
      assertEquals(expected.cell("abstract_type_documented"), row.printedDataType().text());
      assertEquals(expected.cell("documented_description"), row.description());
      String type = expected.cell("upstream_type");
      assertEquals(
          type.contains(" ") ? type.substring(0, type.indexOf(' ')) : type,
          row.element().dataType().text());
    }
  }

  @Test
  void theArithmeticHolds() {
    assertEquals(14, count(Table.EXPORTER_IANA));
    assertEquals(4, count(Table.EXPORTER_REVERSE));
    assertEquals(22, count(Table.EXPORTER_ANTREA));
    assertEquals(26, count(Table.AGGREGATOR_ANTREA));
    long listed = ROWS.stream().filter(row -> row.table() != Table.AGGREGATOR_ANTREA).count();
    assertEquals(40, listed);
    long alternatives = ROWS.stream().filter(row -> ofOneFamily(row.element())).count();
    assertEquals(6, alternatives, "two addresses and the cluster address, in two families");
    assertEquals(37, listed - alternatives / 2, "a record has one family");
    assertEquals(61, 37 + 26 - 2, "without Pod labels");
    assertEquals(66, ROWS.size());
  }

  private static long count(Table table) {
    return ROWS.stream().filter(row -> row.table() == table).count();
  }

  private static boolean ofOneFamily(InformationElement element) {
    return element instanceof AddressElement;
  }

  @Test
  void theMisprintIsRemarkedOn() {
    for (DocumentedElement row : ROWS) {
      if (row.element().enterpriseNumber() == InformationElement.ANTREA_ENTERPRISE_NUMBER) {
        assertEquals(56505, row.printedEnterpriseNumber());
        assertTrue(row.remark().contains("56506"), row::toString);
      }
    }
    DocumentedElement tcpState = row("tcpState");
    assertTrue(tcpState.description().contains("SYN-SENT"));
    assertTrue(tcpState.remark().contains("SYN_SENT"));
    DocumentedElement end = row("flowEndSecondsFromSourceNode");
    assertEquals(DataType.UNSIGNED32, end.printedDataType());
    assertEquals(DataType.DATE_TIME_SECONDS, end.element().dataType());
    assertFalse(end.remark().isEmpty());
  }

  private static DocumentedElement row(String name) {
    return ROWS.stream().filter(row -> row.element().name().equals(name)).findFirst().orElseThrow();
  }
}
