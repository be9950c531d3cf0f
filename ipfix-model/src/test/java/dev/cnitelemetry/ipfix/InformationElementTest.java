// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InformationElementTest {
  private static final Map<DataType, Class<?>> SHAPES =
      Map.ofEntries(
          Map.entry(DataType.OCTET_ARRAY, OctetArrayElement.class),
          Map.entry(DataType.UNSIGNED8, IntegerElement.class),
          Map.entry(DataType.UNSIGNED16, IntegerElement.class),
          Map.entry(DataType.UNSIGNED32, IntegerElement.class),
          Map.entry(DataType.UNSIGNED64, IntegerElement.class),
          Map.entry(DataType.SIGNED8, IntegerElement.class),
          Map.entry(DataType.SIGNED16, IntegerElement.class),
          Map.entry(DataType.SIGNED32, IntegerElement.class),
          Map.entry(DataType.SIGNED64, IntegerElement.class),
          Map.entry(DataType.FLOAT32, FloatElement.class),
          Map.entry(DataType.FLOAT64, FloatElement.class),
          Map.entry(DataType.BOOLEAN, BooleanElement.class),
          Map.entry(DataType.MAC_ADDRESS, MacAddressElement.class),
          Map.entry(DataType.STRING, StringElement.class),
          Map.entry(DataType.DATE_TIME_SECONDS, DateTimeElement.class),
          Map.entry(DataType.DATE_TIME_MILLISECONDS, DateTimeElement.class),
          Map.entry(DataType.DATE_TIME_MICROSECONDS, DateTimeElement.class),
          Map.entry(DataType.DATE_TIME_NANOSECONDS, DateTimeElement.class),
          Map.entry(DataType.IPV4_ADDRESS, Ipv4AddressElement.class),
          Map.entry(DataType.IPV6_ADDRESS, Ipv6AddressElement.class),
          Map.entry(DataType.BASIC_LIST, ListElement.class),
          Map.entry(DataType.SUB_TEMPLATE_LIST, ListElement.class),
          Map.entry(DataType.SUB_TEMPLATE_MULTI_LIST, ListElement.class),
          Map.entry(DataType.UNSIGNED256, Unsigned256Element.class));

  @Test
  void everyTypeHasItsShape() {
    for (DataType type : DataType.values()) {
      InformationElement element =
          InformationElement.define(
              64512, 1, "x", type, DataTypeSemantics.DEFAULT, Units.NONE, null);
      assertEquals(SHAPES.get(type), element.getClass(), type.text());
    }
  }

  @Test
  void shapesRefuseOtherTypes() {
    assertThrows(
        IllegalArgumentException.class,
        () -> IntegerElement.define(64512, 1, "x", DataType.STRING));
    assertThrows(
        IllegalArgumentException.class,
        () -> FloatElement.define(64512, 1, "x", DataType.UNSIGNED64));
    assertThrows(
        IllegalArgumentException.class,
        () -> DateTimeElement.define(64512, 1, "x", DataType.UNSIGNED32));
    assertThrows(
        IllegalArgumentException.class, () -> ListElement.define(64512, 1, "x", DataType.BOOLEAN));
  }

  @Test
  void numbersAndNamesAreChecked() {
    assertThrows(IllegalArgumentException.class, () -> StringElement.define(-1, 1, "x"));
    assertThrows(IllegalArgumentException.class, () -> StringElement.define(1L << 32, 1, "x"));
    assertThrows(IllegalArgumentException.class, () -> StringElement.define(1, 32768, "x"));
    assertThrows(IllegalArgumentException.class, () -> StringElement.define(1, 1, ""));
  }

  @Test
  void theNumberIsTheIdentity() {
    assertEquals(StringElement.define(1, 2, "a"), UnknownElement.of(1, 2));
    assertEquals(StringElement.define(1, 2, "a").hashCode(), UnknownElement.of(1, 2).hashCode());
    assertNotEquals(StringElement.define(1, 2, "a"), StringElement.define(2, 2, "a"));
    assertEquals("unknown(64512/7)", UnknownElement.of(64512, 7).name());
    assertEquals("sourcePodName(56506/101) string", AntreaElements.SOURCE_POD_NAME.toString());
  }

  @Test
  void knowsWhatTheRegistrySays() {
    assertEquals(DataTypeSemantics.DELTA_COUNTER, IanaElements.OCTET_DELTA_COUNT.semantics());
    assertEquals(Units.OCTETS, IanaElements.OCTET_DELTA_COUNT.units());
    assertEquals(new ValueRange(0, 0xFFFFF), IanaElements.FLOW_LABEL_IPV6.range());
    assertTrue(new ValueRange(0, -1).contains(Long.MIN_VALUE), "ranges are unsigned");
    assertFalse(new ValueRange(1, 2).contains(3));
    assertTrue(IanaElements.SAMPLING_INTERVAL.isDeprecated());
    assertFalse(IanaElements.OBSERVATION_DOMAIN_ID.isReversible());
    assertEquals(Units.BITS_PER_SECOND, AntreaElements.THROUGHPUT.units());
    assertTrue(AntreaElements.INGRESS_NETWORK_POLICY_RULE_PRIORITY.isSigned());
    assertFalse(IanaElements.OCTET_DELTA_COUNT.isSigned());
  }

  @Test
  void lengthsConformByType() {
    assertTrue(DataType.UNSIGNED64.allows(3));
    assertFalse(DataType.UNSIGNED64.allows(0));
    assertFalse(DataType.UNSIGNED32.allows(8));
    assertFalse(DataType.UNSIGNED8.allows(DataType.VARIABLE));
    assertTrue(DataType.FLOAT64.allows(4));
    assertFalse(DataType.FLOAT64.allows(6));
    assertTrue(DataType.STRING.allows(DataType.VARIABLE));
    assertTrue(DataType.UNSIGNED256.allows(17));
    assertFalse(DataType.DATE_TIME_SECONDS.allows(8));
    assertFalse(DataType.IPV6_ADDRESS.allows(4));
  }

  @Test
  void namedNumbersAreOpen() {
    assertEquals(FlowType.INTER_NODE, AntreaElements.FLOW_TYPE.valueOf(2));
    assertEquals(FlowType.UNDETERMINED, AntreaElements.FLOW_TYPE.valueOf(0));
    assertEquals(FlowType.UNKNOWN, AntreaElements.FLOW_TYPE.valueOf(5));
    assertEquals(FlowType.UNKNOWN, AntreaElements.FLOW_TYPE.valueOf(-1));
    assertEquals(FlowType.UNKNOWN, AntreaElements.FLOW_TYPE.valueOf(Long.MAX_VALUE));
    assertEquals(6, AntreaElements.FLOW_TYPE.values().size());
    assertEquals(FlowEndReason.LACK_OF_RESOURCES, FlowEndReason.of(5));
    assertEquals(FlowEndReason.UNKNOWN, FlowEndReason.of(6));
    assertEquals(FlowDirection.UNDETERMINED, FlowDirection.of(255));
    assertEquals(FlowDirection.UNKNOWN, FlowDirection.of(-1));
    assertEquals(NetworkPolicyType.ANTREA_CLUSTER_NETWORK_POLICY, NetworkPolicyType.of(3));
    assertEquals(RuleAction.REJECT, RuleAction.of(3));
    assertEquals(BiflowDirection.PERIMETER, BiflowDirection.of(3));
    assertEquals(FlowEndReason.IDLE_TIMEOUT, ReverseElements.REVERSE_FLOW_END_REASON.valueOf(1));
  }

  @Test
  void bothVocabulariesOfTcpStateAreRead() {
    for (TcpState state : TcpState.values()) {
      for (String text : new String[] {state.documentedText(), state.linuxText()}) {
        if (text != null) {
          assertEquals(state, TcpState.of(text));
          byte[] octets = ("x" + text).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
          assertEquals(state, TcpState.of(octets, 1, octets.length - 1));
        }
      }
    }
    assertEquals(TcpState.NOT_TCP, TcpState.of(""));
    assertEquals(TcpState.SYN_RECEIVED, TcpState.of("SYN_RECV"));
    assertEquals(TcpState.SYN_RECEIVED, TcpState.of("SYN-RECEIVED"));
    assertEquals(TcpState.CLOSED, TcpState.of("CLOSE"));
    assertEquals(TcpState.UNKNOWN, TcpState.of("established"));
    long documented =
        java.util.Arrays.stream(TcpState.values()).filter(s -> s.documentedText() != null).count();
    long linux =
        java.util.Arrays.stream(TcpState.values()).filter(s -> s.linuxText() != null).count();
    assertEquals(11, documented);
    assertEquals(11, linux, "ten states and the empty text");
  }
}
