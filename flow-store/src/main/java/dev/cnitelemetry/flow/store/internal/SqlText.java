// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.internal;

import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.FlowStoreException.Reason;
import dev.cnitelemetry.flow.store.query.FlowEngine;

/** What is a sign in SQL, and what is part of a text, a name or a comment. */
public final class SqlText {
  private SqlText() {}

  /**
   * The one statement of a text.
   *
   * @param sql what somebody wrote
   * @param engine whose SQL it is
   * @return the statement, without semicolons before and after it
   * @throws FlowStoreException if there is none, or another one after it, which the engine would
   *     perhaps run without showing what it says
   */
  public static String single(String sql, FlowEngine engine) {
    int begin = 0;
    int end = -1;
    boolean isThere = false;
    for (int at = 0; at < sql.length(); ) {
      int next = after(sql, at, engine);
      if (sql.charAt(at) == ';') {
        if (isThere && end < 0) {
          end = at;
        } else if (!isThere) {
          begin = next;
        }
      } else if (!isBlank(sql, at, next)) {
        if (end >= 0) {
          throw wrong("one statement at a time: there is another one after the semicolon");
        }
        isThere = true;
      }
      at = next;
    }
    if (!isThere) {
      throw wrong("there is no statement");
    }
    return sql.substring(begin, end < 0 ? sql.length() : end);
  }

  private static FlowStoreException wrong(String words) {
    return new FlowStoreException(Reason.WRONG_QUERY, words, null);
  }

  /** Whether it is a comment or white space. */
  private static boolean isBlank(String sql, int at, int next) {
    char first = sql.charAt(at);
    return Character.isWhitespace(first)
        || Character.isSpaceChar(first)
        || (next > at + 1 && (first == '-' || first == '/' || first == '#'));
  }

  /**
   * Where what begins somewhere ends: a text, a name or a comment as a whole, any other sign by
   * itself.
   *
   * @param sql the text
   * @param at where it begins
   * @param engine whose SQL it is
   * @return the place after it
   */
  public static int after(String sql, int at, FlowEngine engine) {
    boolean isClickHouse = engine == FlowEngine.CLICKHOUSE;
    char c = sql.charAt(at);
    if (isOfName(c) && !Character.isDigit(c)) {
      return afterName(sql, at, isClickHouse);
    }
    return switch (c) {
      case '\'', '"' -> afterQuote(sql, at, isClickHouse);
      case '`' -> isClickHouse ? afterQuote(sql, at, true) : at + 1;
      case '$' -> afterDollars(sql, at);
      case '-' -> sql.startsWith("--", at) ? endOfLine(sql, at) : at + 1;
      case '#' ->
          isClickHouse && (sql.startsWith("# ", at) || sql.startsWith("#!", at))
              ? endOfLine(sql, at)
              : at + 1;
      case '/' -> sql.startsWith("/*", at) ? afterComment(sql, at, !isClickHouse) : at + 1;
      default -> at + 1;
    };
  }

  private static boolean isOfName(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  private static int afterName(String sql, int at, boolean isClickHouse) {
    int end = at;
    while (end < sql.length() && (isOfName(sql.charAt(end)) || sql.charAt(end) == '$')) {
      end++;
    }
    boolean isEscaping = end == at + 1 && (sql.charAt(at) == 'e' || sql.charAt(at) == 'E');
    return isEscaping && !isClickHouse && sql.startsWith("'", end)
        ? afterQuote(sql, end, true)
        : end;
  }

  /** A doubled quote is the end of one text and the beginning of the next, which does no harm. */
  private static int afterQuote(String sql, int at, boolean isEscaping) {
    for (int i = at + 1; i < sql.length(); i++) {
      if (sql.charAt(i) == sql.charAt(at)) {
        return i + 1;
      }
      if (isEscaping && sql.charAt(i) == '\\') {
        i++;
      }
    }
    return sql.length();
  }

  /** {@code $$…$$} or {@code $tag$…$tag$}. */
  private static int afterDollars(String sql, int at) {
    int end = at + 1;
    while (end < sql.length() && isOfName(sql.charAt(end))) {
      end++;
    }
    if (!sql.startsWith("$", end)) {
      return at + 1;
    }
    String tag = sql.substring(at, end + 1);
    int close = sql.indexOf(tag, end + 1);
    return close < 0 ? sql.length() : close + tag.length();
  }

  private static int endOfLine(String sql, int at) {
    int end = sql.indexOf('\n', at);
    return end < 0 ? sql.length() : end;
  }

  private static int afterComment(String sql, int at, boolean isNested) {
    int depth = 1;
    int i = at + 2;
    while (i < sql.length() && depth > 0) {
      if (sql.startsWith("*/", i)) {
        depth--;
        i += 2;
      } else if (isNested && sql.startsWith("/*", i)) {
        depth++;
        i += 2;
      } else {
        i++;
      }
    }
    return i;
  }
}
