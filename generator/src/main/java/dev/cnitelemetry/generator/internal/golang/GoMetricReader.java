// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.golang;

import dev.cnitelemetry.generator.internal.extract.ExtractedMetric;
import dev.cnitelemetry.generator.internal.extract.ExtractedMetric.ExtractedLabel;
import dev.cnitelemetry.generator.internal.extract.ExtractedNumbers;
import dev.cnitelemetry.generator.internal.extract.MetricUnits;
import dev.cnitelemetry.generator.internal.golang.GoEvaluator.Located;
import dev.cnitelemetry.generator.internal.golang.GoEvaluator.Scope;
import dev.cnitelemetry.generator.internal.golang.GoEvaluator.UnreadableException;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Call;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Stability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a call of a constructor says of its metric: name, help, labels, buckets, stability. */
final class GoMetricReader {

  private static final String GITHUB = "github.com/";

  private final GoEvaluator evaluator;

  GoMetricReader(GoSources sources) {
    evaluator = new GoEvaluator(sources);
  }

  /** The metric that a constructor makes. */
  ExtractedMetric made(Call call, MetricKind kind, String library, GoToken token, Scope scope) {
    int at = token.text().startsWith("NewTestable") ? 1 : 0; // a clock comes first
    if (call.arguments().size() <= at) {
      throw new UnreadableException("it has fewer arguments than it takes");
    }
    if (!(evaluator.value(call.arguments().get(at), scope) instanceof Located options)) {
      throw new UnreadableException("its options are no literal");
    }
    String name =
        MetricPackages.name(
            text(options, "Namespace"), text(options, "Subsystem"), text(options, "Name"));
    List<ExtractedLabel> labels = new ArrayList<>();
    String help = text(options, "Help");
    Optional<Stability> stability = stability(library, text(options, "StabilityLevel"));
    if (token.text().contains("Timing") && stability.isPresent()) {
      help = "EXPERIMENTAL: " + stability.get().helpPrefix() + help; // as it is on the wire
      stability = Optional.empty();
    }
    if (token.text().endsWith("Vec")) {
      labels.addAll(names(call.arguments().subList(at + 1, call.arguments().size()), scope));
    }
    evaluator
        .field(options, "ConstLabels")
        .ifPresent(value -> labels.addAll(constants(value, options.scope())));
    Optional<List<String>> buckets = Optional.empty();
    Optional<List<String>> quantiles = Optional.empty();
    if (kind == MetricKind.HISTOGRAM) {
      buckets = Optional.of(literals(buckets(options)));
    } else if (kind == MetricKind.SUMMARY) {
      quantiles = Optional.of(literals(objectives(options, library)));
    }
    return metric(
        name,
        kind,
        help,
        stability,
        labels,
        buckets,
        quantiles,
        text(options, "DeprecatedVersion"),
        scope.file());
  }

  /** A description: the kind is with the values. */
  ExtractedMetric described(Call call, String library, Scope scope, int token) {
    List<GoExpression> arguments = call.arguments();
    if (arguments.size() < 4) {
      throw new UnreadableException("NewDesc has fewer arguments than it takes");
    }
    String name = evaluator.text(arguments.get(0), scope);
    List<ExtractedLabel> labels = new ArrayList<>(names(List.of(arguments.get(2)), scope));
    labels.addAll(constants(arguments.get(3), scope));
    return metric(
        name,
        DescribedKind.of(scope, token),
        evaluator.text(arguments.get(1), scope),
        stability(library, arguments.size() > 4 ? evaluator.text(arguments.get(4), scope) : ""),
        labels,
        Optional.empty(),
        Optional.empty(),
        arguments.size() > 5 ? evaluator.text(arguments.get(5), scope) : "",
        scope.file());
  }

  private String text(Located options, String field) {
    return evaluator
        .field(options, field)
        .map(value -> evaluator.text(value, options.scope()))
        .orElse("");
  }

