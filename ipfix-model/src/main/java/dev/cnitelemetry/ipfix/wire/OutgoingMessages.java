// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.wire.WrittenTemplates.Slot;
import dev.cnitelemetry.ipfix.wire.internal.MessageBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The messages of a session that is written, on their way to the sink: when they go, what is sent
 * before records (Templates and withdrawals), sequence numbers, and what was sent or lost.
 */
final class OutgoingMessages {
  private static final int WITHDRAWAL = 4;
  private static final int OPTIONS_BIT = 1 << 16;

  private final MessageSink sink;
  private final long observationDomainId;
  private final Transport transport;
  private final ReceiverProfile receiver;
  private final SequenceConvention convention;
  private final long refreshMillis;
  private final long ageMillis;
  private final int largestMessage;
  private final boolean padding;
  private final WrittenTemplates templates;

  /**
   * The message all Templates share; of a receiver that takes one set a message, Templates alone.
   */
  private final MessageBuffer shared;

  /** Whether a Template or withdrawal has to be sent before the next record. */
  private boolean announcing;

  /** Withdrawals in the message at hand. */
  private final List<Integer> withdrawals = new ArrayList<>();

  /** Withdrawals of messages that were lost. */
  private final List<Integer> lostWithdrawals = new ArrayList<>();

  private boolean timeKnown;
  private long now;
  private long announcedAt;
  private int sequence;
  private boolean sending;

  private long sentMessages;
  private long sentRecords;
  private long lostMessages;
  private long lostRecords;

  OutgoingMessages(IpfixWriter.Builder builder, WrittenTemplates templates) {
    this.templates = templates;
    sink = builder.sink;
    observationDomainId = builder.observationDomainId;
    transport = builder.transport;
    receiver = builder.receiver;
    convention = builder.convention;
    refreshMillis = builder.refresh.toMillis();
    ageMillis = builder.age == null ? Long.MAX_VALUE : builder.age.toMillis();
    largestMessage = builder.largestMessage();
    padding = builder.padding;
    shared = new MessageBuffer(largestMessage, padding);
  }

  // Time

  long now() {
    return now;
  }

  void advance(long epochMilli) {
    if (!timeKnown || epochMilli < now) {
      // What was done before is taken to have been done now: the clock was set, or never told.
      restart(epochMilli);
      announcedAt = epochMilli;
      timeKnown = true;
    }
    now = epochMilli;
    if (now - oldest() >= ageMillis) {
      flush();
    }
    if (transport == Transport.UDP && now - announcedAt >= refreshMillis) {
      announcedAt = now;
      for (int i = 0; i < templates.size(); i++) {
        templates.get(i).announced = false;
        announcing = true;
      }
      announce();
    }
  }

  private void restart(long epochMilli) {
    shared.setSince(epochMilli);
    for (int i = 0; i < templates.size(); i++) {
      templates.get(i).message.setSince(epochMilli);
    }
  }

  /** When the oldest message at hand began; now if there is none. */
  private long oldest() {
    long oldest = shared.isEmpty() ? now : shared.since();
    for (int i = 0; i < templates.size(); i++) {
      MessageBuffer message = templates.get(i).message;
      oldest = message.isEmpty() ? oldest : Math.min(oldest, message.since());
    }
    return oldest;
  }

  // Room

  /** The most octets one record may have. */
  int mostOfRecord() {
    return shared.mostOfRecord();
  }

  void checkHolds(TemplateDefinition template) {
    if (!receiver.oneSetAMessage() && template.recordOctets() > mostOfRecord()) {
      throw new IllegalArgumentException(
          "the Template Record of Template "
              + template.id()
              + " has "
              + template.recordOctets()
              + " octets: a message holds "
              + mostOfRecord()
              + " of one record");
    }
  }

  /** Where records of a new Template gather. */
  MessageBuffer messageFor(TemplateDefinition template) {
    MessageBuffer message =
        receiver.oneSetAMessage() ? new MessageBuffer(largestMessage, padding) : shared;
    message.reserve(template.image.length);
    shared.reserve(template.recordOctets());
    return message;
  }

  // What is sent before records

  /** Has Templates that were not sent yet sent before the next record. */
  void announceLater() {
    announcing = true;
  }

