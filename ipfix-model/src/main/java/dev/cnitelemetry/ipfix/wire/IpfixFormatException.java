// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

/**
 * Says that octets are not what RFC 7011 or RFC 6313 allows, and where.
 *
 * <p>It is the one exception that bad data causes. {@link #offset()} counts from the first octet of
 * the input since the reader's last {@code reset}; set, record and field count from 0 and are -1
 * where the error lies outside of one.
 *
 * <pre>{@code
 * try {
 *   while (reader.next() != IpfixEvent.END) {}
 * } catch (IpfixFormatException e) {
 *   System.err.println(e.code() + " at octet " + e.offset());
 * }
 * }</pre>
 */
public final class IpfixFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Code {
    /** The version of a message is not 10. Nothing after it can be trusted. */
    VERSION,
    /** A message says it is shorter than its header. Nothing after it can be trusted. */
    MESSAGE_LENGTH,
    /** The input ends within a message. */
    MESSAGE_TRUNCATED,
    /** A datagram holds octets after its message. */
    TRAILING_OCTETS,
    /** A set says it is shorter than its header or longer than what is left of the message. */
    SET_LENGTH,
    /** A Template Record names an id below 256. */
    TEMPLATE_ID,
    /** A Template Record ends outside of its set. */
    TEMPLATE_TRUNCATED,
    /** An Options Template Record has no scope field, or more of them than fields. */
    SCOPE_COUNT,
    /** All fields of a Template Record have the length 0, so that records would never end. */
    RECORD_WITHOUT_OCTETS,
    /** A Template differs from the one the session has under its id, which was not withdrawn. */
    TEMPLATE_CONFLICT,
    /** A withdrawal came over UDP, where there is none. */
    WITHDRAWAL_OVER_UDP,
    /** A type record names an element as another one is named, or by what is no name. */
    ELEMENT_NAME,
    /** A limit of the Template cache was reached. */
    LIMIT,
    /** A field of a Data Record ends outside of its set. */
    RECORD_TRUNCATED,
    /** A field has a length its type cannot be read in. */
    FIELD_LENGTH,
    /** A field has a value its type does not allow. */
    FIELD_VALUE,
    /** A list of RFC 6313 is cut off or contradicts itself. */
    LIST,
    /** Lists are within lists deeper than the limit. */
    NESTING,
    /** A list of RFC 6313 refers to a Template that is not known. */
    LIST_TEMPLATE,
    /** A record that came as JSON is none, or has a field that cannot be what its name says. */
    JSON
  }

  /** What is wrong. */
  private final Code code;

  /** What is wrong, in words. */
  private final String reason;

  /** Octets since the beginning of the input. */
  private final long offset;

  /** The set within the message, or -1. */
  private final int set;

  /** The record within the set, or -1. */
  private final int record;

  /** The field within the record, or -1. */
  private final int field;

  IpfixFormatException(Code code, String reason, long offset, int set, int record, int field) {
    super(message(code, reason, offset, set, record, field));
    this.code = code;
    this.reason = reason;
    this.offset = offset;
    this.set = set;
    this.record = record;
    this.field = field;
  }

  /**
   * An error in a record that came as JSON.
   *
   * @param reason what is wrong, in words
   * @param offset octets since the beginning of the record
   * @return a new exception of code {@link Code#JSON}
   */
  public static IpfixFormatException json(String reason, long offset) {
    return new IpfixFormatException(Code.JSON, reason, offset, -1, -1, -1);
  }

  private static String message(
      Code code, String reason, long offset, int set, int record, int field) {
    StringBuilder text = new StringBuilder(code.name()).append(" at octet ").append(offset);
    if (set >= 0) {
      text.append(", set ").append(set);
    }
    if (record >= 0) {
      text.append(", record ").append(record);
    }
    if (field >= 0) {
      text.append(", field ").append(field);
    }
    return text.append(": ").append(reason).toString();
  }

  /**
   * What is wrong.
   *
   * @return the code
   */
  public Code code() {
    return code;
  }

  /**
   * What is wrong, in words, without the place.
   *
   * @return a sentence
   */
  public String reason() {
    return reason;
  }

  /**
   * Where it is wrong: octets since the beginning of the input.
   *
   * @return 0 or more
   */
  public long offset() {
    return offset;
  }

  /**
   * The set within the message.
   *
   * @return 0 or more, or -1
   */
  public int set() {
    return set;
  }

  /**
   * The record within the set.
   *
   * @return 0 or more, or -1
   */
  public int record() {
    return record;
  }

  /**
   * The field within the record.
   *
   * @return 0 or more, or -1
   */
  public int field() {
    return field;
  }
}
