// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.print.FieldForm;
import dev.cnitelemetry.ipfix.print.FieldText;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.annotation.Nullable;

/**
 * When something happened of which a record tells how long before its message, or how long after
 * the exporter's start, it was. The start is in the record itself or in an options record that came
 * before. Source: the IANA registry, elements 21, 22, 158, 159 and 160.
 */
final class AbsoluteTimes {
  private static final int MOST_STARTS = 65_536;

  private static final List<IntegerElement> SINCE_START =
      List.of(IanaElements.FLOW_START_SYS_UP_TIME, IanaElements.FLOW_END_SYS_UP_TIME);
  private static final List<IntegerElement> BEFORE_EXPORT =
      List.of(IanaElements.FLOW_START_DELTA_MICROSECONDS, IanaElements.FLOW_END_DELTA_MICROSECONDS);

  private record Domain(Exporter exporter, long id) {}

  private final PerTemplate<int[]> relativeFields = new PerTemplate<>(AbsoluteTimes::relative);
  private final Map<Domain, Long> starts = new HashMap<>();

  private static int[] relative(Template template) {
    return IntStream.range(0, template.fieldCount())
        .filter(
            field ->
                SINCE_START.contains(template.fields().get(field).element())
                    || BEFORE_EXPORT.contains(template.fields().get(field).element()))
        .toArray();
  }

  /** Takes note of when the exporter started, if an options record says so. */
  void learn(IpfixReader reader, Exporter exporter) {
    Long start = start(reader.record());
    if (start != null) {
      if (starts.size() >= MOST_STARTS) {
        starts.clear();
      }
      starts.put(new Domain(exporter, reader.observationDomainId()), start);
    }
  }

  void forget(Exporter exporter) {
    starts.keySet().removeIf(domain -> domain.exporter == exporter);
  }

  private static @Nullable Long start(DataRecord record) {
    int field = record.template().indexOf(IanaElements.SYSTEM_INIT_TIME_MILLISECONDS);
    return field < 0 || !record.isReadableAt(field) ? null : record.epochMilliAt(field);
  }

  /** The fields of a record that are relative times, in the order of the wire. */
  int[] fields(Template template) {
    return relativeFields.of(template);
  }

  /**
   * Writes the point in time that a field means.
   *
   * @return false if it cannot be told, and nothing was written
   */
  boolean write(int field, IpfixReader reader, Exporter exporter, FieldForm form, PrintBuffer out) {
    DataRecord record = reader.record();
    if (!record.isReadableAt(field)) {
      return false;
    }
    long micros;
    if (BEFORE_EXPORT.contains(record.elementAt(field))) {
      micros = reader.exportTime() * 1_000_000 - record.longAt(field);
    } else {
      Long start = start(record);
      if (start == null) {
        start = starts.get(new Domain(exporter, reader.observationDomainId()));
      }
      if (start == null || start < 0 || start > Long.MAX_VALUE / 4000) {
        return false;
      }
      micros = (start + record.longAt(field)) * 1000;
    }
    FieldText.time(
        DataType.DATE_TIME_MICROSECONDS,
        Math.floorDiv(micros, 1_000_000L),
        (int) Math.floorMod(micros, 1_000_000L) * 1000,
        form,
        out);
    return true;
  }
}
