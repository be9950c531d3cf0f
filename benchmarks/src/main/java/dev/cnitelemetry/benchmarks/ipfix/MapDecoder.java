// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.ipfix;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.InformationElement;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * IPFIX as one writes it down in an afternoon: a stream over the message, and for each record a map
 * from element name to a boxed number, a {@link String} or an {@link InetAddress}. An element is
 * looked up by enterprise number and id when its Template comes, not for each record, which favours
 * the maps; the sequence of sets is trusted, which does too.
 */
final class MapDecoder {
  private record Field(InformationElement element, int length) {}

  private final Map<Integer, List<Field>> templates = new HashMap<>();

  List<Map<String, Object>> decode(byte[] octets, int offset, int length) {
    List<Map<String, Object>> records = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(octets, offset, length))) {
      in.skipBytes(16);
      while (in.available() > 4) {
        int setId = in.readUnsignedShort();
        int setLength = in.readUnsignedShort();
        int end = in.available() - (setLength - 4);
        if (setId == 2) {
          template(in);
        } else {
          List<Field> fields = templates.getOrDefault(setId, List.of());
          while (in.available() > end) {
            records.add(record(in, fields));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  private void template(DataInputStream in) throws IOException {
    int id = in.readUnsignedShort();
    int count = in.readUnsignedShort();
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = in.readUnsignedShort();
      int length = in.readUnsignedShort();
      long enterprise = number >= 0x8000 ? in.readInt() & 0xFFFF_FFFFL : 0;
      InformationElement element = ElementRegistry.standard().find(enterprise, number & 0x7FFF);
      if (element == null) {
        throw new IOException("unknown element " + enterprise + "/" + number);
      }
      fields.add(new Field(element, length));
    }
    templates.put(id, fields);
  }

  private static Map<String, Object> record(DataInputStream in, List<Field> fields)
      throws IOException {
    Map<String, Object> record = new LinkedHashMap<>();
    for (Field field : fields) {
      record.put(field.element().name(), value(in, field));
    }
    return record;
  }

  private static Object value(DataInputStream in, Field field) throws IOException {
    int length = field.length();
    if (length == DataType.VARIABLE) {
      length = in.readUnsignedByte();
      if (length == 255) {
        length = in.readUnsignedShort();
      }
    }
    return switch (field.element().dataType()) {
      case UNSIGNED8 -> (long) in.readUnsignedByte();
      case UNSIGNED16 -> (long) in.readUnsignedShort();
      case UNSIGNED32, DATE_TIME_SECONDS -> in.readInt() & 0xFFFF_FFFFL;
      case UNSIGNED64 -> in.readLong();
      case STRING -> new String(in.readNBytes(length), StandardCharsets.UTF_8);
      case IPV4_ADDRESS -> InetAddress.getByAddress(in.readNBytes(length));
      default -> in.readNBytes(length);
    };
  }
}
