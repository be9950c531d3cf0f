// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.golang;

import dev.cnitelemetry.generator.internal.golang.GoParser.NotReadException;
import dev.cnitelemetry.generator.internal.golang.GoToken.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** A file of Go: what it imports and declares. */
final class GoFile {

  /**
   * A function or method.
   *
   * @param name its name
   * @param isMethod whether it has a receiver
   * @param parameters the names of its parameters, in order
   * @param types their types as written, in order
   * @param isVariadic whether the last one takes many
   * @param start the first token of the body
   * @param end the token after it
   */
  record Function(
      String name,
      boolean isMethod,
      List<String> parameters,
      List<String> types,
      boolean isVariadic,
      int start,
      int end) {}

  private final String path;
  private final List<GoToken> tokens;
  private final Map<String, String> imports = new HashMap<>();
  private final Map<String, GoExpression> declared = new LinkedHashMap<>();
  private final List<Function> functions = new ArrayList<>();
  private final Map<Function, Map<String, List<GoExpression>>> locals = new HashMap<>();
  private String packageName = "";

  private GoFile(String path, List<GoToken> tokens) {
    this.path = path;
    this.tokens = tokens;
  }

  /**
   * Reads a file.
   *
   * @param path its path for messages and sources
   */
  static GoFile parse(String path, String source) {
    GoFile file = new GoFile(path, GoLexer.tokens(source));
    file.read();
    return file;
  }

  String path() {
    return path;
  }

  String packageName() {
    return packageName;
  }

  List<GoToken> tokens() {
    return tokens;
  }

  /** A token; the last one beyond either end. */
  GoToken at(int token) {
    return tokens.get(token < 0 || token >= tokens.size() ? tokens.size() - 1 : token);
  }

  List<Function> functions() {
    return functions;
  }

  /** The path that a name of a package stands for in this file. */
  Optional<String> imported(String name) {
    return Optional.ofNullable(imports.get(name));
  }

  /** Constants and variables of the package that are declared here with a value. */
  Map<String, GoExpression> declared() {
    return declared;
  }

  Optional<Function> functionAt(int token) {
    return functions.stream().filter(each -> each.start() <= token && token < each.end()).findAny();
  }

  /** What is assigned to a name in a function. */
  List<GoExpression> local(Function function, String name) {
    return locals.computeIfAbsent(function, this::readLocals).getOrDefault(name, List.of());
  }

  /** What a function returns if it does nothing else. */
  Optional<GoExpression> returned(Function function) {
    int start = function.start();
    if (!at(start).isName("return")) {
      return Optional.empty();
    }
    return parse(start + 1)
        .filter(
            read -> {
              int end = at(read.end()).is(";") ? read.end() + 1 : read.end();
              return end == function.end();
            })
        .map(GoParser.Read::expression);
  }

  Optional<GoParser.Read> parse(int start) {
    try {
      return Optional.of(GoParser.at(tokens, start));
    } catch (NotReadException e) {
      return Optional.empty();
    }
  }

  private void read() {
    int i = 0;
    while (at(i).kind() != Kind.END) {
      GoToken token = at(i);
      if (token.isName("package")) {
        packageName = at(i + 1).text();
        i += 2;
      } else if (token.isName("import")) {
        i = group(i + 1, this::readImport);
      } else if (token.isName("const") || token.isName("var")) {
        i = group(i + 1, start -> readDeclaration(start, declared));
      } else if (token.isName("func")) {
        i = readFunction(i + 1);
      } else if (token.is("{") || token.is("(") || token.is("[")) {
        i = closing(i) + 1;
      } else {
        i++;
      }
    }
  }

  private interface Reader {
    /** Reads what begins there and gives the token after it. */
    int read(int start);
  }

  /** One, or several in parentheses. */
  private int group(int start, Reader reader) {
    if (!at(start).is("(")) {
      return reader.read(start);
    }
    int end = closing(start);
    int i = start + 1;
    while (i < end) {
      i = at(i).is(";") ? i + 1 : Math.max(i + 1, reader.read(i));
    }
    return end + 1;
  }

  private int readImport(int start) {
    int i = start;
    String name = "";
    if (at(i).kind() == Kind.NAME || at(i).is(".")) {
      name = at(i).text();
      i++;
    }
    if (at(i).kind() != Kind.STRING) {
      return i;
    }
    String imported = at(i).text();
    imports.put(name.isEmpty() ? lastWord(imported) : name, imported);
    return i + 1;
  }

  /** The name of a package as its path has it, the number of a version aside. */
  private static String lastWord(String imported) {
    String shorter = imported.replaceFirst("/v[0-9]+$", "");
    return shorter.substring(shorter.lastIndexOf('/') + 1).replaceFirst("\\.v[0-9]+$", "");
  }

  /** {@code a, b Type = 1, 2}. */
  private int readDeclaration(int start, Map<String, GoExpression> into) {
    List<String> names = new ArrayList<>();
    int i = start;
    while (at(i).kind() == Kind.NAME && !GoLexer.isKeyword(at(i).text())) {
      names.add(at(i).text());
      i++;
      if (!at(i).is(",")) {
        break;
      }
      i++;
    }
    while (!at(i).is("=")) { // the type
      GoToken token = at(i);
      if (token.is(";") || token.is(")") || token.kind() == Kind.END) {
        return i;
      }
      i = token.is("{") || token.is("(") || token.is("[") ? closing(i) + 1 : i + 1;
    }
    int end = i + 1;
    for (String name : names) {
      Optional<GoParser.Read> value = parse(end);
      if (value.isEmpty()) {
        break;
      }
      into.putIfAbsent(name, value.get().expression());
      end = value.get().end();
      if (at(end).is(",")) {
        end++;
      }
    }
    return endOfStatement(end);
  }

