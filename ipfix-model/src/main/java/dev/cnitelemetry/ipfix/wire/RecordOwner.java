// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

/** What a record is written into: a message, or a list. */
interface RecordOwner {
  /** Takes the record, which is complete. */
  void end(RecordWriter record);

  /** Drops the record. */
  void abandon();

  /**
   * An array with room for so many more octets, holding what the present one does.
   *
   * @throws IllegalArgumentException if there cannot be that many
   */
  byte[] widen(RecordWriter record, int field, int octets);

  /** Whether records may refer to a Template from within their lists. */
  boolean defines(TemplateDefinition template);
}
