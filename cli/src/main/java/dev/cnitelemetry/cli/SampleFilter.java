// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelMatcher;
import dev.cnitelemetry.promql.PromqlFormatException;
import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Matcher;
import dev.cnitelemetry.promql.tree.Modifiers;
import dev.cnitelemetry.promql.tree.VectorSelector;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A PromQL selector that samples are held against. */
final class SampleFilter {

  /** A matcher and the name of the label it looks at. */
  private record Condition(String label, LabelMatcher matcher) {}

  private final String name;
  private final List<Condition> conditions;

  private SampleFilter(VectorSelector selector) {
    name = selector.name();
    conditions =
        selector.matchers().stream()
            .map(matcher -> new Condition(matcher.label(), matcher(matcher)))
            .toList();
  }

  private static LabelMatcher matcher(Matcher matcher) {
    // The label's own name is looked up by its text, which may be any.
    var label = Label.text("label");
    return switch (matcher.operator()) {
      case EQUAL -> label.eqText(matcher.value());
      case NOT_EQUAL -> label.notEqText(matcher.value());
      case MATCHES -> label.matches(matcher.value());
      case DOES_NOT_MATCH -> label.doesNotMatch(matcher.value());
    };
  }

  /** Whether the sample that a reader is at is meant. A label that is not there is empty. */
  boolean matches(ExpositionReader reader) {
    if (!name.isEmpty() && !reader.name().contentEquals(name)) {
      return false;
    }
    for (Condition condition : conditions) {
      String value = "";
      if (condition.label().equals(Matcher.METRIC_NAME)) {
        value = reader.name().toString();
      } else {
        ByteSlice text = reader.labelText(condition.label());
        value = text == null ? "" : text.toString();
      }
      if (!condition.matcher().test(value)) {
        return false;
      }
    }
    return true;
  }

  /** Reads a selector. */
  static final class Converter implements ITypeConverter<SampleFilter> {
    @Override
    public SampleFilter convert(String text) {
      Expression expression;
      try {
        expression = PromqlParser.standard().parse(text);
      } catch (PromqlFormatException e) {
        throw new TypeConversionException("not a selector: " + e.getMessage());
      }
      if (expression instanceof VectorSelector selector
          && selector.modifiers().equals(Modifiers.NONE)) {
        return new SampleFilter(selector);
      }
      throw new TypeConversionException("not a selector such as NAME{LABEL=\"VALUE\"}: " + text);
    }
  }
}
