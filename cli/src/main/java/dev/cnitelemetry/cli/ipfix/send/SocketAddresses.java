// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.send;

import dev.cnitelemetry.cli.console.InputException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/** Addresses as options have them. */
public final class SocketAddresses {
  private SocketAddresses() {}

  /**
   * An address to listen on.
   *
   * @param text {@code PORT}, {@code HOST:PORT} or {@code [IPV6]:PORT}
   * @return the address
   * @throws InputException if it is none
   */
  public static InetSocketAddress listening(String text) {
    int colon = text.lastIndexOf(':');
    String host = colon < 0 ? "" : text.substring(0, colon);
    if (host.startsWith("[") && host.endsWith("]")) {
      host = host.substring(1, host.length() - 1);
    } else if (host.indexOf(':') >= 0) {
      throw new InputException("write an IPv6 address in brackets: [" + host + "]:PORT");
    }
    int port;
    try {
      port = Integer.parseInt(text.substring(colon + 1));
    } catch (NumberFormatException e) {
      throw new InputException("no port in '" + text + "': write [HOST:]PORT", e);
    }
    if (port < 0 || port > 65535) {
      throw new InputException("a port lies between 0 and 65535, not " + port);
    }
    try {
      return host.isEmpty()
          ? new InetSocketAddress(port)
          : new InetSocketAddress(InetAddress.getByName(host), port);
    } catch (UnknownHostException e) {
      throw new InputException("no such host: " + host, e);
    }
  }

  /**
   * An address to send to.
   *
   * @param text {@code HOST:PORT} or {@code [IPV6]:PORT}
   * @return the address
   * @throws InputException if it is none
   */
  static InetSocketAddress sending(String text) {
    if (text.lastIndexOf(':') <= 0) {
      throw new InputException("no host in '" + text + "': write HOST:PORT");
    }
    InetSocketAddress address = listening(text);
    if (address.getPort() == 0) {
      throw new InputException("nobody listens on port 0: write HOST:PORT");
    }
    return address;
  }
}
