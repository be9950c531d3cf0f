// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.wire.IpfixFormatException.Code;
import java.util.Objects;
import javax.annotation.Nullable;

/** The Data Set at hand: binds the record to one after the other. RFC 7011, section 3.4.3. */
final class DataSet {
  private final Position position;
  private final RecordLayout layout = new RecordLayout();
  private final DataRecord record;

  private @Nullable Template template;
  private int at;
  private int end;
  private int fewestOctets = 1;
  private boolean options;
  private boolean cutOff;

  /** What is wrong with the record that was stepped to last, to be said after it. */
  private @Nullable IpfixFormatException refused;

  /** The session that learns from the records, when they describe elements. */
  private @Nullable TransportSession pupil;

  DataSet(Position position) {
    this.position = position;
    record = new DataRecord(position, layout);
  }

  DataRecord record() {
    return record;
  }

  /** Goes before the first record of a set, which the position is at. */
  void open(
      Template known,
      TransportSession session,
      ObservationDomain domain,
      byte[] octets,
      int begin,
      int behind) {
    record.place(position, 0);
    record.prepare(known, domain, octets);
    template = known;
    at = begin;
    end = behind;
    fewestOctets = known.fewestOctets();
    options = known.isOptions();
    pupil = options && TypeRecords.describes(known) ? session : null;
    cutOff = false;
  }

  /** Forgets the set. */
  void close() {
    refused = null;
    at = 0;
    end = 0;
  }

  /** How many records were read. */
  int records() {
    return position.record + 1;
  }

  boolean isOptions() {
    return options;
  }

  /** Whether the last record was cut off, so that nobody knows how many there are. */
  boolean cutOff() {
    return cutOff;
  }

  /** Steps to the next record; null when nothing but padding is left. */
  @Nullable
  IpfixEvent next() {
    IpfixFormatException error = refused;
    if (error != null) {
      refused = null;
      throw error;
    }
    if (end - at < fewestOctets) {
      return null;
    }
    int behind = layout.bind(at, end);
    if (behind < 0) {
      throw truncated();
    }
    at = behind;
    position.record++;
    return options ? optionsRecord() : IpfixEvent.RECORD;
  }

  private IpfixEvent optionsRecord() {
    String objection = pupil == null ? null : TypeRecords.teach(record, pupil);
    if (objection != null) {
      refused = position.error(Code.ELEMENT_NAME, objection, at - layout.length(), -1);
    }
    return IpfixEvent.OPTIONS;
  }

  /** Gives up the rest of the set: where the next record would begin nobody can tell. */
  private IpfixFormatException truncated() {
    position.record++;
    int field = layout.failedField();
    IpfixFormatException error =
        position.error(
            Code.RECORD_TRUNCATED,
            Objects.requireNonNull(template).fields().get(field).element().name()
                + " ends outside of the set",
            at,
            field);
    position.record--;
    at = end;
    cutOff = true;
    return error;
  }
}
