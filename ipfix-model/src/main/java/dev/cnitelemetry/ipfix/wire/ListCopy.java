// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.ListElement;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lists of a record that was read, written anew: the Templates they refer to may have other ids
 * where they are written.
 */
final class ListCopy {
  private ListCopy() {}

  /** Whether a record has lists at all. */
  static boolean needed(DataRecord record) {
    return record.template().lists;
  }

  /** Asks for every Template that lists of a record refer to. */
  static void define(DataRecord record, Consumer<Template> definer) {
    if (!needed(record)) {
      return;
    }
    for (int field = 0; field < record.fieldCount(); field++) {
      if (record.elementAt(field) instanceof ListElement) {
        StructuredData list = record.structuredDataAt(field, new StructuredData());
        ask(list, definer);
        while (list.next()) {
          ask(list, definer);
          define(list.record(), definer);
        }
      }
    }
  }

  private static void ask(StructuredData list, Consumer<Template> definer) {
    Template template = list.template();
    if (template != null && list.kind() != DataType.BASIC_LIST) {
      definer.accept(template);
    }
  }

  /** Writes a record with its lists. */
  static void copy(
      DataRecord record, RecordWriter into, Function<Template, TemplateDefinition> definitions) {
    into.copy(record);
    if (!needed(record)) {
      return;
    }
    for (int field = 0; field < record.fieldCount(); field++) {
      if (record.elementAt(field) instanceof ListElement) {
        StructuredData list = record.structuredDataAt(field, new StructuredData());
        if (refers(list)) {
          into.set(field, list(list, definitions));
        }
      }
    }
  }

  /** Whether a list may refer to Templates; values that are no lists do not. */
  private static boolean refers(StructuredData list) {
    Template template = list.template();
    return list.kind() != DataType.BASIC_LIST || (template != null && template.lists);
  }

  private static ListWriter list(
      StructuredData list, Function<Template, TemplateDefinition> definitions) {
    ListWriter copy = new ListWriter();
    copy.begin(list.kind(), list.semanticCode());
    Template template = list.template();
    switch (list.kind()) {
      case BASIC_LIST -> {
        if (template != null) {
          copy.basicList(
              list.semanticCode(), TemplateDefinition.of(template, TemplateDefinition.FIRST_ID));
        }
      }
      case SUB_TEMPLATE_LIST -> {
        if (template != null) {
          copy.subTemplateList(list.semanticCode(), definitions.apply(template));
        }
      }
      default -> {}
    }
    while (list.next()) {
      Template of = list.template();
      RecordWriter member =
          list.kind() == DataType.SUB_TEMPLATE_MULTI_LIST && of != null
              ? copy.add(definitions.apply(of))
              : copy.add();
      copy(list.record(), member, definitions);
      member.end();
    }
    return copy;
  }
}
