// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.send;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.net.InetSocketAddress;
import javax.annotation.Nullable;
import picocli.CommandLine.Option;

/** Where messages go: the options that every command with a socket has. */
public final class Destination {

  @Option(
      names = "--udp",
      paramLabel = "HOST:PORT",
      description = "Send datagrams there, from a port of its own for each exporter.")
  @Nullable
  private String udp;

  @Option(
      names = "--tcp",
      paramLabel = "HOST:PORT",
      description = "Send there, by a connection of its own for each exporter.")
  @Nullable
  private String tcp;

  /** Whether there is one. */
  public boolean isGiven() {
    return udp != null || tcp != null;
  }

  /**
   * What carries the messages.
   *
   * @throws InputException if two destinations are given, or none
   */
  public Transport transport() {
    if (!isGiven()) {
      throw new InputException("where to send? give --udp HOST:PORT or --tcp HOST:PORT");
    }
    if (udp != null && tcp != null) {
      throw new InputException("one destination at a time: --udp or --tcp");
    }
    return udp == null ? Transport.TCP : Transport.UDP;
  }

  /**
   * Sockets to send through.
   *
   * @throws InputException if the destination is none
   */
  public Senders open() {
    Transport transport = transport();
    InetSocketAddress address =
        SocketAddresses.sending(String.valueOf(transport == Transport.UDP ? udp : tcp));
    return new Senders(transport, address);
  }
}
