// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.internal.BinaryAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who has an address: completes records that no other Node completes, and knows the labels of Pods.
 *
 * <p>Asked within {@link FlowAggregator#expire}, {@link FlowState#expire} and {@link FlowProxy},
 * whose callers wait: an implementation answers from memory. What it throws, they throw.
 *
 * <pre>{@code
 * PodDirectory directory = PodDirectory.of(
 *     Map.of("10.10.0.5", new Pod("web-1", "shop", "node-2", Map.of("app", "web"))));
 * }</pre>
 */
@FunctionalInterface
public interface PodDirectory {
  /**
   * The Pod that has an address.
   *
   * @param address the address in the notation of RFC 5952, such as {@code 10.10.0.5}
   * @param epochSecond the time the Pod is to have it, in seconds since 1970-01-01T00:00:00Z: when
   *     the flow began, or for releases before v1.13, which ask who has it now, the time of export
   * @return the Pod, or empty
   */
  Optional<Pod> podAt(String address, long epochSecond);

  /**
   * A directory that does not change, whatever the time.
   *
   * @param pods Pods by their addresses, in any notation
   * @return a directory that may be shared between threads
   * @throws IllegalArgumentException if a key is no address
   */
  static PodDirectory of(Map<String, Pod> pods) {
    Map<String, Pod> byAddress = new HashMap<>();
    pods.forEach((address, pod) -> byAddress.put(BinaryAddress.canonical(address), pod));
    return (address, epochSecond) -> Optional.ofNullable(byAddress.get(address));
  }
}
