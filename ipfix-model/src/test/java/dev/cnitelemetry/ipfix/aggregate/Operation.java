// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One step of a sequence: a record, a wait in milliseconds, or an expiry. */
record Operation(
    Map<InformationElement, Object> record,
    List<InformationElement> missing,
    long delay,
    boolean expire,
    int fail) {

  static Operation add(Map<InformationElement, Object> record, InformationElement... missing) {
    return new Operation(record, List.of(missing), 0, false, 0);
  }

  static Operation pause(long milliseconds) {
    return new Operation(Map.of(), List.of(), milliseconds, false, 0);
  }

  static Operation expiry(int fail) {
    return new Operation(Map.of(), List.of(), 0, true, fail);
  }

  /** The record with every element of a list, the absent ones zero or empty. */
  FlowRecord flow(List<InformationElement> elements) {
    FlowRecordBuilder flow = FlowRecord.builder();
    for (InformationElement element : elements) {
      if (!missing.contains(element)) {
        set(flow, element, record.get(element));
      }
    }
    return flow.build();
  }

  static void set(FlowRecordBuilder flow, InformationElement element, Object value) {
    if (element instanceof IntegerElement number) {
      flow.set(number, value == null ? 0 : (Long) value);
    } else if (element instanceof DateTimeElement time) {
      flow.set(time, Instant.ofEpochSecond(value == null ? 0 : (Long) value));
    } else if (element instanceof StringElement text) {
      flow.set(text, value == null ? "" : (String) value);
    } else if (element instanceof AddressElement address) {
      String zero = address.dataType().octets() == 4 ? "0.0.0.0" : "::";
      flow.set(address, value == null ? zero : (String) value);
    }
  }

  /** As the Go program reads it. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    Map<String, Object> numbers = new TreeMap<>();
    Map<String, Object> texts = new TreeMap<>();
    record.forEach(
        (element, value) -> {
          if (value instanceof Long number) {
            numbers.put(element.name(), new java.math.BigInteger(Long.toUnsignedString(number)));
          } else {
            texts.put(element.name(), value);
          }
        });
    json.put("numbers", numbers);
    json.put("texts", texts);
    List<String> names = new ArrayList<>();
    missing.forEach(element -> names.add(element.name()));
    json.put("missing", names);
    json.put("wait", delay);
    json.put("expire", expire);
    json.put("fail", fail);
    return json;
  }

  static List<InformationElement> without(
      List<InformationElement> elements, InformationElement... less) {
    List<InformationElement> rest = new ArrayList<>(elements);
    rest.removeAll(Arrays.asList(less));
    return rest;
  }
}
