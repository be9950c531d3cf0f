// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.testsupport.Allocation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ElementRegistryTest {
  private static final StringElement TENANT = StringElement.define(64512, 1, "tenant");

  @Test
  void findsEveryElementByNumberAndByName() {
    ElementRegistry registry = ElementRegistry.standard();
    for (InformationElement element : registry.elements()) {
      assertSame(element, registry.find(element.enterpriseNumber(), element.id()));
      assertSame(element, registry.find(element.name()));
      byte[] padded = ("<" + element.name() + ">").getBytes(StandardCharsets.UTF_8);
      assertSame(element, registry.find(padded, 1, padded.length - 2));
    }
    assertNull(registry.find(0, 32767));
    assertNull(registry.find("octetdeltacount"));
    assertNull(registry.find(""));
  }

  @Test
  void lookupAllocatesNothing() {
    byte[] name = "sourcePodName".getBytes(StandardCharsets.UTF_8);
    ElementRegistry registry = ElementRegistry.standard();
    assertEquals(
        0,
        Allocation.of(
            () -> {
              for (int i = 0; i < 1000; i++) {
                registry.find(56506, 101);
                registry.find(56506, 99);
                registry.find(name, 0, name.length);
              }
            }));
  }

  @Test
  void takesElementsOfOtherEnterprises() {
    ElementRegistry registry = ElementRegistry.standard().toBuilder().add(TENANT).build();
    assertSame(TENANT, registry.find(64512, 1));
    assertSame(TENANT, registry.find("tenant"));
    assertSame(IanaElements.OCTET_DELTA_COUNT, registry.find(0, 1));
    assertNull(ElementRegistry.standard().find(64512, 1));
  }

  @Test
  void theFirstOfTwoEqualNamesIsFound() {
    ElementRegistry registry =
        ElementRegistry.builder()
            .add(TENANT)
            .add(IntegerElement.define(64513, 1, "tenant", DataType.UNSIGNED8))
            .build();
    assertSame(TENANT, registry.find("tenant"));
    assertEquals(2, registry.elements().size());
  }

  @Test
  void refusesTwoMeaningsOfOneNumber() {
    ElementRegistry.Builder builder = ElementRegistry.builder().add(TENANT).add(TENANT);
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> builder.add(StringElement.define(64512, 1, "customer")));
    assertTrue(error.toString().contains("tenant"), error.toString());
    assertThrows(IllegalArgumentException.class, () -> builder.alias(64512, 1, TENANT));
  }

  @Test
  void readsOtherNumbersAsAntreasWhenAsked() {
    ElementRegistry misprinted =
        ElementRegistry.standard().toBuilder().acceptMisprintedAntreaNumber().build();
    assertSame(AntreaElements.SOURCE_POD_NAME, misprinted.find(56505, 101));
    ElementRegistry early =
        ElementRegistry.standard().toBuilder().acceptEarlyAntreaNumbers().build();
    assertSame(AntreaElements.SOURCE_POD_NAME, early.find(55829, 101));
    assertSame(AntreaElements.DESTINATION_CLUSTER_IPV4, early.find(55829, 106));
    assertSame(AntreaElements.DESTINATION_SERVICE_PORT, early.find(55829, 107));
    assertSame(AntreaElements.DESTINATION_SERVICE_PORT_NAME, early.find(55829, 108));
    assertSame(AntreaElements.EGRESS_NETWORK_POLICY_NAMESPACE, early.find(55829, 112));
    assertNull(early.find(55829, 113));
    assertSame(AntreaElements.SOURCE_POD_NAME, early.toBuilder().build().find(55829, 101));
  }
}
