// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.wire.WrittenTemplates.Slot;
import dev.cnitelemetry.ipfix.wire.internal.MessageBuffer;
import java.util.Objects;
import javax.annotation.Nullable;

/** The records of a session that is written: each is put into its message, which goes when full. */
final class GatheredRecords implements RecordOctets.Owner {
  private final WrittenTemplates templates;
  private final OutgoingMessages messages;
  private final int mostRecords;
  private final RecordWriter record = new RecordWriter(this);

  /** That of the record at hand. */
  private @Nullable Slot open;

  GatheredRecords(WrittenTemplates templates, OutgoingMessages messages, int mostRecords) {
    this.templates = templates;
    this.messages = messages;
    this.mostRecords = mostRecords;
  }

  /** A record in which a value was refused is dropped: whoever was told so may have left it. */
  void checkNoneOpen() {
    if (record.isOpen() && !record.failed()) {
      throw new IllegalStateException(
          "a record of Template "
              + record.template().id()
              + " is open: end() or abandon() it first");
    }
    if (record.isOpen()) {
      record.abandon();
    }
  }

  RecordWriter begin(Slot slot) {
    prepare(slot, slot.definition.fewestOctets());
    MessageBuffer message = slot.message;
    record.open(slot.definition, message.octets(), message.recordStart(slot.definition.id()));
    open = slot;
    return record;
  }

  /** Makes the message ready for a record of a Template. */
  private void prepare(Slot slot, int fewest) {
    checkNoneOpen();
    messages.announceIfDue();
    if (fewest > messages.mostOfRecord()) {
      throw new IllegalArgumentException(
          "a record of Template "
              + slot.definition.id()
              + " has at least "
              + fewest
              + " octets: a message holds "
              + messages.mostOfRecord()
              + " of one record");
    }
  }

  /** Takes a record that was read as it is. */
  void copy(DataRecord source, Slot slot) {
    int length = source.length();
    prepare(slot, length);
    if (slot.message.fits(slot.definition.id(), length, slot.definition.fewestOctets())) {
      put(source, slot);
      return;
    }
    try {
      messages.send(slot.message);
    } finally {
      put(source, slot);
    }
  }

  private void put(DataRecord source, Slot slot) {
    int length = source.length();
    int start = slot.message.recordStart(slot.definition.id());
    System.arraycopy(source.octets(), source.begin(), slot.message.octets(), start, length);
    take(slot, length);
  }

  /** Takes a record that was written at its start into the message. */
  private void take(Slot slot, int length) {
    MessageBuffer message = slot.message;
    if (message.isEmpty()) {
      message.setSince(messages.now());
    }
    message.append(slot.definition.id(), length, slot.definition.fewestOctets());
    message.countRecord();
    if (message.records() >= mostRecords) {
      messages.send(message);
    }
  }

  @Override
  public void end(RecordOctets ended) {
    Slot slot = Objects.requireNonNull(open);
    TemplateDefinition template = slot.definition;
    MessageBuffer message = slot.message;
    int length = ended.length();
    if (length > message.mostOfRecord()) {
      throw tooLong(ended, length, ended.longestField());
    }
    if (message.fits(template.id(), length, template.fewestOctets())) {
      take(slot, length);
      return;
    }
    // Padding may be written where the record begins: it steps aside.
    int aside = ended.begin() + MessageBuffer.SLACK;
    byte[] array = ended.octets;
    System.arraycopy(array, ended.begin(), array, aside, length);
    try {
      messages.send(message);
    } finally {
      System.arraycopy(array, aside, array, message.recordStart(template.id()), length);
      take(slot, length);
    }
  }

  @Override
  public byte[] widen(RecordOctets widened, int field, int count) {
    throw tooLong(widened, count, widened.template().name(field) + " reaching so far");
  }

  private IllegalArgumentException tooLong(RecordOctets of, int length, String cause) {
    return new IllegalArgumentException(
        "a record of Template "
            + of.template().id()
            + " has "
            + length
            + " octets, "
            + cause
            + ": a message holds "
            + messages.mostOfRecord()
            + " of one record");
  }

  @Override
  public boolean defines(TemplateDefinition template) {
    return templates.defines(template);
  }
}
