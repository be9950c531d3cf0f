// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.internal.Octets;
import dev.cnitelemetry.ipfix.internal.Quantity;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Template Records, RFC 7011, section 3.4.1 and 3.4.2. */
final class TemplateRecordParser {
  private static final int ENTERPRISE_BIT = 0x8000;
  private static final int FIRST_ID = 256;
  private static final int FIELD = 4;
  private static final int ENTERPRISE_FIELD = 8;

  private final Position position;

  TemplateRecordParser(Position position) {
    this.position = position;
  }

  /** Whether what is left of a set is too short for a record, or zero octets throughout. */
  boolean padding(byte[] octets, int at, int setEnd) {
    if (setEnd - at < FIELD) {
      return true;
    }
    for (int i = at; i < setEnd; i++) {
      if (octets[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static int header(boolean options) {
    return options ? 6 : 4;
  }

  /** The index after the record, whose fields lie within the set. */
  int end(byte[] octets, int start, int setEnd, boolean options) {
    int id = Octets.unsigned16(octets, start);
    int count = Octets.unsigned16(octets, start + 2);
    if (id < FIRST_ID) {
      throw error(Code.TEMPLATE_ID, "no Template has an id below 256, such as " + id, start, -1);
    }
    int at = start + header(options);
    for (int field = 0; field < count; field++) {
      boolean enterprise = setEnd - at >= FIELD && (octets[at] & 0x80) != 0;
      int length = enterprise ? ENTERPRISE_FIELD : FIELD;
      if (setEnd - at < length) {
        throw error(
            Code.TEMPLATE_TRUNCATED,
            "Template "
                + id
                + " says it has "
                + Quantity.of(count, "field")
                + " and ends outside of its set",
            Math.min(at, setEnd),
            field);
      }
      at += length;
    }
    return at;
  }

  /** The Template of a record that {@link #end} found to lie within its set. */
  Template template(
      byte[] octets,
      int start,
      int behind,
      boolean options,
      TransportSession session,
      ObservationDomain domain) {
    int id = Octets.unsigned16(octets, start);
    int count = Octets.unsigned16(octets, start + 2);
    int scopes = options ? Octets.unsigned16(octets, start + 4) : 0;
    if (options && (scopes == 0 || scopes > count)) {
      throw error(
          Code.SCOPE_COUNT,
          "Options Template " + id + " has " + scopes + " scope fields among " + count,
          start + 4,
          -1);
    }
    if (count > domain.limits().fields() || !domain.hasRoomFor(id, count)) {
      throw error(
          Code.LIMIT,
          "Template " + id + " of " + Quantity.of(count, "field") + " is beyond the limits",
          start,
          -1);
    }
    byte[] record = Arrays.copyOfRange(octets, start, behind);
    Template shared = session.shared(record, options);
    if (shared != null) {
      return shared;
    }
    List<TemplateField> fields = new ArrayList<>(count);
    int at = start + header(options);
    int fewestOctets = 0;
    for (int i = 0; i < count; i++) {
      int number = Octets.unsigned16(octets, at);
      int length = Octets.unsigned16(octets, at + 2);
      boolean enterprise = number >= ENTERPRISE_BIT;
      long enterpriseNumber = enterprise ? Octets.unsigned32(octets, at + FIELD) : 0;
      int element = number & (ENTERPRISE_BIT - 1);
      fields.add(
          new TemplateField(
              domain.element(enterpriseNumber, element),
              enterpriseNumber,
              element,
              length,
              i < scopes));
      fewestOctets |= length;
      at += enterprise ? ENTERPRISE_FIELD : FIELD;
    }
    if (fewestOctets == 0) {
      throw error(
          Code.RECORD_WITHOUT_OCTETS,
          "all fields of Template " + id + " have the length 0, so that no set of it would end",
          start,
          -1);
    }
    if (!EarlyAntrea.isSender(fields)) {
      fields.replaceAll(EarlyAntrea::asSent);
    }
    return new Template(id, scopes, fields, record);
  }

  private IpfixFormatException error(Code code, String reason, int index, int field) {
    return position.error(code, reason, index, field);
  }
}
