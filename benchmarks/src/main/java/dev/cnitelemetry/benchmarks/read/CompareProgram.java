// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import dev.cnitelemetry.benchmarks.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One parser of another program, which speaks as that of benchmarks/peers does, held against the
 * reader: how much longer it takes, by the median of paired rounds.
 */
public final class CompareProgram {
  private static final int WARM_UP_MILLISECONDS = 300;

  private CompareProgram() {}

  /**
   * Compares.
   *
   * @param arguments the program, the parser's name, a directory for the inputs, the number of
   *     rounds, the milliseconds of each turn, and the inputs' names, all if none is given
   * @throws IOException if the inputs cannot be written or the program not be started
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 5) {
      throw new IllegalArgumentException("PROGRAM PARSER DIRECTORY ROUNDS MILLISECONDS [INPUT...]");
    }
    Path directory = Files.createDirectories(Path.of(arguments[2]));
    int rounds = Integer.parseInt(arguments[3]);
    int milliseconds = Integer.parseInt(arguments[4]);
    List<String> names = List.of(arguments).subList(5, arguments.length);
    try (GoPeers program = new GoPeers(Path.of(arguments[0]))) {
      for (Corpus corpus : Corpus.values()) {
        if (names.isEmpty() || names.contains(corpus.name().toLowerCase(Locale.ROOT))) {
          compare(program, arguments[1], corpus, directory, rounds, milliseconds);
        }
      }
    }
  }

  private static void compare(
      GoPeers program, String parser, Corpus corpus, Path directory, int rounds, int milliseconds)
      throws IOException {
    byte[] bytes = corpus.bytes();
    Path file = Files.write(directory.resolve(corpus.fileName()), bytes);
    Pass reader = Readers.values(corpus.format(), bytes);
    Tally tally = new Tally();
    CpuClock.warmUp(reader, tally, WARM_UP_MILLISECONDS);
    Tally once = new Tally();
    reader.run(once);
    double[] ratios = new double[rounds];
    try {
      GoPeers.Answer answer = program.ask(parser, corpus.format(), file, milliseconds);
      for (int round = 0; round < rounds; round++) {
        double ours = CpuClock.time(reader, tally, milliseconds);
        answer = program.ask(parser, corpus.format(), file, milliseconds);
        ratios[round] = answer.nanoseconds() / ours;
      }
      Arrays.sort(ratios);
      System.out.printf(
          "%-22s %s takes %6.2f times as long; %d samples, ours %d%n",
          corpus, parser, ratios[rounds / 2], answer.samples(), once.samples());
    } catch (IllegalArgumentException e) {
      System.out.printf("%-22s %s%n", corpus, e.getMessage());
    }
  }
}
