// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.encode;

import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.wire.ListSemantic;
import dev.cnitelemetry.ipfix.wire.ListWriter;
import dev.cnitelemetry.ipfix.wire.RecordWriter;
import dev.cnitelemetry.ipfix.wire.TemplateDefinition;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;

/** Lists of RFC 6313 from objects with {@code semantic} and {@code members}. */
final class LineLists {
  private static final ListWriter NO_LIST = new ListWriter();

  private final KnownElements elements;
  private final Templates templates;

  /** Gives the Templates that members have. */
  interface Templates {
    /**
     * A Template that is defined.
     *
     * @param fields its fields
     */
    TemplateDefinition of(List<TemplateField> fields);
  }

  LineLists(KnownElements elements, Templates templates) {
    this.elements = elements;
    this.templates = templates;
  }

  /** Where a list of no members has none either, it refers to the Template it is in. */
  ListWriter write(LineField field, TemplateDefinition around) {
    JsonValue value = field.value();
    JsonValue members = value.get("members");
    ListSemantic semantic = semantic(value);
    if (semantic == null || members == null || !members.isArray()) {
      throw field.wrong("an object with \"semantic\" and \"members\"");
    }
    JsonValue error = value.get("error");
    if (error != null) {
      throw new LineException(
          error.column(), field.element().name() + " was not read as a whole: " + error.shown());
    }
    List<List<LineField>> records = new ArrayList<>();
    for (JsonValue member : members.items()) {
      if (!member.isObject() || member.members().isEmpty()) {
        throw new LineException(
            member.column(), field.element().name() + " has members that are objects of elements");
      }
      records.add(LineField.of(member.members(), elements));
    }
    ListWriter list = new ListWriter();
    switch (field.element().dataType()) {
      case BASIC_LIST -> basicList(field, list, semantic, records);
      case SUB_TEMPLATE_LIST -> {
        TemplateDefinition template =
            records.isEmpty() ? around : templates.of(common(field, records));
        list.subTemplateList(semantic, template);
        for (List<LineField> record : records) {
          member(record, list.add(), template);
        }
      }
      default -> {
        list.subTemplateMultiList(semantic);
        for (List<LineField> record : records) {
          TemplateDefinition template = templates.of(fields(record));
          member(record, list.add(template), template);
        }
      }
    }
    return list;
  }

  private static @Nullable ListSemantic semantic(JsonValue value) {
    JsonValue name = value.get("semantic");
    for (ListSemantic semantic : ListSemantic.values()) {
      boolean named = name != null && semantic.name().equals(name.text());
      if (named && semantic != ListSemantic.UNASSIGNED) {
        return semantic;
      }
    }
    return null;
  }

  private void basicList(
      LineField field, ListWriter list, ListSemantic semantic, List<List<LineField>> records) {
    if (records.isEmpty()) {
      list.basicList(semantic, IanaElements.PADDING_OCTETS);
      return;
    }
    List<TemplateField> fields = common(field, records);
    if (fields.size() > 1) {
      throw field.wrong("members of one element");
    }
    TemplateField value = fields.get(0);
    list.basicList(semantic, value.element(), value.length());
    for (List<LineField> record : records) {
      member(record, list.add(), TemplateDefinition.builder(256).field(value).build());
    }
  }

  private static List<TemplateField> fields(List<LineField> record) {
    return record.stream().map(field -> field.template(false)).toList();
  }

  /** What all members have: the same elements, in the greatest length one of them needs. */
  private static List<TemplateField> common(LineField list, List<List<LineField>> records) {
    List<TemplateField> common = new ArrayList<>(fields(records.get(0)));
    for (List<LineField> record : records) {
      List<TemplateField> fields = fields(record);
      boolean same = fields.size() == common.size();
      for (int i = 0; same && i < fields.size(); i++) {
        TemplateField one = common.get(i);
        TemplateField other = fields.get(i);
        same = one.id() == other.id() && one.enterpriseNumber() == other.enterpriseNumber();
        common.set(i, other.length() > one.length() ? other : one);
      }
      if (!same) {
        throw list.wrong("members of the same elements in the same order");
      }
    }
    return common;
  }

  private void member(List<LineField> fields, RecordWriter record, TemplateDefinition template) {
    fill(record, fields, lists(fields, template));
    try {
      record.end();
    } catch (IllegalArgumentException e) {
      throw new LineException(fields.get(0).value().column(), e.getMessage());
    }
  }

  /** The lists of a record, by field; written before it is begun, since they define Templates. */
  List<ListWriter> lists(List<LineField> fields, TemplateDefinition around) {
    List<ListWriter> lists = new ArrayList<>();
    for (LineField field : fields) {
      lists.add(field.isList() ? write(field, around) : NO_LIST);
    }
    return lists;
  }

  /** Sets every field of a record. */
  static void fill(RecordWriter record, List<LineField> fields, List<ListWriter> lists) {
    for (int i = 0; i < fields.size(); i++) {
      if (lists.get(i) == NO_LIST) {
        fields.get(i).write(record, i);
        continue;
      }
      try {
        record.set(i, lists.get(i));
      } catch (IllegalArgumentException | IllegalStateException e) {
        throw new LineException(fields.get(i).value().column(), e.getMessage());
      }
    }
  }
}
