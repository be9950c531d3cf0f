// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.internal.Octets;
import dev.cnitelemetry.ipfix.wire.internal.MessageBuffer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * A list of RFC 6313 being put together, to be set in a {@link RecordWriter}: a basicList, a
 * subTemplateList or a subTemplateMultiList.
 *
 * <p>One object serves any number of lists: beginning one forgets the list before. A list that is
 * in a member of another needs an object of its own. Grows to the longest list it had, 65535 octets
 * at most; not for use by several threads at once. Members are records: a basicList's have one
 * field.
 *
 * <p>Source: RFC 6313, section 4.5.
 *
 * <pre>{@code
 * ListWriter ports = new ListWriter(); // once
 * ports.basicList(ListSemantic.ALL_OF, IanaElements.SOURCE_TRANSPORT_PORT);
 * ports.add().set(0, 80).end();
 * ports.add().set(0, 443).end();
 * }</pre>
 */
public final class ListWriter {
  private static final int MOST_OCTETS = 65535;
  private static final int FIRST_ROOM = 512;
  private static final int PART_HEADER = 4;

  private byte[] octets = new byte[FIRST_ROOM];
  private int length;
  private DataType kind = DataType.BASIC_LIST;
  private @Nullable TemplateDefinition members;

  /** Where the part of a subTemplateMultiList at hand begins, or -1. */
  private int part = -1;

  private final Set<TemplateDefinition> templates = new LinkedHashSet<>();
  private final RecordWriter record = new RecordWriter(new Members());

  /** A list without a kind yet, which {@link #basicList} or its like gives. */
  public ListWriter() {}

  /**
   * Begins a list of values of an element.
   *
   * @param semantic how the members relate to each other
   * @param element the element
   * @return this
   */
  public ListWriter basicList(ListSemantic semantic, InformationElement element) {
    return basicList(semantic, element, element.dataType().octets());
  }

  /**
   * Begins a list of values of an element.
   *
   * @param semantic how the members relate to each other
   * @param element the element
   * @param valueLength the octets of a value, or {@link DataType#VARIABLE}
   * @return this
   * @throws IllegalArgumentException if RFC 7011 does not allow the type that length, or it is 0
   */
  public ListWriter basicList(ListSemantic semantic, InformationElement element, int valueLength) {
    return basicList(
        semantic.code(),
        TemplateDefinition.builder(TemplateDefinition.FIRST_ID)
            .field(element, valueLength)
            .build());
  }

  ListWriter basicList(int semantic, TemplateDefinition value) {
    begin(DataType.BASIC_LIST, semantic);
    byte[] specifier = value.template().octets();
    System.arraycopy(specifier, 4, octets, 1, specifier.length - 4);
    length = specifier.length - 3;
    members = value;
    return this;
  }

  /**
   * Begins a list of records of a Template, which the writer has to define before the list is sent.
   *
   * @param semantic how the members relate to each other
   * @param template the Template
   * @return this
   */
  public ListWriter subTemplateList(ListSemantic semantic, TemplateDefinition template) {
    return subTemplateList(semantic.code(), template);
  }

  ListWriter subTemplateList(int semantic, TemplateDefinition template) {
    begin(DataType.SUB_TEMPLATE_LIST, semantic);
    Octets.put16(octets, 1, template.id());
    length = 3;
    members = template;
    templates.add(template);
    return this;
  }

  /**
   * Begins a list of records of several Templates, which the writer has to define before the list
   * is sent.
   *
   * @param semantic how the members relate to each other
   * @return this
   */
  public ListWriter subTemplateMultiList(ListSemantic semantic) {
    begin(DataType.SUB_TEMPLATE_MULTI_LIST, semantic.code());
    return this;
  }

  void begin(DataType newKind, int semantic) {
    if (record.isOpen()) {
      record.abandon();
    }
    kind = newKind;
    members = null;
    part = -1;
    templates.clear();
    octets[0] = (byte) semantic;
    length = 1;
  }

  /**
   * Begins the next member of a basicList or subTemplateList.
   *
   * @return the record to set and {@linkplain RecordWriter#end() end}; of a basicList, field 0 is
   *     the value
   * @throws IllegalStateException if the list is a subTemplateMultiList or has no kind yet, or the
   *     member before was not ended
   */
  public RecordWriter add() {
    TemplateDefinition template = members;
    if (template == null || kind == DataType.SUB_TEMPLATE_MULTI_LIST) {
      throw new IllegalStateException(
          kind == DataType.SUB_TEMPLATE_MULTI_LIST
              ? "members of a subTemplateMultiList have Templates: add(template)"
              : "the list has no kind yet: call basicList() or subTemplateList() first");
    }
    return open(template);
  }

  /**
   * Begins the next member of a subTemplateMultiList; those of one Template that follow each other
   * are together.
   *
   * @param template the Template of the member
   * @return the record to set and {@linkplain RecordWriter#end() end}
   * @throws IllegalStateException if the list is of another kind, or the member before was not
   *     ended
   */
  public RecordWriter add(TemplateDefinition template) {
    if (kind != DataType.SUB_TEMPLATE_MULTI_LIST || length == 0) {
      throw new IllegalStateException(
          "members of a " + kind.text() + " have no Templates of their own: add()");
    }
    checkComplete();
    if (part < 0 || !template.equals(members)) {
      room(PART_HEADER);
      part = length;
      Octets.put16(octets, length, template.id());
      Octets.put16(octets, length + 2, PART_HEADER);
      length += PART_HEADER;
      members = template;
      templates.add(template);
    }
    return open(template);
  }

  private RecordWriter open(TemplateDefinition template) {
    checkComplete();
    room(template.image.length);
    record.open(template, octets, length);
    return record;
  }

  private void room(int more) {
    int needed = length + more + 2 * MessageBuffer.SLACK;
    if (needed > octets.length) {
      octets = Arrays.copyOf(octets, Math.max(needed, 2 * octets.length));
    }
  }

  /** What becomes of the members. */
  private final class Members implements RecordOctets.Owner {
    @Override
    public void end(RecordOctets ended) {
      int after = length + ended.length();
      if (after > MOST_OCTETS) {
        throw tooLong(after);
      }
      length = after;
      if (part >= 0) {
        Octets.put16(octets, part + 2, length - part);
      }
    }

    @Override
    public byte[] widen(RecordOctets open, int field, int count) {
      if (length + count > MOST_OCTETS) {
        throw tooLong(length + count);
      }
      TemplateDefinition template = open.template();
      room(count + template.image.length);
      return octets;
    }

    private IllegalArgumentException tooLong(int count) {
      return new IllegalArgumentException(
          "a list of "
              + count
              + " octets: a "
              + kind.text()
              + " holds "
              + MOST_OCTETS
              + " at most");
    }

    @Override
    public boolean defines(TemplateDefinition template) {
      // Whether it does is asked where the whole list is set.
      templates.add(template);
      return true;
    }
  }

  DataType kind() {
    return kind;
  }

  Set<TemplateDefinition> templates() {
    return templates;
  }

  /** The array, of which the first {@link #length()} octets are the list. */
  byte[] octets() {
    return octets;
  }

  int length() {
    return length;
  }

  void checkComplete() {
    if (record.isOpen()) {
      throw new IllegalStateException(
          "a member of the list is open: end() or abandon() it before the next one");
    }
    if (length == 0) {
      throw new IllegalStateException(
          "the list has no kind yet: call basicList(), subTemplateList() or"
              + " subTemplateMultiList() first");
    }
  }
}
