// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.ListElement;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.print.FieldForm;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * What options records said about interfaces, samplers and other things that records name by a
 * number, and about their Observation Domain as a whole.
 *
 * <p>An options record belongs to the number in its scope, or to the interface, sampler or selector
 * it names; without one, to its Observation Domain. One that names several such numbers is joined
 * to nothing. Source: RFC 7011, section 3.4.2.2; RFC 5476, section 6.5.
 */
final class OptionsData {
  private static final int MOST_ENTRIES = 65_536;
  private static final int MOST_NAMES = 64;
  private static final String DOMAIN = "observationDomain";

  /** Scopes that mean the exporter as a whole. */
  private static final Set<String> WHOLE =
      Set.of(
          "observationDomainId",
          "meteringProcessId",
          "exportingProcessId",
          "exporterIPv4Address",
          "exporterIPv6Address");

  /** What may be described although it is no scope. */
  private static final Set<String> DESCRIBED =
      Set.of("ingressInterface", "egressInterface", "samplerId", "selectorId");

  /** Interfaces have numbers of one kind, on whichever side. */
  private static final InformationElement INTERFACE = IanaElements.INGRESS_INTERFACE;

  private record Key(Exporter exporter, long domain, long kind, long number) {}

  /** Of an Options Template the fields that say what it describes, and those that describe it. */
  private static final class Shape {
    final int[] keys;
    final int[] data;

    Shape(int[] keys, int[] data) {
      this.keys = keys;
      this.data = data;
    }
  }

  private final PerTemplate<Shape> shapes = new PerTemplate<>(OptionsData::shape);
  private final Map<Key, Map<String, byte[]>> entries = new LinkedHashMap<>();
  private final Set<Long> kinds = new HashSet<>();
  private final PrintBuffer value = new PrintBuffer();

  private static Shape shape(Template template) {
    List<Integer> keys = new ArrayList<>();
    List<Integer> data = new ArrayList<>();
    for (int field = 0; field < template.fieldCount(); field++) {
      InformationElement element = template.fields().get(field).element();
      boolean scope = template.fields().get(field).scope();
      boolean number = element instanceof IntegerElement;
      if (number && (DESCRIBED.contains(element.name()) || (scope && !isWhole(element)))) {
        keys.add(field);
      } else if (!scope && !(element instanceof ListElement)) {
        data.add(field);
      }
    }
    return new Shape(ints(keys), ints(data));
  }

  private static boolean isWhole(InformationElement element) {
    return WHOLE.contains(element.name());
  }

  private static int[] ints(List<Integer> fields) {
    return fields.stream().mapToInt(Integer::intValue).toArray();
  }

  private static long kind(InformationElement element) {
    return element.equals(IanaElements.EGRESS_INTERFACE) ? INTERFACE.key() : element.key();
  }

  /** Takes note of an options record. */
  void learn(IpfixReader reader, Exporter exporter) {
    DataRecord record = reader.record();
    Shape shape = shapes.of(record.template());
    if (shape.keys.length > 1 || shape.data.length == 0) {
      return;
    }
    Key key = new Key(exporter, reader.observationDomainId(), -1, 0);
    if (shape.keys.length == 1) {
      int field = shape.keys[0];
      if (!record.isReadableAt(field)) {
        return;
      }
      long kind = kind(record.elementAt(field));
      kinds.add(kind);
      key = new Key(exporter, reader.observationDomainId(), kind, record.longAt(field));
    }
    if (entries.size() >= MOST_ENTRIES && !entries.containsKey(key)) {
      entries.remove(entries.keySet().iterator().next());
    }
    Map<String, byte[]> entry = entries.computeIfAbsent(key, each -> new LinkedHashMap<>());
    for (int field : shape.data) {
      String name = record.elementAt(field).name();
      if (entry.size() < MOST_NAMES || entry.containsKey(name)) {
        value.clear();
        record.print(field, FieldForm.JSON, value);
        entry.put(name, value.toByteArray());
      }
    }
  }

  void forget(Exporter exporter) {
    entries.keySet().removeIf(key -> key.exporter == exporter);
  }

  /**
   * Writes what is known about the numbers of a record, as an object of objects by the names of its
   * fields.
   *
   * @return false if nothing is known, and nothing was written
   */
  boolean write(IpfixReader reader, Exporter exporter, PrintBuffer out) {
    DataRecord record = reader.record();
    int begin = out.length();
    for (int field = 0; field < record.fieldCount(); field++) {
      InformationElement element = record.elementAt(field);
      boolean described =
          element instanceof IntegerElement
              && record.template().indexOf(element) == field
              && kinds.contains(kind(element))
              && record.isReadableAt(field);
      if (described) {
        long domain = reader.observationDomainId();
        Key key = new Key(exporter, domain, kind(element), record.longAt(field));
        write(element.name(), entries.get(key), begin, out);
      }
    }
    write(DOMAIN, entries.get(new Key(exporter, reader.observationDomainId(), -1, 0)), begin, out);
    if (out.length() == begin) {
      return false;
    }
    out.octet('}');
    return true;
  }

  private static void write(
      String name, @Nullable Map<String, byte[]> entry, int begin, PrintBuffer out) {
    if (entry == null) {
      return;
    }
    out.octet(out.length() == begin ? '{' : ',').quoted(name).octet(':');
    char separator = '{';
    for (Map.Entry<String, byte[]> each : entry.entrySet()) {
      out.octet(separator).quoted(each.getKey()).octet(':').raw(each.getValue());
      separator = ',';
    }
    out.octet('}');
  }
}