  private int endOfStatement(int start) {
    int i = start;
    while (!at(i).is(";") && !at(i).is(")") && at(i).kind() != Kind.END) {
      GoToken token = at(i);
      i = token.is("{") || token.is("(") || token.is("[") ? closing(i) + 1 : i + 1;
    }
    return i;
  }

  private int readFunction(int start) {
    int i = start;
    boolean isMethod = at(i).is("(");
    if (isMethod) {
      i = closing(i) + 1;
    }
    GoToken name = at(i);
    if (name.kind() != Kind.NAME) {
      return i;
    }
    i++;
    if (at(i).is("[")) {
      i = closing(i) + 1;
    }
    if (!at(i).is("(")) {
      return i;
    }
    int close = closing(i);
    List<String> names = new ArrayList<>();
    List<String> types = new ArrayList<>();
    boolean isVariadic = readParameters(i + 1, close, names, types);
    i = close + 1;
    while (!at(i).is("{")) {
      GoToken token = at(i);
      if (token.is(";") || token.kind() == Kind.END) {
        return i; // without a body
      }
      boolean isType = token.isName("struct") || token.isName("interface");
      i = isType ? closing(i + 1) + 1 : token.is("(") || token.is("[") ? closing(i) + 1 : i + 1;
    }
    int end = closing(i);
    functions.add(
        new Function(
            name.text(), isMethod, List.copyOf(names), List.copyOf(types), isVariadic, i + 1, end));
    return end + 1;
  }

  private boolean readParameters(int start, int end, List<String> names, List<String> types) {
    boolean isVariadic = false;
    int withoutType = 0;
    int i = start;
    while (i < end) {
      int next = i;
      while (next < end && !at(next).is(",")) {
        GoToken token = at(next);
        next = token.is("{") || token.is("(") || token.is("[") ? closing(next) + 1 : next + 1;
      }
      StringBuilder type = new StringBuilder();
      for (GoToken token : tokens.subList(Math.min(i + 1, next), next)) {
        type.append(token.text());
      }
      names.add(at(i).text());
      types.add(type.toString());
      withoutType = type.isEmpty() ? withoutType + 1 : 0;
      if (!type.isEmpty()) {
        for (int k = types.size() - 2; k >= 0 && types.get(k).isEmpty(); k--) {
          types.set(k, type.toString());
        }
      }
      isVariadic |= type.toString().startsWith("...");
      i = next + 1;
    }
    return isVariadic;
  }

  private Map<String, List<GoExpression>> readLocals(Function function) {
    Map<String, List<GoExpression>> all = new HashMap<>();
    for (int i = function.start(); i < function.end(); i++) {
      GoToken token = at(i);
      if (token.isName("const") || token.isName("var")) {
        Map<String, GoExpression> found = new LinkedHashMap<>();
        group(i + 1, start -> readDeclaration(start, found));
        found.forEach(
            (name, value) -> all.computeIfAbsent(name, k -> new ArrayList<>()).add(value));
      } else if (token.kind() == Kind.NAME
          && (at(i + 1).is(":=") || at(i + 1).is("="))
          && !at(i - 1).is(".")
          && !at(i - 1).isName("var")
          && !at(i - 1).isName("const")) {
        GoExpression value =
            at(i - 1).is(",")
                ? new GoExpression.Other("one of several values", token.line())
                : parse(i + 2)
                    .map(GoParser.Read::expression)
                    .orElse(new GoExpression.Other("a value", token.line()));
        all.computeIfAbsent(token.text(), k -> new ArrayList<>()).add(value);
      } else if (token.kind() == Kind.NAME && at(i + 1).is("=") && at(i - 2).kind() == Kind.NAME) {
        all.computeIfAbsent(at(i - 2).text(), k -> new ArrayList<>())
            .add(new GoExpression.Other("a value whose fields are set", token.line()));
      } else if (token.kind() == Kind.NAME && isChanged(i + 1)) {
        all.computeIfAbsent(token.text(), k -> new ArrayList<>())
            .add(new GoExpression.Other("a value that changes", token.line()));
      }
    }
    return all;
  }

  private boolean isChanged(int operator) {
    GoToken token = at(operator);
    return token.is("+=") || token.is("++") || token.is("-=") || token.is("--");
  }

  /** The bracket that closes one, or the last token. */
  int closing(int open) {
    String opening = at(open).text();
    String closing = opening.equals("(") ? ")" : opening.equals("[") ? "]" : "}";
    int nested = 0;
    for (int i = open; i < tokens.size() - 1; i++) {
      if (at(i).is(opening)) {
        nested++;
      } else if (at(i).is(closing) && --nested == 0) {
        return i;
      }
    }
    return Math.max(0, tokens.size() - 2);
  }

  /** The bracket that is open around a token, -1 for none. */
  int around(int token, String opening, String closing) {
    int nested = 0;
    for (int i = token - 1; i >= 0; i--) {
      if (at(i).is(closing)) {
        nested++;
      } else if (at(i).is(opening) && nested-- == 0) {
        return i;
      }
    }
    return -1;
  }

  @Nullable
  GoToken before(int token) {
    return token <= 0 ? null : at(token - 1);
  }
}
