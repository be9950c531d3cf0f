// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.capture;

import dev.cnitelemetry.ipfix.collect.CollectingProcess;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.ForeignProtocol;
import dev.cnitelemetry.ipfix.flow.FlowRecordJsonReader;
import dev.cnitelemetry.ipfix.internal.Quantity;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds IPFIX, and the Flow Aggregator's records as JSON, in a capture file and hands it to a
 * {@link CollectingProcess}: by the ports of collectors, or, where none is given, by its content,
 * whatever the port.
 *
 * <p>Reads one packet at a time; segments of at most 1024 TCP connections wait for others before
 * them, 1 MiB each. Not for use by several threads at once.
 *
 * <pre>{@code
 * IpfixCapture capture = new IpfixCapture(process, Set.of(4739));
 * capture.read(new FileInputStream("flows.pcap"));
 * capture.remarks().forEach(System.err::println);
 * }</pre>
 */
public final class IpfixCapture {
  private static final int MOST_STREAMS = 1024;
  private static final int HEADER = 16;
  private static final Set<Integer> USUAL_PORTS = Set.of(4739, 2055, 9995, 9996, 6343);

  private final CollectingProcess process;
  private final Set<Integer> ports;
  private final Dissector dissector = new Dissector();
  private final Map<Dissector.Ends, Connection> connections = new LinkedHashMap<>(16, 0.75f, true);
  private final SortedSet<Integer> found = new TreeSet<>();
  private long packets;
  private long fragments;
  private long cut;
  private long unknownLinks;
  private long tunnels;
  private long gaps;

  private record Connection(Exporter exporter, TcpStream stream) {}

  /**
   * A reader of captures.
   *
   * @param process what reads the messages
   * @param ports the collectors' ports; empty to find messages by their content
   */
  public IpfixCapture(CollectingProcess process, Set<Integer> ports) {
    this.process = process;
    this.ports = Set.copyOf(ports);
  }

  /**
   * Whether a file is a capture, by its first octets.
   *
   * @param octets the first four octets, or fewer
   * @return whether it is pcap or pcapng
   */
  public static boolean isCapture(byte[] octets) {
    return octets.length >= 4 && (CaptureFile.isPcap(octets) || CaptureFile.isPcapng(octets));
  }

  /**
   * Reads a capture to its end.
   *
   * @param in the capture, which is not closed; best buffered
   * @throws IOException if the stream fails or ends within a packet
   * @throws CaptureException if the capture is none or contradicts itself
   */
  public void read(InputStream in) throws IOException {
    try {
      packets(CaptureFile.open(in));
    } finally {
      for (Connection connection : connections.values()) {
        end(connection);
      }
      connections.clear();
    }
  }

  private void packets(CaptureFile file) throws IOException {
    Packet packet = new Packet();
    while (file.next(packet)) {
      packets++;
      switch (dissector.find(packet)) {
        case UDP -> datagram(packet);
        case TCP -> segment(packet);
        case FRAGMENT -> fragments++;
        case CUT -> cut++;
        case UNKNOWN_LINK -> unknownLinks++;
        case TUNNEL -> tunnels++;
        case OTHER -> {}
      }
    }
  }

  private void datagram(Packet packet) {
    int from = dissector.payload;
    int length = dissector.payloadEnd - from;
    if (!isWanted(packet.octets, from, length)) {
      return;
    }
    found.add(dissector.destinationPort);
    Exporter exporter =
        process.exporter(Transport.UDP, dissector.sourceAddress(), dissector.sourcePort);
    process.packet(exporter, packet.number, packet.time);
    process.datagram(exporter, packet.octets, from, length);
  }

