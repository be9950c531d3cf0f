// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import dev.cnitelemetry.benchmarks.corpus.NextScrape;
import dev.cnitelemetry.benchmarks.corpus.ReplacedSeries;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ScrapeSession;
import java.util.stream.Stream;

/**
 * A session that reads bodies in turns. Two stay in its two buffers, so that no copying is
 * measured: filling the buffer is the network's part, for all who are compared. More are copied.
 */
public final class Sessions {
  /** So many scrapes with series that are replaced, until those that went are forgotten. */
  private static final int UNTIL_COMPACT = 100;

  private final ScrapeSession session;
  private final byte[][] bodies;
  private int turn;
  private int scrapes;

  private Sessions(TextFormat format, byte[]... bodies) {
    session = ScrapeSession.builder(format).build();
    this.bodies = bodies;
    int room = Stream.of(bodies).mapToInt(body -> body.length).max().orElse(0);
    for (byte[] body : bodies) {
      System.arraycopy(body, 0, session.buffer(room), 0, body.length);
      session.read(body.length);
    }
  }

  /** All values by their numbers. */
  public static Pass dense(TextFormat format, byte[] bytes, double changed, double churned) {
    Sessions sessions = new Sessions(format, bytes, NextScrape.of(bytes, changed, churned));
    return sessions::readDense;
  }

  /** All values by their numbers, of pages in turns. */
  public static Pass turns(TextFormat format, byte[]... pages) {
    return new Sessions(format, pages)::readDense;
  }

  /** All values by their numbers, of series of which some are replaced each time. */
  public static Pass replaced(TextFormat format, byte[] bytes, double changed, double share) {
    byte[] first = ReplacedSeries.of(bytes, share);
    byte[] next = NextScrape.of(first, changed, 0);
    Sessions sessions = new Sessions(format, first, next);
    ReplacedSeries[] replaced = {new ReplacedSeries(first), new ReplacedSeries(next)};
    return tally -> sessions.readReplaced(replaced, tally);
  }

  /** All samples in their order. */
  public static Pass events(TextFormat format, byte[] bytes, double changed, double churned) {
    Sessions sessions = new Sessions(format, bytes, NextScrape.of(bytes, changed, churned));
    return sessions::readEvents;
  }

  private ScrapeSession readNext() {
    byte[] body = bodies[turn];
    if (bodies.length > 2) {
      System.arraycopy(body, 0, session.buffer(), 0, body.length);
    }
    session.read(body.length);
    turn = (turn + 1) % bodies.length;
    return session;
  }

  private void readDense(Tally tally) {
    ScrapeSession read = readNext();
    for (int series = 0, count = read.seriesCount(); series < count; series++) {
      if (read.isPresent(series)) {
        tally.add(read.value(series));
      }
    }
  }

  private void readReplaced(ReplacedSeries[] replaced, Tally tally) {
    scrapes++;
    replaced[turn].replace(session.buffer(), scrapes);
    readDense(tally);
    if (scrapes % UNTIL_COMPACT == 0) {
      session.compact();
    }
  }

  private void readEvents(Tally tally) {
    ScrapeSession read = readNext();
    for (int series = read.nextSeries(); series >= 0; series = read.nextSeries()) {
      tally.add(read.value(series));
    }
  }
}
