// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.duckdb;

import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.FlowStoreException.Reason;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the engine's errors mean: it tells them apart by words alone. */
final class DuckDbErrors {
  /** What provides the driver. */
  static final String COORDINATE = "org.duckdb:duckdb_jdbc:2.0.0.1";

  private static final Pattern PROCESS = Pattern.compile("\\(PID (\\d+)\\)");

  private final String place;

  DuckDbErrors(String place) {
    this.place = place;
  }

  static FlowStoreException noDriver(Throwable cause) {
    return new FlowStoreException(
        Reason.NO_DRIVER,
        "DuckDB is not on the class path: add "
            + COORDINATE
            + " (beside cni-telemetry.jar: in lib/)",
        cause);
  }

  /** The driver unpacks the engine, a native library of 80 MB, when it is used first. */
  static FlowStoreException notLoaded(LinkageError e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return new FlowStoreException(
        Reason.NO_DRIVER,
        "DuckDB's native library cannot be loaded: "
            + firstSentence(String.valueOf(cause.getMessage()))
            + "; it is unpacked to "
            + System.getProperty("java.io.tmpdir")
            + " (-Djava.io.tmpdir), which needs 200 MB and must allow programs",
        e);
  }

  /** Whether it says no more than that there is something wrong. */
  static boolean isLost(SQLException e) {
    return words(e).contains("invalid result set");
  }

  static boolean isNoSql(SQLException e) {
    return words(e).contains("parser error");
  }

  private static String words(SQLException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
  }

  /** What is asked or told. */
  String place() {
    return place;
  }

  /** Where the engine was told something that is always right but for the tables that it finds. */
  FlowStoreException ofTables(SQLException e) {
    FlowStoreException error = of(e);
    return error.reason() == Reason.WRONG_QUERY
        ? error(Reason.WRONG_TABLE, firstSentence(String.valueOf(e.getMessage())), e)
        : error;
  }

  FlowStoreException of(SQLException e) {
    String said = String.valueOf(e.getMessage());
    String words = words(e);
    if (words.contains("set lock on file") || words.contains("being used by another process")) {
      Matcher process = PROCESS.matcher(said);
      return error(
          Reason.LOCKED,
          "another process has it" + (process.find() ? ", number " + process.group(1) : ""),
          e);
    }
    if (words.contains("file too large")) {
      return error(Reason.UNWRITABLE, "the file may become no larger: see ulimit -f", e);
    }
    if (words.contains("no space left") || words.contains("could not write")) {
      return error(Reason.UNWRITABLE, "no room is left on the disk", e);
    }
    if (words.contains("permission denied") || words.contains("read-only file system")) {
      return error(Reason.UNWRITABLE, "no permission to write", e);
    }
    if (words.contains("no such file or directory")) {
      return error(Reason.UNWRITABLE, "no such directory", e);
    }
    if (words.contains("not a valid duckdb database") || words.contains("is a directory")) {
      return error(Reason.UNREADABLE, "it is no file of DuckDB", e);
    }
    if (words.contains("table with name flows does not exist")) {
      return error(Reason.WRONG_TABLE, "it has no table flows, so it is no store", e);
    }
    if (words.contains("can only read version") || words.contains("newer version of duckdb")) {
      return error(
          Reason.UNREADABLE,
          "it was written by another version of DuckDB than " + COORDINATE + " can read",
          e);
    }
    if (words.contains("attached in read-only mode")) {
      return error(Reason.WRONG_QUERY, "it was opened to be asked, not to be changed", e);
    }
    if (words.contains("can only be used with queries that return a resultset")) {
      return error(Reason.WRONG_QUERY, "that is no question: it has no rows for an answer", e);
    }
    if (words.contains("parameter count mismatch")) {
      return error(Reason.WRONG_QUERY, "there are not as many values as question marks", e);
    }
    if (words.contains("parser error")
        || words.contains("binder error")
        || words.contains("catalog error")) {
      return new FlowStoreException(Reason.WRONG_QUERY, firstSentence(said), e);
    }
    return error(Reason.FAILED, firstSentence(said), e);
  }

  private FlowStoreException error(Reason reason, String words, SQLException cause) {
    return new FlowStoreException(reason, place + ": " + words, cause);
  }

  /** Without the statement that the engine repeats below. */
  private static String firstSentence(String said) {
    int end = said.indexOf("\n\nLINE ");
    return (end < 0 ? said : said.substring(0, end)).strip().replaceAll("\\s+", " ");
  }
}
