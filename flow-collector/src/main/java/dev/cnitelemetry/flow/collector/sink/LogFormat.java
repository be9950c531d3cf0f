// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.sink;

import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordJson;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import java.time.ZoneId;

/**
 * How a log of flow records looks: a line for each, perhaps with a line of names before them. Used
 * by one thread at a time.
 *
 * <pre>{@code
 * LogFormat format = LogFormat.json(ZoneOffset.UTC);
 * PrintBuffer line = new PrintBuffer();
 * format.write(flow, line);
 * }</pre>
 */
@FunctionalInterface
public interface LogFormat {
  /**
   * Writes a record and the end of its line.
   *
   * @param flow the record
   * @param out what to write to
   */
  void write(FlowRecord flow, PrintBuffer out);

  /**
   * Writes what each file begins with; nothing unless there is a line of names.
   *
   * @param out what to write to
   */
  default void writeHeader(PrintBuffer out) {}

  /**
   * The Flow Aggregator's {@code recordFormat: JSON}: {@code {"@timestamp":…,"ipfix":{…}}}.
   *
   * @param zone the time zone of timestamps
   * @return a format
   */
  static LogFormat json(ZoneId zone) {
    FlowRecordJson json = FlowRecordJson.in(zone);
    return json::write;
  }

  /**
   * One flat object of JSON: {@code {"@timestamp":…,"octetDeltaCount":…,…}}.
   *
   * @param zone the time zone of timestamps
   * @return a format
   */
  static LogFormat flat(ZoneId zone) {
    FlowRecordJson json = FlowRecordJson.in(zone);
    return json::writeFlat;
  }

  /**
   * Comma-separated values as RFC 4180 has them, but for lines that end by a line feed alone: a
   * line of names, then of each record the same columns, of Antrea's records of all releases. Times
   * are RFC 3339 text, what a record does not have or know is empty.
   *
   * @return a format
   */
  static LogFormat csv() {
    return new CsvFormat();
  }

  /**
   * The lines of Antrea's {@code flowLogger}: commas without quoting and without names. Whatever
   * has a comma or line feed in a text, as {@code httpVals} of v1.15 to v2.5, does not parse:
   * {@link #csv} does.
   *
   * @param release from {@code v1.12.0} on, which decides on the columns
   * @param pretty whether protocols, actions and policy types have names ({@code prettyPrint})
   * @return a format
   * @throws IllegalArgumentException if the release is not known, or has no {@code flowLogger}
   */
  static LogFormat antreaCsv(String release, boolean pretty) {
    return new AntreaCsvFormat(release, pretty);
  }
}
