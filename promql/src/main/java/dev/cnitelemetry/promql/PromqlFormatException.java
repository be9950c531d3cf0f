// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

import java.util.List;

/**
 * Says that a text is no PromQL: every mistake that was found, the first in the message.
 *
 * <pre>{@code
 * try {
 *   PromqlParser.standard().parse("rate(up)");
 * } catch (PromqlFormatException e) {
 *   e.errors().forEach(System.err::println);
 * }
 * }</pre>
 */
public final class PromqlFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_EXCERPT = 120;

  private final transient List<PromqlError> errors;

  PromqlFormatException(String text, List<PromqlError> errors) {
    super(message(text, errors));
    this.errors = List.copyOf(errors);
  }

  private static String message(String text, List<PromqlError> errors) {
    StringBuilder message = new StringBuilder(errors.get(0).toString());
    if (errors.size() > 1) {
      message.append(" (and ").append(errors.size() - 1).append(" more)");
    }
    message.append(" in ");
    int end = Math.min(text.length(), LONGEST_EXCERPT);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      message.append(Character.isISOControl(c) ? ' ' : c);
    }
    return message.append(end < text.length() ? "…" : "").toString();
  }

  /**
   * The mistakes, in the order in which Prometheus meets them.
   *
   * @return at least one; empty after serialisation
   */
  public List<PromqlError> errors() {
    return errors == null ? List.of() : errors;
  }
}
