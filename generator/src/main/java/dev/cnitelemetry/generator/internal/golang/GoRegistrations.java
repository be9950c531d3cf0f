// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.golang;

import dev.cnitelemetry.generator.internal.extract.ExtractedMetric;
import dev.cnitelemetry.generator.internal.extract.ExtractedMetric.ExtractedLabel;
import dev.cnitelemetry.generator.internal.extract.ExtractedNumbers;
import dev.cnitelemetry.generator.internal.extract.Extraction;
import dev.cnitelemetry.generator.internal.extract.MetricUnits;
import dev.cnitelemetry.generator.internal.golang.GoEvaluator.Located;
import dev.cnitelemetry.generator.internal.golang.GoEvaluator.ParameterException;
import dev.cnitelemetry.generator.internal.golang.GoEvaluator.Scope;
import dev.cnitelemetry.generator.internal.golang.GoEvaluator.UnreadableException;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Call;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Name;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Selector;
import dev.cnitelemetry.generator.internal.golang.GoFile.Function;
import dev.cnitelemetry.generator.internal.golang.GoToken.Kind;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Stability;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/**
 * The metrics that Go sources register by prometheus/client_golang or Kubernetes' component-base.
 *
 * <p>Every call of a constructor counts, whatever registers it later. Names of constants are
 * followed over files and packages, parameters of functions to those who call them.
 */
public final class GoRegistrations {

  /** How many functions may be between a name and the constructor. */
  private static final int MOST_CALLERS = 4;

  private static final Pattern MAKING =
      Pattern.compile(
          "[nN]ew(Testable)?(Timing|Weighted)?(Counter|Gauge|Histogram|Summary|Untyped|Desc).*");

  private static final Set<String> CONSTANT_METRICS =
      Set.of(
          "NewConstMetric",
          "MustNewConstMetric",
          "NewLazyConstMetric",
          "NewConstMetricWithCreatedTimestamp",
          "MustNewConstMetricWithCreatedTimestamp");

  private static final String GITHUB = "github.com/";

  private final GoSources sources;
  private final GoEvaluator evaluator;
  private final Extraction.Builder found;

  private GoRegistrations(GoSources sources) {
    this.sources = sources;
    this.evaluator = new GoEvaluator(sources);
    this.found = new Extraction.Builder();
  }

  /**
   * Reads directories: checkouts, or modules in Go's cache.
   *
   * @throws IOException if one cannot be read
   */
  public static Extraction read(List<Path> directories) throws IOException {
    GoSources sources = new GoSources();
    for (Path directory : directories) {
      sources.add(directory);
    }
    GoRegistrations registrations = new GoRegistrations(sources);
    for (GoPackage each : sources.packages()) {
      for (GoFile file : each.files()) {
        registrations.read(each, file);
      }
    }
    return registrations.found.build(sources.modules());
  }

  private void read(GoPackage of, GoFile file) {
    List<GoToken> tokens = file.tokens();
    for (int i = 0; i < tokens.size() - 1; i++) {
      GoToken token = tokens.get(i);
      if (token.kind() != Kind.NAME || !tokens.get(i + 1).is("(") || isDeclared(file, i)) {
        continue;
      }
      if (isInside(of, file, i)) {
        continue;
      }
      boolean isDescription = token.text().equals("NewDesc");
      Optional<MetricKind> kind = MetricPackages.constructor(token.text());
      Optional<Maker> maker =
          isDescription || kind.isPresent() ? maker(of, file, i) : Optional.empty();
      if (maker.isEmpty()) {
        continue;
      }
      Optional<Call> call =
          file.parse(maker.get().start())
              .map(GoParser.Read::expression)
              .filter(Call.class::isInstance)
              .map(Call.class::cast);
      if (call.isEmpty()) {
        unread(file, token, "the call cannot be read");
        continue;
      }
      Scope scope = new Scope(of, file, file.functionAt(i).orElse(null), Map.of());
      if (isDescription) {
        int at = i;
        read(
            scope,
            token,
            MOST_CALLERS,
            each -> described(call.get(), maker.get().importPath(), each, at));
      } else {
        read(
            scope,
            token,
            MOST_CALLERS,
            each -> made(call.get(), kind.orElseThrow(), maker.get().importPath(), token, each));
      }
    }
  }

