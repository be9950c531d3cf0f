// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.DataTypeSemantics;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.ListElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.Units;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Templates of fields of any type and length, and values for them. */
final class RandomRecords {
  static final int ENTERPRISE = 64512;

  /** Two elements of every type. */
  static final List<InformationElement> ELEMENTS = elements();

  private static final List<ListSemantic> SEMANTICS = List.of(ListSemantic.values());

  private final Random random;

  RandomRecords(long seed) {
    random = new Random(seed);
  }

  /** Members of a list. */
  record Members(
      DataType kind, ListSemantic semantic, TemplateDefinition value, List<Member> members) {}

  record Member(TemplateDefinition template, List<Object> values) {}

  private static List<InformationElement> elements() {
    List<InformationElement> elements = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      for (DataType type : DataType.values()) {
        elements.add(
            InformationElement.define(
                ENTERPRISE,
                100 * (i + 1) + type.code(),
                type.text() + i,
                type,
                DataTypeSemantics.DEFAULT,
                Units.NONE,
                null));
      }
    }
    return elements;
  }

  int next(int bound) {
    return random.nextInt(bound);
  }

  TemplateDefinition template(int id, int mostFields, boolean lists) {
    TemplateDefinition.Builder builder = TemplateDefinition.builder(id);
    int count = 1 + next(mostFields);
    int scopes = next(4) == 0 ? 1 + next(count) : 0;
    for (int i = 0; i < count; i++) {
      InformationElement element = ELEMENTS.get(next(ELEMENTS.size()));
      if (element instanceof ListElement && !lists) {
        continue;
      }
      int length = length(element.dataType());
      if (i < scopes) {
        builder.scope(element, length);
      } else {
        builder.field(element, length);
      }
    }
    try {
      return builder.build();
    } catch (IllegalArgumentException e) {
      // No fields, or none with octets: another one.
      return template(id, mostFields, lists);
    }
  }

  int length(DataType type) {
    return switch (type) {
      case STRING, OCTET_ARRAY -> next(3) == 0 ? next(12) : DataType.VARIABLE;
      case BASIC_LIST, SUB_TEMPLATE_LIST, SUB_TEMPLATE_MULTI_LIST -> DataType.VARIABLE;
      case FLOAT64 -> next(2) == 0 ? 4 : 8;
      case UNSIGNED256 -> 1 + next(32);
      default -> {
        int length = type.octets();
        while (next(2) == 0 && type.allows(length - 1)) {
          length--;
        }
        yield length;
      }
    };
  }

  Object value(TemplateField field, List<TemplateDefinition> members, int depth) {
    DataType type = field.element().dataType();
    int length = field.length();
    return switch (type) {
      case UNSIGNED8, UNSIGNED16, UNSIGNED32, UNSIGNED64 -> edge() >>> (64 - 8 * length);
      case SIGNED8, SIGNED16, SIGNED32, SIGNED64 -> edge() >> (64 - 8 * length);
      case FLOAT32 -> (double) Float.intBitsToFloat(random.nextInt());
      case FLOAT64 ->
          length == 4
              ? (double) Float.intBitsToFloat(random.nextInt())
              : Double.longBitsToDouble(random.nextLong());
      case BOOLEAN -> random.nextBoolean();
      case MAC_ADDRESS -> octets(6);
      case IPV4_ADDRESS -> octets(4);
      case IPV6_ADDRESS -> octets(16);
      case STRING -> text(length);
      case OCTET_ARRAY -> octets(length == DataType.VARIABLE ? size() : length);
      case DATE_TIME_SECONDS -> Instant.ofEpochSecond(edge() >>> 32);
      case DATE_TIME_MILLISECONDS -> Instant.ofEpochMilli(edge() >>> 16);
      case DATE_TIME_MICROSECONDS ->
          Instant.ofEpochSecond((edge() >>> 32) - 61_505_152, 1000L * next(1_000_000));
      case DATE_TIME_NANOSECONDS ->
          Instant.ofEpochSecond((edge() >>> 32) - 61_505_152, next(1_000_000_000));
      case UNSIGNED256 -> new BigInteger(8 * length, random);
      case BASIC_LIST, SUB_TEMPLATE_LIST, SUB_TEMPLATE_MULTI_LIST -> list(type, members, depth);
    };
  }

  private long edge() {
    return switch (next(4)) {
      case 0 -> 0;
      case 1 -> -1;
      case 2 -> random.nextLong() >>> next(64);
      default -> random.nextLong();
    };
  }

  private int size() {
    return switch (next(20)) {
      case 0 -> 253 + next(4);
      case 1 -> next(700);
      default -> next(20);
    };
  }

  private byte[] octets(int length) {
    byte[] octets = new byte[length];
    random.nextBytes(octets);
    return octets;
  }

  private String text(int length) {
    int most = length == DataType.VARIABLE ? size() : length;
    StringBuilder text = new StringBuilder();
    int octets = 0;
    int[] kinds = {0x7F - 0x20, 0x700, 0xA000, 0x10FFFF};
    while (true) {
      int kind = next(5) == 0 ? next(4) : 0;
      int c = 0x20 + next(kinds[kind] - 0x20);
      if (c >= 0xD800 && c < 0xE000) {
        continue;
      }
      octets += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (octets > most) {
        return text.toString();
      }
      text.appendCodePoint(c);
    }
  }

  private Members list(DataType kind, List<TemplateDefinition> templates, int depth) {
    ListSemantic semantic = SEMANTICS.get(next(SEMANTICS.size() - 1));
    List<Member> members = new ArrayList<>();
    int count = next(4);
    if (kind == DataType.BASIC_LIST) {
      InformationElement element = ELEMENTS.get(next(ELEMENTS.size()));
      if (element instanceof ListElement && depth == 0) {
        element = ELEMENTS.get(DataType.UNSIGNED16.code());
      }
      int length = Math.max(1, length(element.dataType()));
      TemplateDefinition value = TemplateDefinition.builder(256).field(element, length).build();
      for (int i = 0; i < count; i++) {
        members.add(member(value, templates, depth));
      }
      return new Members(kind, semantic, value, members);
    }
    TemplateDefinition template = templates.get(next(templates.size()));
    for (int i = 0; i < count; i++) {
      if (kind == DataType.SUB_TEMPLATE_MULTI_LIST) {
        template = templates.get(next(templates.size()));
      }
      members.add(member(template, templates, depth));
    }
    return new Members(kind, semantic, template, members);
  }

  private Member member(
      TemplateDefinition template, List<TemplateDefinition> templates, int depth) {
    List<Object> values = new ArrayList<>();
    for (TemplateField field : template.fields()) {
      values.add(value(field, templates, depth - 1));
    }
    return new Member(template, values);
  }

  // Written

  static void set(RecordWriter record, int field, Object value) {
    if (value instanceof Long number) {
      record.set(field, number);
    } else if (value instanceof Double number) {
      record.set(field, number);
    } else if (value instanceof Boolean truth) {
      record.set(field, truth);
    } else if (value instanceof String text) {
      record.set(field, text);
    } else if (value instanceof byte[] octets) {
      record.set(field, octets, 0, octets.length);
    } else if (value instanceof Instant time) {
      record.set(field, time);
    } else if (value instanceof BigInteger number) {
      record.set(field, number);
    } else {
      record.set(field, written((Members) value));
    }
  }

  private static ListWriter written(Members list) {
    ListWriter writer = new ListWriter();
    switch (list.kind()) {
      case BASIC_LIST ->
          writer.basicList(
              list.semantic(),
              list.value().fields().get(0).element(),
              list.value().fields().get(0).length());
      case SUB_TEMPLATE_LIST -> writer.subTemplateList(list.semantic(), list.value());
      default -> writer.subTemplateMultiList(list.semantic());
    }
    for (Member member : list.members()) {
      boolean many = list.kind() == DataType.SUB_TEMPLATE_MULTI_LIST;
      RecordWriter record = many ? writer.add(member.template()) : writer.add();
      for (int i = member.values().size() - 1; i >= 0; i--) {
        set(record, i, member.values().get(i));
      }
      record.end();
    }
    return writer;
  }

  // In words

  static String words(TemplateDefinition template, List<Object> values) {
    StringBuilder words = new StringBuilder("{");
    for (int i = 0; i < values.size(); i++) {
      words.append(template.fields().get(i).element().name()).append('=');
      words.append(words(values.get(i))).append(' ');
    }
    return words.append('}').toString();
  }

  private static String words(Object value) {
    if (value instanceof byte[] octets) {
      return HexFormat.of().formatHex(octets);
    }
    if (value instanceof Members list) {
      StringBuilder words = new StringBuilder(list.semantic() + "[");
      for (Member member : list.members()) {
        words.append(words(member.template(), member.values()));
      }
      return words.append(']').toString();
    }
    return value.toString();
  }

  static String words(DataRecord record) {
    StringBuilder words = new StringBuilder("{");
    for (int i = 0; i < record.fieldCount(); i++) {
      words.append(record.elementAt(i).name()).append('=').append(words(record, i)).append(' ');
    }
    return words.append('}').toString();
  }

  private static String words(DataRecord record, int field) {
    DataType type = record.elementAt(field).dataType();
    return switch (type) {
      case UNSIGNED8, UNSIGNED16, UNSIGNED32, UNSIGNED64, SIGNED8, SIGNED16, SIGNED32, SIGNED64 ->
          Long.toString(record.longAt(field));
      case FLOAT32, FLOAT64 -> Double.toString(record.doubleAt(field));
      case BOOLEAN -> Boolean.toString(record.booleanAt(field));
      case STRING -> record.textAt(field);
      case UNSIGNED256 -> record.bigIntegerAt(field).toString();
      case DATE_TIME_SECONDS,
          DATE_TIME_MILLISECONDS,
          DATE_TIME_MICROSECONDS,
          DATE_TIME_NANOSECONDS ->
          record.instantAt(field).toString();
      case BASIC_LIST, SUB_TEMPLATE_LIST, SUB_TEMPLATE_MULTI_LIST -> {
        StructuredData list = record.structuredDataAt(field, new StructuredData());
        StringBuilder words = new StringBuilder(list.semantic() + "[");
        while (list.next()) {
          words.append(words(list.record()));
        }
        yield words.append(']').toString();
      }
      default -> HexFormat.of().formatHex(record.sliceAt(field, new OctetSlice()).toByteArray());
    };
  }
}
