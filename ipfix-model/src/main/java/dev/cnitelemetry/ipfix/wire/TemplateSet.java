// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.internal.Octets;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException.Code;
import javax.annotation.Nullable;

/**
 * The Template Set or Options Template Set at hand: takes its Templates into their Observation
 * Domain, and withdraws others. RFC 7011, sections 3.4.1, 3.4.2 and 8.1.
 */
final class TemplateSet {
  static final int ID = 2;
  static final int ID_OF_OPTIONS = 3;

  private static final int FIRST_TEMPLATE = 256;
  private static final int WITHDRAWAL = 4;

  private final Position position;
  private final TemplateRecordParser parser;

  private byte[] octets = {};
  private int at;
  private int end;
  private int setId;

  private long base;
  private int setIndex;
  private int recordIndex;

  private @Nullable Template template;
  private TemplateChange change = TemplateChange.NEW;
  private int withdrawnId;
  private int broughtId;

  TemplateSet(Position position) {
    this.position = position;
    parser = new TemplateRecordParser(position);
  }

  /** Goes before the first record of a set, which the position is at. */
  void open(int id, byte[] array, int begin, int behind) {
    setId = id;
    octets = array;
    at = begin;
    end = behind;
    base = position.base;
    setIndex = position.set;
    recordIndex = -1;
  }

  /** Whether nothing but padding is left. */
  boolean ended() {
    return parser.padding(octets, at, end);
  }

  /**
   * Steps to the next record. The position is set anew each time: parked Data Sets may have been
   * read since the last one.
   */
  IpfixEvent next(TransportSession session, ObservationDomain domain) {
    recordIndex++;
    position.move(base, setIndex);
    position.record = recordIndex;
    template = null;
    broughtId = 0;
    int start = at;
    at = end;
    int id = Octets.unsigned16(octets, start);
    if (Octets.unsigned16(octets, start + 2) == 0) {
      at = start + WITHDRAWAL;
      withdraw(id, start, session, domain);
      return IpfixEvent.WITHDRAWAL;
    }
    receive(id, start, session, domain);
    return IpfixEvent.TEMPLATE;
  }

  private void receive(int id, int start, TransportSession session, ObservationDomain domain) {
    boolean options = setId == ID_OF_OPTIONS;
    Template present = domain.template(id);
    Template received;
    try {
      at = parser.end(octets, start, end, options);
      if (present != null
          && present.isOptions() == options
          && present.receivedAs(octets, start, at - start)) {
        domain.refresh(id);
        template = present;
        change = TemplateChange.REFRESHED;
        return;
      }
      received = parser.template(octets, start, at, options, session, domain);
    } catch (IpfixFormatException e) {
      domain.forget(id);
      throw e;
    }
    domain.put(received);
    template = received;
    change = present == null ? TemplateChange.NEW : TemplateChange.REPLACED;
    broughtId = id;
    if (present != null && session.transport() != Transport.UDP) {
      throw position.error(
          Code.TEMPLATE_CONFLICT,
          "Template " + id + " differs from the one there is, which was not withdrawn",
          start,
          -1);
    }
  }

  private void withdraw(int id, int start, TransportSession session, ObservationDomain domain) {
    if (session.transport() == Transport.UDP) {
      throw position.error(
          Code.WITHDRAWAL_OVER_UDP, "a withdrawal over UDP is to be ignored", start, -1);
    }
    boolean options = setId == ID_OF_OPTIONS;
    withdrawnId = id;
    if (id == setId) {
      domain.withdrawAll(options);
    } else if (id < FIRST_TEMPLATE) {
      throw position.error(
          Code.TEMPLATE_ID, "no Template has an id below 256, such as " + id, start, -1);
    } else {
      template = domain.withdraw(id, options);
    }
  }

  /** The Template that the record brought, repeated or withdrew. */
  @Nullable
  Template template() {
    return template;
  }

  TemplateChange change() {
    return change;
  }

  int withdrawnId() {
    return withdrawnId;
  }

  /** The id of a Template the domain did not have before the record, or 0 when there is none. */
  int broughtId() {
    return broughtId;
  }
}
