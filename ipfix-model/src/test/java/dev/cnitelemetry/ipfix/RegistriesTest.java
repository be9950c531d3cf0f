// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegistriesTest {
  private static final Map<String, String> UNIT_NAMES = Map.of("", "none");

  @Test
  void ianaIsTheTable() {
    List<SharedTables.Row> rows =
        SharedTables.rows(SharedTables.file("facts/ipfix-iana-registry.tsv")).stream()
            .filter(row -> !row.cell("abstract_type").isEmpty())
            .toList();
    assertEquals(502, IanaElements.all().size());
    for (int i = 0; i < rows.size(); i++) {
      SharedTables.Row row = rows.get(i);
      InformationElement element = IanaElements.all().get(i);
      assertEquals(row.cell("element_id"), Integer.toString(element.id()));
      assertEquals(row.cell("name"), element.name());
      assertEquals(0, element.enterpriseNumber());
      assertEquals(row.cell("abstract_type"), element.dataType().text());
      assertEquals(
          row.cell("semantics").isEmpty() ? "default" : row.cell("semantics"),
          element.semantics().text());
      assertEquals(
          UNIT_NAMES.getOrDefault(row.cell("units"), row.cell("units")), element.units().text());
      assertEquals(row.cell("reversible"), element.isReversible() ? "y" : "n", element.name());
      assertEquals(row.cell("status"), element.isDeprecated() ? "deprecated" : "current");
      assertEquals(
          row.cell("wire_length").equals("var") ? "65535" : row.cell("wire_length"),
          Integer.toString(element.dataType().octets()));
      ValueRange range = element.range();
      if (row.cell("range").isEmpty()) {
        assertNull(range, element.name());
      } else {
        assertNotNull(range, element.name());
        String begin = row.cell("range").substring(0, row.cell("range").indexOf('-'));
        String end = row.cell("range").substring(row.cell("range").indexOf('-') + 1);
        assertEquals(Long.decode(begin), range.begin());
        assertEquals(Long.decode(end), range.end());
      }
    }
    assertEquals(502, rows.size());
  }

  @Test
  void antreaIsTheTable() {
    List<SharedTables.Row> rows =
        SharedTables.rows(SharedTables.file("facts/corrected/ipfix-antrea-registry.tsv"));
    assertEquals(73, rows.size());
    assertEquals(73, AntreaElements.all().size());
    for (int i = 0; i < rows.size(); i++) {
      InformationElement element = AntreaElements.all().get(i);
      assertEquals(rows.get(i).cell("element_id"), Integer.toString(element.id()));
      assertEquals(rows.get(i).cell("name"), element.name());
      assertEquals(rows.get(i).cell("abstract_type"), element.dataType().text());
      assertEquals(56506, element.enterpriseNumber());
    }
  }

  @Test
  void everyReversibleElementHasItsReverse() {
    List<InformationElement> reversible =
        IanaElements.all().stream().filter(InformationElement::isReversible).toList();
    assertEquals(477, reversible.size());
    assertEquals(reversible.size(), ReverseElements.all().size());
    for (int i = 0; i < reversible.size(); i++) {
      InformationElement forward = reversible.get(i);
      InformationElement reverse = ReverseElements.all().get(i);
      assertEquals(29305, reverse.enterpriseNumber());
      assertEquals(forward.id(), reverse.id());
      assertEquals(forward.dataType(), reverse.dataType());
      assertEquals(forward.semantics(), reverse.semantics());
      assertEquals(forward.units(), reverse.units());
      assertEquals(forward.range(), reverse.range());
      assertEquals(forward.getClass(), reverse.getClass());
    }
    assertEquals("reverseOctetDeltaCount", ReverseElements.REVERSE_OCTET_DELTA_COUNT.name());
  }

  @Test
  void codePointsAreTheTable() {
    for (SharedTables.Row row :
        SharedTables.rows(SharedTables.file("facts/corrected/ipfix-code-points.tsv"))) {
      if (!row.cell("value").matches("[0-9]+")) {
        continue;
      }
      int value = Integer.parseInt(row.cell("value"));
      switch (row.cell("registry")) {
        case "abstract-data-type" -> {
          DataType type = DataType.ofCode(value);
          assertNotNull(type);
          assertEquals(row.cell("name"), type.text());
          assertEquals(value, type.code());
          assertEquals(type, DataType.ofText(type.text()));
        }
        case "data-type-semantics" -> {
          DataTypeSemantics semantics = DataTypeSemantics.ofCode(value);
          assertNotNull(semantics);
          assertEquals(row.cell("name"), semantics.text());
        }
        case "units" -> {
          Units units = Units.ofCode(value);
          assertNotNull(units);
          assertEquals(row.cell("name"), units.text());
        }
        case "flowEndReason" -> assertEquals(row.cell("name"), FlowEndReason.of(value).text());
        case "biflowDirection" -> assertEquals(row.cell("name"), BiflowDirection.of(value).text());
        case "antrea-networkPolicyType" ->
            assertEquals(value, NetworkPolicyType.of(value).number(), row.cell("name"));
        default -> {}
      }
    }
    assertNull(DataType.ofCode(24));
    assertNull(DataTypeSemantics.ofCode(9));
    assertNull(Units.ofCode(16));
    assertNull(Units.ofCode(-1));
  }

  @Test
  void keysAndNamesAreUnique() {
    Set<Long> keys = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (InformationElement element : ElementRegistry.standard().elements()) {
      assertTrue(keys.add(element.key()), element::toString);
      assertTrue(names.add(element.name()), element::toString);
    }
    assertEquals(502 + 477 + 73, keys.size());
  }

  @Test
  void idsThatCollideStayApart() {
    ElementRegistry registry = ElementRegistry.standard();
    assertEquals(IanaElements.FLOW_END_REASON, registry.find(0, 136));
    assertEquals(AntreaElements.TCP_STATE, registry.find(56506, 136));
    assertEquals(IanaElements.FLOW_START_SECONDS, registry.find(0, 150));
    assertEquals(
        AntreaElements.REVERSE_THROUGHPUT_FROM_DESTINATION_NODE, registry.find(56506, 150));
    assertEquals(ReverseElements.REVERSE_OCTET_TOTAL_COUNT, registry.find(29305, 85));
    assertNull(registry.find(56505, 101), "56505 is another organisation's number");
  }
}
