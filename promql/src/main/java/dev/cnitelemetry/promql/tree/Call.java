// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A function with its arguments: {@code rate(up[5m])}.
 *
 * <pre>{@code
 * Call pi = Call.of(Function.named("pi").orElseThrow(), List.of());
 * }</pre>
 *
 * @param name the function's name, or a variable as written
 * @param function the function; empty where the name is a variable
 * @param arguments the arguments in order
 * @param place where it is
 */
public record Call(String name, Optional<Function> function, List<Expression> arguments, Span place)
    implements Expression {

  /**
   * Copies the arguments.
   *
   * @param name the function's name, or a variable as written
   * @param function the function; empty where the name is a variable
   * @param arguments the arguments in order
   * @param place where it is
   */
  public Call {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(function, "function");
    Objects.requireNonNull(place, "place");
    arguments = List.copyOf(arguments);
  }

  /**
   * A call that was not read from a text.
   *
   * @param function the function
   * @param arguments the arguments in order
   * @return the call
   */
  public static Call of(Function function, List<Expression> arguments) {
    return new Call(function.name(), Optional.of(function), arguments, Span.NONE);
  }

  @Override
  public ValueType type() {
    return function.map(Function::returnType).orElse(ValueType.UNDECIDED);
  }

  @Override
  public List<Expression> children() {
    return arguments;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Call that && name.equals(that.name) && arguments.equals(that.arguments);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + arguments.hashCode();
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
