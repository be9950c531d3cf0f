// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.extract;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as YAML 1.2 takes them, on one line. */
final class YamlText {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

  /** Words that YAML, of one version or another, does not read as texts. */
  private static final Set<String> NOT_TEXTS =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private YamlText() {}

  /** A name: without quotes where none are needed. */
  static String name(String text) {
    return PLAIN.matcher(text).matches() && !NOT_TEXTS.contains(text.toLowerCase(Locale.ROOT))
        ? text
        : quoted(text);
  }

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (isPrintable(character)) {
                    quoted.appendCodePoint(character);
                  } else {
                    quoted.append("\\U%08X".formatted(character));
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  static String names(Collection<String> texts) {
    return texts.stream().map(YamlText::name).collect(Collectors.joining(", ", "[", "]"));
  }

  static String list(Collection<String> texts) {
    return texts.stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]"));
  }
}
