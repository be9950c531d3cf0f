// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.collect;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * What arrives at collectors and is not IPFIX, told by its first octets.
 *
 * <pre>{@code
 * ForeignProtocol.of(new byte[] {0, 9, 0, 1}, 0, 4).remedy(); // set the exporter to version 10 ...
 * }</pre>
 */
public enum ForeignProtocol {
  /** NetFlow of Cisco, version 5. */
  NETFLOW_5("NetFlow version 5", "set the exporter to version 10 (IPFIX)"),
  /** NetFlow of Cisco, version 9. */
  NETFLOW_9("NetFlow version 9", "set the exporter to version 10 (IPFIX)"),
  /** sFlow. */
  SFLOW("sFlow", "set the exporter to IPFIX"),
  /** TLS; Antrea's agents speak it to the Flow Aggregator. */
  TLS(
      "TLS",
      "set the exporter to tcp or udp, as flowCollectorAddr: HOST:PORT:tcp of Antrea, or send it to"
          + " a port that listens for TLS"),
  /** DTLS. */
  DTLS("DTLS", "it is not spoken here: set the exporter to TLS over TCP, or to udp in the plain"),
  /** HTTP/2, which gRPC runs on; Antrea's agents speak it by default since v2.4. */
  GRPC(
      "gRPC (HTTP/2)",
      "Antrea's agents speak it by default since v2.4: set flowCollectorAddr to HOST:PORT:tcp or"
          + " HOST:PORT:udp"),
  /** HTTP/1. */
  HTTP("HTTP", "this port takes IPFIX: ask the port of the metrics or of the API"),
  /** JSON text that is no object; objects are read as the Flow Aggregator's flow records. */
  JSON("JSON", "of JSON, the objects of the Flow Aggregator's recordFormat: JSON alone are read"),
  /** A gzip stream. */
  GZIP("gzip", "unpack it first: gunzip"),
  /** None of those. */
  UNKNOWN("neither IPFIX nor anything known here", "set the exporter to version 10 (IPFIX)");

  private static final byte[] HTTP_2 = ascii("PRI * HTTP/2");
  private static final byte[][] HTTP_1 = {
    ascii("GET "), ascii("POST "), ascii("PUT "), ascii("HEAD "), ascii("OPTIONS "), ascii("HTTP/")
  };

  private final String text;
  private final String remedy;

  ForeignProtocol(String text, String remedy) {
    this.text = text;
    this.remedy = remedy;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * The protocol's name.
   *
   * @return the name
   */
  public String text() {
    return text;
  }

  /**
   * What to do about it.
   *
   * @return such as {@code set the exporter to version 10 (IPFIX)}
   */
  public String remedy() {
    return remedy;
  }

  /**
   * What octets are.
   *
   * @param octets the array
   * @param offset where the datagram or stream begins
   * @param length the octets there are
   * @return the protocol, or null for IPFIX and where there are fewer than two octets
   */
  public static @Nullable ForeignProtocol of(byte[] octets, int offset, int length) {
    if (length < 2) {
      return null;
    }
    int first = octets[offset] & 0xFF;
    int second = octets[offset + 1] & 0xFF;
    if (first == 0) {
      return switch (second) {
        case 10 -> null;
        case 5 -> NETFLOW_5;
        case 9 -> NETFLOW_9;
        default ->
            second == 0 && length >= 4 && octets[offset + 2] == 0 && octets[offset + 3] == 5
                ? SFLOW
                : UNKNOWN;
      };
    }
    if (first == 0x16) {
      return second == 3 ? TLS : second == 0xFE ? DTLS : UNKNOWN;
    }
    if (first == 0x1F && second == 0x8B) {
      return GZIP;
    }
    if (begins(octets, offset, length, HTTP_2)) {
      return GRPC;
    }
    for (byte[] begin : HTTP_1) {
      if (begins(octets, offset, length, begin)) {
        return HTTP;
      }
    }
    return first == '{' || first == '[' ? JSON : UNKNOWN;
  }

  private static boolean begins(byte[] octets, int offset, int length, byte[] begin) {
    return length >= begin.length
        && Arrays.equals(octets, offset, offset + begin.length, begin, 0, begin.length);
  }
}
