// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocTextTest {

  @Test
  void documentedTextCannotBreakOut() {
    assertEquals(
        "a &lt;b&gt; &amp; &#123;&#64;link x&#125; *&#47; &#92;u0041",
        JavadocText.verbatimText("a <b> & {@link x} */ \\u0041"));
  }

  @Test
  void backticksOfOursAreCode() {
    assertEquals("set {@code a_b} to 1", JavadocText.prose("set `a_b` to 1"));
    assertEquals("<code>a&lt;b</code>", JavadocText.prose("`a<b`"));
    assertEquals("the empty string", JavadocText.code(""));
  }

  @Test
  void linesAreWrappedAndTagsKeptWhole() {
    String text =
        new JavadocText()
            .paragraph("word ".repeat(17) + "{@link some.Type#MEMBER with a name} end")
            .list(List.of("one", "two"))
            .toString();
    assertFalse(text.lines().anyMatch(line -> line.length() > 95), text);
    assertEquals(1, text.lines().filter(line -> line.contains("MEMBER with a name}")).count());
    assertEquals(2, text.lines().filter(line -> line.startsWith("  <li>")).count());
  }
}
