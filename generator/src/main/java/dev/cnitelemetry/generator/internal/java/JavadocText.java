// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A Javadoc comment in the making: paragraphs, escaped and wrapped. */
final class JavadocText {

  private static final int WIDTH = 90;

  private final StringBuilder text = new StringBuilder();

  /** The first sentence, or a further paragraph. Takes markup that is already Javadoc. */
  JavadocText paragraph(String markup) {
    text.append(text.isEmpty() ? wrap(markup, "") : "\n\n" + wrap("<p>" + markup, ""));
    return this;
  }

  JavadocText list(List<String> items) {
    if (!items.isEmpty()) {
      text.append("\n\n<ul>\n");
      items.forEach(item -> text.append(wrap("<li>" + item, "    ").indent(2)));
      text.append("</ul>");
    }
    return this;
  }

  /** Lines that are taken as they are, such as an example. */
  JavadocText verbatim(String lines) {
    text.append("\n\n").append(lines);
    return this;
  }

  JavadocText tag(String tag) {
    text.append("\n\n").append(wrap(tag, "    "));
    return this;
  }

  @Override
  public String toString() {
    return text + "\n";
  }

  /** Text of a document: every character stands for itself. */
  static String verbatimText(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replace("*/", "*&#47;")
        .replace("\\u", "&#92;u")
        .replace("\n", " ");
  }

  /** Text of ours: what is in backticks is code. */
  static String prose(String text) {
    String[] parts = text.strip().split("`", -1);
    StringBuilder markup = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      markup.append(i % 2 == 0 ? verbatimText(parts[i]) : code(parts[i]));
    }
    return markup.toString();
  }

  static List<String> paragraphs(String text) {
    return List.of(text.strip().split("\n\\s*\n")).stream().map(JavadocText::prose).toList();
  }

  static String code(String text) {
    if (text.isEmpty()) {
      return "the empty string";
    }
    String escaped = verbatimText(text);
    return escaped.equals(text) ? "{@code " + text + "}" : "<code>" + escaped + "</code>";
  }

  static String codes(List<String> texts) {
    return texts.stream().map(JavadocText::code).collect(Collectors.joining(", "));
  }

  private static String wrap(String markup, String indent) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : words(markup)) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        wrapped.append('\n').append(indent);
        column = indent.length();
      } else if (column > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }

  /** Inline tags are kept on one line: they read better so. */
  private static List<String> words(String markup) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      braces += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (Character.isWhitespace(c) && braces == 0) {
        if (!word.isEmpty()) {
          words.add(word.toString());
          word.setLength(0);
        }
      } else {
        word.append(c);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
