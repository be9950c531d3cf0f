// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.golang;

/**
 * A token of Go.
 *
 * @param kind what it is
 * @param text as written; of a string its value
 * @param line its line, from 1
 */
record GoToken(Kind kind, String text, int line) {

  enum Kind {
    NAME,
    STRING,
    NUMBER,
    CHARACTER,
    OPERATOR,
    END
  }

  boolean is(String operator) {
    return kind == Kind.OPERATOR && text.equals(operator);
  }

  boolean isName(String name) {
    return kind == Kind.NAME && text.equals(name);
  }
}
