// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.IpfixWriter;
import dev.cnitelemetry.ipfix.wire.RecordWriter;
import dev.cnitelemetry.ipfix.wire.TemplateDefinition;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/**
 * A record read by the plan of its Template is the record read the plain way, field by field
 * through {@link dev.cnitelemetry.ipfix.flow.FlowRecord}, whatever the Template is.
 */
@Tag("long")
class ReadingPlanProperties {
  private static final long ACTIVE = 60_000;
  private static final long INACTIVE = 90_000;

  private static TemplateDefinition template(
      int id, Random random, List<InformationElement> elements) {
    List<InformationElement> fields = new ArrayList<>(elements);
    Collections.shuffle(fields, random);
    TemplateDefinition.Builder builder = TemplateDefinition.builder(id);
    for (InformationElement element : fields) {
      if (random.nextInt(40) == 0) {
        continue;
      }
      builder.field(element, length(random, element));
      if (random.nextInt(40) == 0) {
        builder.field(element, length(random, element));
      }
      if (random.nextInt(10) == 0) {
        builder.field(IanaElements.INTERFACE_NAME);
      }
    }
    return builder.build();
  }

  private static int length(Random random, InformationElement element) {
    DataType type = element.dataType();
    if (type == DataType.STRING) {
      return random.nextInt(4) == 0 ? 12 : DataType.VARIABLE;
    }
    int length = type.octets();
    while (random.nextInt(4) == 0 && length > 4 && type.allows(length - 1)) {
      length--;
    }
    return length;
  }

  private static void write(
      IpfixWriter writer, TemplateDefinition template, Map<InformationElement, Object> values) {
    RecordWriter record = writer.begin(template);
    for (int field = 0; field < template.fieldCount(); field++) {
      TemplateField shape = template.fields().get(field);
      InformationElement element = shape.element();
      Object value = values.get(element);
      if (value != null && element instanceof IntegerElement) {
        int bits = 8 * shape.length();
        record.set(field, (Long) value & (bits == 64 ? -1 : (1L << bits) - 1));
      } else if (value != null && element instanceof DateTimeElement) {
        record.set(field, Instant.ofEpochSecond((Long) value & 0xFFFF_FFFFL));
      } else if (value != null && element instanceof StringElement) {
        String text = (String) value;
        record.set(field, shape.isVariable() || text.length() < 12 ? text : text.substring(0, 4));
      } else if (value != null && element instanceof AddressElement address) {
        record.set(address, (String) value);
      }
    }
    record.end();
  }

  @Property(tries = 150)
  void thePlanReadsWhatThePlainWayReads(@ForAll long seed, @ForAll boolean ipv4) {
    for (Semantics semantics :
        List.of(Semantics.mended(), Semantics.antrea("v2.7.0"), Semantics.antrea("v1.8.0"))) {
      Random random = new Random(seed);
      List<InformationElement> elements = DifferentialTest.received(semantics, ipv4);
      List<TemplateDefinition> templates =
          List.of(template(256, random, elements), template(257, random, elements));
      List<Operation> operations =
          new RandomOperations(seed, elements, ipv4, false).next(ACTIVE, INACTIVE);
      check(semantics, templates, operations, random);
    }
  }

  private static void check(
      Semantics semantics,
      List<TemplateDefinition> templates,
      List<Operation> operations,
      Random random) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    IpfixWriter writer = IpfixWriter.builder(messages::write).build();
    templates.forEach(writer::define);
    IpfixReader reader = IpfixReader.builder().build();
    FlowRecordView view = new FlowRecordView(reader);
    FlowAggregator planned = aggregator(semantics);
    FlowAggregator plain = aggregator(semantics);
    long now = 1_700_000_000_000L;
    for (Operation operation : operations) {
      now += operation.delay();
      if (operation.expire()) {
        assertEquals(exports(plain, now), exports(planned, now));
      } else if (operation.delay() == 0) {
        messages.reset();
        write(writer, templates.get(random.nextInt(2)), operation.record());
        writer.flush();
        byte[] octets = messages.toByteArray();
        reader.reset(octets, 0, octets.length);
        for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
          if (event == IpfixEvent.RECORD) {
            assertEquals(plain.add(view.copy(), now), planned.add(view, now));
          }
        }
      }
      assertEquals(plain.statistics(), planned.statistics());
    }
  }

  private static FlowAggregator aggregator(Semantics semantics) {
    return FlowAggregator.builder()
        .semantics(semantics)
        .activeTimeout(Duration.ofMillis(ACTIVE))
        .inactiveTimeout(Duration.ofMillis(INACTIVE))
        .build();
  }

  private static List<String> exports(FlowAggregator aggregator, long now) {
    List<String> exports = new ArrayList<>();
    aggregator.expire(now, flow -> exports.add(DifferentialTest.text(flow)));
    return exports;
  }
}
