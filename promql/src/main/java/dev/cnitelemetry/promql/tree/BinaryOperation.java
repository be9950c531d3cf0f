// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Two expressions with an operator between them: {@code a / on (node) b}.
 *
 * <p>Long chains such as {@code a or b or c …} lean to the left; equality, hashing and printing
 * take any length of them.
 *
 * <pre>{@code
 * BinaryOperation up =
 *     BinaryOperation.of(
 *         VectorSelector.of("up", List.of()), BinaryOperator.EQUAL, NumberLiteral.of(1));
 * }</pre>
 *
 * @param left the left side
 * @param operator the operator
 * @param isBool whether a comparison says 0 or 1 instead of filtering
 * @param matching which series belong together; empty where one of the sides is no vector
 * @param right the right side
 * @param place where it is
 */
public record BinaryOperation(
    Expression left,
    BinaryOperator operator,
    boolean isBool,
    Optional<VectorMatching> matching,
    Expression right,
    Span place)
    implements Expression {

  /**
   * Checks that nothing is null.
   *
   * @param left the left side
   * @param operator the operator
   * @param isBool whether a comparison says 0 or 1 instead of filtering
   * @param matching which series belong together; empty where one of the sides is no vector
   * @param right the right side
   * @param place where it is
   */
  public BinaryOperation {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(operator, "operator");
    Objects.requireNonNull(matching, "matching");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(place, "place");
  }

  /**
   * An operation that was not read from a text and compares all labels.
   *
   * @param left the left side
   * @param operator the operator
   * @param right the right side
   * @return the operation
   */
  public static BinaryOperation of(Expression left, BinaryOperator operator, Expression right) {
    boolean vectors = left.type() == ValueType.VECTOR && right.type() == ValueType.VECTOR;
    return new BinaryOperation(
        left,
        operator,
        false,
        vectors ? Optional.of(VectorMatching.DEFAULT) : Optional.empty(),
        right,
        Span.NONE);
  }

  /** A vector on either side makes a vector; only then may a variable leave it open. */
  @Override
  public ValueType type() {
    boolean isUndecided = false;
    Expression first = this;
    while (first instanceof BinaryOperation each) {
      ValueType type = each.right.type();
      if (type != ValueType.SCALAR && type != ValueType.UNDECIDED) {
        return ValueType.VECTOR;
      }
      isUndecided |= type == ValueType.UNDECIDED;
      first = each.left;
    }
    return switch (first.type()) {
      case SCALAR -> isUndecided ? ValueType.UNDECIDED : ValueType.SCALAR;
      case UNDECIDED -> ValueType.UNDECIDED;
      default -> ValueType.VECTOR;
    };
  }

  @Override
  public List<Expression> children() {
    return List.of(left, right);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    Object mine = this;
    Object theirs = other;
    while (mine instanceof BinaryOperation a && theirs instanceof BinaryOperation b) {
      if (a.operator != b.operator
          || a.isBool != b.isBool
          || !a.matching.equals(b.matching)
          || !a.right.equals(b.right)) {
        return false;
      }
      mine = a.left;
      theirs = b.left;
    }
    return !(mine instanceof BinaryOperation) && mine.equals(theirs);
  }

  @Override
  public int hashCode() {
    int hash = 0;
    Expression chain = this;
    while (chain instanceof BinaryOperation each) {
      hash = 31 * (31 * hash + each.operator.hashCode()) + each.right.hashCode();
      chain = each.left;
    }
    return 31 * hash + chain.hashCode();
  }

  @Override
  public String toString() {
    return Printer.print(this);
  }
}
