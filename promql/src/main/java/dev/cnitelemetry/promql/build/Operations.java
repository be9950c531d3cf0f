// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.promql.tree.BinaryOperation;
import dev.cnitelemetry.promql.tree.BinaryOperator;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.NumberLiteral;
import dev.cnitelemetry.promql.tree.Parentheses;
import dev.cnitelemetry.promql.tree.Span;
import dev.cnitelemetry.promql.tree.UnaryOperation;
import dev.cnitelemetry.promql.tree.VectorMatching;
import dev.cnitelemetry.promql.tree.VectorMatching.Group;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/** What two expressions with an operator between them are. */
final class Operations {

  private static final int LARGEST_POWER = 3;
  private static final int MOST_VALUES = 6;

  private Operations() {}

  static Term negated(Term term) {
    Term computed = term.with(term.content().computed());
    if (term.expression() instanceof NumberLiteral number) {
      return computed.with(NumberLiteral.of(-number.value()));
    }
    return computed.with(new UnaryOperation(true, term.enclosed(), Span.NONE));
  }

  static Term binary(
      BinaryOperator operator, boolean isBool, @Nullable Matching matching, Term left, Term right) {
    boolean areVectors = left.isVector() && right.isVector();
    Optional<VectorMatching> tree =
        areVectors
            ? Optional.of(matching == null ? VectorMatching.DEFAULT : matching.tree())
            : Optional.empty();
    if (matching != null && operator.isSet()) {
      requireOfSets(operator, matching);
    }
    BinaryOperation expression =
        new BinaryOperation(
            operand(left.expression(), operator, true),
            operator,
            isBool,
            tree,
            operand(right.expression(), operator, false),
            Span.NONE);
    VectorLabels labels;
    if (areVectors) {
      labels = labels(operator, matching, left, right);
    } else {
      labels = left.isVector() ? left.labels() : right.labels();
    }
    if (operator.isComparison() && !isBool) {
      labels = labels.filtered();
    }
    Content content = content(operator, isBool, left, right);
    DerivedUnit unit = isBool ? DerivedUnit.NONE : unit(operator, left, right);
    if (isBool) {
      unit(operator, left, right); // for its error
    }
    DerivedUnit observed = left.content().isHistogram() ? left.observed() : right.observed();
    return new Term(expression, labels, unit, content, content.isHistogram() ? observed : unit);
  }

  private static void requireOfSets(BinaryOperator operator, Matching matching) {
    String what =
        matching.group() != Group.NONE
            ? "group_left and group_right"
            : matching.tree().isFilled() ? "fill values" : "";
    if (!what.isEmpty()) {
      throw new IllegalArgumentException(operator.text() + " takes no " + what);
    }
  }

  /** The operand, in parentheses where it would be read otherwise without. */
  private static Expression operand(
      Expression expression, BinaryOperator operator, boolean isLeft) {
    boolean isOpen;
    if (expression instanceof BinaryOperation inner) {
      int inside = inner.operator().precedence();
      int outside = operator.precedence();
      boolean bindsHere = isLeft != (operator == BinaryOperator.POWER);
      isOpen = inside < outside || (inside == outside && !bindsHere);
    } else if (expression instanceof UnaryOperation) {
      isOpen = true;
    } else {
      boolean isBase = isLeft && operator == BinaryOperator.POWER;
      isOpen = isBase && Term.enclosed(expression) != expression;
    }
    return isOpen ? new Parentheses(expression, Span.NONE) : expression;
  }

  private static Content content(BinaryOperator operator, boolean isBool, Term left, Term right) {
    Content a = left.content().computed();
    Content b = right.content().computed();
    if (isBool) {
      return Content.VALUE;
    }
    if (operator == BinaryOperator.AND || operator == BinaryOperator.UNLESS) {
      return a;
    }
    if (a == b || b == Content.NUMBER) {
      return operator == BinaryOperator.OR && a == Content.NUMBER ? b : a;
    }
    if (a == Content.NUMBER) {
      return operator == BinaryOperator.DIVIDE && b.isHistogram() ? Content.VALUE : b;
    }
    if (operator.isComparison()) {
      return a;
    }
    return a == Content.QUANTILE || b == Content.QUANTILE ? Content.QUANTILE : Content.VALUE;
  }

