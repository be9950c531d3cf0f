// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** Any Template, any record of it: what was written is what is read. */
@Tag("long")
class IpfixReaderProperties {
  record Field(InformationElement element, int length, List<byte[]> values) {}

  @Provide
  Arbitrary<List<Field>> fields() {
    List<InformationElement> elements = ElementRegistry.standard().elements();
    Arbitrary<InformationElement> element = Arbitraries.of(elements);
    return element
        .flatMap(IpfixReaderProperties::field)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .filter(fields -> fields.stream().anyMatch(field -> field.length() > 0));
  }

  private static Arbitrary<Field> field(InformationElement element) {
    boolean variable = element.dataType().octets() == DataType.VARIABLE;
    Arbitrary<Integer> lengths =
        variable
            ? Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(DataType.VARIABLE)),
                Tuple.of(1, Arbitraries.integers().between(0, 20)))
            : Arbitraries.integers().between(1, element.dataType().octets());
    return lengths.flatMap(
        length -> {
          Arbitrary<Integer> size =
              length == DataType.VARIABLE
                  ? Arbitraries.integers().between(0, 300)
                  : Arbitraries.just(length);
          return size.flatMap(n -> Arbitraries.bytes().array(byte[].class).ofSize(n))
              .list()
              .ofSize(3)
              .map(values -> new Field(element, length, values));
        });
  }

  @Property(tries = 300)
  void whatIsWrittenIsRead(@ForAll("fields") List<Field> fields, @ForAll boolean longForm) {
    byte[] octets =
        new WireOctets()
            .message(
                0,
                message ->
                    message.set(
                        2,
                        set -> {
                          set.u16(256).u16(fields.size());
                          fields.forEach(field -> set.field(field.element(), field.length()));
                        }))
            .message(
                0,
                message ->
                    message.set(
                        256,
                        set -> {
                          for (int i = 0; i < 3; i++) {
                            write(set, fields, i, longForm);
                          }
                        }))
            .toByteArray();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    OctetSlice slice = new OctetSlice();
    int record = 0;
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD) {
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
          expected.add(Arrays.toString(fields.get(i).values().get(record)));
          actual.add(Arrays.toString(reader.record().sliceAt(i, slice).toByteArray()));
        }
        assertEquals(expected, actual);
        record++;
      }
    }
    assertEquals(3, record);
  }

  private static void write(WireOctets set, List<Field> fields, int i, boolean longForm) {
    for (Field field : fields) {
      byte[] value = field.values().get(i);
      if (field.length() != DataType.VARIABLE) {
        set.raw(value);
      } else if (longForm) {
        set.longVariable(value);
      } else {
        set.variable(value);
      }
    }
  }
}
