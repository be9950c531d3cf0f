// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.document;

/** A text that is no JSON or no YAML. */
public final class MalformedDocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int offset;

  MalformedDocumentException(String message, int offset) {
    super(message);
    this.offset = offset;
  }

  /**
   * Where it is wrong.
   *
   * @return the index of a char of the text
   */
  public int offset() {
    return offset;
  }
}
