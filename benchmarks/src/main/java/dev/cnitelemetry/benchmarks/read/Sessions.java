// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import dev.cnitelemetry.benchmarks.corpus.NextScrape;
import dev.cnitelemetry.benchmarks.corpus.ReplacedSeries;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ScrapeSession;

/**
 * A session that reads two bodies in turns. They stay in its two buffers, so that no copying is
 * measured: filling the buffer is the network's part, for all who are compared.
 */
public final class Sessions {
  /** So many scrapes with series that are replaced, until those that went are forgotten. */
  private static final int UNTIL_COMPACT = 100;

  private final ScrapeSession session;
  private final int[] lengths;
  private int turn;
  private int scrapes;

  private Sessions(TextFormat format, byte[] bytes, byte[] next) {
    session = ScrapeSession.builder(format).build();
    lengths = new int[] {bytes.length, next.length};
    int room = Math.max(bytes.length, next.length);
    for (byte[] body : new byte[][] {bytes, next}) {
      System.arraycopy(body, 0, session.buffer(room), 0, body.length);
      session.read(body.length);
    }
  }

  /** All values by their numbers. */
  public static Pass dense(TextFormat format, byte[] bytes, double changed, double churned) {
    Sessions sessions = new Sessions(format, bytes, NextScrape.of(bytes, changed, churned));
    return sessions::readDense;
  }

  /** All values by their numbers, of two pages in turns. */
  public static Pass turns(TextFormat format, byte[] page, byte[] next) {
    return new Sessions(format, page, next)::readDense;
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
    session.read(lengths[turn]);
    turn ^= 1;
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
