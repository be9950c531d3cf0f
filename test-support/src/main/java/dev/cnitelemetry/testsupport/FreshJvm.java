// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/**
 * A main method that runs in a JVM of its own, on the class path of the test: what a test cannot
 * see in a JVM that other tests have warmed up.
 *
 * <pre>{@code
 * FreshJvm.Output output = FreshJvm.logging(UseOneConstant.class);
 * assertFalse(output.between("start", "end").classes().contains("AntreaController"));
 * }</pre>
 */
public final class FreshJvm {

  private FreshJvm() {}

  /**
   * Runs a main method to its end, which must be without error.
   *
   * @param main the class with the method
   * @param options options of the JVM
   * @param arguments what main is given
   * @return what it printed
   */
  public static Output run(Class<?> main, List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Assertions.assertEquals(0, process.waitFor(), text);
      return new Output(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Runs a main method, with a line for each class that is loaded.
   *
   * @param main the class with the method
   * @return what it printed, and those lines
   */
  public static Output logging(Class<?> main) {
    return run(main, List.of("-Xlog:class+load"));
  }

  /**
   * What such a JVM printed.
   *
   * @param lines its lines, standard error among them
   */
  public record Output(List<String> lines) {

    /**
     * What is between two lines.
     *
     * @param first a line
     * @param last a later line
     * @return the first line, and those after it before the last one
     */
    public Output between(String first, String last) {
      int start = lines.indexOf(first);
      int end = lines.indexOf(last);
      Assertions.assertTrue(0 <= start && start < end, () -> String.join("\n", lines));
      return new Output(lines.subList(start, end));
    }

    /** The library's classes that were loaded, by their simple names. */
    public Set<String> classes() {
      return lines.stream()
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .filter(word -> word.startsWith("dev.cnitelemetry."))
          .map(word -> word.substring(word.lastIndexOf('.') + 1))
          .collect(Collectors.toSet());
    }
  }
}
