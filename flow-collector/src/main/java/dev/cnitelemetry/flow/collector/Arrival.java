package dev.cnitelemetry.flow.collector;

import java.net.InetSocketAddress;
import javax.annotation.Nullable;

/**
 * What was received and waits to be decoded.
 *
 * @param connection the connection, or null for a datagram
 * @param octets the octets
 * @param reason why the connection ended, or null while it goes on
 */
record Arrival(
    InetSocketAddress from,
    @Nullable Connection connection,
    byte[] octets,
    @Nullable CloseReason reason) {
  private static final int OVERHEAD = 100;
  private static final byte[] NOTHING = {};

  static Arrival end(Connection connection, CloseReason reason) {
    return new Arrival(connection.from, connection, NOTHING, reason);
  }

  int weight() {
    return octets.length + OVERHEAD;
  }
}
