// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

/** What Grafana's data source puts in place of its macros. */
public final class GrafanaMacros {
  private GrafanaMacros() {}

  /** The question as the server is asked. */
  public static String replaced(String sql, TimeWindow window) {
    long seconds = window.interval().toSeconds();
    return sql.replaceAll(
            "\\$__timeFilter\\(([^)]*)\\)",
            "$1 >= toDateTime("
                + window.from().getEpochSecond()
                + ") AND $1 <= toDateTime("
                + window.to().getEpochSecond()
                + ")")
        .replaceAll(
            "\\$__timeInterval\\(([^)]*)\\)",
            "toStartOfInterval(toDateTime($1), INTERVAL " + seconds + " second)")
        .replace("$__interval_s", String.valueOf(seconds));
  }
}
