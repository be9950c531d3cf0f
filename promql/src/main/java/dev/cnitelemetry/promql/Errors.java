// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import dev.cnitelemetry.promql.tree.Span;
import java.util.ArrayList;
import java.util.List;

/** The mistakes of one text; after a hundred nobody reads on. */
final class Errors {

  private static final int MOST = 100;

  private final String text;
  private final List<PromqlError> errors = new ArrayList<>();

  Errors(String text) {
    this.text = text;
  }

  List<PromqlError> all() {
    return errors;
  }

  void add(PromqlErrorCode code, int start, int end, String message) {
    if (errors.size() >= MOST) {
      throw Stop.forGood();
    }
    int from = Math.max(0, Math.min(start, text.length()));
    int bytes = 0;
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < from; i++) {
      char c = text.charAt(i);
      boolean isPair = (Character.isHighSurrogate(c) && isLow(i + 1)) || isLowOfPair(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || isPair ? 2 : 3;
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    int column = 1 + text.codePointCount(lineStart, from);
    Span place = new Span(from, Math.max(from, end));
    errors.add(new PromqlError(code, message, place, bytes, line, column));
  }

  private boolean isLow(int index) {
    return index < text.length() && Character.isLowSurrogate(text.charAt(index));
  }

  private boolean isLowOfPair(int index) {
    return index > 0
        && Character.isLowSurrogate(text.charAt(index))
        && Character.isHighSurrogate(text.charAt(index - 1));
  }
}
