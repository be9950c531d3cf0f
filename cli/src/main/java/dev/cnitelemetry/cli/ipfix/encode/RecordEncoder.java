// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.encode;

import java.util.List;

/** Puts records of lines into messages. */
interface RecordEncoder {
  /**
   * Writes a record.
   *
   * @throws LineException if it cannot be written; the next one can
   */
  void encode(RecordLine line);

  /** Sends what has gathered. */
  void finish();

  /**
   * What was left out although nothing was wrong, in words.
   *
   * @return sentences, mostly none
   */
  List<String> remarks();
}
