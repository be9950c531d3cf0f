// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JavaLayoutTest {

  @Test
  void whatFitsStaysOnOneLine() {
    String code =
        "class A {\n  int a = f(1, 2);\n\n  /**\n   * Two\n   * lines.\n   */\n  int b;\n}\n";
    assertEquals(code, JavaLayout.of(code));
    assertEquals("  /** One. */\n  int a;", JavaLayout.of("  /**\n   * One.\n   */\n  int a;"));
    assertEquals("  A() {}", JavaLayout.of("  A() {\n  }"));
  }

  @Test
  void whatDoesNotFitIsBrokenWhereArgumentsBegin() {
    String name = "\"" + "n".repeat(30) + "\"";
    assertEquals(
        "  public static final A LONG =\n      A.of(%s, %s);".formatted(name, name),
        JavaLayout.of("  public static final A LONG = A.of(%s, %s);".formatted(name, name)));
    String longer = "\"" + "n".repeat(41) + "\"";
    assertEquals(
        "  public static final A LONG =\n      A.of(\n          %1$s, %1$s);".formatted(longer),
        JavaLayout.of("  public static final A LONG = A.of(%1$s, %1$s);".formatted(longer)));
    assertEquals(
        "    a.add(\n        %1$s,\n        g(%1$s, \"a, (\\\"b\"),\n        %1$s);"
            .formatted(name),
        JavaLayout.of("    a.add(%1$s, g(%1$s, \"a, (\\\"b\"), %1$s);".formatted(name)));
  }
}
