// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import dev.cnitelemetry.benchmarks.corpus.Corpus;
import dev.cnitelemetry.benchmarks.corpus.NextScrape;
import dev.cnitelemetry.benchmarks.corpus.PageChange;
import dev.cnitelemetry.text.TextFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds a session that reads a page and a changed one in turns against a reader that does: how many
 * cold reads a read of the session costs, by the median of paired rounds.
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
          .forEach((change, next) -> compare(corpus, page, change, next, rounds, milliseconds));
    }
  }

  private static Map<String, byte[]> changes(byte[] page) {
    Map<String, byte[]> changes = new LinkedHashMap<>();
    changes.put("10 % of values", NextScrape.of(page, 0.1, 0));
    changes.put("10 % of values, 1 % of series", NextScrape.of(page, 0.1, 0.01));
    changes.put("all values", NextScrape.of(page, 1, 0));
    for (PageChange change : PageChange.values()) {
      changes.put(change.name(), change.of(page, SEED));
    }
    return changes;
  }

  private static void compare(
      Corpus corpus, byte[] page, String change, byte[] next, int rounds, int milliseconds) {
    Pass cold = inTurns(corpus.format(), page, next);
    Pass session = Sessions.turns(corpus.format(), page, next);
    Tally tally = new Tally();
    CpuClock.warmUp(cold, tally, WARM_UP_MILLISECONDS);
    CpuClock.warmUp(session, tally, WARM_UP_MILLISECONDS);
    double[] times = new double[rounds];
    double[] ratios = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      times[round] = CpuClock.time(cold, tally, milliseconds) / 2;
      ratios[round] = CpuClock.time(twice(session), tally, milliseconds) / 2 / times[round];
    }
    Arrays.sort(times);
    Arrays.sort(ratios);
    System.out.printf(
        "| %s | %s | %.1f | %.2f |%n", corpus, change, times[rounds / 2] / 1e3, ratios[rounds / 2]);
  }

  private static Pass twice(Pass pass) {
    return tally -> {
      pass.run(tally);
      pass.run(tally);
    };
  }

  /** Both pages, by one reader. */
  private static Pass inTurns(TextFormat format, byte[] page, byte[] next) {
    Pass[] passes = Readers.inTurn(format, page, next);
    return tally -> {
      passes[0].run(tally);
      passes[1].run(tally);
    };
  }
}
