// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import dev.cnitelemetry.text.ExpositionFormatException;

/** What a reader does with a line that its format does not allow. */
public enum MalformedLine {
  /** {@code next()} throws {@link ExpositionFormatException}; the input is rejected as a whole. */
  FAIL,
  /** {@code next()} gives {@link Event#MALFORMED} and goes on at the next line. */
  REPORT
}
