// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.golang;

import java.util.List;
import javax.annotation.Nullable;

/** An expression of Go, as far as registrations need it. */
sealed interface GoExpression {

  /** The line, from 1. */
  int line();

  record Name(String name, int line) implements GoExpression {}

  record Text(String value, int line) implements GoExpression {}

  record Numeral(double value, int line) implements GoExpression {}

  /** {@code of.name}. */
  record Selector(GoExpression of, String name, int line) implements GoExpression {}

  /** {@code function(arguments…)}. */
  record Call(GoExpression function, List<GoExpression> arguments, boolean isSpread, int line)
      implements GoExpression {}

  /** {@code left operator right}; of one operand the left is null. */
  record Operation(String operator, @Nullable GoExpression left, GoExpression right, int line)
      implements GoExpression {}

  /**
   * {@code type{elements}}.
   *
   * @param type the type as written, empty where an outer literal has it
   */
  record Composite(String type, List<Element> elements, int line) implements GoExpression {}

  /** Of a composite; the key is null where there is none. */
  record Element(@Nullable GoExpression key, GoExpression value) {}

  /** {@code of[index]}. */
  record Index(GoExpression of, GoExpression index, int line) implements GoExpression {}

  /** What no registration is made of: a function, a slice, a conversion to a type in brackets. */
  record Other(String what, int line) implements GoExpression {}
}