  private List<Double> buckets(Located options) {
    List<Object> given =
        evaluator
            .field(options, "Buckets")
            .map(value -> evaluator.list(value, options.scope()))
            .orElse(List.of());
    List<Double> buckets =
        new ArrayList<>(
            MetricPackages.buckets(
                given.isEmpty()
                    ? (List<?>)
                        MetricPackages.constant(MetricPackages.CLIENT, "DefBuckets").orElseThrow()
                    : given));
    buckets.removeIf(each -> each.isInfinite());
    return buckets;
  }

  private List<Double> objectives(Located options, String library) {
    Optional<GoExpression> given = evaluator.field(options, "Objectives");
    if (given.isEmpty()) {
      return library.equals(MetricPackages.COMPONENT_BASE)
          ? MetricPackages.DEFAULT_OBJECTIVES
          : List.of();
    }
    Object value = evaluator.value(given.get(), options.scope());
    if (value instanceof Map<?, ?> map) {
      return MetricPackages.buckets(List.copyOf(map.keySet())).stream().sorted().toList();
    }
    if (value instanceof Located literal && literal.composite().elements().isEmpty()) {
      return List.of();
    }
    throw new UnreadableException("its objectives are no literal");
  }

  private static List<String> literals(List<Double> values) {
    List<String> texts = values.stream().map(ExtractedNumbers::text).toList();
    try {
      DecimalLiterals.of(texts.toArray(String[]::new));
    } catch (IllegalArgumentException e) {
      throw new UnreadableException("its buckets or quantiles do not ascend");
    }
    return texts;
  }

  /** The names of labels: a list, or several texts. */
  private List<ExtractedLabel> names(List<GoExpression> arguments, Scope scope) {
    List<ExtractedLabel> names = new ArrayList<>();
    for (GoExpression argument : arguments) {
      Object value = evaluator.value(argument, scope);
      List<?> all =
          value == GoEvaluator.NIL
              ? List.of()
              : value instanceof List<?> list ? list : List.of(value);
      for (Object each : all) {
        if (!(each instanceof String name)) {
          throw new UnreadableException("its labels are no texts");
        }
        names.add(new ExtractedLabel(name, List.of()));
      }
    }
    return names;
  }

  private List<ExtractedLabel> constants(GoExpression labels, Scope scope) {
    Object value = evaluator.value(labels, scope);
    if (value == GoEvaluator.NIL) {
      return List.of();
    }
    if (!(value instanceof Map<?, ?> map)) {
      throw new UnreadableException("its constant labels are no literal");
    }
    List<ExtractedLabel> all = new ArrayList<>();
    map.forEach(
        (name, text) ->
            all.add(new ExtractedLabel(String.valueOf(name), List.of(String.valueOf(text)))));
    return all;
  }

  private static Optional<Stability> stability(String library, String level) {
    if (!library.equals(MetricPackages.COMPONENT_BASE)) {
      return Optional.empty();
    }
    return switch (level) {
      case "", "ALPHA" -> Optional.of(Stability.ALPHA);
      case "BETA" -> Optional.of(Stability.BETA);
      case "STABLE" -> Optional.of(Stability.STABLE);
      case "INTERNAL" -> Optional.of(Stability.INTERNAL);
      default -> throw new UnreadableException("there is no stability level " + level);
    };
  }

  private static ExtractedMetric metric(
      String name,
      MetricKind kind,
      String help,
      Optional<Stability> stability,
      List<ExtractedLabel> labels,
      Optional<List<String>> buckets,
      Optional<List<String>> quantiles,
      String deprecated,
      GoFile file) {
    if (name.isEmpty()) {
      throw new UnreadableException("it has no name");
    }
    return new ExtractedMetric(
        name,
        kind,
        Optional.of(help).filter(text -> !text.isEmpty()),
        MetricUnits.of(name, Optional.empty()),
        stability,
        labels,
        List.of(),
        buckets,
        quantiles,
        deprecated.isEmpty() ? List.of() : List.of("Deprecated since version " + deprecated + "."),
        List.of(upstream(file.path())));
  }

  /** A repository as data files name it: one on GitHub without its host. */
  private static String upstream(String path) {
    return path.startsWith(GITHUB) ? path.substring(GITHUB.length()) : path;
  }
}
