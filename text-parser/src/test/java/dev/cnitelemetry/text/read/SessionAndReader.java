// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.TextFormat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Holds what a session says of each body against a new reader that reads by the whole grammar. */
final class SessionAndReader {
  private record Sample(double value, long timestamp) {}

  private final TextFormat format;
  private final ScrapeSession session;
  private final Map<String, Sample> before = new HashMap<>();

  /** Whether a series, its name and labels, is always written in one way, and so one series. */
  private final boolean oneSpelling;

  /** Whether some series stood twice in a body; then numbers say less. */
  private boolean twice;

  SessionAndReader(TextFormat format, boolean oneSpelling) {
    this.format = format;
    this.oneSpelling = oneSpelling;
    session = ScrapeSession.builder(format).build();
  }

  void compact() {
    session.compact();
  }

  /** Goes over some series of the body before, and no further. */
  void giveUp(int series) {
    for (int i = 0; i < series; i++) {
      session.nextSeries();
    }
  }

  void check(byte[] body) {
    ExpositionReader reader = ExpositionReader.builder(format).build();
    List<String> expected = new ArrayList<>();
    Map<String, Sample> now = new LinkedHashMap<>();
    String failure = "";
    try {
      reader.reset(Pieces.lineByLine(body));
      for (Event event = reader.next(); event != Event.END; event = reader.next()) {
        if (event == Event.SAMPLE) {
          long time = reader.hasTimestamp() ? reader.timestampMillis() : ScrapeSession.NO_TIMESTAMP;
          String key = reader.name() + labels(reader);
          twice |= now.put(key, new Sample(reader.value(), time)) != null;
          expected.add(key + " " + reader.value() + " " + time);
        }
      }
    } catch (ExpositionFormatException e) {
      failure = e.code() + " " + e.byteOffset();
    }
    System.arraycopy(body, 0, session.buffer(body.length), 0, body.length);
    String message = "";
    try {
      session.read(body.length);
    } catch (ExpositionFormatException e) {
      message = e.code() + " " + e.byteOffset();
    }
    assertEquals(failure, message);
    if (!failure.isEmpty()) {
      assertEquals(0, session.seriesCount());
      before.clear();
      twice = false;
      return;
    }
    List<String> samples = new ArrayList<>();
    for (int series = session.nextSeries(); series >= 0; series = session.nextSeries()) {
      assertTrue(session.isPresent(series));
      samples.add(
          session.name(series)
              + labels(session, series)
              + " "
              + session.value(series)
              + " "
              + session.timestampMillis(series));
    }
    assertEquals(expected, samples);
    if (oneSpelling && !twice) {
      checkSeries(session, now);
    }
    before.clear();
    before.putAll(now);
  }

  private void checkSeries(ScrapeSession session, Map<String, Sample> now) {
    Set<String> present = new HashSet<>();
    for (int series = 0; series < session.seriesCount(); series++) {
      String key = session.name(series) + labels(session, series);
      boolean was = before.containsKey(key);
      boolean is = session.isPresent(series);
      assertEquals(now.containsKey(key), is, key);
      assertEquals(is && !was, session.added().get(series), key);
      assertEquals(was && !is, session.removed().get(series), key);
      Sample sample = now.get(key);
      if (sample != null) {
        present.add(key);
        assertEquals(sample, new Sample(session.value(series), session.timestampMillis(series)));
      }
      boolean changed = is && was && !Objects.equals(before.get(key), sample);
      assertEquals(changed, session.changed().get(series), key);
    }
    assertEquals(now.keySet(), present);
    BitSet all = (BitSet) session.added().clone();
    all.or(session.removed());
    assertTrue(all.length() <= session.seriesCount());
  }

  private static String labels(ExpositionReader reader) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < reader.labelCount(); i++) {
      text.append(i == 0 ? "{" : ",").append(reader.labelName(i));
      text.append("=\"").append(reader.labelValue(i)).append('"');
    }
    return text.append(text.isEmpty() ? "" : "}").toString();
  }

  private static String labels(ScrapeSession session, int series) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < session.labelCount(series); i++) {
      text.append(i == 0 ? "{" : ",").append(session.labelName(series, i));
      text.append("=\"").append(session.labelValue(series, i)).append('"');
    }
    return text.append(text.isEmpty() ? "" : "}").toString();
  }
}
