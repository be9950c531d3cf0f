// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.internal.BinaryAddress;
import javax.annotation.Nullable;

/**
 * Which flows to find: those whose key agrees with everything that is set, as {@code GET
 * /flowrecords} of Antrea has it. With address, protocol and port of both ends it is a look-up,
 * otherwise a scan. A value: immutable.
 *
 * <pre>{@code
 * FlowKeyFilter filter = FlowKeyFilter.all().sourceAddress("10.10.0.5").protocol(6);
 * }</pre>
 */
public final class FlowKeyFilter {
  private static final FlowKeyFilter ALL = new FlowKeyFilter(null, null, 0, 0, 0);

  final @Nullable long[] source;
  final @Nullable long[] destination;
  final int protocol;
  final int sourcePort;
  final int destinationPort;

  private FlowKeyFilter(
      @Nullable long[] source,
      @Nullable long[] destination,
      int protocol,
      int sourcePort,
      int destinationPort) {
    this.source = source;
    this.destination = destination;
    this.protocol = protocol;
    this.sourcePort = sourcePort;
    this.destinationPort = destinationPort;
  }

  /**
   * All flows.
   *
   * @return a filter that sets nothing
   */
  public static FlowKeyFilter all() {
    return ALL;
  }

  /**
   * Flows from an address.
   *
   * @param address the address in text
   * @return a filter that asks for it too
   * @throws IllegalArgumentException if the text is no address
   */
  public FlowKeyFilter sourceAddress(String address) {
    return new FlowKeyFilter(numbers(address), destination, protocol, sourcePort, destinationPort);
  }

  /**
   * Flows to an address.
   *
   * @param address the address in text
   * @return a filter that asks for it too
   * @throws IllegalArgumentException if the text is no address
   */
  public FlowKeyFilter destinationAddress(String address) {
    return new FlowKeyFilter(source, numbers(address), protocol, sourcePort, destinationPort);
  }

  /**
   * Flows of a protocol.
   *
   * @param number the protocol number, 0 for any
   * @return a filter that asks for it too
   * @throws IllegalArgumentException if the number is not between 0 and 255
   */
  public FlowKeyFilter protocol(int number) {
    return new FlowKeyFilter(
        source, destination, within(number, 255, "protocol"), sourcePort, destinationPort);
  }

  /**
   * Flows from a port.
   *
   * @param port the port, 0 for any
   * @return a filter that asks for it too
   * @throws IllegalArgumentException if the port is not between 0 and 65535
   */
  public FlowKeyFilter sourcePort(int port) {
    return new FlowKeyFilter(
        source, destination, protocol, within(port, 0xFFFF, "port"), destinationPort);
  }

  /**
   * Flows to a port.
   *
   * @param port the port, 0 for any
   * @return a filter that asks for it too
   * @throws IllegalArgumentException if the port is not between 0 and 65535
   */
  public FlowKeyFilter destinationPort(int port) {
    return new FlowKeyFilter(
        source, destination, protocol, sourcePort, within(port, 0xFFFF, "port"));
  }

  private static long[] numbers(String address) {
    long[] numbers = BinaryAddress.parse(BinaryAddress.canonical(address));
    return numbers == null ? new long[2] : numbers;
  }

  private static int within(int number, int most, String what) {
    if (number < 0 || number > most) {
      throw new IllegalArgumentException(
          "a " + what + " lies between 0 and " + most + ", not " + number);
    }
    return number;
  }

  boolean isLookUp() {
    return source != null
        && destination != null
        && protocol != 0
        && sourcePort != 0
        && destinationPort != 0;
  }

  long ports() {
    return (long) sourcePort << 24 | (long) destinationPort << 8 | protocol;
  }

  boolean matches(long[] n, int b) {
    long ports = n[b + FlowLayout.KEY_PORTS];
    return isAt(source, n, b + FlowLayout.KEY_SOURCE_HIGH)
        && isAt(destination, n, b + FlowLayout.KEY_DESTINATION_HIGH)
        && (protocol == 0 || protocol == (ports & 0xFF))
        && (sourcePort == 0 || sourcePort == ports >>> 24)
        && (destinationPort == 0 || destinationPort == (ports >>> 8 & 0xFFFF));
  }

  private static boolean isAt(@Nullable long[] address, long[] n, int at) {
    return address == null || (address[0] == n[at] && address[1] == n[at + 1]);
  }
}
