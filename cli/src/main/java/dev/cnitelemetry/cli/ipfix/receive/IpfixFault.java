// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.receive;

import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.FindingCode;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Severity;
import java.util.Locale;

/** What can be wrong with what an exporter sends, or with the file that has it. */
public enum IpfixFault implements FindingCode {
  /** The version of a message is not 10. */
  VERSION("a message whose version is not 10"),
  /** A message is shorter than its header. */
  MESSAGE_LENGTH("a message that says it is shorter than its header"),
  /** The input ends within a message. */
  MESSAGE_TRUNCATED("an input that ends within a message"),
  /** A datagram goes on after its message. */
  TRAILING_OCTETS("a datagram with octets after its message"),
  /** A set is too short or too long. */
  SET_LENGTH("a set that is shorter than its header or longer than its message"),
  /** A Template has an id of sets. */
  TEMPLATE_ID("a Template Record with an id below 256"),
  /** A Template ends outside of its set. */
  TEMPLATE_TRUNCATED("a Template Record that ends outside of its set"),
  /** An Options Template has no scope, or nothing else. */
  SCOPE_COUNT("an Options Template Record without a scope field, or with more than it has fields"),
  /** A record of no octets. */
  RECORD_WITHOUT_OCTETS("a Template whose records have no octets"),
  /** A Template is not what it was. */
  TEMPLATE_CONFLICT("a Template that differs from the one that was not withdrawn"),
  /** UDP knows no withdrawal. */
  WITHDRAWAL_OVER_UDP("a withdrawal of a Template over UDP"),
  /** An element is called what another is called. */
  ELEMENT_NAME("a type record whose name is another element's, or no name"),
  /** There is no more room for Templates. */
  LIMIT("more Templates or fields than are kept"),
  /** A record ends outside of its set. */
  RECORD_TRUNCATED("a Data Record that ends outside of its set"),
  /** A length that the type does not have. */
  FIELD_LENGTH("a field with a length that its type cannot be read in"),
  /** A value that the type does not have. */
  FIELD_VALUE("a field with a value that its type does not allow"),
  /** A list is damaged. */
  LIST("a list that is cut off or contradicts itself"),
  /** Lists in lists in lists. */
  NESTING("lists in lists, deeper than are read"),
  /** The Template of a list is not there. */
  LIST_TEMPLATE("a list whose Template is not known"),
  /** JSON that is no record. */
  JSON("JSON that is no record, or has a field that cannot be what its name says"),
  /** Nothing at all. */
  NO_MESSAGES("an input without an IPFIX Message"),
  /** Something else than IPFIX. */
  NOT_IPFIX("a datagram or stream that is not IPFIX"),
  /** The exporter counted records that did not come. */
  MISSING_RECORDS(
      Severity.WARNING, "records that the sequence number counts and that did not come"),
  /** Records that cannot be read. */
  SET_WITHOUT_TEMPLATE(
      Severity.STYLE, "sets that came before their Template, as at the start of a capture"),
  /** A set that must not be there. */
  RESERVED_SET(Severity.WARNING, "a set with an id that is reserved"),
  /** Numbers that cannot all be true. */
  CONTRADICTING_COUNTS(Severity.WARNING, "counts of a Node that contradict each other"),
  /** A connection ended in the middle. */
  BROKEN_CONNECTION(Severity.WARNING, "a connection that broke"),
  /** A connection that was not taken. */
  REFUSED_CONNECTION(Severity.WARNING, "a connection that was refused"),
  /** Packets that are not whole, or of links that are not read. */
  INCOMPLETE_CAPTURE(Severity.WARNING, "packets of a capture that cannot be read"),
  /** The file itself. */
  UNREADABLE_FILE("a file that cannot be read to its end");

  /** Says that there was nothing to read. */
  public static Finding nothing() {
    return Finding.of(
        NO_MESSAGES,
        Place.WHOLE,
        "no IPFIX Message is here; is this what the exporter sends, from its first packet on?");
  }

  private final Severity severity;
  private final String description;

  IpfixFault(String description) {
    this(Severity.ERROR, description);
  }

  IpfixFault(Severity severity, String description) {
    this.severity = severity;
    this.description = description;
  }

  /** The fault that a reader of octets or of JSON told. */
  public static IpfixFault of(IpfixFormatException.Code code) {
    return valueOf(code.name());
  }

  /** Words joined by hyphens. */
  @Override
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How much it matters. */
  @Override
  public Severity severity() {
    return severity;
  }

  /** A phrase in one line. */
  @Override
  public String description() {
    return description;
  }
}
