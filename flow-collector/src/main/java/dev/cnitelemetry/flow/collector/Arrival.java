// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import java.net.InetSocketAddress;
import javax.annotation.Nullable;

/** What was received and waits to be decoded, or what there is to say meanwhile. */
final class Arrival {
  private static final int OVERHEAD = 100;
  private static final byte[] NOTHING = {};
  private static final InetSocketAddress NOBODY = new InetSocketAddress(0);

  final InetSocketAddress from;

  /** The connection, or null for a datagram. */
  final @Nullable Connection connection;

  final byte[] octets;

  /** Why the connection ended, or null while it goes on. */
  final @Nullable CloseReason reason;

  /** Why a handshake failed, or a remark of nobody; null for all that is received. */
  final @Nullable String words;

  private Arrival(
      InetSocketAddress from,
      @Nullable Connection connection,
      byte[] octets,
      @Nullable CloseReason reason,
      @Nullable String words) {
    this.from = from;
    this.connection = connection;
    this.octets = octets;
    this.reason = reason;
    this.words = words;
  }

  static Arrival datagram(InetSocketAddress from, byte[] octets) {
    return new Arrival(from, null, octets, null, null);
  }

  static Arrival piece(Connection connection, byte[] octets) {
    return new Arrival(connection.from, connection, octets, null, null);
  }

  static Arrival end(Connection connection, CloseReason reason) {
    return new Arrival(connection.from, connection, NOTHING, reason, null);
  }

  static Arrival refusal(Connection connection, String words) {
    return new Arrival(connection.from, connection, NOTHING, null, words);
  }

  static Arrival remark(String words) {
    return new Arrival(NOBODY, null, NOTHING, null, words);
  }

  boolean isDatagram() {
    return connection == null && words == null;
  }

  int weight() {
    return octets.length + OVERHEAD;
  }
}
