// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import java.time.Instant;

/** Puts values in the places of question marks, as literals that no text can leave. */
final class SqlValues {
  private SqlValues() {}

  static String bound(String sql, Object... values) {
    StringBuilder text = new StringBuilder(sql.length());
    int value = 0;
    char quote = 0;
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (quote != 0) {
        text.append(c);
        if (c == '\\' && i + 1 < sql.length()) {
          text.append(sql.charAt(++i));
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '?' && value < values.length) {
        text.append(literal(values[value++]));
      } else {
        quote = c == '\'' || c == '"' || c == '`' ? c : 0;
        text.append(c);
      }
    }
    if (value < values.length) {
      throw new IllegalArgumentException(
          values.length + " values for " + value + " question marks: " + sql);
    }
    return text.toString();
  }

  private static String literal(Object value) {
    if (value instanceof Number) {
      return value.toString();
    } else if (value instanceof Instant time) {
      return "toDateTime(" + time.getEpochSecond() + ")";
    }
    StringBuilder literal = new StringBuilder("'");
    value
        .toString()
        .chars()
        .forEach(
            c -> {
              if (c < ' ' || c == 0x7F || c == '\'' || c == '\\') {
                literal.append(String.format("\\x%02X", c));
              } else {
                literal.append((char) c);
              }
            });
    return literal.append('\'').toString();
  }
}
