// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.flows;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
  @TempDir private Path folder;

  @SuppressWarnings("ArrayRecordComponent") // read, never compared
  private record Run(int status, byte[] octets, String err) {
    static Run of(String words) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Console console = new Console(out, err);
      int status = console.execute(FlowsCommand.commandLine(console), words.split(" ", -1));
      return new Run(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aMinuteOfAClusterIsAFile() throws IOException {
    long begin = System.nanoTime();
    Run run = Run.of("simulate --release v1.7.0 --seed 3");
    assertTrue(System.nanoTime() - begin < 30_000_000_000L, "simulated time does not pass");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.octets().length > 10_000);
    Path file = folder.resolve("flows.ipfix");
    assertEquals(
        0, Run.of("simulate --release v1.7.0 --seed 3 --seconds 60 --output " + file).status());
    assertArrayEquals(run.octets(), Files.readAllBytes(file), "the same options, the same octets");
    assertFalse(Arrays.equals(run.octets(), Run.of("simulate --release v1.7.0 --seed 4").octets()));

    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(run.octets(), 0, run.octets().length);
    long records = 0;
    long octets = 0;
    Set<Long> domains = new HashSet<>();
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD) {
        records++;
        octets += reader.record().longValue(IanaElements.OCTET_DELTA_COUNT);
        domains.add(reader.observationDomainId());
      }
    }
    assertEquals(3, domains.size());
    Matcher said = Pattern.compile("; (\\d+) records report (\\d+) octets").matcher(run.err());
    assertTrue(said.find(), run.err());
    assertEquals(records, Long.parseLong(said.group(1)));
    assertEquals(Long.toUnsignedString(octets), said.group(2));
  }

  @Test
  void nodesSendFromPortsOfTheirOwnInRealTime() throws IOException {
    try (DatagramSocket collector = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      long begin = System.nanoTime();
      Run run =
          Run.of(
              "simulate --nodes 4 --connections 20 --seconds 1 --udp 127.0.0.1:"
                  + collector.getLocalPort());
      assertTrue(System.nanoTime() - begin >= 1_000_000_000L, "a second takes a second");
      assertEquals(0, run.status(), run.err());
      Set<Integer> ports = new HashSet<>();
      collector.setSoTimeout(300);
      try {
        while (true) {
          DatagramPacket packet = new DatagramPacket(new byte[2048], 2048);
          collector.receive(packet);
          ports.add(packet.getPort());
        }
      } catch (SocketTimeoutException e) {
        assertEquals(4, ports.size(), "each Node's Templates have come");
      }
    }
  }

  @Test
  void bothFamiliesAreSimulated() {
    Run run = Run.of("simulate --families ipv4,ipv6 --seconds 30");
    assertEquals(0, run.status(), run.err());
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(run.octets(), 0, run.octets().length);
    Set<Boolean> ipv6 = new HashSet<>();
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD) {
        ipv6.add(reader.record().has(IanaElements.SOURCE_IPV6_ADDRESS));
      }
    }
    assertEquals(Set.of(true, false), ipv6);
  }

  @Test
  void wrongUsageIsStatusTwo() {
    for (String words :
        List.of(
            "simulate --release v9.0.0",
            "simulate --release seven",
            "simulate --release v0.11.0 --families ipv6",
            "simulate --nodes 0",
            "simulate --pods 1",
            "simulate --nodes 1 --pods 251",
            "simulate --seconds 0",
            "simulate --connections -1",
            "simulate --start yesterday",
            "simulate --udp 127.0.0.1:9 --output x",
            "simulate --udp 127.0.0.1:9 --tcp 127.0.0.1:9",
            "simulate --udp nowhere",
            "")) {
      Run run = Run.of(words);
      assertEquals(2, run.status(), words);
      assertFalse(run.err().isEmpty());
    }
  }
}
