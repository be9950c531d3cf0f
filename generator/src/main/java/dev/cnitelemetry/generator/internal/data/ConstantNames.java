// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How constants are called that stand for names on the wire. */
public final class ConstantNames {

  private static final Pattern CONSTANT = Pattern.compile("[A-Z_][A-Z0-9_]*");

  private ConstantNames() {}

  /** The constant of a metric: its name without the first prefix that fits, in capitals. */
  public static Optional<String> of(List<String> prefixes, String name) {
    String rest =
        prefixes.stream()
            .filter(name::startsWith)
            .findFirst()
            .map(prefix -> name.substring(prefix.length()))
            .orElse(name);
    return Optional.of(capitals(rest)).filter(ConstantNames::isConstant);
  }

  /** A text in capitals, with {@code _} for what no identifier has. */
  public static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_");
  }

  /** An underscore alone is a keyword. */
  public static boolean isConstant(String text) {
    return CONSTANT.matcher(text).matches() && !text.equals("_");
  }
}
