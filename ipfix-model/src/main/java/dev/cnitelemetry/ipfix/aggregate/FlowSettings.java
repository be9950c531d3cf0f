// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.InformationElement;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.annotation.Nullable;

/** What a {@link FlowAggregator.Builder} was told; times in milliseconds. */
record FlowSettings(
    Semantics semantics,
    long activeTimeout,
    long inactiveTimeout,
    int maximumFlows,
    long maximumNameOctets,
    @Nullable PodDirectory directory,
    boolean podLabels,
    boolean uuids,
    String clusterId) {

  List<InformationElement> elements(boolean ipv4) {
    return AggregatedElements.of(semantics, podLabels, uuids, ipv4);
  }

  byte[] clusterIdOctets() {
    return clusterId.getBytes(StandardCharsets.UTF_8);
  }
}