  /** Whether a constructor is how the library makes one of its own. */
  private static boolean isInside(GoPackage of, GoFile file, int token) {
    return MetricPackages.isPartOfMaker(of.importPath())
        && file.functionAt(token)
            .filter(function -> function.isMethod() || MAKING.matcher(function.name()).matches())
            .isPresent();
  }

  private static boolean isDeclared(GoFile file, int token) {
    GoToken before = file.before(token);
    return before != null
        && (before.isName("func") || (before.is(")") && isMethod(file, token - 1)));
  }

  /** Whether a bracket closes a receiver. */
  private static boolean isMethod(GoFile file, int close) {
    int open = file.around(close, "(", ")");
    GoToken before = open < 0 ? null : file.before(open);
    return before != null && before.isName("func");
  }

  /** Which library a constructor is of, and where its call begins. */
  private record Maker(String importPath, int start) {}

  private Optional<Maker> maker(GoPackage of, GoFile file, int token) {
    GoToken before = file.before(token);
    if (before == null || !before.is(".")) {
      return MetricPackages.isMaker(of.importPath())
          ? Optional.of(new Maker(of.importPath(), token))
          : Optional.empty();
    }
    GoToken qualifier = file.at(token - 2);
    if (qualifier.kind() == Kind.NAME) {
      Optional<String> imported = file.imported(qualifier.text());
      if (imported.isPresent()) {
        return imported
            .filter(MetricPackages::isMaker)
            .map(importPath -> new Maker(importPath, token - 2));
      }
      return isFactory(file, qualifier, token)
          ? Optional.of(new Maker(MetricPackages.CLIENT, token - 2))
          : Optional.empty();
    }
    if (qualifier.is(")")) { // promauto.With(registry).NewCounter(…)
      int open = file.around(token - 2, "(", ")");
      boolean isWith =
          open >= 3
              && file.at(open - 1).isName("With")
              && file.imported(file.at(open - 3).text())
                  .filter(MetricPackages::isMaker)
                  .isPresent();
      return isWith ? Optional.of(new Maker(MetricPackages.CLIENT, open - 3)) : Optional.empty();
    }
    return Optional.empty();
  }

  /** {@code factory := promauto.With(registry)}. */
  private static boolean isFactory(GoFile file, GoToken qualifier, int token) {
    Optional<Function> function = file.functionAt(token);
    List<GoExpression> assigned =
        function
            .map(each -> file.local(each, qualifier.text()))
            .orElseGet(
                () -> Optional.ofNullable(file.declared().get(qualifier.text())).stream().toList());
    return assigned.stream()
        .anyMatch(
            each ->
                each instanceof Call call
                    && call.function() instanceof Selector with
                    && with.name().equals("With")
                    && with.of() instanceof Name base
                    && file.imported(base.name()).filter(MetricPackages::isMaker).isPresent());
  }

  private interface Reading {
    ExtractedMetric read(Scope scope);
  }

  /** Reads a metric, once for each caller of the function that it depends on. */
  private void read(Scope scope, GoToken token, int callers, Reading reading) {
    try {
      found.add(reading.read(scope));
    } catch (ParameterException e) {
      List<Scope> calls = callers == 0 ? List.of() : calls(e.scope());
      if (calls.isEmpty()) {
        unread(scope.file(), token, e.getMessage());
        return;
      }
      for (Scope call : calls) {
        read(outermost(scope, e.scope(), call), token, callers - 1, reading);
      }
    } catch (UnreadableException e) {
      unread(scope.file(), token, e.getMessage());
    }
  }

