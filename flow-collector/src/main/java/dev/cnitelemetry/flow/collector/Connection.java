package dev.cnitelemetry.flow.collector;

import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/** A connection of an exporter. Its selector's thread owns it, but for the one flag. */
final class Connection {
  final SocketChannel channel;
  final SelectionKey key;
  final InetSocketAddress from;
  long lastRead;

  /** Set by the decoding thread: what came is not IPFIX, nothing more is to be read. */
  volatile boolean abandoned;

  Connection(SocketChannel channel, SelectionKey key, InetSocketAddress from, long now) {
    this.channel = channel;
    this.key = key;
    this.from = from;
    this.lastRead = now;
  }
}
