// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

import java.util.Objects;
import javax.annotation.Nullable;

/**
 * The state of a TCP connection as Antrea tells it in {@code tcpState}, in both vocabularies.
 *
 * <p>The document lists the names of RFC 793 with hyphens; exporters on Linux send those of the
 * kernel's connection tracking with underscores. Both lead to the same constant where they mean the
 * same state. Open: a text neither vocabulary has is {@link #UNKNOWN}, and the record still has the
 * text.
 *
 * <p>Source: "Network Flow Visibility in Antrea", v1.7; RFC 793, section 3.2; antrea-io/antrea
 * v1.7.0.
 *
 * <pre>{@code
 * TcpState.of("SYN_RECV"); // SYN_RECEIVED
 * TcpState.of("SYN-RECEIVED"); // SYN_RECEIVED
 * }</pre>
 */
public enum TcpState {
  /** Not TCP: the text is empty. */
  NOT_TCP(null, ""),
  /** No state yet. */
  NONE(null, "NONE"),
  /** Waiting for a connection; not sent by Linux. */
  LISTEN("LISTEN", null),
  /** The first SYN was seen. */
  SYN_SENT("SYN-SENT", "SYN_SENT"),
  /** SYNs of both ends crossed; known to Linux alone. */
  SYN_SENT2(null, "SYN_SENT2"),
  /** The SYN was answered. */
  SYN_RECEIVED("SYN-RECEIVED", "SYN_RECV"),
  /** Open. */
  ESTABLISHED("ESTABLISHED", "ESTABLISHED"),
  /** A FIN was seen; Linux does not tell the two waits apart. */
  FIN_WAIT(null, "FIN_WAIT"),
  /** A FIN was sent; not sent by Linux. */
  FIN_WAIT_1("FIN-WAIT-1", null),
  /** A FIN was sent and acknowledged; not sent by Linux. */
  FIN_WAIT_2("FIN-WAIT-2", null),
  /** The other end closed. */
  CLOSE_WAIT("CLOSE-WAIT", "CLOSE_WAIT"),
  /** Both ends close at once; not sent by Linux. */
  CLOSING("CLOSING", null),
  /** Waiting for the last acknowledgement. */
  LAST_ACK("LAST-ACK", "LAST_ACK"),
  /** Over, waiting for stray segments. */
  TIME_WAIT("TIME-WAIT", "TIME_WAIT"),
  /** Over. */
  CLOSED("CLOSED", "CLOSE"),
  /** A text neither vocabulary has; the record has the text. */
  UNKNOWN(null, null);

  private static final TcpState[] ALL = values();

  private final @Nullable String documentedText;
  private final @Nullable String linuxText;

  TcpState(@Nullable String documentedText, @Nullable String linuxText) {
    this.documentedText = documentedText;
    this.linuxText = linuxText;
  }

  /**
   * The name the document gives the state, with hyphens.
   *
   * @return the name, or null when the document has none
   */
  public @Nullable String documentedText() {
    return documentedText;
  }

  /**
   * The text an exporter on Linux sends.
   *
   * @return the text, empty for {@link #NOT_TCP}, or null when Linux does not send the state
   */
  public @Nullable String linuxText() {
    return linuxText;
  }

  /**
   * The state of a text in either vocabulary.
   *
   * @param text the text
   * @return the state, {@link #UNKNOWN} for a text neither vocabulary has
   */
  public static TcpState of(String text) {
    for (TcpState state : ALL) {
      if (text.equals(state.linuxText) || text.equals(state.documentedText)) {
        return state;
      }
    }
    return UNKNOWN;
  }

  /**
   * The state of a text in either vocabulary, as octets. Allocates nothing.
   *
   * @param octets the array
   * @param offset where the text begins
   * @param length the octets it has
   * @return the state, {@link #UNKNOWN} for a text neither vocabulary has
   * @throws IndexOutOfBoundsException if the range does not lie within the array
   */
  public static TcpState of(byte[] octets, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, octets.length);
    for (TcpState state : ALL) {
      if (matches(state.linuxText, octets, offset, length)
          || matches(state.documentedText, octets, offset, length)) {
        return state;
      }
    }
    return UNKNOWN;
  }

  private static boolean matches(@Nullable String name, byte[] octets, int offset, int length) {
    if (name == null || name.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (name.charAt(i) != octets[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
