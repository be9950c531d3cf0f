// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.encode;

import java.util.List;

/**
 * A record as {@code ipfix decode} prints it in a line of JSON.
 *
 * @param observationDomainId that of its message; 0 where the line has none
 * @param exportTime that of its message, in seconds since 1970, or -1
 * @param sequenceNumber that of its message, or -1
 * @param templateId the id of its Template, or -1
 * @param isOptions whether that is an Options Template
 * @param fields names and values of its fields
 */
record RecordLine(
    long observationDomainId,
    long exportTime,
    long sequenceNumber,
    int templateId,
    boolean isOptions,
    List<JsonValue.Member> fields) {
  private static final long MOST = 0xFFFF_FFFFL;

  static RecordLine of(JsonValue line) {
    JsonValue fields = line.get("fields");
    if (!line.isObject() || fields == null) {
      throw new LineException(
          line.column(), "no record: a line is an object with \"fields\", as ipfix decode prints");
    }
    if (!fields.isObject() || fields.members().isEmpty()) {
      throw new LineException(fields.column(), "\"fields\" is an object with at least one element");
    }
    return new RecordLine(
        Math.max(0, number(line, "observationDomainId", 0, MOST)),
        number(line, "exportTime", 0, MOST),
        number(line, "sequenceNumber", 0, MOST),
        (int) number(line, "templateId", 256, 65535),
        truth(line, "options"),
        fields.members());
  }

  private static long number(JsonValue line, String name, long least, long most) {
    JsonValue value = line.get(name);
    if (value == null) {
      return -1;
    }
    boolean fits = value.isInteger() && value.text().length() <= 10;
    long number = fits ? Long.parseLong(value.text()) : -1;
    if (number < least || number > most) {
      throw new LineException(
          value.column(), name + " is " + least + " to " + most + ", not " + value.shown());
    }
    return number;
  }

  private static boolean truth(JsonValue line, String name) {
    JsonValue value = line.get(name);
    if (value != null && !value.isTruth()) {
      throw new LineException(value.column(), name + " is true or false, not " + value.shown());
    }
    return value != null && value.text().equals("true");
  }

  /** Whether both were in one message, as far as the lines tell. */
  boolean isOfMessage(RecordLine other) {
    return observationDomainId == other.observationDomainId
        && exportTime == other.exportTime
        && sequenceNumber == other.sequenceNumber;
  }
}
