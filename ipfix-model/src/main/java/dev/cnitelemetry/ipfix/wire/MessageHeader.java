// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.internal.Octets;
import dev.cnitelemetry.ipfix.internal.Quantity;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException.Code;
import dev.cnitelemetry.ipfix.wire.internal.Input;

/** The Message Header, by which the input is cut into messages. RFC 7011, section 3.1. */
final class MessageHeader {
  static final int OCTETS = 16;
  private static final int VERSION = 10;

  private final Input input;
  private final Position position;

  /** An array that holds the whole message. */
  byte[] octets = {};

  /** Input offset of the first octet of the array. */
  long base;

  /** Where the message begins in the array. */
  int begin;

  int length;
  long exportTime;
  long sequenceNumber;
  long observationDomainId;

  MessageHeader(Input input, Position position) {
    this.input = input;
    this.position = position;
  }

  /**
   * Steps to the next message.
   *
   * @return false when the input does not hold another whole one
   */
  boolean next() {
    if (!input.ensure(OCTETS)) {
      return inputEnds();
    }
    int version = Octets.unsigned16(input.octets(), input.at());
    int claimed = Octets.unsigned16(input.octets(), input.at() + 2);
    if (version != VERSION) {
      throw malformed(Code.VERSION, "the version is " + version + ", not 10");
    }
    if (claimed < OCTETS) {
      throw malformed(
          Code.MESSAGE_LENGTH,
          "the message says it has " + Quantity.octets(claimed) + ", fewer than 16");
    }
    if (!input.ensure(claimed)) {
      return inputEnds();
    }
    octets = input.octets();
    base = input.base();
    begin = input.at();
    length = claimed;
    input.skip(claimed);
    exportTime = Octets.unsigned32(octets, begin + 4);
    sequenceNumber = Octets.unsigned32(octets, begin + 8);
    observationDomainId = Octets.unsigned32(octets, begin + 12);
    position.move(base, -1);
    return true;
  }

  private boolean inputEnds() {
    if (input.open() || input.available() == 0) {
      return false;
    }
    throw malformed(
        Code.MESSAGE_TRUNCATED,
        "the input ends " + Quantity.octets(input.available()) + " into a message");
  }

  /** A datagram has one message: nothing may follow the one at hand. */
  void checkLast() {
    if (input.available() > 0) {
      throw malformed(
          Code.TRAILING_OCTETS,
          Quantity.octets(input.available())
              + (input.available() == 1 ? " follows" : " follow")
              + " the message of the datagram");
    }
  }

  /** Gives up the rest of the input: where the next message would begin nobody can tell. */
  private IpfixFormatException malformed(Code code, String reason) {
    position.move(input.base(), -1);
    IpfixFormatException error = position.error(code, reason, input.at(), -1);
    exportTime = 0;
    sequenceNumber = 0;
    observationDomainId = 0;
    input.abandon();
    return error;
  }
}
