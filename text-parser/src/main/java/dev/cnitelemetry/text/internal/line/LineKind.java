// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

/** What a line turned out to be. */
public enum LineKind {
  BLANK,
  COMMENT,
  HELP,
  TYPE,
  UNIT,
  SAMPLE,
  EOF,
  MALFORMED
}
