// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.internal.Octets;
import dev.cnitelemetry.ipfix.internal.Quantity;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException.Code;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * The Sets of the message at hand, one after the other, and how many records they hold. RFC 7011,
 * sections 3.1 and 3.3.
 *
 * <p>A Data Set whose Template is not known is parked; once a Template Set brings that Template,
 * its parked sets are read before its next record.
 */
final class MessageSets {
  private static final int SET_HEADER = 4;
  private static final int FIRST_DATA_SET = 256;

  private enum Phase {
    ENDED,
    BETWEEN_SETS,
    TEMPLATES,
    DATA
  }

  private final MessageHeader header;
  private final Position position;
  private final TemplateSet templates;
  private final DataSet data;

  private TransportSession session;
  private @Nullable ObservationDomain domain;
  private Phase phase = Phase.ENDED;

  private int at;
  private int end;
  private int setIndex;
  private int setId;
  private int setLength;

  /** The Template of what the reader is at. */
  private @Nullable Template template;

  /** Whether the set passed over last was parked. */
  private boolean parked;

  /** The id of the Template that came last while sets may be parked for it, or 0. */
  private int awaitedId;

  /** The parked set the reader is in. */
  private @Nullable ParkedSet replayed;

  private int records;
  private int optionsRecords;

  /** Whether the message has Templates. */
  private boolean templatesCame;

  /** Whether every record of the message was counted. */
  private boolean certain;

  private long lostRecords;

  MessageSets(MessageHeader header, Position position, DataSet data, TransportSession session) {
    this.header = header;
    this.position = position;
    this.data = data;
    this.session = session;
    templates = new TemplateSet(position);
  }

  /** Forgets the message, wherever it is in it: others of another input follow. */
  void restart(TransportSession within) {
    session = within;
    domain = null;
    phase = Phase.ENDED;
    template = null;
    awaitedId = 0;
    replayed = null;
    data.close();
    position.move(0, -1);
  }

  /** Goes before the first set of the message whose header was read last. */
  void open() {
    at = header.begin + MessageHeader.OCTETS;
    end = header.begin + header.length;
    setIndex = -1;
    records = 0;
    optionsRecords = 0;
    certain = true;
    templatesCame = false;
    domain = session.domain(header.observationDomainId);
    if (domain == null) {
      throw position.error(
          Code.LIMIT,
          "Observation Domain " + header.observationDomainId + " is one more than may be",
          header.begin,
          -1);
    }
    phase = Phase.BETWEEN_SETS;
  }

  boolean ended() {
    return phase == Phase.ENDED;
  }

  /**
   * Steps on; null when there is nothing to tell. The caller asks again, in a loop: sets without
   * records must not cost stack.
   */
  @Nullable
  IpfixEvent next() {
    return switch (phase) {
      case ENDED -> null;
      case BETWEEN_SETS -> at < end ? nextSet() : endMessage();
      case TEMPLATES -> nextTemplate();
      case DATA -> nextRecord();
    };
  }

  private @Nullable IpfixEvent nextSet() {
    setIndex++;
    position.move(header.base, setIndex);
    byte[] octets = header.octets;
    int begin = at;
    int left = end - begin;
    at = end;
    setId = left < SET_HEADER ? -1 : Octets.unsigned16(octets, begin);
    setLength = left < SET_HEADER ? left : Octets.unsigned16(octets, begin + 2);
    if (left < SET_HEADER || setLength < SET_HEADER || setLength > left) {
      certain = false;
      throw position.error(
          Code.SET_LENGTH,
          "the set has the length " + setLength + ", of " + Quantity.octets(left) + " left",
          begin,
          -1);
    }
    at = begin + setLength;
    if (setId >= FIRST_DATA_SET) {
      return nextDataSet(begin);
    }
    if (setId == TemplateSet.ID || setId == TemplateSet.ID_OF_OPTIONS) {
      templates.open(setId, octets, begin + SET_HEADER, at);
      phase = Phase.TEMPLATES;
      templatesCame = true;
      return null;
    }
    template = null;
    parked = false;
    return IpfixEvent.SKIPPED_SET;
  }

  private @Nullable IpfixEvent nextDataSet(int begin) {
    ObservationDomain current = current();
    Template known = current.template(setId);
    if (known == null) {
      template = null;
      certain = false;
      parked = park(current, begin);
      return IpfixEvent.SKIPPED_SET;
    }
    openDataSet(known, header.octets, begin + SET_HEADER, at);
    return null;
  }

  private void openDataSet(Template known, byte[] octets, int begin, int behind) {
    data.open(known, session, current(), octets, begin, behind);
    template = known;
    phase = Phase.DATA;
  }

  private @Nullable IpfixEvent nextRecord() {
    IpfixEvent event = data.next();
    if (event == null) {
      leaveDataSet();
    }
    return event;
  }

  private void leaveDataSet() {
    certain &= !data.cutOff();
    if (replayed != null) {
      phase = Phase.TEMPLATES;
      return;
    }
    if (data.isOptions()) {
      optionsRecords += data.records();
    } else {
      records += data.records();
    }
    phase = Phase.BETWEEN_SETS;
  }

  private @Nullable IpfixEvent nextTemplate() {
    if (awaitedId != 0) {
      openParkedSet();
      return null;
    }
    if (templates.ended()) {
      phase = Phase.BETWEEN_SETS;
      return null;
    }
    try {
      return templates.next(session, current());
    } finally {
      template = templates.template();
      awaitedId = templates.broughtId();
    }
  }

  private boolean park(ObservationDomain current, int begin) {
    return session.limits().parkedOctets() > 0
        && session.park(
            current.id(), setId, new ParkedSet(header, position, begin, at, session.now()));
  }

  /** Opens the next set parked for the Template that came last, while there is one. */
  private void openParkedSet() {
    ObservationDomain current = current();
    Template known = current.template(awaitedId);
    replayed = known == null ? null : session.unpark(current.id(), awaitedId);
    if (known == null || replayed == null) {
      awaitedId = 0;
      return;
    }
    position.move(replayed.offset, replayed.setIndex);
    byte[] octets = replayed.octets;
    openDataSet(known, octets, ParkedSet.MARGIN + SET_HEADER, octets.length);
  }

  private @Nullable IpfixEvent endMessage() {
    phase = Phase.ENDED;
    lostRecords =
        current()
            .sequence()
            .message(header.sequenceNumber, records, optionsRecords, certain, templatesCame);
    return lostRecords > 0 ? IpfixEvent.GAP : null;
  }

  private ObservationDomain current() {
    return Objects.requireNonNull(domain);
  }

  /** The domain of the message, or null before the first one. */
  @Nullable
  ObservationDomain domain() {
    return domain;
  }

  @Nullable
  Template template() {
    return template;
  }

  TemplateSet templates() {
    return templates;
  }

  int setId() {
    return replayed == null ? setId : awaitedId;
  }

  int setLength() {
    return setLength;
  }

  /** Whether the record at hand is of a parked set, or the set passed over last was parked. */
  boolean isParked() {
    return phase == Phase.DATA ? replayed != null : parked;
  }

  long exportTime() {
    return replayed == null ? header.exportTime : replayed.exportTime;
  }

  long sequenceNumber() {
    return replayed == null ? header.sequenceNumber : replayed.sequenceNumber;
  }

  /** How many records were missing before the message, once it has ended. */
  long lostRecords() {
    return lostRecords;
  }
}
