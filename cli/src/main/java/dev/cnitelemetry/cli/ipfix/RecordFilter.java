// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import java.util.ArrayList;
import java.util.List;

/**
 * Which records to print: all conditions have to hold. {@code FIELD=VALUE[,VALUE]} holds where a
 * field of the name has one of the values; {@code FIELD!=VALUE[,VALUE]} where none has, as in a
 * record without the field.
 */
final class RecordFilter {
  private record Condition(boolean negated, List<WantedValue> values, PerTemplate<int[]> fieldsOf) {
    boolean holds(FlowRecordView flow) {
      for (int field : fieldsOf.of(flow.record().template())) {
        for (WantedValue value : values) {
          if (value.isIn(flow.record(), flow.sentIn(field))) {
            return !negated;
          }
        }
      }
      return negated;
    }
  }

  private final List<Condition> conditions;

  private RecordFilter(List<Condition> conditions) {
    this.conditions = conditions;
  }

  /**
   * Reads conditions.
   *
   * @throws InputException if one is none, names no field, or asks for what the field cannot be
   */
  static RecordFilter of(List<String> texts, ElementRegistry registry) {
    return new RecordFilter(texts.stream().map(text -> condition(text, registry)).toList());
  }

  private static Condition condition(String text, ElementRegistry registry) {
    int equals = text.indexOf('=');
    boolean negated = equals > 0 && text.charAt(equals - 1) == '!';
    String name = equals < 0 ? "" : text.substring(0, negated ? equals - 1 : equals).strip();
    if (name.isEmpty()) {
      throw new InputException(
          "--filter '"
              + text
              + "' is not FIELD=VALUE[,VALUE] or FIELD!=VALUE[,VALUE], as in pod=client-a");
    }
    try {
      FieldName field = FieldName.of(name, registry);
      List<InformationElement> elements = field.in(registry);
      List<WantedValue> values = new ArrayList<>();
      for (String value : text.substring(equals + 1).split(",", -1)) {
        values.add(WantedValue.of(value, field, elements));
      }
      return new Condition(negated, values, new PerTemplate<>(field::fieldsOf));
    } catch (InputException e) {
      throw new InputException("--filter '" + text + "': " + e.getMessage(), e);
    }
  }

  /** Whether nothing is asked for. */
  boolean isEmpty() {
    return conditions.isEmpty();
  }

  boolean matches(FlowRecordView flow) {
    for (Condition condition : conditions) {
      if (!condition.holds(flow)) {
        return false;
      }
    }
    return true;
  }
}
