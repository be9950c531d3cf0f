// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.UnknownElement;
import dev.cnitelemetry.ipfix.internal.Octets;
import dev.cnitelemetry.ipfix.internal.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.annotation.Nullable;

/**
 * A Template or Options Template to write records of: an id, and the fields in order.
 *
 * <p>Built once and immutable; may be shared between threads and writers. Two are equal when they
 * have the same octets on the wire. A field has the length its type has, {@linkplain
 * DataType#VARIABLE a variable one} for text, octets and lists, unless another is given; RFC 7011,
 * section 6.2 allows numbers to be shorter.
 *
 * <p>Source: RFC 7011, sections 3.4.1, 3.4.2 and 6.2.
 *
 * <pre>{@code
 * TemplateDefinition template = TemplateDefinition.builder(256)
 *     .field(IanaElements.FLOW_END_SECONDS)
 *     .field(IanaElements.OCTET_DELTA_COUNT, 4) // reduced size
 *     .field(AntreaElements.SOURCE_POD_NAME)
 *     .build();
 * }</pre>
 */
public final class TemplateDefinition {
  /** The lowest id of a Template. */
  static final int FIRST_ID = 256;

  /** What a message has besides one record: its header and that of a set. */
  static final int HEADERS = 20;

  private static final int MOST_OCTETS = 65535;

  private final Template template;

  /** How each field is written, a {@link FieldShape}, and one more that fits nothing. */
  final int[] shapes;

  /** A record in which nothing was set. */
  final byte[] image;

  /** Where each field begins in the image, its length octets counted, and where the last ends. */
  final int[] imageStarts;

  /** The nearest field of variable length before each field, or -1. */
  final int[] bases;

  private TemplateDefinition(Template template) {
    this.template = template;
    int count = template.fieldCount();
    shapes = new int[count + 1];
    imageStarts = new int[count + 1];
    bases = new int[count];
    int base = -1;
    byte[][] unset = new byte[count][];
    for (int i = 0; i < count; i++) {
      TemplateField field = template.fields().get(i);
      shapes[i] = FieldShape.of(field);
      unset[i] = FieldShape.unset(field, template.id());
      bases[i] = base;
      base = field.isVariable() ? i : base;
      imageStarts[i + 1] = imageStarts[i] + unset[i].length;
    }
    image = new byte[imageStarts[count]];
    for (int i = 0; i < count; i++) {
      System.arraycopy(unset[i], 0, image, imageStarts[i], unset[i].length);
    }
  }

  /**
   * Begins a definition.
   *
   * @param id the number by which Data Sets refer to the Template, 256 to 65535
   * @return a new builder
   */
  public static Builder builder(int id) {
    return new Builder(id);
  }

  /**
   * The definition of a Template that was received: the same id and fields, whether RFC 7011 allows
   * their lengths or not.
   *
   * @param template the Template
   * @return a new definition
   */
  public static TemplateDefinition of(Template template) {
    return of(template, template.id());
  }

  static TemplateDefinition of(Template template, int id) {
    Builder builder = new Builder(id);
    template.fields().forEach(builder::field);
    return builder.build();
  }

  /**
   * The number by which Data Sets refer to the Template.
   *
   * @return 256 to 65535
   */
  public int id() {
    return template.id();
  }

  /**
   * The fields in the order of the wire.
   *
   * @return an unmodifiable list
   */
  public List<TemplateField> fields() {
    return template.fields();
  }

  /**
   * How many fields there are.
   *
   * @return 1 or more
   */
  public int fieldCount() {
    return template.fieldCount();
  }

  /**
   * Whether it is an Options Template.
   *
   * @return whether its records have scope fields
   */
  public boolean isOptions() {
    return template.isOptions();
  }

  /**
   * The first field of an element. Allocates nothing.
   *
   * @param element the element
   * @return the index of the field, or -1 when there is none
   */
  public int indexOf(InformationElement element) {
    return template.indexOf(element);
  }

  /**
   * Whether there is a field of an element.
   *
   * @param element the element
   * @return whether there is one
   */
  public boolean has(InformationElement element) {
    return template.has(element);
  }

  /**
   * The octets of the Template Record: its header and its field specifiers.
   *
   * @return 8 or more
   */
  public int recordOctets() {
    return template.octets().length;
  }

  /**
   * The octets of the shortest record: the fixed lengths, and one octet for every field of variable
   * length.
   *
   * @return 1 or more
   */
  public int fewestOctets() {
    return template.fewestOctets();
  }

  /** The Template as a reader has it. */
  Template template() {
    return template;
  }

  /** How an error names a field. */
  String name(int field) {
    return name(template.fields().get(field), field);
  }

