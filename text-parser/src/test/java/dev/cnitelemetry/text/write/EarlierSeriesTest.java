// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EarlierSeriesTest {
  private static final byte[] LINE = "a{b=\"c\"} ".getBytes(US_ASCII);
  private static final EncodedName B = NameEncoder.ofLabels(null).encode("b");

  private final EarlierSeries earlier = new EarlierSeries();
  private final PaddedText start = new PaddedText(LINE, 1);
  private final PaddedText other = new PaddedText(LINE, 1);

  /** Writes an exposition, and says of which of its series the text was known. */
  private String exposition(String... values) {
    earlier.restart();
    StringBuilder known = new StringBuilder();
    for (String value : values) {
      known.append(series(start, value) ? '+' : '-');
    }
    return known.toString();
  }

  private boolean series(PaddedText name, String value) {
    if (earlier.begins(name)) {
      if (earlier.takes("b", value)) {
        assertTrue(earlier.hasTakenAll());
        TextBuffer out = new TextBuffer(16);
        earlier.copyAll(out);
        assertEquals("a{b=\"c\"} ", new String(out.bytes, 0, out.size, US_ASCII));
        return true;
      }
      earlier.isNew();
    }
    if (earlier.isOpen()) {
      earlier.rememberTaken();
      earlier.remember(B, "b", value, 0, 2, 6);
      earlier.remember(name, LINE, 0, LINE.length);
    }
    return false;
  }

  @Test
  void theFirstExpositionIsNotRemembered() {
    assertEquals("--", exposition("x", "y"));
    assertEquals("--", exposition("x", "y"));
    assertEquals("++", exposition("x", "y"));
    assertEquals("++", exposition(new String("x"), new String("y")));
  }

  @Test
  void whatIsNewCostsItselfAlone() {
    exposition("w");
    exposition("v", "w", "x", "y", "z");
    assertEquals("++-++", exposition("v", "w", "new", "y", "z"));
    assertEquals("+++++", exposition("v", "w", "new", "y", "z"));
    assertEquals("-+-++++", exposition("1", "v", "2", "w", "new", "y", "z"));
    assertEquals("+++++++", exposition("1", "v", "2", "w", "new", "y", "z"));
    assertEquals("+++++-", exposition("1", "v", "w", "y", "z", "x"));
    assertEquals("++++", exposition("w", "y", "z", "x"));
    assertEquals("+++-", exposition("w", "y", "z", "v"));
  }

  @Test
  void manyInsteadOfManyAndManyThatAreGone() {
    String[] page = values(0, 100);
    exposition(page);
    exposition(page);
    String[] replaced = page.clone();
    System.arraycopy(values(200, 230), 0, replaced, 20, 30);
    assertEquals(known(20, '+') + known(32, '-') + known(48, '+'), exposition(replaced));
    String[] less = replaced.clone();
    System.arraycopy(replaced, 40, less, 10, 60);
    assertEquals(
        known(10, '+') + known(8, '-') + known(52, '+'), exposition(Arrays.copyOf(less, 70)));
  }

  @Test
  void familiesInAnotherOrderAndInPieces() {
    series(start, "x");
    PaddedText third = new PaddedText(LINE, 1);
    StringBuilder known = new StringBuilder();
    PaddedText[][] orders = {
      {start, start, other, other, third},
      {start, start, other, other, third},
      {third, other, other, start, start},
      {other, start, third, other, start},
      {other, start, third, other, start},
    };
    for (PaddedText[] order : orders) {
      earlier.restart();
      int turn = 0;
      for (PaddedText each : order) {
        known.append(series(each, "value" + turn++ % 2) ? '+' : '-');
      }
      known.append(' ');
    }
    assertEquals("----- +++++ +++++ +++++ +++++ ", known.toString());
  }

  /** The numbers of series change where those that are gone leave most of them unused. */
  @Test
  void familiesInAnotherOrderAfterManyAreGone() {
    StringBuilder known = new StringBuilder();
    for (String page : List.of("a", "abcdefghiy", "iy", "yi")) {
      earlier.restart();
      for (int i = 0; i < page.length(); i++) {
        String value = page.substring(i, i + 1);
        known.append(series(value.equals("y") ? other : start, value) ? '+' : '-');
      }
    }
    assertEquals("-" + known(10, '-') + "++" + "++", known.toString());
  }

  @Test
  void aSeriesThatComesTwiceIsANewOneTheSecondTime() {
    exposition("w");
    exposition("w", "x", "y", "z");
    assertEquals("+++-+", exposition("y", "w", "x", "y", "z"));
    assertEquals("+++++", exposition("y", "w", "x", "y", "z"));
  }

  @Test
  void oneThatIsAnotherEachTimeKeepsNoneFromBeingRemembered() {
    String[] page = values(0, 20);
    exposition(page);
    for (int i = 0; i < 50; i++) {
      page[3] = "new" + i;
      exposition(page);
    }
    page[7] = "came to stay";
    exposition(page);
    page[3] = "new again";
    assertEquals("+++-" + known(16, '+'), exposition(page));
  }

  @Test
  void whereHardlyAnyIsKnownNothingIsExpectedForSomeTime() {
    exposition("x");
    StringBuilder stable = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      String[] page = values(10 * i, 10 * i + 10);
      page[0] = "x";
      stable.append(exposition(page).charAt(0));
    }
    assertTrue(stable.toString().startsWith("-++"), stable::toString);
    assertTrue(stable.toString().replace("-", "").length() < 40, stable::toString);
  }

  /** A page that always has the same size and never the same series is forgotten as a whole. */
  @Test
  void numbersOfSeriesThatAreGoneAreUsedAgain() {
    String[] page = values(0, 100);
    exposition(page);
    int misses = 0;
    for (int i = 0; i < 4000; i++) {
      page[i % 100] = "new" + i;
      misses += exposition(page).replace("+", "").length();
    }
    assertEquals(4000 + 99, misses);
  }

  private static String known(int times, char sign) {
    return String.valueOf(sign).repeat(times);
  }

  private static String[] values(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "value" + i).toArray(String[]::new);
  }

  @Test
  void anotherStartIsAnotherSeries() {
    exposition("x");
    exposition("x");
    earlier.restart();
    assertFalse(series(other, "x"));
    earlier.restart();
    assertTrue(series(other, "x"));
  }

  @Test
  void whatIsNeverAsExpectedIsRememberedLessAndLess() {
    int remembered = 0;
    exposition("x");
    for (int i = 0; i < 1000; i++) {
      exposition("x" + i);
      remembered += earlier.isOpen() ? 1 : 0;
    }
    // Two of 66, after some more at first.
    assertTrue(remembered < 50, () -> "not few");
    for (int i = 0; i < 70; i++) {
      exposition("x");
    }
    assertEquals("+", exposition("x"));
  }

  @Test
  void numbersAreToldApartByTheirBits() {
    earlier.restart();
    earlier.begins(start);
    earlier.restart();
    earlier.begins(start);
    earlier.rememberTaken();
    earlier.remember(B, "b", null, Double.doubleToRawLongBits(0.0), 2, 6);
    earlier.remember(B, "b", "", 0, 2, 6);
    earlier.remember(start, LINE, 0, LINE.length);
    earlier.restart();
    earlier.begins(start);
    assertFalse(earlier.takes("b", -0.0));
    assertFalse(earlier.takes("b", ""));
    assertFalse(earlier.takes("a", 0.0));
    assertTrue(earlier.takes("b", 0.0));
    assertFalse(earlier.takes("b", 0.0));
    assertTrue(earlier.takes("b", ""));
    assertTrue(earlier.hasTakenAll());
    assertFalse(earlier.takes("b", 0.0));
  }

  @Test
  void anExpositionBeyondWhatIsRemembered() {
    String[] values = new String[EarlierSeries.MOST_SERIES + 100];
    Arrays.setAll(values, i -> "value" + i);
    String longest = "x".repeat(EarlierSeries.MOST_TEXT);
    for (TextFormat format : TextFormat.values()) {
      ExpositionWriter used = ExpositionWriter.builder(format).build();
      for (int page = 0; page < 6; page++) {
        ExpositionWriter fresh = ExpositionWriter.builder(format).build();
        for (ExpositionWriter writer : List.of(fresh, used)) {
          writer.reset().family("a", MetricKind.GAUGE, "");
          for (int i = page; i < values.length; i += 1 + page % 2 * (i % 7)) {
            String value = values[(i + page * page) % values.length];
            writer.sample().label("b", value).label("c", "x").label("d", "y").value(page).end();
          }
          writer.sample().label("b", longest).value(1).end();
          writer.sample().label("b", "short").value(1).end();
          writer.finish();
        }
        assertEquals(fresh.size(), used.size());
        assertTrue(fresh.content().contentEquals(used.content()), format::toString);
      }
    }
  }

  @Test
  void whatWasRefusedHalfWayIsNotExpected() {
    ExpositionWriter writer = ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4).build();
    for (int page = 0; page < 3; page++) {
      writer.reset().sample("f").label("b", "y").value(1).end();
    }
    writer.reset();
    SampleWriter line = writer.sample("f").label("a", "x");
    assertThrows(IllegalArgumentException.class, () -> line.label("a", "z"));
    writer.sample("f").label("a", "x").value(1).end();
    assertEquals("f{a=\"x\"} 1\n", writer.content().toString());
  }

  /** A text stays in memory as long as an exposition had it, or the one before. */
  @Test
  void textsThatCameNoMoreAreLetGo() throws InterruptedException {
    ExpositionWriter writer = ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4).build();
    write(writer, "first");
    ReferenceQueue<String> gone = new ReferenceQueue<>();
    WeakReference<String> reference = writeForOnce(writer, gone);
    for (int page = 0; page < 2; page++) {
      write(writer, "x");
    }
    System.gc();
    assertSame(reference, gone.remove(60_000));
    assertNull(reference.get());
  }

  private static WeakReference<String> writeForOnce(
      ExpositionWriter writer, ReferenceQueue<String> gone) {
    String text = "value " + System.nanoTime();
    write(writer, text);
    return new WeakReference<>(text, gone);
  }

  private static void write(ExpositionWriter writer, String text) {
    writer.reset().family("a", MetricKind.GAUGE, "");
    writer.sample().label("b", "x").value(1).end();
    writer.sample().label("b", text).value(1).end();
    writer.finish();
  }
}