  private static VectorLabels labels(
      BinaryOperator operator, @Nullable Matching matching, Term left, Term right) {
    requireMatch(operator, matching, left, right);
    if (operator == BinaryOperator.OR) {
      return left.labels().union(right.labels());
    }
    if (operator.isSet()) {
      return left.labels().filtered();
    }
    requireOne(operator, matching, left, right);
    if (matching == null) {
      return left.labels().filtered();
    }
    String who = operator.text() + " " + matching;
    return switch (matching.group()) {
      case LEFT -> left.labels().filtered().with(include(matching, who, right));
      case RIGHT -> right.labels().filtered().with(include(matching, who, left));
      case NONE ->
          matching.isOn()
              ? left.labels().filtered().by(matching.labels(), who)
              : left.labels().filtered().without(matching.labels(), who);
    };
  }

  private static List<Label> include(Matching matching, String who, Term one) {
    String group = matching.group() == Group.LEFT ? "group_left" : "group_right";
    for (Label label : matching.include()) {
      one.require(group + " of " + who, label);
    }
    return matching.include();
  }

  /** A matching by which no series of the one side ever meets one of the other is a mistake. */
  private static void requireMatch(
      BinaryOperator operator, @Nullable Matching matching, Term left, Term right) {
    if (matching != null && matching.isOn()) {
      for (Label label : matching.labels()) {
        left.require(matching.toString(), label);
        right.require(matching.toString(), label);
      }
      return;
    }
    List<Label> ignored = matching == null ? List.of() : matching.labels();
    for (Label label : ignored) {
      if (!left.labels().contains(label) && !right.labels().contains(label)) {
        throw left.labels().missing(matching + " of " + operator.text(), label, "neither side has");
      }
    }
    if (operator == BinaryOperator.OR) {
      return;
    }
    Set<String> leftAlone = left.labels().differenceTo(right.labels(), ignored);
    Set<String> rightAlone = right.labels().differenceTo(left.labels(), ignored);
    if (!leftAlone.isEmpty() || !rightAlone.isEmpty()) {
      throw new IllegalArgumentException(
          "no two series match: "
              + (leftAlone.isEmpty() ? "" : alone(left, leftAlone, right))
              + (leftAlone.isEmpty() || rightAlone.isEmpty() ? "" : ", and ")
              + (rightAlone.isEmpty() ? "" : alone(right, rightAlone, left))
              + "; say on(…) or ignoring(…)");
    }
  }

  /**
   * Where a server looks for one series on a side, several that are there for certain are a
   * mistake.
   */
  private static void requireOne(
      BinaryOperator operator, @Nullable Matching matching, Term left, Term right) {
    if (matching == null) {
      return;
    }
    Predicate<Label> isCompared =
        label ->
            matching.isOn()
                == matching.labels().stream().anyMatch(each -> each.name().equals(label.name()));
    Group group = matching.group();
    String ofLeft = group == Group.LEFT ? "" : toldApart(left, isCompared);
    String ofRight = group == Group.RIGHT ? "" : toldApart(right, isCompared);
    if (ofLeft.isEmpty() && ofRight.isEmpty()) {
      return;
    }
    boolean areBoth = !ofLeft.isEmpty() && !ofRight.isEmpty();
    String side = group == Group.NONE ? "either" : group == Group.LEFT ? "the right" : "the left";
    String remedy = "narrow it by where(…), or add its series up";
    if (areBoth) {
      remedy = "compare that label as well, narrow both by where(…), or add their series up";
    } else if (group == Group.NONE) {
      remedy = "say " + (ofRight.isEmpty() ? "groupLeft()" : "groupRight()") + ", " + remedy;
    }
    throw new IllegalArgumentException(
        operator.text()
            + " "
            + matching
            + " takes one series of "
            + side
            + " side, but "
            + ofLeft
            + (areBoth ? " and " : "")
            + ofRight
            + "; "
            + remedy);
  }

