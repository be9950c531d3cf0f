// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.document;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar.Style;
import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * From the chars of a scalar's value to those of its text. The text is read a second time, and what
 * comes out is held against the value: where the two differ, nothing is known.
 */
final class ScalarOffsets {

  private final String text;
  private final String value;
  private final int[] offsets;
  private int count;

  private ScalarOffsets(SourceScalar scalar) {
    text = scalar.source().text();
    value = scalar.value();
    offsets = new int[value.length() + 1];
  }

  /** One index for each char of the value and one for its end; null if they cannot be told. */
  @Nullable
  static int[] of(SourceScalar scalar) {
    ScalarOffsets reading = new ScalarOffsets(scalar);
    boolean isRead =
        switch (scalar.style()) {
          case JSON, DOUBLE_QUOTED -> reading.quoted(scalar, '"');
          case SINGLE_QUOTED -> reading.quoted(scalar, '\'');
          case NOT_QUOTED -> reading.flow(scalar.start(), scalar.end(), Style.NOT_QUOTED);
          case LITERAL, FOLDED -> reading.block(scalar);
        };
    return isRead && reading.count == reading.value.length() ? reading.offsets : null;
  }

  private boolean quoted(SourceScalar scalar, char quote) {
    return scalar.end() - scalar.start() >= 2
        && text.charAt(scalar.start()) == quote
        && flow(scalar.start() + 1, scalar.end() - 1, scalar.style());
  }

  /** The next char of the value is at an index of the text. */
  private boolean add(char c, int at) {
    if (count >= value.length() || value.charAt(count) != c) {
      return false;
    }
    offsets[count++] = at;
    offsets[count] = at + 1;
    return true;
  }

  private boolean flow(int from, int to, Style style) {
    offsets[0] = from;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      int next;
      if (style == Style.JSON ? c == '\\' : c == '\\' && style == Style.DOUBLE_QUOTED) {
        next = escape(i, to);
      } else if (style != Style.JSON && isBlankOrBreak(c)) {
        next = blanks(i, to);
      } else if (style == Style.SINGLE_QUOTED && c == '\'') {
        next = add(c, i) ? i + 2 : -1;
      } else {
        next = add(c, i) ? i + 1 : -1;
      }
      if (next < 0) {
        return false;
      }
      i = next;
      offsets[count] = i;
    }
    return true;
  }

  /** Blanks and line breaks between words: a break is a blank, further ones are breaks. */
  private int blanks(int from, int to) {
    int i = from;
    int breaks = 0;
    while (i < to && isBlankOrBreak(text.charAt(i))) {
      if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1))) {
        breaks++;
      }
      i++;
    }
    if (breaks == 0) {
      for (int at = from; at < i; at++) {
        if (!add(text.charAt(at), at)) {
          return -1;
        }
      }
      return i;
    }
    for (int each = 0; each < Math.max(1, breaks - 1); each++) {
      if (!add(breaks == 1 ? ' ' : '\n', from)) {
        return -1;
      }
    }
    return i;
  }

  private int escape(int from, int to) {
    if (from + 1 >= to) {
      return -1;
    }
    char kind = text.charAt(from + 1);
    int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    if (digits > 0) {
      int end = from + 2 + digits;
      if (end > to) {
        return -1;
      }
      int point;
      try {
        point = Integer.parseInt(text.substring(from + 2, end), 16);
      } catch (NumberFormatException e) {
        return -1;
      }
      if (!Character.isValidCodePoint(point)) {
        return -1;
      }
      for (char unit : Character.toChars(point)) {
        if (!add(unit, from)) {
          return -1;
        }
      }
      return end;
    }
    if (isBlankOrBreak(kind) && kind != ' ' && kind != '\t') {
      int i = from + 1;
      while (i < to && isBlankOrBreak(text.charAt(i))) {
        i++;
      }
      return i;
    }
    char meant =
        switch (kind) {
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          case 'b' -> '\b';
          case 'f' -> '\f';
          case '0' -> '\0';
          case 'a' -> '\u0007';
          case 'v' -> '\u000b';
          case 'e' -> '\u001b';
          case 'N' -> '\u0085';
          case '_' -> '\u00a0';
          case 'L' -> '\u2028';
          case 'P' -> '\u2029';
          default -> kind;
        };
    return add(meant, from) ? from + 2 : -1;
  }

  private boolean block(SourceScalar scalar) {
    int indentation = indentation(scalar);
    int to = scalar.end();
    int i = lineAfter(scalar.start(), to);
    offsets[0] = i;
    boolean isLineStart = true;
    while (i < to && count < value.length()) {
      if (isLineStart) {
        for (int blanks = 0; blanks < indentation && i < to && text.charAt(i) == ' '; blanks++) {
          i++;
        }
        isLineStart = false;
        continue;
      }
      char c = text.charAt(i);
      char wanted = value.charAt(count);
      if (c == '\n' || c == '\r') {
        if (wanted == '\n' || wanted == ' ') {
          add(wanted, i);
        }
        i = lineAfter(i, to);
        isLineStart = true;
      } else if (!add(c, i)) {
        return false;
      } else {
        i++;
      }
    }
    if (count < value.length()) {
      return false;
    }
    offsets[count] = Math.min(i, to);
    return true;
  }

  private int lineAfter(int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i < to && text.startsWith("\r\n", i) ? i + 2 : Math.min(i + 1, to);
  }

  /**
   * How far the lines of a block scalar are indented: what the first line has and the value not.
   */
  static int indentation(SourceScalar scalar) {
    ScalarOffsets reading = new ScalarOffsets(scalar);
    int to = scalar.end();
    int i = reading.lineAfter(scalar.start(), to);
    while (i < to) {
      int blanks = 0;
      while (i + blanks < to && reading.text.charAt(i + blanks) == ' ') {
        blanks++;
      }
      boolean isEmpty =
          i + blanks >= to
              || reading.text.charAt(i + blanks) == '\n'
              || reading.text.charAt(i + blanks) == '\r';
      if (!isEmpty) {
        int kept = 0;
        int first = 0;
        while (first < reading.value.length() && reading.value.charAt(first) == '\n') {
          first++;
        }
        while (first + kept < reading.value.length() && reading.value.charAt(first + kept) == ' ') {
          kept++;
        }
        return Math.max(0, blanks - kept);
      }
      i = reading.lineAfter(i, to);
    }
    return 0;
  }

  private static boolean isBlankOrBreak(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** A text as it is between double quotes. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> escaped.append('\\').append(c);
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        default -> {
          if (c < 0x20) {
            char[] digits = new char[4];
            Arrays.fill(digits, '0');
            digits[2] = Character.forDigit(c >> 4, 16);
            digits[3] = Character.forDigit(c & 0xf, 16);
            escaped.append("\\u").append(digits);
          } else {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }
}
