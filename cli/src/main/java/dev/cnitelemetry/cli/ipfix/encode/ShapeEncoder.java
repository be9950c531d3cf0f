// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.encode;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.OctetArrayElement;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.flow.AntreaShape;
import dev.cnitelemetry.ipfix.flow.AntreaWriter;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordBuilder;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * Writes records as a Flow Exporter or Flow Aggregator of a release of Antrea does: by that
 * release's Templates, sequence numbers and messages. Elements the release lacks are left out.
 */
final class ShapeEncoder implements RecordEncoder {
  private static final int MOST_DOMAINS = 1024;

  private final LongFunction<AntreaWriter> factory;
  private final KnownElements elements;
  private final Map<Long, AntreaWriter> writers = new HashMap<>();
  private final Map<Long, RecordLine> last = new HashMap<>();
  private final Set<String> leftOut = new TreeSet<>();
  private final Set<InformationElement> sent;
  private long time;

  /**
   * An encoder.
   *
   * @param shapes the shapes of the records
   * @param factory makes the writer of an Observation Domain ID
   * @param elements the elements that lines name
   * @param now the export time of lines that have none, in seconds since 1970
   */
  ShapeEncoder(
      List<AntreaShape> shapes,
      LongFunction<AntreaWriter> factory,
      KnownElements elements,
      long now) {
    this.factory = factory;
    this.elements = elements;
    sent =
        shapes.stream()
            .flatMap(shape -> shape.fields().stream())
            .map(TemplateField::element)
            .collect(Collectors.toSet());
    time = now;
  }

  @Override
  public void encode(RecordLine line) {
    if (line.isOptions()) {
      throw new LineException(1, "Antrea sends no records of Options Templates");
    }
    List<LineField> fields = LineField.of(line.fields(), elements);
    FlowRecordBuilder flow = FlowRecord.builder();
    for (LineField field : fields) {
      // An address of a family that is not sent says so: the record is of that family.
      if (sent.contains(field.element()) || field.element() instanceof AddressElement) {
        set(flow, field);
      } else {
        leftOut.add(field.element().name());
      }
    }
    time = line.exportTime() < 0 ? time : line.exportTime();
    AntreaWriter writer = writer(line.observationDomainId());
    RecordLine before = last.put(line.observationDomainId(), line);
    if (before != null && !line.isOfMessage(before)) {
      writer.flush();
    }
    writer.advance(Instant.ofEpochSecond(time));
    try {
      writer.write(flow.build());
    } catch (IllegalArgumentException e) {
      throw new LineException(column(fields, String.valueOf(e.getMessage())), e.getMessage());
    }
  }

  private AntreaWriter writer(long observationDomainId) {
    AntreaWriter writer = writers.get(observationDomainId);
    if (writer == null) {
      if (writers.size() >= MOST_DOMAINS) {
        throw new LineException(
            1, "more than " + MOST_DOMAINS + " Observation Domains: encode fewer at once");
      }
      writer = factory.apply(observationDomainId);
      writers.put(observationDomainId, writer);
    }
    return writer;
  }

  /** Where the field is that a message begins with. */
  private static int column(List<LineField> fields, String message) {
    for (LineField field : fields) {
      if (message.startsWith(field.element().name() + " ")) {
        return field.value().column();
      }
    }
    return 1;
  }

  private static void set(FlowRecordBuilder flow, LineField field) {
    InformationElement element = field.element();
    if (element instanceof StringElement string) {
      flow.set(string, field.text("a text"));
    } else if (element instanceof IntegerElement integer) {
      flow.set(integer, number(field));
    } else if (element instanceof AddressElement address) {
      flow.set(address, field.text("an address"));
    } else if (element instanceof DateTimeElement time) {
      flow.set(time, field.requireTime());
    } else if (element instanceof OctetArrayElement octets) {
      flow.set(octets, uuid(field));
    } else {
      throw field.wrong("no value in a record of Antrea's");
    }
  }

  private static long number(LineField field) {
    BigInteger number = field.number();
    if (number.signum() < 0 || number.bitLength() > 64) {
      throw field.wrong("0 to 18446744073709551615");
    }
    return number.longValue();
  }

  private static UUID uuid(LineField field) {
    String digits = field.text("a UUID in 32 hexadecimal digits");
    try {
      if (digits.length() == 32) {
        return new UUID(
            Long.parseUnsignedLong(digits.substring(0, 16), 16),
            Long.parseUnsignedLong(digits.substring(16), 16));
      }
    } catch (NumberFormatException e) {
      throw field.wrong("a UUID in 32 hexadecimal digits");
    }
    throw field.wrong("a UUID in 32 hexadecimal digits");
  }

  @Override
  public void finish() {
    writers.values().forEach(AntreaWriter::flush);
  }

  @Override
  public List<String> remarks() {
    return leftOut.isEmpty()
        ? List.of()
        : List.of("the shape has no " + String.join(", ", leftOut) + ": left out");
  }
}
