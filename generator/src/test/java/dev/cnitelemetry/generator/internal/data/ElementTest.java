// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ElementTest {

  @Test
  void constantsAreReadable() {
    assertEquals("SOURCE_IPV4_ADDRESS", Element.constant("sourceIPv4Address"));
    assertEquals(
        "POST_NAPT_SOURCE_TRANSPORT_PORT", Element.constant("postNAPTSourceTransportPort"));
    assertEquals("VRF_NAME", Element.constant("VRFname"));
    assertEquals("DOT1Q_VLAN_ID", Element.constant("dot1qVlanId"));
  }
}
