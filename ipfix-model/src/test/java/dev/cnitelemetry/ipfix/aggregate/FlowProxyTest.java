// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowProxyTest {
  private static final PodDirectory PODS =
      PodDirectory.of(
          Map.of("10.10.1.2", new Pod("server", "store", "node-2", Map.of("app", "web"))));

  private static FlowProxy proxy(String release) {
    return FlowAggregator.builder()
        .semantics(Semantics.antrea(release))
        .directory(PODS)
        .podLabels(true)
        .clusterId("east")
        .newProxy();
  }

  private static FlowRecordBuilder flow(long type, String source, String destination) {
    return Flows.record(1000, 1060, 6000, 6000)
        .observationDomainId(7)
        .set(AntreaElements.FLOW_TYPE, type)
        .set(AntreaElements.SOURCE_POD_NAME, source)
        .set(AntreaElements.DESTINATION_POD_NAME, destination);
  }

  @ParameterizedTest
  @CsvSource({
    "2, a, '', 1",
    "2, '', b, 0",
    "2, a, b, 255",
    "2, '', '', 255",
    "3, a, '', 1",
    "3, '', '', 255",
    "4, '', b, 0",
    "4, a, '', 255",
    "1, a, b, 255",
    "0, a, '', 255",
    "9, a, '', 255"
  })
  void direction(long type, String source, String destination, long direction) {
    FlowRecord proxied =
        proxy("v2.7.0").apply(flow(type, source, destination).build(), "192.0.2.7");
    assertEquals(direction, Flows.number(proxied, IanaElements.FLOW_DIRECTION));
  }

  @ParameterizedTest
  @CsvSource({"v2.3.0, 49", "v2.6.3, 47", "v2.7.0, 50"})
  void whoSentItAndWhatTheNodeDidNotKnow(String release, int elements) {
    FlowRecord proxied = proxy(release).apply(flow(2, "client", "").build(), "192.0.2.7");
    assertEquals(elements, proxied.elements().size());
    assertEquals("192.0.2.7", proxied.originalExporterAddress().orElse(""));
    assertEquals(7, proxied.originalObservationDomainId().orElse(0));
    assertEquals("east", proxied.clusterId().orElse(""));
    assertEquals("server", proxied.destinationPodName().orElse(""));
    assertEquals("store", proxied.destinationPodNamespace().orElse(""));
    assertEquals("node-2", proxied.destinationNodeName().orElse(""));
    assertEquals("{\"app\":\"web\"}", proxied.destinationPodLabels().orElse(""));
    assertEquals("", proxied.sourcePodLabels().orElse(""));
    assertEquals(6000, proxied.octetTotalCount().orElse(0));
    assertFalse(proxied.isAggregated());
    FlowRecord six = proxy(release).apply(flow(2, "client", "").build(), "fd00::7");
    assertEquals("fd00::7", six.originalExporterAddress().orElse(""));
  }

  @Test
  void onlyInterNodeRecordsAreCompleted() {
    FlowRecord proxied = proxy("v2.7.0").apply(flow(3, "client", "").build(), "192.0.2.7");
    assertEquals("", proxied.destinationPodName().orElse(""));
    assertEquals("", proxied.destinationPodLabels().orElse(""));
  }

  @Test
  void whatCannotBeProxied() {
    FlowRecordBuilder mixed = flow(2, "a", "").set(IanaElements.SOURCE_IPV6_ADDRESS, "fd00::1");
    assertThrows(
        IllegalArgumentException.class, () -> proxy("v2.7.0").apply(mixed.build(), "192.0.2.7"));
    assertThrows(
        IllegalArgumentException.class,
        () -> proxy("v2.7.0").apply(flow(2, "a", "").build(), "exporter"));
    assertThrows(IllegalArgumentException.class, () -> proxy("v2.2.2"));
  }
}
