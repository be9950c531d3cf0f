// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text;

/**
 * What {@link TextFormat#negotiate} agreed on: a format, and how names are escaped in it.
 *
 * <p>Immutable, safe to share.
 *
 * <pre>{@code
 * NegotiatedFormat agreed = TextFormat.negotiate(exchange.getRequestHeaders().getFirst("Accept"));
 * exchange.getResponseHeaders().set("Content-Type", agreed.contentType());
 * }</pre>
 *
 * @param format the format to answer in
 * @param escaping the scheme for names outside the old alphabet
 */
public record NegotiatedFormat(TextFormat format, EscapingScheme escaping) {

  /**
   * The Content-Type of the answer.
   *
   * @return for example {@code text/plain; version=1.0.0; charset=utf-8; escaping=allow-utf-8}
   */
  public String contentType() {
    return format.contentType(escaping);
  }
}
