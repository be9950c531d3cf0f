// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.metrics.LabelValue;
import java.util.function.Supplier;

/** The values of Antrea labels, whose enums are loaded when a value is first asked for. */
final class AntreaLabelValues<E extends Enum<E> & LabelValue> implements Supplier<E[]> {
  private final int number;

  private AntreaLabelValues(int number) {
    this.number = number;
  }

  static AntreaLabelValues<Operation> operation() {
    return new AntreaLabelValues<>(0);
  }

  static AntreaLabelValues<EvictionReason> evictionReason() {
    return new AntreaLabelValues<>(1);
  }

  static AntreaLabelValues<Meter> meter() {
    return new AntreaLabelValues<>(2);
  }

  static AntreaLabelValues<IpFamily> ipFamily() {
    return new AntreaLabelValues<>(3);
  }

  @Override
  @SuppressWarnings("unchecked")
  public E[] get() {
    Object[] values;
    switch (number) {
      case 0 -> values = Operation.values();
      case 1 -> values = EvictionReason.values();
      case 2 -> values = Meter.values();
      default -> values = IpFamily.values();
    }
    return (E[]) values;
  }
}
