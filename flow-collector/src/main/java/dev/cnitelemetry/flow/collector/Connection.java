// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import javax.annotation.Nullable;

/** A connection of an exporter. Its selector's thread owns it, but for the one flag. */
final class Connection {
  final SocketChannel channel;
  final SelectionKey key;
  final InetSocketAddress from;

  /** TLS, or null where messages come in the plain. */
  final @Nullable TlsStream tls;

  final long accepted;

  /** When the decoding thread saw the last whole message, by {@link System#nanoTime}. */
  volatile long lastWhole;

  /** The last whole message by which the connection was ordered among the others. */
  long orderedBy;

  /** Set by the decoding thread: what came is not IPFIX, nothing more is to be read. */
  volatile boolean abandoned;

  Connection(
      SocketChannel channel,
      SelectionKey key,
      InetSocketAddress from,
      @Nullable TlsStream tls,
      long now) {
    this.channel = channel;
    this.key = key;
    this.from = from;
    this.tls = tls;
    this.accepted = now;
    this.lastWhole = now;
    this.orderedBy = now;
  }

  boolean isHandshaking() {
    return tls != null && !tls.isHandshaken();
  }

  boolean isSending() {
    return tls != null && tls.isSending();
  }
}