  private boolean isWanted(byte[] octets, int from, int length) {
    int port = dissector.destinationPort;
    if (!ports.isEmpty()) {
      return ports.contains(port);
    }
    boolean version = length >= HEADER && octets[from] == 0 && octets[from + 1] == 10;
    int claimed = version ? ((octets[from + 2] & 0xFF) << 8) | (octets[from + 3] & 0xFF) : 0;
    if (claimed >= HEADER && (claimed == length || port == 4739)) {
      return true;
    }
    if (FlowRecordJsonReader.begins(octets, from, length)) {
      return true;
    }
    ForeignProtocol foreign = ForeignProtocol.of(octets, from, length);
    boolean netFlow =
        foreign == ForeignProtocol.NETFLOW_5
            || foreign == ForeignProtocol.NETFLOW_9
            || foreign == ForeignProtocol.SFLOW;
    return length > 0 && (port == 4739 || (netFlow && USUAL_PORTS.contains(port)));
  }

  private void segment(Packet packet) {
    Dissector.Ends ends = dissector.ends();
    Connection known = connections.get(ends);
    if (dissector.synchronizing && known != null) {
      connections.remove(ends);
      end(known);
      known = null;
    }
    int from = dissector.payload;
    int to = dissector.payloadEnd;
    if (known == null) {
      if (!isWantedStream(packet.octets, from, to - from)) {
        return;
      }
      if (connections.size() >= MOST_STREAMS) {
        Iterator<Connection> oldest = connections.values().iterator();
        end(oldest.next());
        oldest.remove();
      }
      known = connection();
      connections.put(ends, known);
    }
    process.packet(known.exporter, packet.number, packet.time);
    known.stream.add(dissector.sequence, dissector.synchronizing, packet.octets, from, to);
    if (dissector.finishing && !known.stream.isWaiting()) {
      connections.remove(ends);
      end(known);
    }
  }

  /** A connection is followed from its first segment on, until its content says what it is. */
  private boolean isWantedStream(byte[] octets, int from, int length) {
    if (!ports.isEmpty()) {
      return ports.contains(dissector.destinationPort);
    }
    return dissector.destinationPort == 4739
        || FlowRecordJsonReader.begins(octets, from, length)
        || (length >= HEADER && ForeignProtocol.of(octets, from, length) == null);
  }

  private Connection connection() {
    Exporter exporter =
        process.exporter(Transport.TCP, dissector.sourceAddress(), dissector.sourcePort);
    int port = dissector.destinationPort;
    return new Connection(
        exporter,
        new TcpStream(
            new TcpStream.Sink() {
              @Override
              public void piece(byte[] octets, int offset, int length) {
                found.add(port);
                process.piece(exporter, octets, offset, length);
              }

              @Override
              public void gap() {
                process.gap(exporter);
              }
            }));
  }

  private void end(Connection connection) {
    connection.stream.finish();
    gaps += connection.stream.gaps();
    process.close(connection.exporter);
  }

  /**
   * The ports that messages were sent to.
   *
   * @return an unmodifiable copy
   */
  public SortedSet<Integer> portsFound() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(found));
  }

  /**
   * How many packets the capture has.
   *
   * @return 0 or more
   */
  public long packets() {
    return packets;
  }

  /**
   * What could not be read, in words.
   *
   * @return sentences, none if everything was read
   */
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    remark(
        remarks, fragments, "fragment", " of UDP or TCP packets ", "is", "are", "not put together");
    remark(remarks, cut, "packet", " ", "is", "are", "cut short");
    remark(
        remarks, unknownLinks, "packet", " ", "has", "have", "a link layer that is not known here");
    remark(
        remarks,
        tunnels,
        "packet",
        " ",
        "is",
        "are",
        "in tunnels that are not read here (ESP, L2TP, other GRE, more than eight deep)");
    if (gaps > 0) {
      remarks.add(
          Quantity.of(gaps, "time")
              + " segments of a TCP stream are missing; it is read on from the next message");
    }
    return remarks;
  }

  private static void remark(
      List<String> remarks,
      long count,
      String noun,
      String between,
      String verb,
      String verbOfMany,
      String words) {
    if (count > 0) {
      remarks.add(
          Quantity.of(count, noun) + between + (count == 1 ? verb : verbOfMany) + " " + words);
    }
  }
}
