// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text;

import java.util.Locale;
import java.util.Optional;

/**
 * How names that the old alphabet {@code [a-zA-Z_:][a-zA-Z0-9_:]*} cannot hold are put on the wire,
 * as scraper and target agree on it by {@code escaping=} in Accept and Content-Type.
 *
 * <p>The constants name the schemes of the Prometheus documentation, "Escaping Schemes" of its
 * content negotiation page. Immutable, safe to share.
 *
 * <pre>{@code
 * EscapingScheme.fromHeaderValue("allow-utf-8"); // Optional[ALLOW_UTF_8]
 * EscapingScheme.DOTS.headerValue();             // "dots"
 * }</pre>
 */
public enum EscapingScheme {
  /** Names are written as they are, in quotes where the old alphabet does not hold them. */
  ALLOW_UTF_8("allow-utf-8"),
  /**
   * Every character outside the old alphabet becomes an underscore; the name cannot be restored.
   */
  UNDERSCORES("underscores"),
  /** A point becomes {@code _dot_}, an underscore is doubled, the rest becomes underscores. */
  DOTS("dots"),
  /** The name is prefixed with {@code U__} and characters are written by code point, restorable. */
  VALUES("values");

  private final String headerValue;

  EscapingScheme(String headerValue) {
    this.headerValue = headerValue;
  }

  /**
   * The value of {@code escaping=} that means this scheme.
   *
   * @return lower case, never empty
   */
  public String headerValue() {
    return headerValue;
  }

  /**
   * The scheme that a value of {@code escaping=} means.
   *
   * @param value the value, without quotes; case does not matter
   * @return the scheme, or empty for a value that no scheme has
   */
  public static Optional<EscapingScheme> fromHeaderValue(String value) {
    String wanted = value.toLowerCase(Locale.ROOT);
    for (EscapingScheme scheme : values()) {
      if (scheme.headerValue.equals(wanted)) {
        return Optional.of(scheme);
      }
    }
    return Optional.empty();
  }
}
