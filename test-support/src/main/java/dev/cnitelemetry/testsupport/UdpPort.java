// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.testsupport;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Assertions;

/** A port on which a program of others is to receive datagrams. */
public final class UdpPort {
  /** The system gives numbers from 32768 on to who names none. */
  private static final int FIRST = 20_000;

  private static final int AFTER_LAST = 30_000;
  private static final Path SOCKETS = Path.of("/proc/net/udp");

  private UdpPort() {}

  /**
   * A port that is free, and stays so unless somebody asks for it by its number.
   *
   * @return the port
   * @throws IOException if none is found
   */
  public static int free() throws IOException {
    IOException last = new IOException("no port was tried");
    for (int attempt = 0; attempt < 100; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, AFTER_LAST);
      try {
        new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)).close();
        return port;
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }

  /**
   * Waits until the program at a port has taken what was sent to it; where the system does not
   * tell, two seconds.
   *
   * @param port the port
   * @throws IOException if the system's table cannot be read
   * @throws InterruptedException if the thread is interrupted
   */
  public static void awaitTaken(int port) throws IOException, InterruptedException {
    if (!Files.isReadable(SOCKETS)) {
      Thread.sleep(2000);
      return;
    }
    String local = String.format(Locale.ROOT, ":%04X", port);
    for (int i = 0; i < 600; i++) {
      if (isEmpty(Files.readAllLines(SOCKETS), local)) {
        return;
      }
      Thread.sleep(100);
    }
    Assertions.fail("what was sent to port " + port + " is not taken");
  }

  /** Of {@code sl local_address rem_address st tx_queue:rx_queue ...} the last, in octets. */
  private static boolean isEmpty(List<String> table, String local) {
    return table.stream()
        .map(line -> line.strip().split(" +", -1))
        .filter(fields -> fields.length > 4 && fields[1].endsWith(local))
        .allMatch(fields -> fields[4].endsWith(":00000000"));
  }
}
