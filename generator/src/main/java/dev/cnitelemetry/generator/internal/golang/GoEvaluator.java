// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.golang;

import dev.cnitelemetry.generator.internal.golang.GoExpression.Call;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Composite;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Element;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Index;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Name;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Operation;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Other;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Selector;
import dev.cnitelemetry.generator.internal.golang.GoExpression.Text;
import dev.cnitelemetry.generator.internal.golang.GoFile.Function;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * What an expression is worth: a {@code String}, a {@code Double}, a {@code List}, a {@code Map}, a
 * {@link Located} literal of a struct, or {@link #NIL}.
 */
final class GoEvaluator {

  /** Go's nil, and what a field is that nobody sets. */
  static final Object NIL = new Object();

  private static final int DEEPEST = 60;

  private final GoSources sources;
  private int depth;

  GoEvaluator(GoSources sources) {
    this.sources = sources;
  }

  /**
   * Where an expression is.
   *
   * @param of its package
   * @param file its file
   * @param function the function around it, null for none
   * @param bound what the function's parameters are, where it is called
   */
  record Scope(GoPackage of, GoFile file, @Nullable Function function, Map<String, Bound> bound) {}

  /** What a parameter is: an expression, or several, and where they are. */
  record Bound(List<GoExpression> values, boolean isMany, Scope scope) {}

  /** A literal of a struct, whose fields are worth something where it is. */
  record Located(Composite composite, Scope scope) {}

  /** What cannot be computed. */
  static class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
      super(message, null, false, false);
    }
  }

  /** What depends on who calls a function. */
  static final class ParameterException extends UnreadableException {
    private static final long serialVersionUID = 1L;

    private final transient Scope scope;

    ParameterException(String name, Scope scope, Function function) {
      super(name + " is a parameter of " + function.name() + ", which nobody calls here");
      this.scope = scope;
    }

    Scope scope() {
      return scope;
    }
  }

  Object value(GoExpression expression, Scope scope) {
    if (++depth > DEEPEST) {
      depth--;
      throw new UnreadableException("it names itself");
    }
    try {
      return compute(expression, scope);
    } finally {
      depth--;
    }
  }

  String text(GoExpression expression, Scope scope) {
    Object value = value(expression, scope);
    if (value instanceof String text) {
      return text;
    }
    if (value == NIL) {
      return "";
    }
    throw new UnreadableException("it is no text");
  }

  double number(GoExpression expression, Scope scope) {
    if (value(expression, scope) instanceof Double number) {
      return number;
    }
    throw new UnreadableException("it is no number");
  }

  List<Object> list(GoExpression expression, Scope scope) {
    Object value = value(expression, scope);
    if (value == NIL) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return new ArrayList<>(list);
    }
    throw new UnreadableException("it is no list");
  }

  /** A field of a struct's literal; empty where it is not set. */
  Optional<GoExpression> field(Located struct, String name) {
    for (Element element : struct.composite().elements()) {
      if (element.key() instanceof Name key && key.name().equals(name)) {
        return Optional.of(element.value());
      }
    }
    return Optional.empty();
  }

  private Object compute(GoExpression expression, Scope scope) {
    if (expression instanceof Text text) {
      return text.value();
    }
    if (expression instanceof GoExpression.Numeral number) {
      return number.value();
    }
    if (expression instanceof Name name) {
      return named(name.name(), scope);
    }
    if (expression instanceof Selector selector) {
      return selected(selector, scope);
    }
    if (expression instanceof Operation operation) {
      return operated(operation, scope);
    }
    if (expression instanceof Composite composite) {
      return composed(composite, scope);
    }
    if (expression instanceof Call call) {
      return called(call, scope);
    }
    if (expression instanceof Index index) {
      return indexed(index, scope);
    }
    throw new UnreadableException("it is " + ((Other) expression).what());
  }

  private Object named(String name, Scope scope) {
    if (name.equals("nil")) {
      return NIL;
    }
    if (name.equals("true") || name.equals("false")) {
      return name;
    }
    Function function = scope.function();
    if (function != null) {
      List<GoExpression> local = scope.file().local(function, name);
      boolean isParameter = function.parameters().contains(name);
      if (isParameter && local.isEmpty()) {
        return parameter(name, scope, function);
      }
      if (!local.isEmpty()) {
        return local(name, local, isParameter, scope);
      }
    }
    GoPackage.Declared declared =
        scope
            .of()
            .declared(name)
            .orElseThrow(() -> new UnreadableException(name + " is declared nowhere here"));
    return value(declared.value(), new Scope(scope.of(), declared.file(), null, Map.of()));
  }

  private Object local(String name, List<GoExpression> local, boolean isParameter, Scope scope) {
    for (GoExpression each : local) {
      if (each instanceof Other other && local.size() > 1) {
        throw new UnreadableException(name + " is " + other.what());
      }
    }
    if (isParameter || local.size() > 1) {
      throw new UnreadableException(name + " is assigned several times");
    }
    return value(local.get(0), scope);
  }

  private Object parameter(String name, Scope scope, Function function) {
    Bound bound = scope.bound().get(name);
    if (bound == null) {
      throw new ParameterException(name, scope, function);
    }
    if (!bound.isMany()) {
      return value(bound.values().get(0), bound.scope());
    }
    return bound.values().stream().map(each -> value(each, bound.scope())).toList();
  }

  /** A name of another package, or a field. */
  private Object selected(Selector selector, Scope scope) {
    if (selector.of() instanceof Name base && !isLocal(base.name(), scope)) {
      Optional<String> imported = scope.file().imported(base.name());
      if (imported.isPresent()) {
        return ofPackage(imported.get(), selector.name());
      }
    }
    Object value = value(selector.of(), scope);
    if (value instanceof Located struct) {
      Optional<GoExpression> field = field(struct, selector.name());
      return field.isEmpty() ? NIL : value(field.get(), struct.scope());
    }
    throw new UnreadableException("it is the field " + selector.name() + " of something");
  }

  private static boolean isLocal(String name, Scope scope) {
    Function function = scope.function();
    return function != null
        && (function.parameters().contains(name) || !scope.file().local(function, name).isEmpty());
  }

  private Object ofPackage(String importPath, String name) {
    Optional<Object> known = MetricPackages.constant(importPath, name);
    if (known.isPresent()) {
      return known.get();
    }
    GoPackage other =
        sources
            .find(importPath)
            .orElseThrow(
                () ->
                    new UnreadableException(
                        name + " is of " + importPath + ", which is not among the sources"));
    GoPackage.Declared declared =
        other
            .declared(name)
            .orElseThrow(
                () -> new UnreadableException(name + " is declared nowhere in " + importPath));
    return value(declared.value(), new Scope(other, declared.file(), null, Map.of()));
  }

  private Object operated(Operation operation, Scope scope) {
    GoExpression leftSide = operation.left();
    Object right = value(operation.right(), scope);
    if (leftSide == null) {
      if (right instanceof Double number && operation.operator().equals("-")) {
        return -number;
      }
      throw new UnreadableException("it is computed with " + operation.operator());
    }
    Object left = value(leftSide, scope);
    if (left instanceof String one && right instanceof String other) {
      if (operation.operator().equals("+")) {
        return one + other;
      }
    } else if (left instanceof Double one && right instanceof Double other) {
      return computed(operation, one, other);
    }
    throw new UnreadableException("it is computed with " + operation.operator());
  }

  private static Object computed(Operation operation, double one, double other) {
    return switch (operation.operator()) {
      case "+" -> one + other;
      case "-" -> one - other;
      case "*" -> one * other;
      case "/" -> quotient(operation, one, other);
      case "<<" -> one * Math.pow(2, other);
      default -> throw new UnreadableException("it is computed with " + operation.operator());
    };
  }

  /** Integers are divided without a rest; which numbers are integers, their spelling tells. */
  private static Object quotient(Operation operation, double one, double other) {
    boolean areWhole = one == Math.rint(one) && other == Math.rint(other);
    if (areWhole && one / other != Math.rint(one / other)) {
      throw new UnreadableException("it is a quotient of line " + operation.line());
    }
    return one / other;
  }

  private Object composed(Composite composite, Scope scope) {
    if (composite.type().startsWith("[")) {
      List<Object> list = new ArrayList<>();
      for (Element element : composite.elements()) {
        if (element.key() != null) {
          throw new UnreadableException("it is a list with indices");
        }
        list.add(value(element.value(), scope));
      }
      return list;
    }
    boolean isMap =
        composite.type().startsWith("map[")
            || MetricPackages.isMap(composite.type())
            || (!composite.elements().isEmpty()
                && composite.elements().get(0).key() instanceof Text);
    if (isMap) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (Element element : composite.elements()) {
        GoExpression key = element.key();
        if (key == null) {
          throw new UnreadableException("it is a map without keys");
        }
        map.put(value(key, scope), value(element.value(), scope));
      }
      return map;
    }
    return new Located(composite, scope);
  }

  private Object indexed(Index index, Scope scope) {
    Object of = value(index.of(), scope);
    Object at = value(index.index(), scope);
    Object found = null;
    if (of instanceof Map<?, ?> map) {
      found = map.get(at);
    } else if (of instanceof List<?> list && at instanceof Double number) {
      int position = number.intValue();
      found = position >= 0 && position < list.size() ? list.get(position) : null;
    }
    if (found == null) {
      throw new UnreadableException("it is an element of something");
    }
    return found;
  }

  private Object called(Call call, Scope scope) {
    if (call.function() instanceof Selector selector
        && selector.of() instanceof Name base
        && !isLocal(base.name(), scope)) {
      Optional<String> imported = scope.file().imported(base.name());
      if (imported.isPresent()) {
        return calledOf(imported.get(), selector.name(), call, scope);
      }
    }
    if (call.function() instanceof Name name) {
      return switch (name.name()) {
        case "append" -> appended(call, scope);
        case "string", "float64", "int", "int64", "float32", "uint64" -> converted(call, scope);
        default -> calledOf(scope.of().importPath(), name.name(), call, scope);
      };
    }
    throw new UnreadableException("a method is called");
  }

  private Object converted(Call call, Scope scope) {
    if (call.arguments().size() != 1) {
      throw new UnreadableException("a conversion takes one value");
    }
    return value(call.arguments().get(0), scope);
  }

  private Object calledOf(String importPath, String function, Call call, Scope scope) {
    if (MetricPackages.isFunction(importPath, function)) {
      return MetricPackages.call(function, arguments(call, scope));
    }
    Optional<GoPackage> other = sources.find(importPath);
    Optional<GoPackage.Found> found = other.flatMap(each -> each.function(function));
    if (found.isPresent()) {
      GoFile file = found.get().file();
      GoExpression returned =
          file.returned(found.get().function())
              .orElseThrow(() -> new UnreadableException(function + " computes it"));
      Scope inside =
          new Scope(
              other.orElseThrow(),
              file,
              found.get().function(),
              bound(found.get().function(), call, scope));
      return value(returned, inside);
    }
    if (other.isPresent() && call.arguments().size() == 1) {
      return converted(call, scope); // to a type of the package
    }
    throw new UnreadableException(function + " of " + importPath + " computes it");
  }

  private List<Object> arguments(Call call, Scope scope) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      GoExpression argument = call.arguments().get(i);
      if (call.isSpread() && i == call.arguments().size() - 1) {
        values.addAll(list(argument, scope));
      } else {
        values.add(value(argument, scope));
      }
    }
    return values;
  }

  private Object appended(Call call, Scope scope) {
    List<Object> values = arguments(call, scope);
    if (values.isEmpty()) {
      throw new UnreadableException("append has nothing");
    }
    List<Object> all = new ArrayList<>();
    if (values.get(0) instanceof List<?> list) {
      all.addAll(list);
    } else if (values.get(0) != NIL) {
      throw new UnreadableException("append is of no list");
    }
    all.addAll(values.subList(1, values.size()));
    return all;
  }

  /** What a function's parameters are where it is called. */
  static Map<String, Bound> bound(Function function, Call call, Scope caller) {
    Map<String, Bound> bound = new LinkedHashMap<>();
    List<String> names = function.parameters();
    for (int i = 0; i < names.size(); i++) {
      boolean isLast = i == names.size() - 1;
      int count = call.arguments().size();
      if (isLast && function.isVariadic() && !call.isSpread()) {
        bound.put(
            names.get(i),
            new Bound(i < count ? call.arguments().subList(i, count) : List.of(), true, caller));
      } else if (i < count) {
        bound.put(names.get(i), new Bound(List.of(call.arguments().get(i)), false, caller));
      }
    }
    return bound;
  }
}
