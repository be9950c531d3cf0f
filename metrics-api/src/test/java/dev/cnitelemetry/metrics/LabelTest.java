// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.regex.RegexSyntaxException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LabelTest {

  private enum Family implements LabelValue {
    NONE(""),
    V4("v4"),
    V6("v6"),
    DOTTED("1.4");

    private final String text;

    Family(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }

  private static final TextLabel TEXT = Label.text("table_id");
  private static final KnownLabel<Family> KNOWN = Label.known("family", Family.class);
  private static final ClosedLabel<Family> CLOSED = Label.closed("family", Family.class);

  @Test
  void formsDifferInWhatTheyAccept() {
    assertTrue(TEXT.accepts("anything"));
    assertTrue(KNOWN.accepts("anything"));
    assertFalse(CLOSED.accepts("anything"));
    assertTrue(CLOSED.accepts("v4"));
    assertTrue(CLOSED.accepts(""));
    assertEquals(List.of(), TEXT.values());
    assertEquals(List.of("", "v4", "v6", "1.4"), KNOWN.values());
    assertEquals(KNOWN.values(), CLOSED.values());
    assertTrue(TEXT.isOpen() && KNOWN.isOpen() && !CLOSED.isOpen());
  }

  @Test
  void valuesAreFoundByTheirBytes() {
    byte[] page = "family=\"v6\",other=\"v66\"".getBytes(StandardCharsets.UTF_8);
    assertSame(Family.V6, CLOSED.value(page, 8, 2));
    assertSame(Family.V6, KNOWN.value(page, 8, 2));
    assertSame(Family.NONE, CLOSED.value(page, 8, 0));
    assertNull(CLOSED.value(page, 19, 3));
    assertNull(KNOWN.value(page, 0, 6));
  }

  @Test
  void valuesAreAskedForWhenSomebodyAsks() {
    AtomicInteger asked = new AtomicInteger();
    Supplier<Family[]> values =
        () -> {
          asked.incrementAndGet();
          return Family.values();
        };
    ClosedLabel<Family> closed = Label.closed("family", values);
    KnownLabel<Family> known = Label.known("family", values);
    assertEquals("family=\"v4\"", closed.eq(Family.V4).toString());
    assertEquals("family=\"v4\"", known.eq(Family.V4).toString());
    assertEquals(0, asked.get());
    assertEquals(CLOSED.values(), closed.values());
    assertSame(Family.V6, closed.value("v6".getBytes(StandardCharsets.UTF_8), 0, 2));
    assertEquals(1, asked.get());
    assertEquals(CLOSED.values(), known.values());
    assertEquals(2, asked.get());
  }

  @Test
  void valuesWithoutEnumAreTexts() {
    TextLabel mode = Label.text("mode", List.of("idle"));
    assertTrue(mode.isOpen());
    assertEquals(List.of("idle"), mode.values());
    assertTrue(mode.accepts("user"));

    TextLabel closed = Label.closedText("mode", List.of("idle"));
    assertFalse(closed.isOpen());
    assertTrue(closed.accepts("idle"));
    assertFalse(closed.accepts("user"));
    assertThrows(IllegalArgumentException.class, () -> Label.closedText("mode", List.of()));
  }

  @Test
  void equalityIsIdentity() {
    assertNotEquals(Label.text("a"), Label.text("a"));
    assertEquals("family", CLOSED.toString());
    assertThrows(IllegalArgumentException.class, () -> Label.text(""));
  }

  /** A compiled expression takes some kilobytes. */
  @Test
  void comparingTextsCompilesNoExpression() {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    LabelMatcher[] matchers = new LabelMatcher[200];
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 10; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < matchers.length; i += 2) {
        matchers[i] = TEXT.eqText("(");
        matchers[i + 1] = TEXT.notEqText("(");
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    assertTrue(least < 64L * matchers.length, () -> "more than 64 bytes a matcher");
    assertTrue(matchers[0].test("(") && !matchers[1].test("("));
    assertFalse(matchers[0].test("") || !matchers[1].test(""));
  }

  @Test
  void matchersPrintAsPromQl() {
    assertEquals("family=\"v4\"", CLOSED.eq(Family.V4).toString());
    assertEquals("family!=\"v4\"", CLOSED.notEq(Family.V4).toString());
    assertEquals("family=~\"v4|1\\\\.4\"", CLOSED.oneOf(Family.V4, Family.DOTTED).toString());
    assertEquals("family=\"new\"", CLOSED.eqText("new").toString());
    assertEquals("family!=\"new\"", CLOSED.notEqText("new").toString());
    assertEquals("family=~\"v.*\"", CLOSED.matches("v.*").toString());
    assertEquals("family!~\"v.*\"", CLOSED.doesNotMatch("v.*").toString());
    assertEquals("family=\"v4\"", KNOWN.eq(Family.V4).toString());
    assertEquals("family=\"x\"", KNOWN.eq("x").toString());
    assertEquals("family!=\"v6\"", KNOWN.notEq(Family.V6).toString());
    assertEquals("family!=\"x\"", KNOWN.notEq("x").toString());
    assertEquals("family=~\"v4|v6\"", KNOWN.oneOf(Family.V4, Family.V6).toString());
    assertEquals("family=~\"a|b\"", KNOWN.oneOf("a", "b").toString());
    assertEquals("family!~\"v4|1\\\\.4\"", CLOSED.noneOf(Family.V4, Family.DOTTED).toString());
    assertEquals("family!~\"v4|v6\"", KNOWN.noneOf(Family.V4, Family.V6).toString());
    assertEquals("family!~\"a|b\\\\+\"", KNOWN.noneOf("a", "b+").toString());
    assertEquals("table_id=~\"0|1\"", TEXT.oneOf("0", "1").toString());
    assertEquals("table_id!~\"0|1\"", TEXT.noneOf("0", "1").toString());
    assertEquals("table_id=\"0\"", TEXT.eq("0").toString());
    assertEquals("table_id!=\"0\"", TEXT.notEq("0").toString());
    assertEquals("table_id=\"a\\\"b\\\\c\\nd\"", TEXT.eq("a\"b\\c\nd").toString());
  }

  @Test
  void matchersTestWholeValues() {
    assertTrue(CLOSED.eq(Family.V4).test("v4"));
    assertFalse(CLOSED.eq(Family.V4).test("v44"));
    assertTrue(CLOSED.notEq(Family.V4).test(""));
    assertTrue(CLOSED.oneOf(Family.V4, Family.DOTTED).test("1.4"));
    assertFalse(CLOSED.oneOf(Family.V4, Family.DOTTED).test("1x4"));
    assertFalse(CLOSED.noneOf(Family.V4, Family.DOTTED).test("1.4"));
    assertTrue(CLOSED.noneOf(Family.V4, Family.DOTTED).test("1x4"));
    assertTrue(TEXT.noneOf("0", "1").test(""));
    assertFalse(TEXT.noneOf("", "1").test(""));
    assertTrue(TEXT.matches("a.c").test("a\nc"));
    assertFalse(TEXT.matches("a").test("ab"));
    assertTrue(TEXT.doesNotMatch("a").test("ab"));
    assertTrue(TEXT.eq("[").test("["));
  }

  @Test
  void expressionsAreThoseOfServers() {
    for (String refused : List.of("(?=b)", "b++", "\\1", "\\h", "a{1001}", "(", "[a", "\\")) {
      assertThrows(RegexSyntaxException.class, () -> TEXT.matches(refused), refused);
    }
    assertTrue(TEXT.matches("(?P<n>b)").test("b"));
    assertTrue(TEXT.matches("(a*)*b").test("a".repeat(50) + "b"));
    assertFalse(TEXT.matches("(a|a)*(b|c)").test("a".repeat(5_000)));
    assertEquals(
        "not a regular expression that Prometheus takes: b++ (a repetition of a repetition, at 2)",
        assertThrows(RegexSyntaxException.class, () -> TEXT.matches("b++")).getMessage());
  }

  @Test
  void whatCannotBeMatchedIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> TEXT.matches("("));
    assertEquals(
        "oneOf() of label table_id needs at least one value",
        assertThrows(IllegalArgumentException.class, TEXT::oneOf).getMessage());
    assertEquals(
        "noneOf() of label table_id needs at least one value",
        assertThrows(IllegalArgumentException.class, TEXT::noneOf).getMessage());
    assertThrows(IllegalArgumentException.class, () -> KNOWN.oneOf(new String[0]));
    assertThrows(IllegalArgumentException.class, () -> KNOWN.noneOf(new String[0]));
  }

  @Test
  void matchersAreEqualByWhatTheyAsk() {
    assertEquals(CLOSED.eq(Family.V4), KNOWN.eq("v4"));
    assertEquals(CLOSED.eq(Family.V4).hashCode(), KNOWN.eq("v4").hashCode());
    assertNotEquals(CLOSED.eq(Family.V4), CLOSED.notEq(Family.V4));
    assertSame(CLOSED, CLOSED.eq(Family.V4).label());
    assertEquals(LabelMatcher.Operator.EQUAL, CLOSED.eq(Family.V4).operator());
    assertEquals("v4", CLOSED.eq(Family.V4).value());
  }

  @Test
  void targetLabelsSaySo() {
    assertTrue(TargetLabels.ALL.stream().allMatch(TextLabel::isTarget));
    assertFalse(TEXT.isTarget());
  }
}
