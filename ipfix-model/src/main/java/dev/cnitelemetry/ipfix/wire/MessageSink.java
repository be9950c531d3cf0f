// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Takes the messages that an {@link IpfixWriter} has put together, one after the other.
 *
 * <p>The octets are borrowed: they are the writer's own and change once the method returns. What a
 * sink throws comes out of the writer's method that sent the message; the message is lost then,
 * which the sequence numbers show, and the writer goes on. A sink does not call its writer.
 *
 * <pre>{@code
 * MessageSink sink = (octets, offset, length) ->
 *     System.out.println("a message of " + length + " octets");
 * }</pre>
 */
@FunctionalInterface
public interface MessageSink {
  /**
   * Takes a message.
   *
   * @param octets the array, borrowed until the method returns
   * @param offset where the message begins
   * @param length the octets it has, 16 to 65535
   */
  void send(byte[] octets, int offset, int length);

  /**
   * A sink that writes messages to a stream, one after the other, as a TCP connection or a file of
   * RFC 5655 has them. The stream is neither flushed nor closed.
   *
   * @param stream the stream
   * @return a new sink; what the stream throws is an {@link UncheckedIOException}
   */
  static MessageSink to(OutputStream stream) {
    return (octets, offset, length) -> {
      try {
        stream.write(octets, offset, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
