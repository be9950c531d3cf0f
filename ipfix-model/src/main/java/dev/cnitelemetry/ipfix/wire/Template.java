// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.ListElement;
import dev.cnitelemetry.ipfix.internal.ElementIndex;
import dev.cnitelemetry.ipfix.wire.internal.FieldPlace;
import java.util.Arrays;
import java.util.List;

/**
 * A Template or Options Template as it was received: the fields of its records and where they lie.
 *
 * <p>Immutable. Compiled once when it is received: for every field the place it is counted from
 * (the beginning of the record, or the end of the variable-length field before it) and the distance
 * from there; and a table from element to field. Reading a record afterwards takes no search and no
 * allocation.
 *
 * <p>Source: RFC 7011, section 3.4.
 *
 * <pre>{@code
 * if (reader.next() == IpfixEvent.TEMPLATE) {
 *   for (TemplateField field : reader.template().fields()) {
 *     System.out.println(field.element().name() + ", octets: " + field.length());
 *   }
 * }
 * }</pre>
 */
public final class Template {
  /** About how much memory a field takes. */
  static final int OCTETS_PER_FIELD = 90;

  private final int id;
  private final int scopeFieldCount;
  private final List<TemplateField> fields;
  private final byte[] octets;

  final ElementIndex index;

  final InformationElement[] elements;

  /** The lower half of the {@link FieldPlace} of every field, variable widths left out. */
  final int[] shapes;

  final int variableFields;

  /** Whether a field is a list. */
  final boolean lists;

  private final int fewestOctets;

  Template(int id, int scopeFieldCount, List<TemplateField> fields, byte[] octets) {
    this.id = id;
    this.scopeFieldCount = scopeFieldCount;
    this.fields = List.copyOf(fields);
    this.octets = octets;
    int count = fields.size();
    elements = new InformationElement[count];
    shapes = new int[count];
    int variable = 0;
    int fixed = 0;
    boolean anyList = false;
    for (int i = 0; i < count; i++) {
      TemplateField field = fields.get(i);
      elements[i] = field.element();
      anyList |= field.element() instanceof ListElement;
      boolean signed = field.element() instanceof IntegerElement element && element.isSigned();
      if (field.isVariable()) {
        shapes[i] = FieldPlace.variable(signed);
        variable++;
      } else {
        shapes[i] = FieldPlace.fixed(field.length(), signed);
        fixed += field.length();
      }
    }
    variableFields = variable;
    lists = anyList;
    fewestOctets = fixed + variable;
    index = new ElementIndex(elements);
  }

  /**
   * The number by which Data Sets refer to the Template.
   *
   * @return 256 to 65535
   */
  public int id() {
    return id;
  }

  /**
   * Whether it is an Options Template.
   *
   * @return whether its records have scope fields
   */
  public boolean isOptions() {
    return scopeFieldCount > 0;
  }

  /**
   * How many of the fields, from the first one on, are scope fields.
   *
   * @return 0 for a Template, 1 or more for an Options Template
   */
  public int scopeFieldCount() {
    return scopeFieldCount;
  }

  /**
   * The fields in the order of the wire.
   *
   * @return an unmodifiable list
   */
  public List<TemplateField> fields() {
    return fields;
  }

  /**
   * How many fields there are.
   *
   * @return 1 or more
   */
  public int fieldCount() {
    return elements.length;
  }

  /**
   * The fewest octets a record can have: the fixed lengths, and one octet for every field of
   * variable length.
   *
   * @return 1 or more
   */
  public int fewestOctets() {
    return fewestOctets;
  }

  /**
   * The first field of an element. Allocates nothing.
   *
   * @param element the element
   * @return the index of the field, or -1 when the Template has none
   */
  public int indexOf(InformationElement element) {
    return index.of(element);
  }

  /**
   * Whether the Template has a field of an element.
   *
   * @param element the element
   * @return whether there is one
   */
  public boolean has(InformationElement element) {
    return indexOf(element) >= 0;
  }

  boolean receivedAs(byte[] array, int offset, int length) {
    return Arrays.equals(octets, 0, octets.length, array, offset, offset + length);
  }

  /** Whether another Template has the same fields, whatever its id. */
  boolean sameFields(Template other) {
    byte[] others = other.octets;
    return isOptions() == other.isOptions()
        && Arrays.equals(octets, 2, octets.length, others, 2, others.length);
  }

  byte[] octets() {
    return octets;
  }

  /** Whether every element is one that the registry knows, so that all senders mean the same. */
  boolean shareable(ElementRegistry registry) {
    for (InformationElement element : elements) {
      if (!element.equals(registry.find(element.enterpriseNumber(), element.id()))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The Template for a reader of logs.
   *
   * @return its id and its fields
   */
  @Override
  public String toString() {
    return (isOptions() ? "Options Template " : "Template ") + id + " " + fields;
  }
}
