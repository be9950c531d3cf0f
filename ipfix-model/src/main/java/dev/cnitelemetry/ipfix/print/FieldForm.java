// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.print;

/**
 * How the values of fields are written.
 *
 * @param text what is escaped in text; whether text is in quotes, too
 * @param timesAsNumbers whether times in seconds and milliseconds are numbers, as the Flow
 *     Aggregator writes them, rather than RFC 3339
 * @param names whether a number that has a name is followed by it, for people
 */
public record FieldForm(TextForm text, boolean timesAsNumbers, boolean names) {
  /** One JSON object a record: times as RFC 3339. */
  public static final FieldForm JSON = new FieldForm(TextForm.JSON, false, false);

  /** The Flow Aggregator's JSON. */
  public static final FieldForm FLOW_AGGREGATOR = new FieldForm(TextForm.GO_JSON, true, false);

  /** For people: numbers with their names, text without quotes. */
  public static final FieldForm PLAIN = new FieldForm(TextForm.PLAIN, false, true);

  /** For readers of logs: text without quotes, numbers alone. */
  public static final FieldForm VALUES = new FieldForm(TextForm.PLAIN, false, false);

  boolean isQuoted() {
    return text != TextForm.PLAIN;
  }
}