  void announceIfDue() {
    if (announcing) {
      announce();
    }
  }

  private void announce() {
    announcing = false;
    boolean complete = false;
    try {
      while (!lostWithdrawals.isEmpty()) {
        appendWithdrawal(lostWithdrawals.get(0));
        lostWithdrawals.remove(0);
      }
      for (int i = 0; i < templates.size(); i++) {
        if (!templates.get(i).announced) {
          announce(templates.get(i));
        }
      }
      shared.closeSet();
      complete = true;
    } finally {
      announcing |= !complete;
    }
  }

  private void announce(Slot slot) {
    byte[] octets = slot.definition.template().octets();
    append(
        slot.definition.isOptions() ? TemplateSet.ID_OF_OPTIONS : TemplateSet.ID,
        octets,
        octets.length);
    slot.announced = true;
    slot.inMessage = true;
    if (receiver.oneSetAMessage()) {
      send(shared);
    }
  }

  /** Says that Templates of some id, or all of a kind, are no longer in force. */
  void withdraw(int id, boolean options) {
    shared.closeSet();
    appendWithdrawal(id | (options ? OPTIONS_BIT : 0));
    shared.closeSet();
  }

  private void appendWithdrawal(int id) {
    byte[] octets = {(byte) (id >> 8), (byte) id, 0, 0};
    append(id >= OPTIONS_BIT ? TemplateSet.ID_OF_OPTIONS : TemplateSet.ID, octets, WITHDRAWAL);
    withdrawals.add(id);
  }

  private void append(int setId, byte[] octets, int length) {
    if (!receiver.oneSetAMessage() && !shared.fits(setId, length, WITHDRAWAL)) {
      send(shared);
    }
    if (shared.isEmpty()) {
      shared.setSince(now);
    }
    System.arraycopy(octets, 0, shared.octets(), shared.recordStart(setId), length);
    shared.append(setId, length, WITHDRAWAL);
  }

  void newSession() {
    byte[] unsent = shared.sets();
    int unsentRecords = shared.records();
    shared.clear();
    sequence = 0;
    withdrawals.clear();
    lostWithdrawals.clear();
    for (int i = 0; i < templates.size(); i++) {
      templates.get(i).announced = false;
      templates.get(i).inMessage = false;
    }
    announcing = templates.size() > 0;
    if (unsentRecords == 0) {
      return;
    }
    try {
      announce();
      send(shared);
    } finally {
      shared.restore(unsent, unsentRecords, now);
    }
  }

  // Sending

  void flush() {
    announceIfDue();
    send(shared);
    for (int i = 0; i < templates.size(); i++) {
      send(templates.get(i).message);
    }
  }

  void send(MessageBuffer message) {
    if (message.isEmpty()) {
      return;
    }
    if (sending) {
      throw new IllegalStateException("a sink does not call its writer");
    }
    int records = message.records();
    int number = convention == SequenceConvention.INCLUSIVE ? sequence + records : sequence;
    int length = message.finish(now / 1000, number, (int) observationDomainId);
    boolean taken = false;
    sending = true;
    try {
      sink.send(message.octets(), 0, length);
      taken = true;
    } finally {
      sending = false;
      message.clear();
      sequence += records;
      settle(taken, records, message == shared);
    }
  }

  private void settle(boolean taken, int records, boolean withTemplates) {
    if (taken) {
      sentMessages++;
      sentRecords += records;
    } else {
      lostMessages++;
      lostRecords += records;
    }
    if (!withTemplates) {
      return;
    }
    if (!taken) {
      lostWithdrawals.addAll(withdrawals);
      announcing |= !withdrawals.isEmpty();
    }
    withdrawals.clear();
    for (int i = 0; i < templates.size(); i++) {
      Slot slot = templates.get(i);
      if (slot.inMessage) {
        slot.inMessage = false;
        slot.announced = taken;
        announcing |= !taken;
      }
    }
  }

  // What was sent

  long observationDomainId() {
    return observationDomainId;
  }

  int sequence() {
    return sequence;
  }

  long sentMessages() {
    return sentMessages;
  }

  long sentRecords() {
    return sentRecords;
  }

  long lostMessages() {
    return lostMessages;
  }

  long lostRecords() {
    return lostRecords;
  }
}
