// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.internal.Octets;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException.Code;
import java.util.List;
import javax.annotation.Nullable;

/**
 * A cursor over a list of RFC 6313: the values of a basicList, the records of a subTemplateList or
 * a subTemplateMultiList.
 *
 * <p>Every member is a {@link DataRecord}; that of a basicList has one field, the list's element.
 * One cursor serves any number of lists; a list within a list takes a cursor of its own for each
 * depth. It borrows from the record it was opened on and is valid until the reader's next step.
 * Once it has met an element, reading lists of it allocates nothing. Not for use by several threads
 * at once.
 *
 * <pre>{@code
 * StructuredData list = new StructuredData(); // once
 * record.structuredData(IanaElements.BASIC_LIST, list);
 * long total = 0;
 * while (list.next()) {
 *   total += list.record().longAt(0);
 * }
 * }</pre>
 */
public final class StructuredData {
  private static final int ENTERPRISE_BIT = 0x8000;

  private final RecordLayout layout = new RecordLayout();
  private final DataRecord record = new DataRecord(new Position(), layout);
  private Position position = new Position();
  private @Nullable ObservationDomain domain;
  private @Nullable Template template;
  private @Nullable Template valueTemplate;
  private DataType type = DataType.BASIC_LIST;
  private byte[] octets = {};
  private int at;
  private int recordsEnd;
  private int end;
  private int semantic;
  private int field;

  /** A cursor without a list, to be opened by {@link DataRecord#structuredData}. */
  public StructuredData() {}

  void wrap(
      DataType listType,
      byte[] array,
      int offset,
      int length,
      ObservationDomain within,
      Position where,
      int outerDepth,
      int outerField) {
    type = listType;
    octets = array;
    at = offset;
    recordsEnd = offset;
    end = offset + length;
    domain = within;
    position = where;
    field = outerField;
    template = null;
    record.place(where, outerDepth + 1);
    int deepest = within.limits().nesting();
    if (outerDepth >= deepest) {
      at = end;
      throw error(Code.NESTING, "lists are within lists deeper than the limit of " + deepest);
    }
    need(1, "its semantic");
    semantic = octets[at++] & 0xFF;
    if (type == DataType.BASIC_LIST) {
      openValues(within);
    } else if (type == DataType.SUB_TEMPLATE_LIST) {
      need(2, "the id of its Template");
      at += 2;
      openRecords(within, Octets.unsigned16(octets, at - 2), end);
    }
  }

  private void openValues(ObservationDomain within) {
    need(4, "the element of its values");
    int number = Octets.unsigned16(octets, at);
    int length = Octets.unsigned16(octets, at + 2);
    at += 4;
    long enterpriseNumber = 0;
    if (number >= ENTERPRISE_BIT) {
      need(4, "the enterprise number of its values");
      enterpriseNumber = Octets.unsigned32(octets, at);
      at += 4;
    }
    int id = number & (ENTERPRISE_BIT - 1);
    if (length == 0 && at < end) {
      at = end;
      throw error(Code.LIST, "the values of the list have the length 0, so that it would not end");
    }
    Template known = valueTemplate;
    if (known == null || !isOf(known, enterpriseNumber, id, length)) {
      InformationElement element = within.element(enterpriseNumber, id);
      TemplateField value = new TemplateField(element, enterpriseNumber, id, length, false);
      known = new Template(0, 0, List.of(value), new byte[0]);
      valueTemplate = known;
    }
    template = known;
    recordsEnd = end;
    record.prepare(known, within, octets);
  }

  private static boolean isOf(Template template, long enterpriseNumber, int id, int length) {
    TemplateField value = template.fields().get(0);
    return value.enterpriseNumber() == enterpriseNumber
        && value.id() == id
        && value.length() == length;
  }

  private void openRecords(ObservationDomain within, int templateId, int behind) {
    Template known = within.template(templateId);
    recordsEnd = behind;
    if (known == null) {
      at = behind;
      throw error(
          Code.LIST_TEMPLATE, "the list refers to Template " + templateId + ", which is not known");
    }
    template = known;
    record.prepare(known, within, octets);
  }

  private void need(int count, String what) {
    if (end - at < count) {
      at = end;
      throw error(Code.LIST, "the list is cut off within " + what);
    }
  }

  private IpfixFormatException error(Code code, String reason) {
    return position.error(code, reason, at, field);
  }

  /**
   * How the members relate to each other.
   *
   * @return the semantic, {@link ListSemantic#UNASSIGNED} for a number without a meaning
   */
  public ListSemantic semantic() {
    return ListSemantic.ofCode(semantic);
  }

  /** The number of the semantic on the wire. */
  int semanticCode() {
    return semantic;
  }

  /** Which of the three list types it is. */
  DataType kind() {
    return type;
  }

  /**
   * Steps to the next member.
   *
   * @return whether there is one
   * @throws IpfixFormatException if the list is cut off or refers to a Template that is not known;
   *     the next call goes on after it
   */
  public boolean next() {
    while (at >= recordsEnd) {
      if (at >= end || type != DataType.SUB_TEMPLATE_MULTI_LIST) {
        return false;
      }
      openNextOfMany();
    }
    int behind = layout.bind(at, recordsEnd);
    if (behind < 0) {
      at = recordsEnd;
      throw error(Code.LIST, "a member of the list is cut off");
    }
    at = behind;
    return true;
  }

  private void openNextOfMany() {
    ObservationDomain within = domain;
    need(4, "the id and length of the records of one Template");
    int length = Octets.unsigned16(octets, at + 2);
    if (length < 4 || length > end - at || within == null) {
      at = end;
      recordsEnd = end;
      throw error(Code.LIST, "the records of one Template have the length " + length);
    }
    int templateId = Octets.unsigned16(octets, at);
    int behind = at + length;
    at += 4;
    openRecords(within, templateId, behind);
  }

  /**
   * The member {@link #next()} stepped to, valid until its next call.
   *
   * @return a record; of a basicList, one with a single field
   */
  public DataRecord record() {
    return record;
  }

  /**
   * The Template of the members at hand: that of the list, of the part of a subTemplateMultiList
   * stepped to last, or one made up of the single field of a basicList, with id 0.
   *
   * @return the Template, or null before the first part of a subTemplateMultiList
   */
  public @Nullable Template template() {
    return template;
  }
}