  /** The scope with the parameters bound of that function of it that lacked them. */
  private static Scope outermost(Scope scope, Scope lacking, Scope bound) {
    if (Objects.equals(scope.function(), lacking.function())
        && scope.bound().equals(lacking.bound())) {
      return bound;
    }
    Map<String, GoEvaluator.Bound> all = new LinkedHashMap<>();
    scope
        .bound()
        .forEach(
            (name, value) ->
                all.put(
                    name,
                    new GoEvaluator.Bound(
                        value.values(), value.isMany(), outermost(value.scope(), lacking, bound))));
    return new Scope(scope.of(), scope.file(), scope.function(), all);
  }

  /** The function's scopes, one for each call of it in the sources. */
  private List<Scope> calls(Scope of) {
    Function function = of.function();
    List<Scope> scopes = new ArrayList<>();
    if (function == null) {
      return scopes;
    }
    for (GoPackage each : sources.packages()) {
      boolean isSame = each.importPath().equals(of.of().importPath());
      for (GoFile file : each.files()) {
        List<GoToken> tokens = file.tokens();
        for (int i = 1; i < tokens.size() - 1; i++) {
          if (tokens.get(i).isName(function.name())
              && tokens.get(i + 1).is("(")
              && !isDeclared(file, i)
              && isCallOf(of, function, file, i, isSame)) {
            addCall(of, function, each, file, i, scopes);
          }
        }
      }
    }
    return scopes;
  }

  private static boolean isCallOf(
      Scope of, Function function, GoFile file, int token, boolean isSamePackage) {
    boolean isQualified = file.at(token - 1).is(".");
    if (!isQualified || function.isMethod()) {
      return isSamePackage && isQualified == function.isMethod();
    }
    return file.imported(file.at(token - 2).text())
        .filter(of.of().importPath()::equals)
        .isPresent();
  }

  private static void addCall(
      Scope of, Function function, GoPackage caller, GoFile file, int token, List<Scope> scopes) {
    boolean isQualified = file.at(token - 1).is(".") && !function.isMethod();
    Scope outside = new Scope(caller, file, file.functionAt(token).orElse(null), Map.of());
    file.parse(isQualified ? token - 2 : token)
        .map(GoParser.Read::expression)
        .filter(Call.class::isInstance)
        .map(Call.class::cast)
        .ifPresent(
            call ->
                scopes.add(
                    new Scope(
                        of.of(), of.file(), function, GoEvaluator.bound(function, call, outside))));
  }

  private ExtractedMetric made(
      Call call, MetricKind kind, String library, GoToken token, Scope scope) {
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

  /** A description: the kind is with the values. */
  private ExtractedMetric described(Call call, String library, Scope scope, int token) {
    List<GoExpression> arguments = call.arguments();
    if (arguments.size() < 4) {
      throw new UnreadableException("NewDesc has fewer arguments than it takes");
    }
    String name = evaluator.text(arguments.get(0), scope);
    List<ExtractedLabel> labels = new ArrayList<>(names(List.of(arguments.get(2)), scope));
    labels.addAll(constants(arguments.get(3), scope));
    return metric(
        name,
        kind(scope, token),
        evaluator.text(arguments.get(1), scope),
        stability(library, arguments.size() > 4 ? evaluator.text(arguments.get(4), scope) : ""),
        labels,
        Optional.empty(),
        Optional.empty(),
        arguments.size() > 5 ? evaluator.text(arguments.get(5), scope) : "",
        scope.file());
  }

  private static Optional<MetricKind> valueType(String name) {
    return switch (name) {
      case "CounterValue" -> Optional.of(MetricKind.COUNTER);
      case "GaugeValue" -> Optional.of(MetricKind.GAUGE);
      case "UntypedValue" -> Optional.of(MetricKind.UNTYPED);
      default -> Optional.empty();
    };
  }

  /** From the literal around the description, or from who makes values by its name. */
  private MetricKind kind(Scope scope, int token) {
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

  private void unread(GoFile file, GoToken token, @Nullable String why) {
    found.unread(file.path(), token.line(), token.text() + ": " + why);
  }
}
