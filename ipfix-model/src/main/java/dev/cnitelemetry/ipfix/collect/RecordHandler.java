// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.collect;

import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.IpfixReader;

/**
 * Takes what exporters send, event by event.
 *
 * <p>Called by the thread that feeds the {@link CollectingProcess}; what the reader lends is valid
 * during the call alone.
 *
 * <pre>{@code
 * RecordHandler handler =
 *     (event, exporter, reader) -> {
 *       if (event == IpfixEvent.RECORD) {
 *         System.out.println(exporter + " " + reader.record());
 *       }
 *     };
 * }</pre>
 */
@FunctionalInterface
public interface RecordHandler {
  /**
   * An event of a reader: any but {@link IpfixEvent#END}.
   *
   * @param event what the reader is at
   * @param exporter who sent it
   * @param reader the reader
   */
  void event(IpfixEvent event, Exporter exporter, IpfixReader reader);

  /**
   * A record that came as JSON is none, or has a field that is left out.
   *
   * @param exporter who sent it
   * @param error what is wrong
   */
  default void malformedJson(Exporter exporter, IpfixFormatException error) {}

  /**
   * An exporter sends something that is not IPFIX; told once for each exporter.
   *
   * @param exporter who sent it
   * @param protocol what it is
   */
  default void foreign(Exporter exporter, ForeignProtocol protocol) {}

  /**
   * An exporter had to give way to others for want of room: its Templates are forgotten.
   *
   * @param exporter who gave way, with its counts
   */
  default void evicted(Exporter exporter) {}
}
