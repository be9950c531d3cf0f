package dev.cnitelemetry.flow.collector;

import java.net.InetSocketAddress;
import javax.annotation.Nullable;

/** What was received and waits to be decoded. */
final class Arrival {
  private static final int OVERHEAD = 100;
  private static final byte[] NOTHING = {};

  final InetSocketAddress from;

  /** The connection, or null for a datagram. */
  final @Nullable Connection connection;

  final byte[] octets;

  /** Why the connection ended, or null while it goes on. */
  final @Nullable CloseReason reason;

  private Arrival(
      InetSocketAddress from,
      @Nullable Connection connection,
      byte[] octets,
      @Nullable CloseReason reason) {
    this.from = from;
    this.connection = connection;
    this.octets = octets;
    this.reason = reason;
  }

  static Arrival datagram(InetSocketAddress from, byte[] octets) {
    return new Arrival(from, null, octets, null);
  }

  static Arrival piece(Connection connection, byte[] octets) {
    return new Arrival(connection.from, connection, octets, null);
  }

  static Arrival end(Connection connection, CloseReason reason) {
    return new Arrival(connection.from, connection, NOTHING, reason);
  }

  int weight() {
    return octets.length + OVERHEAD;
  }
}
