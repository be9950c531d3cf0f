// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.DataTypeSemantics;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.Units;
import dev.cnitelemetry.ipfix.ValueRange;
import javax.annotation.Nullable;

/**
 * Records by which a sender describes the Information Elements of its own enterprise, RFC 5610.
 *
 * <p>A reader learns from them by itself: a field whose element no registry knows comes back with
 * its name and type once the sender has described it. This class is for those who want to keep what
 * was learnt.
 *
 * <pre>{@code
 * if (reader.next() == IpfixEvent.OPTIONS && TypeRecords.describes(reader.template())) {
 *   InformationElement element = TypeRecords.element(reader.record());
 * }
 * }</pre>
 */
public final class TypeRecords {
  private TypeRecords() {}

  /**
   * Whether the records of a Template describe elements: enterprise number, id, data type and name
   * are among its fields.
   *
   * @param template the Template
   * @return whether they do
   */
  public static boolean describes(Template template) {
    return template.isOptions()
        && template.has(IanaElements.PRIVATE_ENTERPRISE_NUMBER)
        && template.has(IanaElements.INFORMATION_ELEMENT_ID)
        && template.has(IanaElements.INFORMATION_ELEMENT_DATA_TYPE)
        && template.has(IanaElements.INFORMATION_ELEMENT_NAME);
  }

  /**
   * The element a record describes. Allocates.
   *
   * @param record a record of a Template that {@linkplain #describes describes} elements
   * @return the element, or null when its numbers are out of range, its type is not assigned or its
   *     name is empty
   * @throws IpfixFormatException if a field cannot be read as its type
   */
  public static @Nullable InformationElement element(DataRecord record) {
    long enterpriseNumber = record.longValue(IanaElements.PRIVATE_ENTERPRISE_NUMBER);
    long id = record.longValue(IanaElements.INFORMATION_ELEMENT_ID) & 0x7FFF;
    DataType type = DataType.ofCode(record.longValue(IanaElements.INFORMATION_ELEMENT_DATA_TYPE));
    String name = record.text(IanaElements.INFORMATION_ELEMENT_NAME);
    if (type == null || name.isEmpty() || enterpriseNumber < 0 || enterpriseNumber >> 32 != 0) {
      return null;
    }
    DataTypeSemantics semantics =
        DataTypeSemantics.ofCode(record.longValue(IanaElements.INFORMATION_ELEMENT_SEMANTICS, 0));
    Units units = Units.ofCode(record.longValue(IanaElements.INFORMATION_ELEMENT_UNITS, 0));
    return InformationElement.define(
        enterpriseNumber,
        (int) id,
        name,
        type,
        semantics == null ? DataTypeSemantics.DEFAULT : semantics,
        units == null ? Units.NONE : units,
        range(record));
  }

  /** RFC 5610, sections 3.3 and 3.4: both ends 0 means no range. */
  private static @Nullable ValueRange range(DataRecord record) {
    long begin = record.longValue(IanaElements.INFORMATION_ELEMENT_RANGE_BEGIN, 0);
    long end = record.longValue(IanaElements.INFORMATION_ELEMENT_RANGE_END, 0);
    return begin == 0 && end == 0 ? null : new ValueRange(begin, end);
  }

  /**
   * An Options Template whose records describe elements.
   *
   * @param id its id, 256 to 65535
   * @return a new definition
   * @throws IllegalArgumentException if the id is out of its range
   */
  public static TemplateDefinition definition(int id) {
    return TemplateDefinition.builder(id)
        .scope(IanaElements.INFORMATION_ELEMENT_ID)
        .scope(IanaElements.PRIVATE_ENTERPRISE_NUMBER)
        .field(IanaElements.INFORMATION_ELEMENT_DATA_TYPE)
        .field(IanaElements.INFORMATION_ELEMENT_SEMANTICS)
        .field(IanaElements.INFORMATION_ELEMENT_UNITS)
        .field(IanaElements.INFORMATION_ELEMENT_RANGE_BEGIN)
        .field(IanaElements.INFORMATION_ELEMENT_RANGE_END)
        .field(IanaElements.INFORMATION_ELEMENT_NAME)
        .build();
  }

  /**
   * Describes an element, so that readers who do not know it learn its name and type. Describe
   * elements before the first record that has them.
   *
   * <pre>{@code
   * TemplateDefinition types = TypeRecords.definition(400);
   * writer.define(types);
   * TypeRecords.describe(AntreaElements.SOURCE_POD_NAME, writer.begin(types)).end();
   * }</pre>
   *
   * @param element the element
   * @param record a record of a {@link #definition}
   * @return the record, to be ended
   * @throws IllegalStateException if the record is not open, or of another Template
   */
  public static RecordWriter describe(InformationElement element, RecordWriter record) {
    ValueRange range = element.range();
    return record
        .set(IanaElements.PRIVATE_ENTERPRISE_NUMBER, element.enterpriseNumber())
        .set(IanaElements.INFORMATION_ELEMENT_ID, element.id())
        .set(IanaElements.INFORMATION_ELEMENT_DATA_TYPE, element.dataType().code())
        .set(IanaElements.INFORMATION_ELEMENT_SEMANTICS, element.semantics().code())
        .set(IanaElements.INFORMATION_ELEMENT_UNITS, element.units().code())
        .set(IanaElements.INFORMATION_ELEMENT_RANGE_BEGIN, range == null ? 0 : range.begin())
        .set(IanaElements.INFORMATION_ELEMENT_RANGE_END, range == null ? 0 : range.end())
        .set(IanaElements.INFORMATION_ELEMENT_NAME, element.name());
  }

  /**
   * Teaches a session; what cannot be read teaches nothing. Enterprise 0 is IANA's to describe.
   *
   * @return why the name cannot be taken, or null if nothing speaks against it
   */
  static @Nullable String teach(DataRecord record, TransportSession session) {
    try {
      long enterpriseNumber = record.longValue(IanaElements.PRIVATE_ENTERPRISE_NUMBER);
      long id = record.longValue(IanaElements.INFORMATION_ELEMENT_ID) & 0x7FFF;
      if (enterpriseNumber == 0 || session.knows((enterpriseNumber << 16) | id)) {
        return null;
      }
      InformationElement element = element(record);
      return element == null ? null : session.learn(element);
    } catch (IpfixFormatException e) {
      return null;
    }
  }
}