  /** By which label a side has several series for certain; empty for not at all. */
  private static String toldApart(Term side, Predicate<Label> isCompared) {
    return side.labels()
        .toldApartBeside(isCompared)
        .map(label -> side.excerpt() + " has one for each " + label.getKey() + values(label))
        .orElse("");
  }

  private static String values(Map.Entry<String, Set<String>> label) {
    Set<String> values = label.getValue();
    return values.stream()
        .limit(MOST_VALUES)
        .map(each -> each.isEmpty() ? "\"\"" : each)
        .collect(Collectors.joining(", ", " (", values.size() > MOST_VALUES ? ", …)" : ")"));
  }

  private static String alone(Term one, Set<String> names, Term other) {
    return one.excerpt()
        + " has "
        + String.join(", ", names)
        + ", which "
        + other.excerpt()
        + " has not";
  }

  private static DerivedUnit unit(BinaryOperator operator, Term left, Term right) {
    DerivedUnit a = left.unit();
    DerivedUnit b = right.unit();
    boolean isNumber = left.isNumber() || right.isNumber();
    DerivedUnit measured = left.isNumber() ? b : a;
    return switch (operator) {
      case AND, UNLESS, TRIM_LOWER, TRIM_UPPER -> a;
      case OR -> isNumber ? measured : a.common(b).orElse(DerivedUnit.UNSPECIFIED);
      case MULTIPLY -> isNumber ? measured : a.times(b);
      case DIVIDE -> right.isNumber() ? a : (left.isNumber() ? DerivedUnit.NONE : a).dividedBy(b);
      case POWER -> power(left, right);
      case ATAN2 -> DerivedUnit.NONE;
      case ADD -> isNumber ? measured : a.plus(b).orElseThrow(() -> wrong("added", left, right));
      case SUBTRACT ->
          isNumber ? measured : a.minus(b).orElseThrow(() -> wrong("subtracted", left, right));
      case MODULO ->
          isNumber
              ? measured
              : a.common(b).orElseThrow(() -> wrong("divided with a rest", left, right));
      default ->
          isNumber ? measured : a.common(b).orElseThrow(() -> wrong("compared", left, right));
    };
  }

  private static DerivedUnit power(Term left, Term right) {
    if (left.isNumber() && right.isNumber()) {
      return DerivedUnit.NONE;
    }
    if (right.expression() instanceof NumberLiteral number) {
      double exponent = number.value();
      if (exponent == Math.rint(exponent) && exponent >= 1 && exponent <= LARGEST_POWER) {
        DerivedUnit unit = left.unit();
        for (int i = 1; i < exponent; i++) {
          unit = unit.times(left.unit());
        }
        return unit;
      }
    }
    return left.unit().equals(DerivedUnit.NONE) || left.unit().equals(DerivedUnit.RATIO)
        ? left.unit()
        : DerivedUnit.UNSPECIFIED;
  }

  private static IllegalArgumentException wrong(String done, Term left, Term right) {
    boolean isSame =
        !left.unit().equals(right.unit()) && left.unit().factorTo(right.unit()).isPresent();
    return new IllegalArgumentException(
        left.unit()
            + " and "
            + right.unit()
            + " cannot be "
            + done
            + ": "
            + left.excerpt()
            + " is in the one, "
            + right.excerpt()
            + " in the other"
            + (isSame
                ? "; tell one in the unit of the other: .in(" + name(left.unit()) + ")"
                : ""));
  }

  private static String name(DerivedUnit unit) {
    return unit.unit().map((Unit each) -> "Unit." + each.name()).orElse("…");
  }
}
