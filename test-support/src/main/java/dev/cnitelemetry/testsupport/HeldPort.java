// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.testsupport;

import java.io.Closeable;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * A port at which nothing listens, and which the system gives to nobody until it is closed. Who
 * connects is refused; a server may be started at it meanwhile, as servers reuse addresses.
 *
 * <pre>{@code
 * try (HeldPort port = HeldPort.tcp()) {
 *   assertThrows(ConnectException.class, () -> new Socket("127.0.0.1", port.number()));
 * }
 * }</pre>
 *
 * @param number the port
 * @param held what holds it
 */
public record HeldPort(int number, Closeable held) implements Closeable {

  /**
   * Holds a port of TCP.
   *
   * @return the port
   * @throws IOException if there is none
   */
  public static HeldPort tcp() throws IOException {
    Socket bound = new Socket(); // bound, and neither listening nor connected
    bound.setReuseAddress(true);
    bound.bind(new InetSocketAddress(0));
    return new HeldPort(bound.getLocalPort(), bound);
  }

  /**
   * Holds a port of UDP on the loopback address.
   *
   * @return the port
   * @throws IOException if there is none
   */
  public static HeldPort udp() throws IOException {
    DatagramSocket bound =
        new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    bound.connect(bound.getLocalSocketAddress()); // it takes nothing from others
    return new HeldPort(bound.getLocalPort(), bound);
  }

  @Override
  public void close() throws IOException {
    held.close();
  }
}