  private static String name(TemplateField field, int index) {
    return field.element().name() + " (field " + index + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof TemplateDefinition that && sameAs(that));
  }

  private boolean sameAs(TemplateDefinition that) {
    byte[] octets = that.template.octets();
    return isOptions() == that.isOptions() && template.receivedAs(octets, 0, octets.length);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(template.octets());
  }

  /**
   * The definition for a reader of logs.
   *
   * @return its id and its fields
   */
  @Override
  public String toString() {
    return template.toString();
  }

  /** Lists the fields of a definition in order. Not for use by several threads at once. */
  public static final class Builder {
    private final int id;
    private final List<TemplateField> fields = new ArrayList<>();
    private final List<Boolean> asReceived = new ArrayList<>();

    private Builder(int id) {
      this.id = id;
    }

    /**
     * Adds a field of the length its type has.
     *
     * @param element the element
     * @return this
     */
    public Builder field(InformationElement element) {
      return field(element, element.dataType().octets());
    }

    /**
     * Adds a field.
     *
     * @param element the element
     * @param length the octets of a value, or {@link DataType#VARIABLE}
     * @return this
     */
    public Builder field(InformationElement element, int length) {
      return add(element, length, false);
    }

    /**
     * Adds a scope field of the length its type has; those come first.
     *
     * @param element the element
     * @return this
     */
    public Builder scope(InformationElement element) {
      return scope(element, element.dataType().octets());
    }

    /**
     * Adds a scope field; those come first.
     *
     * @param element the element
     * @param length the octets of a value, or {@link DataType#VARIABLE}
     * @return this
     */
    public Builder scope(InformationElement element, int length) {
      return add(element, length, true);
    }

    /**
     * Adds a field as another sender has it: with its numbers on the wire, and whatever length it
     * was given. Where the type cannot be written in that length, octets can.
     *
     * @param field the field
     * @return this
     */
    public Builder field(TemplateField field) {
      fields.add(field);
      asReceived.add(true);
      return this;
    }

    private Builder add(InformationElement element, int length, boolean scope) {
      fields.add(
          new TemplateField(element, element.enterpriseNumber(), element.id(), length, scope));
      asReceived.add(false);
      return this;
    }

    /**
     * The definition.
     *
     * @return a new definition
     * @throws IllegalArgumentException if the id lies outside of 256 to 65535; there are no fields,
     *     or more than a message can hold; a length is not one that RFC 7011 allows the type; a
     *     scope field comes after another; or every record would be longer than a message can be,
     *     or have no octets
     */
    public TemplateDefinition build() {
      if (id < FIRST_ID || id > 65535) {
        throw error("the id is " + id + ", and lies between 256 and 65535 for Templates");
      }
      if (fields.isEmpty()) {
        throw error("no fields: add at least one with field()");
      }
      int scopes = 0;
      int octets = 0;
      int fixed = 0;
      for (int i = 0; i < fields.size(); i++) {
        TemplateField field = fields.get(i);
        check(i, field);
        if (field.scope() && scopes++ < i) {
          throw error(
              "scope field "
                  + name(field, i)
                  + " comes after a field that is none: scope fields"
                  + " come first");
        }
        octets += field.enterpriseNumber() == 0 ? 4 : 8;
        if (octets + 6 + HEADERS > MOST_OCTETS) {
          throw error(
              "no message holds the Template Record up to "
                  + name(field, i)
                  + ": it has more than "
                  + (MOST_OCTETS - HEADERS)
                  + " octets");
        }
        fixed += field.isVariable() ? 1 : field.length();
        if (fixed + HEADERS > MOST_OCTETS) {
          throw error(
              "a record has "
                  + fixed
                  + " octets up to "
                  + name(field, i)
                  + ", more than the "
                  + (MOST_OCTETS - HEADERS)
                  + " that a message holds");
        }
      }
      if (fixed == 0) {
        throw error("all fields have the length 0, so that records would have no octets");
      }
      return new TemplateDefinition(new Template(id, scopes, fields, record(scopes)));
    }

    private void check(int index, TemplateField field) {
      boolean received = asReceived.get(index);
      int length = field.length();
      DataType type = field.element().dataType();
      if (length < 0 || length > DataType.VARIABLE) {
        throw error(name(field, index) + " has the length " + length + ", of 0 to 65535");
      }
      if (!received && !type.allows(length)) {
        throw error(
            name(field, index)
                + (length == DataType.VARIABLE
                    ? " is of variable length"
                    : " has " + Quantity.octets(length))
                + ", and "
                + type.text()
                + lengths(type));
      }
      if (!received && field.element() instanceof UnknownElement && length == 0) {
        throw error(name(field, index) + " needs a length");
      }
    }

    private static String lengths(DataType type) {
      int fewest = 1;
      while (!type.allows(fewest)) {
        fewest++;
      }
      if (fewest == type.octets()) {
        return " has " + fewest;
      }
      return " has " + fewest + (type == DataType.FLOAT64 ? " or " : " to ") + type.octets();
    }

    private IllegalArgumentException error(String problem) {
      return new IllegalArgumentException("Template " + id + ": " + problem);
    }

    private byte[] record(int scopes) {
      int header = scopes > 0 ? 6 : 4;
      int length = header;
      for (TemplateField field : fields) {
        length += field.enterpriseNumber() == 0 ? 4 : 8;
      }
      byte[] octets = new byte[length];
      Octets.put16(octets, 0, id);
      Octets.put16(octets, 2, fields.size());
      if (scopes > 0) {
        Octets.put16(octets, 4, scopes);
      }
      int at = header;
      for (TemplateField field : fields) {
        boolean enterprise = field.enterpriseNumber() != 0;
        Octets.put16(octets, at, field.id() | (enterprise ? 0x8000 : 0));
        Octets.put16(octets, at + 2, field.length());
        if (enterprise) {
          Octets.put32(octets, at + 4, (int) field.enterpriseNumber());
        }
        at += enterprise ? 8 : 4;
      }
      return octets;
    }
  }
}
