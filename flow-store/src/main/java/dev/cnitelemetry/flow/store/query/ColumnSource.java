// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Which Information Elements fill a column: the first that says something. */
final class ColumnSource {
  private static final Map<FlowColumn, ColumnSource> SOURCES = new EnumMap<>(FlowColumn.class);

  static {
    for (FlowColumn column : FlowColumn.values()) {
      SOURCES.put(column, new ColumnSource(column));
    }
  }

  private final InformationElement[] elements;
  private final long greatest;

  private ColumnSource(FlowColumn column) {
    String[] names = elementNames(column);
    elements = new InformationElement[names.length];
    for (int i = 0; i < names.length; i++) {
      InformationElement element = ElementRegistry.standard().find(names[i]);
      if (element == null) {
        throw new IllegalStateException("no element " + names[i] + " for column " + column);
      }
      elements[i] = element;
    }
    greatest =
        switch (column.type()) {
          case UINT8 -> 0xFF;
          case UINT16 -> 0xFFFF;
          case DATE_TIME -> 0xFFFF_FFFFL;
          case UINT64, STRING -> -1;
        };
  }

  static ColumnSource of(FlowColumn column) {
    return Objects.requireNonNull(SOURCES.get(column));
  }

  private static String[] elementNames(FlowColumn column) {
    return switch (column) {
      case TIME_INSERTED, TRUSTED -> new String[0];
      case SOURCE_IP -> new String[] {"sourceIPv4Address", "sourceIPv6Address"};
      case DESTINATION_IP -> new String[] {"destinationIPv4Address", "destinationIPv6Address"};
      case DESTINATION_CLUSTER_IP ->
          new String[] {"destinationClusterIPv4", "destinationClusterIPv6"};
      case CLUSTER_UUID -> new String[] {"clusterId"};
      case FLOW_START_SECONDS -> finer("flowStart");
      case FLOW_END_SECONDS -> finer("flowEnd");
      default -> new String[] {column.columnName()};
    };
  }

  private static String[] finer(String name) {
    return new String[] {
      name + "Seconds", name + "Milliseconds", name + "Microseconds", name + "Nanoseconds"
    };
  }

  long number(FlowRecord flow) {
    for (InformationElement element : elements) {
      long number = 0;
      if (element instanceof IntegerElement integer) {
        number = flow.number(integer, 0);
      } else if (element instanceof DateTimeElement time) {
        number = Math.max(0, flow.second(time, 0));
      }
      if (number != 0) {
        return Long.compareUnsigned(number, greatest) > 0 ? greatest : number;
      }
    }
    return 0;
  }

  String text(FlowRecord flow) {
    for (InformationElement element : elements) {
      String text = flow.text(element, "");
      if (!text.isEmpty() && !(element instanceof AddressElement && isNone(text))) {
        return text;
      }
    }
    return "";
  }

  InformationElement[] elements() {
    return elements.clone();
  }

  /** The greatest number that the column holds, unsigned. */
  long greatest() {
    return greatest;
  }

  static boolean isNone(String address) {
    return address.equals("::") || address.equals("0.0.0.0");
  }
}
