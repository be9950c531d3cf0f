// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.send;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.io.Closeable;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sockets to one collector: one for each exporter, so that the collector tells them apart as it did
 * when the messages were recorded.
 *
 * <p>A connection that cannot be made or breaks ends the command. A datagram that is refused or too
 * large is counted: those after it may arrive.
 */
public final class Senders implements Closeable {
  private static final int MOST = 1024;
  private static final int CONNECT_MILLIS = 10_000;

  /** The largest payload of a datagram of IPv4. */
  private static final int LARGEST_DATAGRAM = 65_507;

  private final Transport transport;
  private final InetSocketAddress address;
  private final Map<String, Closeable> sockets = new LinkedHashMap<>();
  private final Map<String, MessageSink> sinks = new LinkedHashMap<>();
  private long messages;
  private long octets;
  private long refused;
  private long tooLarge;

  Senders(Transport transport, InetSocketAddress address) {
    this.transport = transport;
    this.address = address;
  }

  /**
   * The socket of an exporter, which is opened for its first message.
   *
   * @param exporter its name
   * @return the sink; what goes wrong there is an {@link OutputException}
   * @throws InputException if there are too many exporters
   */
  public MessageSink of(String exporter) {
    MessageSink known = sinks.get(exporter);
    if (known != null) {
      return known;
    }
    if (sinks.size() >= MOST) {
      throw new InputException("more than " + MOST + " exporters: each has a socket of its own");
    }
    MessageSink opened;
    try {
      opened = transport == Transport.UDP ? datagrams(exporter) : connection(exporter);
    } catch (IOException e) {
      throw failed(e);
    }
    sinks.put(exporter, opened);
    return opened;
  }

  private MessageSink datagrams(String exporter) throws IOException {
    DatagramSocket socket = new DatagramSocket();
    sockets.put(exporter, socket);
    socket.connect(address);
    return (array, offset, length) -> {
      if (length > LARGEST_DATAGRAM) {
        tooLarge++;
        return;
      }
      try {
        socket.send(new DatagramPacket(array, offset, length));
        messages++;
        octets += length;
      } catch (PortUnreachableException e) {
        refused++;
      } catch (IOException e) {
        throw failed(e);
      }
    };
  }

  private MessageSink connection(String exporter) throws IOException {
    Socket socket = new Socket();
    sockets.put(exporter, socket);
    socket.setTcpNoDelay(true);
    socket.connect(address, CONNECT_MILLIS);
    return (array, offset, length) -> {
      try {
        socket.getOutputStream().write(array, offset, length);
        messages++;
        octets += length;
      } catch (IOException e) {
        throw failed(e);
      }
    };
  }

  private OutputException failed(IOException e) {
    return new OutputException(
        new IOException(
            (transport == Transport.UDP ? "datagrams to " : "to ") + this + ": " + e.getMessage(),
            e));
  }

  /**
   * Messages that were sent.
   *
   * @return 0 or more
   */
  public long messages() {
    return messages;
  }

  /**
   * Octets of the messages that were sent.
   *
   * @return 0 or more
   */
  public long octets() {
    return octets;
  }

  /**
   * Says what did not arrive.
   *
   * @throws OutputException if anything did not
   */
  public void check() {
    if (refused > 0) {
      throw failed(new IOException("nothing listens there, " + refused + " were refused"));
    }
    if (tooLarge > 0) {
      throw failed(
          new IOException(
              tooLarge + " messages have more octets than a datagram holds: send them by --tcp"));
    }
  }

  @Override
  public void close() {
    for (Closeable socket : sockets.values()) {
      try {
        socket.close();
      } catch (IOException e) {
        throw failed(e);
      }
    }
  }

  /** The collector, for messages. */
  @Override
  public String toString() {
    return address.getHostString() + ":" + address.getPort();
  }
}
