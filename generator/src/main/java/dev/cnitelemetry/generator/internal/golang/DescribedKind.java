// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.golang;

import dev.cnitelemetry.generator.internal.golang.GoEvaluator.Scope;
import dev.cnitelemetry.generator.internal.golang.GoEvaluator.UnreadableException;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Call;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Name;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Selector;
import dev.cnitelemetry.generator.internal.golang.GoToken.Kind;
import dev.cnitelemetry.metrics.MetricKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kind of a metric that is described in one place and whose values are made in another. */
final class DescribedKind {

  private static final Set<String> CONSTANT_METRICS =
      Set.of(
          "NewConstMetric",
          "MustNewConstMetric",
          "NewLazyConstMetric",
          "NewConstMetricWithCreatedTimestamp",
          "MustNewConstMetricWithCreatedTimestamp");

  private DescribedKind() {}

  /** From the literal around the description, or from who makes values by its name. */
  static MetricKind of(Scope scope, int token) {
    GoFile file = scope.file();
    Set<MetricKind> kinds = new LinkedHashSet<>();
    int open = file.around(token, "{", "}");
    if (open >= 0) {
      for (GoToken each : file.tokens().subList(open, Math.max(open, file.closing(open)))) {
        valueType(each.text()).ifPresent(kinds::add);
      }
    }
    String name = assigned(file, token);
    if (kinds.size() != 1 && !name.isEmpty()) {
      kinds.clear();
      for (GoFile each : scope.of().files()) {
        addKinds(each, name, kinds);
      }
    }
    if (kinds.size() != 1) {
      throw new UnreadableException("which kind its values are is not to be found");
    }
    return kinds.iterator().next();
  }

  private static Optional<MetricKind> valueType(String name) {
    return switch (name) {
      case "CounterValue" -> Optional.of(MetricKind.COUNTER);
      case "GaugeValue" -> Optional.of(MetricKind.GAUGE);
      case "UntypedValue" -> Optional.of(MetricKind.UNTYPED);
      default -> Optional.empty();
    };
  }

  /** The name of the variable or field that a call's result becomes. */
  private static String assigned(GoFile file, int token) {
    int i = token - 1;
    while (i > 0 && (file.at(i).is(".") || file.at(i).kind() == Kind.NAME)) {
      i--;
    }
    GoToken before = file.at(i);
    boolean isAssigned = before.is("=") || before.is(":=") || before.is(":");
    GoToken name = isAssigned ? file.at(i - 1) : before;
    return isAssigned && name.kind() == Kind.NAME ? name.text() : "";
  }

  private static void addKinds(GoFile file, String description, Set<MetricKind> kinds) {
    List<GoToken> tokens = file.tokens();
    for (int i = 0; i < tokens.size() - 1; i++) {
      String function = tokens.get(i).text();
      Optional<MetricKind> ofFunction =
          function.endsWith("NewConstHistogram")
              ? Optional.of(MetricKind.HISTOGRAM)
              : function.endsWith("NewConstSummary")
                  ? Optional.of(MetricKind.SUMMARY)
                  : Optional.empty();
      if (!tokens.get(i + 1).is("(")
          || !(CONSTANT_METRICS.contains(function) || ofFunction.isPresent())) {
        continue;
      }
      Optional<Call> call =
          file.parse(i)
              .map(GoParser.Read::expression)
              .filter(Call.class::isInstance)
              .map(Call.class::cast)
              .filter(each -> each.arguments().size() > 1)
              .filter(each -> lastName(each.arguments().get(0)).equals(description));
      call.flatMap(each -> ofFunction.or(() -> valueType(lastName(each.arguments().get(1)))))
          .ifPresent(kinds::add);
    }
  }

  private static String lastName(GoExpression expression) {
    return expression instanceof Selector selector
        ? selector.name()
        : expression instanceof Name name ? name.name() : "";
  }
}
