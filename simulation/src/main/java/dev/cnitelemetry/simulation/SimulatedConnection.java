// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A connection: who sends, by which rules, how long, and its counters. */
final class SimulatedConnection {
  static final int TCP = 6;
  static final int UDP = 17;

  final Endpoint source;
  final Endpoint destination;
  final int protocol;
  final int sourcePort;
  final int destinationPort;
  String servicePortName = "";
  String clusterAddress = "";
  int servicePort;
  Policy ingressPolicy = Policy.NONE;
  Policy egressPolicy = Policy.NONE;

  final Instant start;
  final long lastSecond;

  /** Octets a packet, to the destination and back. */
  final int octetsOfPacket;

  final int packetsPerSecond;

  /** Whether it is silent most of the time. */
  boolean pauses;

  /** When its counters begin anew, or never. */
  long resetSecond = Long.MAX_VALUE;

  FlowSums counters = FlowSums.NONE;
  boolean ended;

  SimulatedConnection(
      Endpoint source,
      Endpoint destination,
      int protocol,
      int sourcePort,
      int destinationPort,
      Instant start,
      long lastSecond,
      int octetsOfPacket,
      int packetsPerSecond) {
    this.source = source;
    this.destination = destination;
    this.protocol = protocol;
    this.sourcePort = sourcePort;
    this.destinationPort = destinationPort;
    this.start = start;
    this.lastSecond = lastSecond;
    this.octetsOfPacket = octetsOfPacket;
    this.packetsPerSecond = packetsPerSecond;
  }

  boolean isIpv6() {
    return source.address().indexOf(':') >= 0;
  }

  boolean isDenied() {
    return egressPolicy.denies() || ingressPolicy.denies();
  }

  boolean isBetweenNodes() {
    return source.isPod() && destination.isPod() && !source.node().equals(destination.node());
  }

  /** The Nodes whose exporters see the connection. */
  List<String> observers() {
    List<String> observers = new ArrayList<>(2);
    if (source.isPod() && !ingressPolicy.denies()) {
      observers.add(source.node());
    }
    boolean arrives = destination.isPod() && !egressPolicy.denies();
    if (arrives && !observers.contains(destination.node())) {
      observers.add(destination.node());
    }
    return observers;
  }

  /** What is sent in one second; what is denied gets no answer. */
  FlowSums sendIn(long second) {
    if (pauses && (second - start.getEpochSecond()) % 40 >= 5) {
      return FlowSums.NONE;
    }
    long packets = packetsPerSecond;
    long back = isDenied() ? 0 : (packets + 1) / 2;
    return new FlowSums(packets * octetsOfPacket, packets, back * (octetsOfPacket + 40L), back);
  }

  /** The text Linux has for the state. */
  String tcpState() {
    if (protocol != TCP) {
      return "";
    }
    if (isDenied()) {
      return "SYN_SENT";
    }
    return ended ? "TIME_WAIT" : "ESTABLISHED";
  }
}
