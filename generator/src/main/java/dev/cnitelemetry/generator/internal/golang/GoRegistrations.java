// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.golang;

import dev.cnitelemetry.generator.internal.extract.ExtractedMetric;
import dev.cnitelemetry.generator.internal.extract.Extraction;
import dev.cnitelemetry.generator.internal.golang.GoEvaluator.ParameterException;
import dev.cnitelemetry.generator.internal.golang.GoEvaluator.Scope;
import dev.cnitelemetry.generator.internal.golang.GoEvaluator.UnreadableException;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Call;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Name;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Selector;
import dev.cnitelemetry.generator.internal.golang.GoFile.Function;
import dev.cnitelemetry.generator.internal.golang.GoToken.Kind;
import dev.cnitelemetry.metrics.MetricKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

  private final GoSources sources;
  private final GoMetricReader metrics;
  private final Extraction.Builder found;

  private GoRegistrations(GoSources sources) {
    this.sources = sources;
    this.metrics = new GoMetricReader(sources);
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
            each -> metrics.described(call.get(), maker.get().importPath(), each, at));
      } else {
        read(
            scope,
            token,
            MOST_CALLERS,
            each ->
                metrics.made(
                    call.get(), kind.orElseThrow(), maker.get().importPath(), token, each));
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

  private void unread(GoFile file, GoToken token, @Nullable String why) {
    found.unread(file.path(), token.line(), token.text() + ": " + why);
  }
}
