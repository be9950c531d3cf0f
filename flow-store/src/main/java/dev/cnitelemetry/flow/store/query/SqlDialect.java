// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

/**
 * What the renderings of a query say differently: times, and texts that must not be read as SQL.
 */
sealed interface SqlDialect {

  /** The beginning of the interval that a moment lies in. */
  String intervalOf(String moment);

  /** Whether a moment lies in the time range. */
  String isWithin(String moment);

  /** How many seconds an interval has. */
  String secondsOfInterval();

  /** A text as a value. */
  String literal(String text);

  /** For the data source in Grafana, which puts times in place of its macros. */
  record Grafana() implements SqlDialect {
    @Override
    public String intervalOf(String moment) {
      return "$__timeInterval(" + moment + ")";
    }

    @Override
    public String isWithin(String moment) {
      return "$__timeFilter(" + moment + ")";
    }

    @Override
    public String secondsOfInterval() {
      return "$__interval_s";
    }

    @Override
    public String literal(String text) {
      return clickHouseLiteral(text);
    }
  }

  /** For a ClickHouse server of any release since 18.16, times as numbers. */
  record ClickHouse(TimeWindow window) implements SqlDialect {
    @Override
    public String intervalOf(String moment) {
      String seconds = secondsOfInterval();
      return "toDateTime(intDiv(toUInt32(" + moment + "), " + seconds + ") * " + seconds + ")";
    }

    @Override
    public String isWithin(String moment) {
      return moment
          + " >= toDateTime("
          + window.from().getEpochSecond()
          + ") AND "
          + moment
          + " <= toDateTime("
          + window.to().getEpochSecond()
          + ")";
    }

    @Override
    public String secondsOfInterval() {
      return String.valueOf(window.interval().toSeconds());
    }

    @Override
    public String literal(String text) {
      return clickHouseLiteral(text);
    }
  }

  /** For DuckDB, times as numbers. */
  record DuckDb(TimeWindow window) implements SqlDialect {
    @Override
    public String intervalOf(String moment) {
      return "CAST(time_bucket(to_seconds("
          + secondsOfInterval()
          + "), CAST("
          + moment
          + " AS TIMESTAMP), make_timestamp(0)) AS TIMESTAMP_S)";
    }

    @Override
    public String isWithin(String moment) {
      return moment
          + " >= "
          + second(window.from().getEpochSecond())
          + " AND "
          + moment
          + " <= "
          + second(window.to().getEpochSecond());
    }

    private static String second(long second) {
      return "CAST(make_timestamp(" + second + "000000) AS TIMESTAMP_S)";
    }

    @Override
    public String secondsOfInterval() {
      return String.valueOf(window.interval().toSeconds());
    }

    /** A backslash is itself there; what C would take for the end is put in by its number. */
    @Override
    public String literal(String text) {
      String quoted = "'" + text.replace("'", "''") + "'";
      return text.indexOf('\0') < 0 ? quoted : "(" + quoted.replace("\0", "' || chr(0) || '") + ")";
    }
  }

  /** Quotes, backslashes, control characters, and what Grafana takes for a variable, by number. */
  private static String clickHouseLiteral(String text) {
    StringBuilder literal = new StringBuilder("'");
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each < ' ' || each == 0x7f || "'\\$[]{}".indexOf(each) >= 0) {
        literal.append(String.format("\\x%02X", (int) each));
      } else {
        literal.append(each);
      }
    }
    return literal.append('\'').toString();
  }
}
