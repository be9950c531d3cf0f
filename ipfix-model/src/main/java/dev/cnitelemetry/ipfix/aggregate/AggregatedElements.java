// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.flow.AddressFamily;
import dev.cnitelemetry.ipfix.flow.AggregatorMode;
import dev.cnitelemetry.ipfix.flow.AntreaShape;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import java.util.ArrayList;
import java.util.List;

/**
 * The elements of the records that are exported: those of the release's Flow Aggregator, in its
 * order, and for rules that keep the elements of all releases those that went.
 */
final class AggregatedElements {
  private AggregatedElements() {}

  static List<InformationElement> of(
      Semantics semantics, boolean podLabels, boolean uuids, boolean ipv4) {
    return elements(semantics, AggregatorMode.AGGREGATE, podLabels, uuids, ipv4);
  }

  static List<InformationElement> ofProxy(Semantics semantics, boolean uuids, boolean ipv4) {
    return elements(semantics, AggregatorMode.PROXY, false, uuids, ipv4);
  }

  private static List<InformationElement> elements(
      Semantics semantics, AggregatorMode mode, boolean podLabels, boolean uuids, boolean ipv4) {
    AddressFamily family = ipv4 ? AddressFamily.IPV4 : AddressFamily.IPV6;
    AntreaShape shape =
        AntreaShape.aggregator(semantics.release(), mode, family).podLabels(podLabels);
    if (uuids && semantics.correlatesUuids()) {
      shape = shape.includeK8sUIDs(true);
    }
    List<InformationElement> elements =
        new ArrayList<>(shape.fields().stream().map(TemplateField::element).toList());
    if (semantics.hasApplicationProtocol() && !elements.contains(AntreaElements.HTTP_VALS)) {
      elements.addAll(
          elements.indexOf(AntreaElements.EGRESS_IP) + 1,
          List.of(AntreaElements.APP_PROTOCOL_NAME, AntreaElements.HTTP_VALS));
    }
    return List.copyOf(elements);
  }
}
