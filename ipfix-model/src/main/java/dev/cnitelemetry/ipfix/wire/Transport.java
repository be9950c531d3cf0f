// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

/**
 * What carries the messages of a Transport Session; it decides how Templates live.
 *
 * <p>Source: RFC 7011, sections 8 and 10; RFC 5655.
 *
 * <pre>{@code
 * IpfixWriter writer = IpfixWriter.builder(MessageSink.to(out))
 *     .transport(Transport.UDP) // Templates are sent again every ten minutes
 *     .build();
 * }</pre>
 */
public enum Transport {
  /**
   * Datagrams of one message each. Templates expire when they are not repeated, may be replaced at
   * any time, and cannot be withdrawn.
   */
  UDP,
  /** A stream of messages. Templates live until they are withdrawn or the connection ends. */
  TCP,
  /** Messages of an SCTP association. Templates live as they do over TCP. */
  SCTP,
  /** A file of messages, RFC 5655. Templates live as they do over TCP. */
  FILE
}
