// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.document;

import dev.cnitelemetry.metrics.finding.Place;
import java.util.Optional;
import java.util.OptionalLong;
import javax.annotation.Nullable;

/** A text, a number, true, false or null. */
public final class SourceScalar extends SourceNode {

  /** How it is written. */
  enum Style {
    JSON,
    NOT_QUOTED,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED
  }

  /** Null until somebody asks, where it is what is between the quotes. */
  @Nullable private String value;

  private final Style style;
  private final boolean isText;
  @Nullable private int[] offsets;
  private boolean isMapped;

  SourceScalar(SourceText source, int start, @Nullable String value, Style style, boolean isText) {
    super(source, start);
    this.value = value;
    this.style = style;
    this.isText = isText;
  }

  /** A scalar of JSON without escapes: its value is in the text. */
  static SourceScalar asWritten(SourceText source, int start, boolean isText) {
    return new SourceScalar(source, start, null, Style.JSON, isText);
  }

  /**
   * What it says.
   *
   * @return the text without quotes and escapes; of a number, its digits
   */
  public String value() {
    String known = value;
    if (known == null) {
      int quote = isText ? 1 : 0;
      known = source().text().substring(start() + quote, end() - quote);
      value = known;
    }
    return known;
  }

  /**
   * Whether it is a text.
   *
   * @return false for numbers, true, false and null
   */
  public boolean isText() {
    return isText;
  }

  boolean isTrue() {
    return !isText && value().equals("true");
  }

  /**
   * Whether it says nothing: null, or a YAML value that is left out.
   *
   * @return true for null
   */
  public boolean isNull() {
    return !isText && (value().equals("null") || value().isEmpty() || value().equals("~"));
  }

  /**
   * A whole number.
   *
   * @return the number; empty where it is none
   */
  public OptionalLong number() {
    String digits = value();
    return isText || digits.length() > 18 || !isWhole(digits)
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(digits));
  }

  private static boolean isWhole(String digits) {
    int first = digits.startsWith("-") ? 1 : 0;
    for (int i = first; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return digits.length() > first;
  }

  Style style() {
    return style;
  }

  /** For each char of the value, and for its end, the char of the source; null if not known. */
  @Nullable
  private int[] offsets() {
    if (!isMapped) {
      offsets = ScalarOffsets.of(this);
      isMapped = true;
    }
    return offsets;
  }

  /**
   * Where a char of the value is in the file.
   *
   * @param index the char's index in the value
   * @return line and column; those of the scalar where the char's are not known
   */
  public Place place(int index) {
    int[] known = offsets();
    return known == null
        ? place()
        : source().place(known[Math.max(0, Math.min(index, known.length - 1))]);
  }

  /**
   * The change of the file that makes a change of the value.
   *
   * @param edit a change of the value
   * @return the change of the file; empty where the way it is quoted does not allow it
   */
  public Optional<TextEdit> edit(TextEdit edit) {
    int[] known = offsets();
    if (known == null) {
      return Optional.empty();
    }
    int from = known[edit.start()];
    int to = edit.end() == edit.start() ? from : known[edit.end()];
    return written(edit.replacement(), from)
        .flatMap(text -> source().inFile(new TextEdit(from, to, text)));
  }

  /**
   * The change of the file that puts another number or text without quotes in the place of this.
   *
   * @param replacement what is to be there, a number as a rule
   * @return the change
   */
  public Optional<TextEdit> replacement(String replacement) {
    return source().inFile(new TextEdit(start(), end(), replacement));
  }

  private Optional<String> written(String text, int at) {
    return switch (style) {
      case JSON, DOUBLE_QUOTED -> Optional.of(ScalarOffsets.escaped(text));
      case SINGLE_QUOTED ->
          isOneLine(text) ? Optional.of(text.replace("'", "''")) : Optional.empty();
      case NOT_QUOTED ->
          (text.matches("[A-Za-z0-9_:]*") && !text.endsWith(":") && at > start())
                  || text.matches("[A-Za-z_][A-Za-z0-9_]*")
              ? Optional.of(text)
              : Optional.empty();
      case FOLDED -> isOneLine(text) ? Optional.of(text) : Optional.empty();
      case LITERAL ->
          Optional.of(
              text.replace("\r\n", "\n")
                  .replace(
                      "\n", source().lineBreak() + " ".repeat(ScalarOffsets.indentation(this))));
    };
  }

  private static boolean isOneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
  }
}
