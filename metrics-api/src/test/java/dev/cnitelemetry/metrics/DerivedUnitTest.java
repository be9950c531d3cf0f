// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DerivedUnitTest {

  private static final DerivedUnit SECONDS = DerivedUnit.of(Unit.SECONDS);
  private static final DerivedUnit MICROSECONDS = DerivedUnit.of(Unit.MICROSECONDS);
  private static final DerivedUnit BYTES = DerivedUnit.of(Unit.BYTES);
  private static final DerivedUnit TIME = DerivedUnit.of(Unit.UNIX_SECONDS);

  @Test
  void everyUnitOfMetricsComesBack() {
    for (Unit unit : Unit.values()) {
      assertEquals(Optional.of(unit), DerivedUnit.of(unit).unit());
    }
    assertEquals(Optional.empty(), DerivedUnit.BYTES_PER_SECOND.unit());
  }

  @Test
  void rates() {
    assertEquals(DerivedUnit.BYTES_PER_SECOND, BYTES.perSecond());
    assertEquals(DerivedUnit.RATIO, SECONDS.perSecond());
    assertEquals(DerivedUnit.OPERATIONS_PER_SECOND, DerivedUnit.NONE.perSecond());
    assertEquals("microseconds a second", MICROSECONDS.perSecond().toString());
    assertEquals(DerivedUnit.RATIO, TIME.perSecond());
    assertEquals(DerivedUnit.UNSPECIFIED, DerivedUnit.UNSPECIFIED.perSecond());
  }

  @Test
  void productsAndQuotients() {
    assertEquals(DerivedUnit.RATIO, BYTES.dividedBy(BYTES));
    assertEquals(DerivedUnit.RATIO, DerivedUnit.NONE.dividedBy(DerivedUnit.NONE));
    assertEquals(SECONDS, SECONDS.perSecond().dividedBy(DerivedUnit.OPERATIONS_PER_SECOND));
    assertEquals(BYTES, DerivedUnit.BYTES_PER_SECOND.times(SECONDS));
    assertEquals(DerivedUnit.UNSPECIFIED, BYTES.times(DerivedUnit.UNSPECIFIED));
    assertEquals(DerivedUnit.UNSPECIFIED, TIME.times(SECONDS));
    assertEquals(SECONDS, SECONDS.times(SECONDS).squareRoot());
    assertEquals(DerivedUnit.UNSPECIFIED, SECONDS.squareRoot());
    assertEquals("seconds^2", SECONDS.times(SECONDS).toString());
  }

  @Test
  void sumsAreOfOneKind() {
    assertEquals(Optional.of(BYTES), BYTES.plus(BYTES));
    assertEquals(Optional.empty(), BYTES.plus(SECONDS));
    assertEquals(Optional.empty(), SECONDS.plus(MICROSECONDS));
    assertEquals(Optional.empty(), DerivedUnit.PERCENT.plus(DerivedUnit.RATIO));
    assertEquals(Optional.of(BYTES), BYTES.plus(DerivedUnit.UNSPECIFIED));
    assertEquals(Optional.of(DerivedUnit.NONE), DerivedUnit.RATIO.plus(DerivedUnit.NONE));
    assertEquals(Optional.of(TIME), TIME.plus(SECONDS));
    assertEquals(Optional.of(TIME), SECONDS.plus(TIME));
    assertEquals(Optional.empty(), TIME.plus(TIME));
    assertEquals(Optional.of(SECONDS), TIME.minus(TIME));
    assertEquals(Optional.of(TIME), TIME.minus(SECONDS));
    assertEquals(Optional.empty(), SECONDS.minus(TIME));
  }

  @Test
  void oneUnitToldInAnother() {
    assertEquals(
        OptionalDouble.of(8), DerivedUnit.BYTES_PER_SECOND.factorTo(DerivedUnit.BITS_PER_SECOND));
    assertEquals(OptionalDouble.of(1e-6), MICROSECONDS.factorTo(SECONDS));
    assertEquals(OptionalDouble.of(1e6), SECONDS.factorTo(MICROSECONDS));
    assertEquals(OptionalDouble.of(100), DerivedUnit.RATIO.factorTo(DerivedUnit.PERCENT));
    assertEquals(OptionalDouble.empty(), SECONDS.factorTo(BYTES));
    assertEquals(OptionalDouble.empty(), SECONDS.factorTo(TIME));
    assertEquals(OptionalDouble.empty(), DerivedUnit.UNSPECIFIED.factorTo(BYTES));
  }

  @Test
  void words() {
    assertEquals("plain number", DerivedUnit.NONE.toString());
    assertEquals("bits a second", DerivedUnit.BITS_PER_SECOND.toString());
    assertEquals("bits", DerivedUnit.BITS.toString());
    assertEquals("bytes", BYTES.toString());
    assertEquals("point in time", TIME.toString());
    assertEquals("operations a second", DerivedUnit.OPERATIONS_PER_SECOND.toString());
    assertEquals(
        "0.00100 bytes^2",
        BYTES.times(BYTES).times(DerivedUnit.of(Unit.MILLISECONDS).perSecond()).toString());
    assertNotEquals(DerivedUnit.NONE, DerivedUnit.RATIO);
  }
}
