// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import java.net.InetSocketAddress;

/**
 * Where a {@link FlowCollector} listens. Immutable.
 *
 * @param protocol what is spoken there
 * @param address the address, with the port that the system chose for 0
 * @param receiveBuffer for UDP how many octets the system keeps for the socket until they are read;
 *     it may be less than was asked for (on Linux the limit is {@code net.core.rmem_max}, and it
 *     tells twice what it gave); 0 for connections
 */
public record Listener(Protocol protocol, InetSocketAddress address, int receiveBuffer) {

  /** What is spoken at an address. */
  public enum Protocol {
    /** Datagrams. */
    UDP,
    /** Connections. */
    TCP,
    /** Connections with TLS. */
    TLS
  }

  /**
   * The listener in words.
   *
   * @return such as {@code UDP on 127.0.0.1 port 4739}
   */
  @Override
  public String toString() {
    return protocol + " on " + address.getAddress().getHostAddress() + " port " + address.getPort();
  }
}
