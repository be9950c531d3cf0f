// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

/**
 * What {@link IpfixReader#next()} stepped to.
 *
 * <pre>{@code
 * for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
 *   if (event == IpfixEvent.RECORD) {
 *     System.out.println(reader.record());
 *   }
 * }
 * }</pre>
 */
public enum IpfixEvent {
  /** A message begins; its header can be asked for until the next message. */
  MESSAGE,
  /** A Template or Options Template came; {@link IpfixReader#template()} has it. */
  TEMPLATE,
  /** One Template, or every one of a kind, was withdrawn. */
  WITHDRAWAL,
  /** A Data Record of a Template; {@link IpfixReader#record()} reads it. */
  RECORD,
  /** A Data Record of an Options Template; {@link IpfixReader#record()} reads it. */
  OPTIONS,
  /** A set was passed over: its id is reserved, or its Template is not known. */
  SKIPPED_SET,
  /** Records are missing before the message that ends here; {@link IpfixReader#lostRecords()}. */
  GAP,
  /** Something is malformed and was passed over; {@link IpfixReader#error()} says what. */
  MALFORMED,
  /** The input ends here, or the octets at hand do not hold another whole message. */
  END
}
