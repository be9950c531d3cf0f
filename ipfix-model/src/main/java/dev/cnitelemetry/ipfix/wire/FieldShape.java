// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.OctetArrayElement;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.UnknownElement;

/**
 * How a field is written, in one number, so that setting it takes one load:
 *
 * <ul>
 *   <li>bits 0 to 5: of a plain number, the index of its highest bit
 *   <li>bit 6: whether it is plain: an unsigned number of fixed width, written as it is
 *   <li>bit 7: whether it is of variable length
 *   <li>bits 8 to 23: the width of a field of fixed length
 *   <li>bit 24: whether it takes text
 *   <li>bit 25: whether it takes octets
 * </ul>
 */
final class FieldShape {
  static final int PLAIN = 1 << 6;
  static final int VARIABLE = 1 << 7;
  static final int TEXT = 1 << 24;
  static final int OCTETS = 1 << 25;

  private static final int PADDING_OCTETS = 210;

  private FieldShape() {}

  static int of(TemplateField field) {
    DataType type = field.element().dataType();
    int text = type == DataType.STRING ? TEXT : 0;
    int octets = takesOctets(field.element()) ? OCTETS : 0;
    if (field.isVariable()) {
      return VARIABLE | text | octets;
    }
    int width = field.length();
    boolean plain = width >= 1 && width <= 8 && plain(type, width);
    return (width << 8) | text | octets | (plain ? PLAIN | (8 * width - 1) : 0);
  }

  private static boolean takesOctets(InformationElement element) {
    return element instanceof StringElement
        || element instanceof OctetArrayElement
        || element instanceof UnknownElement;
  }

  private static boolean plain(DataType type, int width) {
    return switch (type) {
      case UNSIGNED8, UNSIGNED16, UNSIGNED32, UNSIGNED64 -> true;
      case DATE_TIME_SECONDS -> width == 4 || width == 8;
      case DATE_TIME_MILLISECONDS, MAC_ADDRESS, IPV4_ADDRESS -> width == type.octets();
      default -> false;
    };
  }

  static int width(int shape) {
    return (shape >>> 8) & 0xFFFF;
  }

  static boolean variable(int shape) {
    return (shape & VARIABLE) != 0;
  }

  /**
   * The octets of a field that is not set: 0, nothing, or what says nothing in its type, since 0 is
   * no truth value and a list has at least its semantic.
   */
  static byte[] unset(TemplateField field, int templateId) {
    DataType type = field.element().dataType();
    if (!field.isVariable()) {
      byte[] octets = new byte[field.length()];
      if (type == DataType.BOOLEAN && octets.length == 1) {
        octets[0] = 2;
      }
      return octets;
    }
    byte undefined = (byte) ListSemantic.UNDEFINED.code();
    return switch (type) {
      case BASIC_LIST -> new byte[] {5, undefined, 0, (byte) PADDING_OCTETS, -1, -1};
      case SUB_TEMPLATE_LIST ->
          new byte[] {3, undefined, (byte) (templateId >> 8), (byte) templateId};
      case SUB_TEMPLATE_MULTI_LIST -> new byte[] {1, undefined};
      default -> new byte[1];
    };
  }
}
