// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.text.TextFormat;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScrapeSessionTest {
  /** No server takes such a page, but a test may read one. */
  @Test
  void oneSeriesManyTimes() {
    SessionAndReader session = new SessionAndReader(TextFormat.PROMETHEUS_0_0_4, true);
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      body.append("a ").append(i).append("\nb{c=\"1\"} ").append(i).append('\n');
    }
    session.check(bytes(body));
    body.insert(0, "new 1\n").setCharAt(body.indexOf("a 9") + 2, '8');
    session.check(bytes(body));
    body.append("b{c=\"1\"} 1\na 1\n");
    session.check(bytes(body));
    session.compact();
    body.delete(0, body.length() / 2);
    body.delete(0, body.indexOf("\n") + 1);
    session.check(bytes(body));
  }

  @Test
  void numbersOfOneSeriesManyTimesStay() {
    ScrapeSession session = ScrapeSession.builder(TextFormat.PROMETHEUS_0_0_4).build();
    StringBuilder body = new StringBuilder("# TYPE a gauge\n");
    for (int i = 0; i < 300; i++) {
      body.append("a ").append(i).append('\n');
    }
    for (String type : new String[] {"gauge", "counter", "gauge"}) {
      body.replace(9, body.indexOf("\n"), type);
      read(session, body);
      assertEquals(300, session.seriesCount());
      assertEquals(299, session.value(299));
    }
  }

  /** A text that is the beginning of a longer name's. */
  @Test
  void nothingBetweenNameAndValue() {
    SessionAndReader session = new SessionAndReader(TextFormat.PROMETHEUS_0_0_4, false);
    for (String body :
        new String[] {
          "j+Inf\n", "j+Inf\nk 1\n", "j1 5\nk 1\n", "k 1\n", "k 1\nj+Inf\n", "k 1\nj1 5\n"
        }) {
      session.check(bytes(body));
      session.check(bytes(body));
    }
  }

  @Test
  void emptyBodies() {
    for (TextFormat format :
        new TextFormat[] {TextFormat.PROMETHEUS_0_0_4, TextFormat.OPENMETRICS_1_0}) {
      SessionAndReader session = new SessionAndReader(format, true);
      String end = format.isOpenMetrics() ? "# EOF\n" : "";
      for (String body :
          new String[] {"", end, "", "a 1\n" + end, "", end, "a 1\n" + end, "a 1\n"}) {
        session.check(bytes(body));
        session.check(bytes(body));
      }
    }
  }

  @Test
  void otherBlanksAreAnotherSeries() {
    ScrapeSession session = ScrapeSession.builder(TextFormat.PROMETHEUS_0_0_4).build();
    for (String body : new String[] {"a 1\nb 1\n", "a  2\nb 1\n", "a\t1\nb 1\n", "a{} 1\n"}) {
      read(session, body);
      assertTrue(session.added().get(session.seriesCount() - 1));
      assertEquals("a", session.name(session.nextSeries()).toString());
    }
    assertEquals(5, session.seriesCount());
  }

  /**
   * What is no sample costs no more than a comparison: the work of re-reading a page that has empty
   * lines, or lacks the last line feed, is that of another one, where reading it anew is twenty
   * times as much.
   */
  @Test
  void emptyLinesAndAnOpenEndAreComparedToo() {
    StringBuilder plain = new StringBuilder();
    StringBuilder spaced = new StringBuilder();
    for (int family = 0; family < 2000; family++) {
      String text = "# TYPE f" + family + " gauge\n";
      for (int i = 0; i < 10; i++) {
        text += "f" + family + "{n=\"" + i + "\",m=\"something longer\"} 1\n";
      }
      plain.append(text);
      spaced.append(text).append('\n');
    }
    String one = plain + "\n";
    String unended = plain.substring(0, plain.length() - 1);
    for (CharSequence page : List.of(one, spaced, unended)) {
      double ratio = Double.POSITIVE_INFINITY;
      for (int attempt = 0; attempt < 5 && ratio > 1.5; attempt++) {
        ratio = ratio(bytes(page), bytes(plain));
      }
      assertTrue(ratio <= 1.5, "ratio " + ratio);
    }
  }

  /** How much more CPU a page takes to be read again than another one, by medians. */
  private static double ratio(byte[] page, byte[] other) {
    ScrapeSession session = ScrapeSession.builder(TextFormat.PROMETHEUS_0_0_4).build();
    ScrapeSession otherSession = ScrapeSession.builder(TextFormat.PROMETHEUS_0_0_4).build();
    long[] times = new long[41];
    long[] otherTimes = new long[times.length];
    for (int i = -10; i < times.length; i++) {
      long time = cpu(session, page);
      long otherTime = cpu(otherSession, other);
      if (i >= 0) {
        times[i] = time;
        otherTimes[i] = otherTime;
      }
    }
    Arrays.sort(times);
    Arrays.sort(otherTimes);
    return (double) times[times.length / 2] / otherTimes[times.length / 2];
  }

  private static long cpu(ScrapeSession session, byte[] page) {
    System.arraycopy(page, 0, session.buffer(page.length), 0, page.length);
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    session.read(page.length);
    return thread.getCurrentThreadCpuTime() - start;
  }

  private static void read(ScrapeSession session, CharSequence body) {
    byte[] bytes = bytes(body);
    System.arraycopy(bytes, 0, session.buffer(bytes.length), 0, bytes.length);
    session.read(bytes.length);
  }

  private static byte[] bytes(CharSequence body) {
    return body.toString().getBytes(UTF_8);
  }
}
