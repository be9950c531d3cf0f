// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.pages;

import dev.cnitelemetry.generator.internal.data.DataFile.ValueEntry;
import dev.cnitelemetry.generator.internal.data.Module.Component;
import dev.cnitelemetry.generator.internal.data.Module.Label;
import dev.cnitelemetry.metrics.DecimalLiterals;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words, links and cells of the reference pages. */
final class Markdown {

  private static final Pattern UPSTREAM =
      Pattern.compile("([\\w.-]+/[\\w.-]+)@([\\w.-]+):([\\w./-]+)");

  private Markdown() {}

  /** Text of a document: every character stands for itself. */
  static String verbatim(String text) {
    return text.replace("\\", "\\\\")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("*", "\\*")
        .replace("`", "\\`")
        .replace("[", "\\[")
        .replace("]", "\\]");
  }

  /** Text of ours, whose backticks mean the same here. */
  static String prose(String text) {
    return text.strip().replaceAll("[ \t]*\n[ \t]*", "\n");
  }

  /** Text of ours on one line. */
  static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  static String cell(String text) {
    return line(text).replace("|", "\\|");
  }

  static String code(String text) {
    return text.isEmpty() ? "empty" : "`" + text + "`";
  }

  static String labelNames(List<Label> labels) {
    return labels.isEmpty()
        ? "none"
        : labels.stream().map(label -> code(label.name())).collect(Collectors.joining(", "));
  }

  static String values(List<ValueEntry> values) {
    return values.stream().map(value -> code(value.text())).collect(Collectors.joining(", "));
  }

  static String numbers(DecimalLiterals numbers) {
    if (!numbers.isKnown()) {
      return "unknown";
    }
    return numbers.size() == 0 ? "none" : String.join(", ", numbers.literals());
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Upstream sources become links, documents stay titles. */
  static String source(String source) {
    Matcher upstream = UPSTREAM.matcher(source);
    return upstream.matches()
        ? "["
            + upstream.group(1)
            + " "
            + upstream.group(2)
            + "](https://github.com/"
            + upstream.group(1)
            + "/blob/"
            + upstream.group(2)
            + "/"
            + upstream.group(3)
            + ")"
        : verbatim(source);
  }

  static boolean isUpstream(String source) {
    return UPSTREAM.matcher(source).matches();
  }

  static String page(Component component) {
    return component.name() + ".md";
  }

  static String link(Component component, String metric) {
    return page(component) + "#" + metric;
  }
}
