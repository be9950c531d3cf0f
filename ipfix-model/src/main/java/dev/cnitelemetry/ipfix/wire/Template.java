package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
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
 * if (reader.next() == Event.TEMPLATE) {
 *   for (TemplateField field : reader.template().fields()) { ... }
 * }
 * }</pre>
 */
public final class Template {
  private static final long FREE = -1;

  private static final long[] MULTIPLIERS = {
    0x9E37_79B9_7F4A_7C15L,
    0xC2B2_AE3D_27D4_EB4FL,
    0x1656_67B1_9E37_79F9L,
    0xD6E8_FEB8_6659_FD93L,
    0xA076_1D64_78BD_642FL,
    0xE703_7ED1_A0B4_28DBL,
    0x8EBC_6AF0_9C88_C6E3L,
    0x5897_89E7_4A5C_F5D5L
  };

  private final int id;
  private final int scopeFieldCount;
  private final List<TemplateField> fields;
  private final byte[] octets;
  private final long multiplier;

  /** A hash table: an element's key (48 bits) and the index of its field, or {@link #FREE}. */
  private final long[] slots;

  final InformationElement[] elements;

  /** The lower half of the {@link FieldPlace} of every field, variable widths left out. */
  final int[] shapes;

  final int variableFields;
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
    for (int i = 0; i < count; i++) {
      TemplateField field = fields.get(i);
      elements[i] = field.element();
      boolean signed = field.element() instanceof IntegerElement element && element.signed();
      if (field.variable()) {
        shapes[i] = FieldPlace.variable(signed);
        variable++;
      } else {
        shapes[i] = FieldPlace.fixed(field.length(), signed);
        fixed += field.length();
      }
    }
    variableFields = variable;
    fewestOctets = fixed + variable;
    int bits = 34 - Integer.numberOfLeadingZeros(Math.max(count, 2) - 1);
    slots = new long[1 << bits];
    multiplier = bestMultiplier();
    fillSlots(multiplier);
  }

  private long bestMultiplier() {
    long best = MULTIPLIERS[0];
    int fewestCollisions = Integer.MAX_VALUE;
    for (long candidate : MULTIPLIERS) {
      int collisions = fillSlots(candidate);
      if (collisions < fewestCollisions) {
        best = candidate;
        fewestCollisions = collisions;
      }
      if (collisions == 0) {
        break;
      }
    }
    return best;
  }

  private int fillSlots(long candidate) {
    Arrays.fill(slots, FREE);
    int collisions = 0;
    for (int i = 0; i < elements.length; i++) {
      long key = elements[i].key();
      int slot = hash(key, candidate);
      while (slots[slot & (slots.length - 1)] != FREE && keyAt(slot) != key) {
        slot++;
        collisions++;
      }
      if (slots[slot & (slots.length - 1)] == FREE) {
        slots[slot & (slots.length - 1)] = key << 16 | i;
      }
    }
    return collisions;
  }

  private static int hash(long key, long multiplier) {
    return (int) (key * multiplier >>> 40);
  }

  private long keyAt(int slot) {
    return slots[slot & (slots.length - 1)] >>> 16;
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
  public boolean options() {
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
    long key = element.key();
    int slot = hash(key, multiplier);
    long found = slots[slot & (slots.length - 1)];
    return found >>> 16 == key ? (int) found & 0xFFFF : indexBehind(slot, key);
  }

  private int indexBehind(int first, long key) {
    for (int slot = first; slots[slot & (slots.length - 1)] != FREE; slot++) {
      if (keyAt(slot) == key) {
        return (int) slots[slot & (slots.length - 1)] & 0xFFFF;
      }
    }
    return -1;
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

  byte[] octets() {
    return octets;
  }

  /**
   * The Template for a reader of logs.
   *
   * @return its id and its fields
   */
  @Override
  public String toString() {
    return (options() ? "Options Template " : "Template ") + id + " " + fields;
  }
}
