// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import dev.cnitelemetry.flow.store.internal.SqlText;
import dev.cnitelemetry.flow.store.query.FlowEngine;
import java.time.Instant;

/** Puts values in the places of question marks, as literals that no text can leave. */
final class SqlValues {
  private SqlValues() {}

  static String bound(String sql, Object... values) {
    StringBuilder text = new StringBuilder(sql.length());
    int value = 0;
    int next;
    for (int at = 0; at < sql.length(); at = next) {
      next = SqlText.after(sql, at, FlowEngine.CLICKHOUSE);
      if (sql.charAt(at) == '?' && value < values.length) {
        text.append(literal(values[value++]));
      } else {
        text.append(sql, at, next);
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
