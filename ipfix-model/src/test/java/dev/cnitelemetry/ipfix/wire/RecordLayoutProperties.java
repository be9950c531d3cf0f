// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.StringElement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What the reader takes over from the record before is what a plain scan finds: lengths that stay
 * and change, in the short and the long form, empty texts, Templates by turns, records cut short.
 */
class RecordLayoutProperties {
  private static final int ENTERPRISE = 64512;
  private static final int[] LENGTHS = {0, 0, 1, 2, 7, 23, 253, 254, 255, 256, 300};

  private record Field(InformationElement element, int length) {
    boolean variable() {
      return length == DataType.VARIABLE;
    }
  }

  @Property(tries = 1000)
  void aScanOfEveryRecordFindsTheSame(@ForAll Random random, @ForAll boolean parked) {
    Map<Integer, List<Field>> templates = new TreeMap<>();
    for (int id = 256; id < 259; id++) {
      templates.put(id, fields(random));
    }
    WireOctets data = new WireOctets();
    Map<Integer, List<String>> expected = new TreeMap<>();
    templates.keySet().forEach(id -> expected.put(id, new ArrayList<>()));
    for (int set = 0; set < 8; set++) {
      int id = 256 + random.nextInt(3);
      byte[] body = body(templates.get(id), random);
      expected.get(id).addAll(scan(templates.get(id), body));
      data.message(0, message -> message.set(id, content -> content.raw(body)));
    }
    WireOctets described = new WireOctets();
    templates.forEach((id, fields) -> describe(described, id, fields));
    WireOctets octets = new WireOctets();
    octets.raw((parked ? data : described).toByteArray());
    octets.raw((parked ? described : data).toByteArray());
    assertEquals(expected, read(octets.toByteArray(), templates));
  }

  private static List<Field> fields(Random random) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field(number(0, DataType.UNSIGNED64), 1 + random.nextInt(8)));
    for (int i = 1; i <= random.nextInt(20); i++) {
      fields.add(
          switch (random.nextInt(6)) {
            case 0 -> new Field(number(i, DataType.UNSIGNED64), 1 + random.nextInt(8));
            case 1 -> new Field(number(i, DataType.SIGNED64), 1 + random.nextInt(8));
            case 2 -> new Field(text(i), random.nextInt(12));
            case 3 -> new Field(number(i, DataType.SIGNED32), DataType.VARIABLE);
            default -> new Field(text(i), DataType.VARIABLE);
          });
    }
    Collections.shuffle(fields, random);
    return fields;
  }

  private static InformationElement number(int id, DataType type) {
    return IntegerElement.define(ENTERPRISE, id, "number" + id, type);
  }

  private static InformationElement text(int id) {
    return StringElement.define(ENTERPRISE, id, "text" + id);
  }

  private static void describe(WireOctets octets, int id, List<Field> fields) {
    octets.message(
        0,
        message ->
            message.set(
                2,
                set -> {
                  set.u16(id).u16(fields.size());
                  fields.forEach(field -> set.field(field.element(), field.length()));
                }));
  }

  private static byte[] body(List<Field> fields, Random random) {
    WireOctets body = new WireOctets();
    int[] widths = new int[fields.size()];
    for (int record = random.nextInt(6); record > 0; record--) {
      for (int i = 0; i < fields.size(); i++) {
        Field field = fields.get(i);
        if (field.variable() && random.nextInt(4) == 0) {
          widths[i] =
              field.element() instanceof IntegerElement
                  ? random.nextInt(9)
                  : LENGTHS[random.nextInt(LENGTHS.length)];
        }
        byte[] value = new byte[field.variable() ? widths[i] : field.length()];
        random.nextBytes(value);
        if (!field.variable()) {
          body.raw(value);
        } else if (random.nextInt(30) == 0) {
          body.longVariable(value);
        } else {
          body.variable(value);
        }
      }
    }
    byte[] whole = body.toByteArray();
    return random.nextInt(3) == 0 && whole.length > 0
        ? Arrays.copyOf(whole, random.nextInt(whole.length))
        : whole;
  }

  /** The records of a set, read the slow way. */
  private static List<String> scan(List<Field> fields, byte[] body) {
    int fewest = fields.stream().mapToInt(f -> f.variable() ? 1 : f.length()).sum();
    List<String> records = new ArrayList<>();
    int at = 0;
    while (body.length - at >= fewest) {
      List<String> values = new ArrayList<>();
      int begin = at;
      for (int i = 0; i < fields.size(); i++) {
        int width = fields.get(i).length();
        if (fields.get(i).variable()) {
          width = at < body.length ? body[at] & 0xFF : body.length;
          at++;
          if (width == 255) {
            width = at + 1 < body.length ? ((body[at] & 0xFF) << 8) | (body[at + 1] & 0xFF) : 65536;
            at += 2;
          }
        }
        if (at + width > body.length) {
          records.add("cut within field " + i);
          return records;
        }
        values.add(value(fields.get(i).element(), Arrays.copyOfRange(body, at, at + width)));
        at += width;
      }
      records.add(at - begin + " octets: " + values);
    }
    return records;
  }

  private static String value(InformationElement element, byte[] octets) {
    if (!(element instanceof IntegerElement integer)) {
      return Arrays.toString(octets);
    }
    if (octets.length == 0 || octets.length > 8) {
      return "unreadable";
    }
    BigInteger number = integer.isSigned() ? new BigInteger(octets) : new BigInteger(1, octets);
    return Long.toString(number.longValue());
  }

  private static Map<Integer, List<String>> read(
      byte[] octets, Map<Integer, List<Field>> templates) {
    TemplateCache cache = TemplateCache.builder().maximumParkedOctets(1 << 20).build();
    IpfixReader reader = IpfixReader.builder().templates(cache).reportErrors(true).build();
    Map<Integer, List<String>> records = new TreeMap<>();
    templates.keySet().forEach(id -> records.put(id, new ArrayList<>()));
    for (int at = 0; at < octets.length; ) {
      int length = ((octets[at + 2] & 0xFF) << 8) | (octets[at + 3] & 0xFF);
      reader.reset(cache.session("a", Transport.UDP), octets, at, length);
      read(reader, templates, records);
      at += length;
    }
    return records;
  }

  private static void read(
      IpfixReader reader, Map<Integer, List<Field>> templates, Map<Integer, List<String>> records) {
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD) {
        records.get(reader.setId()).add(record(reader.record(), templates.get(reader.setId())));
      } else if (event == IpfixEvent.MALFORMED) {
        assertEquals(IpfixFormatException.Code.RECORD_TRUNCATED, reader.error().code());
        records.get(reader.template().id()).add("cut within field " + reader.error().field());
      }
    }
  }

  private static String record(DataRecord record, List<Field> fields) {
    OctetSlice slice = new OctetSlice();
    List<String> byIndex = new ArrayList<>();
    List<String> byElement = new ArrayList<>();
    for (int i = 0; i < record.fieldCount(); i++) {
      InformationElement element = fields.get(i).element();
      byte[] octets = record.sliceAt(i, slice).toByteArray();
      assertEquals(record.lengthAt(i), octets.length);
      if (element instanceof IntegerElement integer) {
        byElement.add(octets.length == 0 ? "unreadable" : "" + record.longValue(integer));
        byIndex.add(value(integer, octets));
      } else {
        byElement.add(Arrays.toString(record.slice(element, slice).toByteArray()));
        byIndex.add(Arrays.toString(octets));
      }
    }
    assertEquals(byIndex, byElement);
    return record.length() + " octets: " + byIndex;
  }
}
