// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.RecordHandler;
import java.net.InetSocketAddress;

/**
 * Takes what a {@link FlowCollector} receives. Called by its decoding thread alone.
 *
 * <pre>{@code
 * FlowHandler handler =
 *     (event, exporter, reader) -> {
 *       if (event == IpfixEvent.RECORD) {
 *         System.out.println(exporter + " " + reader.record());
 *       }
 *     };
 * }</pre>
 */
@FunctionalInterface
public interface FlowHandler extends RecordHandler {
  /** Everything received so far was handled: a good moment to flush what was written. */
  default void pause() {}

  /**
   * The collector closed a connection.
   *
   * @param exporter whose connection it was
   * @param reason why
   */
  default void closed(Exporter exporter, CloseReason reason) {}

  /**
   * The collector refused a connection: its TLS handshake failed.
   *
   * @param from the address and port it came from
   * @param reason why, a sentence without its full stop
   */
  default void refused(InetSocketAddress from, String reason) {}

  /**
   * Something happened that is no exporter's: certificates were read again, or cannot be.
   *
   * @param words a sentence without its full stop
   */
  default void remark(String words) {}
}
