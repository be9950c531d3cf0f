package dev.cnitelemetry.ipfix.aggregate;

import javax.annotation.Nullable;

/**
 * Which flows to find: those whose key agrees with everything that is set, as {@code GET
 * /flowrecords} of Antrea has it. With address, protocol and port of both ends it is a look-up,
 * otherwise a scan. A value: immutable.
 *
 * <pre>{@code
 * FlowQuery query = FlowQuery.all().sourceAddress("10.10.0.5").protocol(6);
 * }</pre>
 */
public final class FlowQuery {
  private static final FlowQuery ALL = new FlowQuery(null, null, 0, 0, 0);

  final @Nullable long[] source;
  final @Nullable long[] destination;
  final int protocol;
  final int sourcePort;
  final int destinationPort;

  private FlowQuery(
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
   * @return a query that sets nothing
   */
  public static FlowQuery all() {
    return ALL;
  }

  /**
   * Flows from an address.
   *
   * @param address the address in text
   * @return a query that asks for it too
   * @throws IllegalArgumentException if the text is no address
   */
  public FlowQuery sourceAddress(String address) {
    return new FlowQuery(numbers(address), destination, protocol, sourcePort, destinationPort);
  }

  /**
   * Flows to an address.
   *
   * @param address the address in text
   * @return a query that asks for it too
   * @throws IllegalArgumentException if the text is no address
   */
  public FlowQuery destinationAddress(String address) {
    return new FlowQuery(source, numbers(address), protocol, sourcePort, destinationPort);
  }

  /**
   * Flows of a protocol.
   *
   * @param number the protocol number, 0 for any
   * @return a query that asks for it too
   * @throws IllegalArgumentException if the number is not between 0 and 255
   */
  public FlowQuery protocol(int number) {
    return new FlowQuery(
        source, destination, within(number, 255, "protocol"), sourcePort, destinationPort);
  }

  /**
   * Flows from a port.
   *
   * @param port the port, 0 for any
   * @return a query that asks for it too
   * @throws IllegalArgumentException if the port is not between 0 and 65535
   */
  public FlowQuery sourcePort(int port) {
    return new FlowQuery(
        source, destination, protocol, within(port, 0xFFFF, "port"), destinationPort);
  }

  /**
   * Flows to a port.
   *
   * @param port the port, 0 for any
   * @return a query that asks for it too
   * @throws IllegalArgumentException if the port is not between 0 and 65535
   */
  public FlowQuery destinationPort(int port) {
    return new FlowQuery(source, destination, protocol, sourcePort, within(port, 0xFFFF, "port"));
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
