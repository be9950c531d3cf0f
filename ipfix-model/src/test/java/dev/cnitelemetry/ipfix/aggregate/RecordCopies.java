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
import java.util.List;

/** Records without some of their fields. */
final class RecordCopies {
  private RecordCopies() {}

  static void copy(FlowRecord from, FlowRecordBuilder to, InformationElement... without) {
    for (InformationElement element : from.elements()) {
      if (List.of(without).contains(element)) {
        continue;
      }
      if (element instanceof IntegerElement number) {
        to.set(number, from.number(number).orElseThrow());
      } else if (element instanceof StringElement text) {
        to.set(text, from.text(text).orElse(""));
      } else if (element instanceof AddressElement address) {
        to.set(address, from.address(address).orElse("0.0.0.0"));
      } else if (element instanceof DateTimeElement time) {
        to.set(time, from.time(time).orElse(Instant.EPOCH));
      }
    }
  }
}
