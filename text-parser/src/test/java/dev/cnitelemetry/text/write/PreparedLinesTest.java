// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PreparedLinesTest {
  private final ExpositionWriter preparing =
      ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4).build();
  private final PreparedLines earlier = new PreparedLines(true);
  private final List<PreparedSeries> series =
      IntStream.range(0, 40).mapToObj(i -> preparing.prepare("f" + i).build()).toList();

  /** Writes an exposition, and says which lines were taken: as they were, or with a new value. */
  private String exposition(int[] lines, double... values) {
    earlier.restart();
    TextBuffer out = new TextBuffer(1 << 12);
    StringBuilder taken = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      PreparedSeries each = series.get(lines[i]);
      double value = values[i % values.length];
      taken.append(write(out, each, value));
      expected.append(each).append(' ').append((int) value).append('\n');
    }
    copy(out);
    assertEquals(expected.toString(), new String(out.bytes, 0, out.size, US_ASCII));
    return taken.toString();
  }

  private char write(TextBuffer out, PreparedSeries each, double value) {
    long bits = Double.doubleToRawLongBits(value);
    int length = NumberSpelling.GO.write(value, false, earlier.number(), 0);
    if (earlier.expects(each)) {
      if (earlier.takes(bits)) {
        return '+';
      }
      if (earlier.replaces(each, bits, length)) {
        return '~';
      }
    }
    copy(out);
    int start = out.size;
    int number = each.copyTo(out);
    System.arraycopy(earlier.number(), 0, out.bytes, number, length);
    out.bytes[number + length] = '\n';
    out.size = number + length + 1;
    if (earlier.isOpen()) {
      earlier.note(each, bits, out.bytes, start, number, out.size);
    }
    return '-';
  }

  private void copy(TextBuffer out) {
    if (earlier.isPending()) {
      out.append(earlier.text(), earlier.start(), earlier.end());
      earlier.clearPending();
    }
    assertFalse(earlier.isPending());
  }

  private static int[] lines(int... lines) {
    return lines;
  }

  @Test
  void fromTheThirdExpositionOnLinesAreTaken() {
    int[] page = lines(0, 1, 2, 3);
    assertEquals("----", exposition(page, 1));
    assertEquals("----", exposition(page, 1));
    assertEquals("++++", exposition(page, 1));
    assertEquals("+~+~", exposition(page, 1, 2));
    assertEquals("++++", exposition(page, 1, 2));
    assertEquals("~~++", exposition(page, 2, 1, 1, 2));
  }

  @Test
  void aLongerNumberIsWrittenAndTheShorterOneIsKept() {
    int[] page = IntStream.range(0, 20).toArray();
    double[] values = new double[20];
    exposition(page, values);
    exposition(page, values);
    values[3] = 10;
    assertEquals("+++-++++++++++++++++", exposition(page, values));
    values[3] = 0;
    assertEquals("++++++++++++++++++++", exposition(page, values));
    values[3] = 10;
    for (int i = 0; i < 62; i++) {
      assertEquals("+++-++++++++++++++++", exposition(page, values));
    }
    assertEquals("--------------------", exposition(page, values), "remembered anew");
    assertEquals("++++++++++++++++++++", exposition(page, values));
  }

  @Test
  void linesThatAreGoneArePassedOverAndNewOnesAreWritten() {
    int[] page = IntStream.range(0, 20).toArray();
    exposition(page, 1);
    exposition(page, 1);
    int[] less = IntStream.range(0, 20).filter(i -> i != 4 && i != 5).toArray();
    assertEquals("++++-+++++++++++++", exposition(less, 1));
    int[] more = page.clone();
    more[7] = 30;
    assertEquals("+++++++--+++++++++++", exposition(more, 1));
  }

  @Test
  void whereAllChangesNothingIsRememberedForLongerAndLonger() {
    int[] page = IntStream.range(0, 20).toArray();
    int open = 0;
    for (int i = 0; i < 1000; i++) {
      exposition(page, 1000 + i, i % 10);
      open += earlier.isOpen() ? 1 : 0;
    }
    assertTrue(open < 60, "not often");
    for (int i = 0; i < 66; i++) {
      exposition(page, 1);
    }
    assertEquals("+".repeat(20), exposition(page, 1));
  }

  @Test
  void anExpositionBeyondWhatIsRemembered() {
    PreparedSeries longest =
        preparing.prepare("a").label("b", "x".repeat(PreparedLines.MOST_TEXT)).build();
    PreparedSeries[] page = new PreparedSeries[PreparedLines.MOST_LINES + 10];
    Arrays.setAll(page, i -> i == 100 ? longest : series.get(i % 40));
    ExpositionWriter used = ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4).build();
    for (int turn = 0; turn < 6; turn++) {
      ExpositionWriter fresh = ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4).build();
      for (ExpositionWriter writer : List.of(fresh, used)) {
        writer.reset();
        for (int i = 0; i < page.length; i++) {
          writer.write(page[i], i % 1000 == 0 ? turn : i);
        }
        writer.finish();
      }
      assertTrue(fresh.content().contentEquals(used.content()), "page " + turn);
    }
  }

  /** A prepared series stays in memory as long as it is remembered, which is not for ever. */
  @Test
  void seriesThatCameNoMoreAreLetGo() throws InterruptedException {
    ExpositionWriter writer = ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4).build();
    ReferenceQueue<PreparedSeries> gone = new ReferenceQueue<>();
    WeakReference<PreparedSeries> reference = writeTwice(writer, gone);
    for (int turn = 0; turn < 70; turn++) {
      write(writer, series);
    }
    System.gc();
    assertSame(reference, gone.remove(10_000));
    assertNull(reference.get());
  }

  private WeakReference<PreparedSeries> writeTwice(
      ExpositionWriter writer, ReferenceQueue<PreparedSeries> gone) {
    PreparedSeries once = writer.prepare("once").build();
    for (int turn = 0; turn < 3; turn++) {
      write(writer, series);
      writer.write(once, 1);
    }
    return new WeakReference<>(once, gone);
  }

  private static void write(ExpositionWriter writer, List<PreparedSeries> page) {
    writer.reset();
    page.forEach(each -> writer.write(each, 1));
  }
}
