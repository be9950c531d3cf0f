// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.capture;

/** Says that a capture file contradicts itself, so that nothing after it can be read. */
public final class CaptureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CaptureException(String message) {
    super(message);
  }
}
