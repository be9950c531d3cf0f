// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import dev.cnitelemetry.text.TextFormat;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program of benchmarks/peers, which runs a parser when it is told to. */
public final class GoPeers implements AutoCloseable {
  /** What it answered: CPU time of one pass, samples, and the sum of their finite values. */
  public record Answer(double nanoseconds, long samples, double sum) {}

  private final Process process;
  private final BufferedWriter questions;
  private final BufferedReader answers;

  /** Starts it. */
  public GoPeers(Path program) throws IOException {
    process =
        new ProcessBuilder(program.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    questions =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * Has a parser read a file again and again.
   *
   * @throws IllegalArgumentException if the parser cannot read it
   */
  public Answer ask(String parser, TextFormat textFormat, Path file, int milliseconds) {
    try {
      String format = textFormat.isOpenMetrics() ? "openmetrics" : "prometheus";
      questions.write(String.join(" ", parser, format, file.toString(), "" + milliseconds));
      questions.newLine();
      questions.flush();
      String answer = answers.readLine();
      if (answer == null || answer.startsWith("error")) {
        throw new IllegalArgumentException(parser + ", " + file + ": " + answer);
      }
      String[] words = answer.split(" ");
      return new Answer(
          Double.parseDouble(words[0]), Long.parseLong(words[1]), Double.parseDouble(words[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
