// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The Observation Domain IDs that Antrea's senders give themselves: the FNV-1 hash, in 32 bits, of
 * what tells one from another.
 *
 * <p>Source: antrea-io/antrea v1.7.0, pkg/agent/flowexporter/exporter and
 * pkg/flowaggregator/exporter.
 *
 * <pre>{@code
 * long domain = ObservationDomains.ofNode("node-1"); // 568266919
 * }</pre>
 */
public final class ObservationDomains {
  private static final int OFFSET_BASIS = 0x811C9DC5;
  private static final int PRIME = 0x01000193;

  private ObservationDomains() {}

  /**
   * The id of the Flow Exporter on a Node.
   *
   * @param name the name of the Node
   * @return 0 to 4294967295
   */
  public static long ofNode(String name) {
    return hash(name.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The id of a cluster's Flow Aggregator, unless {@code flowCollector.observationDomainID} sets
   * another one.
   *
   * @param uuid the UUID Antrea gave the cluster
   * @return 0 to 4294967295
   */
  public static long ofCluster(UUID uuid) {
    ByteBuffer octets = ByteBuffer.allocate(16);
    octets.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
    return hash(octets.array());
  }

  private static long hash(byte[] octets) {
    int hash = OFFSET_BASIS;
    for (byte octet : octets) {
      hash = (hash * PRIME) ^ (octet & 0xFF);
    }
    return hash & 0xFFFF_FFFFL;
  }
}
