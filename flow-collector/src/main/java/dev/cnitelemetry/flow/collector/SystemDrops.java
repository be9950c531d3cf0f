// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Datagrams that Linux dropped because the receive buffer of a socket was full. */
final class SystemDrops {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int LOCAL_ADDRESS = 1;
  private static final int DROPS = 12;

  private SystemDrops() {}

  /** Of the sockets bound to ports, together; -1 where the system does not tell. */
  static long of(Set<Integer> ports) {
    long drops = -1;
    for (String file : List.of("/proc/net/udp", "/proc/net/udp6")) {
      try {
        for (String line : Files.readAllLines(Path.of(file))) {
          String[] cells = BLANKS.split(line.strip(), -1);
          if (cells.length > DROPS && isOf(cells[LOCAL_ADDRESS], ports)) {
            drops = Math.max(0, drops) + Long.parseLong(cells[DROPS]);
          }
        }
      } catch (IOException | NumberFormatException absent) {
        // Only Linux has these files, and a container may hide them.
      }
    }
    return drops;
  }

  private static boolean isOf(String address, Set<Integer> ports) {
    int colon = address.lastIndexOf(':');
    return colon >= 0
        && ports.stream()
            .map(port -> String.format(Locale.ROOT, "%04X", port))
            .anyMatch(address.substring(colon + 1)::equals);
  }
}
