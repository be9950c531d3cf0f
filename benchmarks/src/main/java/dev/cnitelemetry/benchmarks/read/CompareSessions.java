// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import dev.cnitelemetry.benchmarks.corpus.Corpus;
import dev.cnitelemetry.benchmarks.corpus.NextScrape;
import dev.cnitelemetry.benchmarks.corpus.PageChange;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds a session that reads a page and others in turns, mostly one that is the page changed,
 * against a reader that does: how many cold reads a read of the session costs, by the median of
 * paired rounds.
 */
public final class CompareSessions {
  private static final int WARM_UP_MILLISECONDS = 500;
  private static final long SEED = 5;

  private CompareSessions() {}

  /**
   * Compares.
   *
   * @param arguments the number of rounds, the milliseconds of each turn, and the inputs' names
   */
  public static void main(String[] arguments) {
    if (arguments.length < 3) {
      throw new IllegalArgumentException("ROUNDS MILLISECONDS INPUT...");
    }
    int rounds = Integer.parseInt(arguments[0]);
    int milliseconds = Integer.parseInt(arguments[1]);
    System.out.println("| input | change | cold read, µs | the session, in cold reads |");
    System.out.println("|---|---|---:|---:|");
    for (String name : Arrays.asList(arguments).subList(2, arguments.length)) {
      Corpus corpus = Corpus.valueOf(name);
      byte[] page = corpus.bytes();
      changes(page)
          .forEach((change, pages) -> compare(corpus, change, pages, rounds, milliseconds));
    }
  }

  private static Map<String, byte[][]> changes(byte[] page) {
    Map<String, byte[][]> changes = new LinkedHashMap<>();
    changes.put("10 % of values", new byte[][] {page, NextScrape.of(page, 0.1, 0)});
    changes.put(
        "10 % of values, 1 % of series", new byte[][] {page, NextScrape.of(page, 0.1, 0.01)});
    changes.put("all values", new byte[][] {page, NextScrape.of(page, 1, 0)});
    for (PageChange change : PageChange.values()) {
      changes.put(change.name(), new byte[][] {page, change.of(page, SEED)});
    }
    changes.put(
        "three programs",
        new byte[][] {
          page, PageChange.OTHER_PROGRAM.of(page, SEED), PageChange.OTHER_PROGRAM.of(page, SEED + 1)
        });
    return changes;
  }

  private static void compare(
      Corpus corpus, String change, byte[][] pages, int rounds, int milliseconds) {
    Pass[] cold = Readers.inTurn(corpus.format(), pages);
    Pass session = Sessions.turns(corpus.format(), pages);
    Tally tally = new Tally();
    CpuClock.warmUp(all(cold), tally, WARM_UP_MILLISECONDS);
    CpuClock.warmUp(session, tally, WARM_UP_MILLISECONDS);
    double[] times = new double[rounds];
    double[] ratios = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      double time = CpuClock.time(all(cold), tally, milliseconds);
      ratios[round] = CpuClock.time(again(session, pages.length), tally, milliseconds) / time;
      times[round] = time / pages.length;
    }
    Arrays.sort(times);
    Arrays.sort(ratios);
    System.out.printf(
        "| %s | %s | %.1f | %.2f |%n", corpus, change, times[rounds / 2] / 1e3, ratios[rounds / 2]);
  }

  private static Pass all(Pass... passes) {
    return tally -> {
      for (Pass pass : passes) {
        pass.run(tally);
      }
    };
  }

  private static Pass again(Pass pass, int times) {
    return all(Collections.nCopies(times, pass).toArray(Pass[]::new));
  }
}
