// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A program of another project that a test holds the library against.
 *
 * <p>Where the program is missing the test is left out and says what to install; with {@code
 * -Dpeers=required} or {@code all} it fails instead.
 *
 * <pre>{@code
 * PeerProgram promtool = PeerProgram.named("promtool", "Debian package prometheus");
 * PeerProgram.Outcome outcome = promtool.run(text, "check", "metrics");
 * }</pre>
 */
public final class PeerProgram {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Path path;
  private final Duration patience;

  private PeerProgram(Path path) {
    this(path, PATIENCE);
  }

  private PeerProgram(Path path, Duration patience) {
    this.path = path;
    this.patience = patience;
  }

  /**
   * A program that is known to be there.
   *
   * @param path the program
   * @return the program
   */
  public static PeerProgram at(Path path) {
    return new PeerProgram(path);
  }

  /**
   * Finds a program on the path, or in one of some usual places off it.
   *
   * @param name the program's name
   * @param source what provides it, for the message
   * @param places files to look at besides
   * @return the program; the test ends here if there is none
   */
  public static PeerProgram named(String name, String source, String... places) {
    return find(name, places)
        .map(PeerProgram::new)
        .orElseThrow(() -> missing(name + " is not installed; it comes with " + source));
  }

  /**
   * Finds a program of one version among all of its name on the path.
   *
   * @param name the program's name
   * @param version a part of what it prints for {@code --version}
   * @param source what provides it, for the message
   * @return the program; the test ends here if there is none
   */
  public static PeerProgram ofVersion(String name, String version, String source) {
    return candidates(name)
        .map(PeerProgram::new)
        .filter(program -> program.saysOfItself().contains(version))
        .findFirst()
        .orElseThrow(
            () -> missing(name + " " + version + " is not installed; it comes with " + source));
  }

  /**
   * Finds a program that {@code go install} made of one version of its module; such a program may
   * say nothing of its version itself.
   *
   * @param command the path of its package, which ends in its name: {@code
   *     github.com/prometheus/prometheus/cmd/promtool}
   * @param version the version of the module, which is the path's first three parts
   * @return the program; the test ends here if there is none
   */
  public static PeerProgram ofGoModule(String command, String version) {
    PeerProgram go = named("go", "https://go.dev/dl/");
    String name = command.substring(command.lastIndexOf('/') + 1);
    String path = go.run(new byte[0], "env", "GOPATH").output().strip() + "/bin/" + name;
    String module = String.join("/", Arrays.asList(command.split("/", -1)).subList(0, 3));
    String built = go.run(new byte[0], "version", "-m", path).output();
    if (!built.contains(module + "\t" + version)) {
      throw missing(
          name + " " + version + " is not installed: go install " + command + "@" + version);
    }
    return at(Path.of(path));
  }

  /**
   * Builds a program of ours over another project's modules.
   *
   * @param sources the directory of its sources
   * @param program where it is put
   * @param command {@code build} or {@code test -c}, with what is special about it
   * @return the program; the test ends here if it cannot be built
   */
  public static PeerProgram builtByGo(Path sources, Path program, String... command) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("-o", program.toString(), "."));
    Outcome built =
        named("go", "https://go.dev/dl/")
            .runIn(sources, new byte[0], arguments.toArray(new String[0]));
    if (built.status() != 0) {
      throw missing("what Go makes of " + sources + ": " + built.output() + built.errors());
    }
    return at(program);
  }

  /**
   * The same program with more or less time for a run, which is four minutes at most unless told.
   *
   * @param time the most that a run may take
   * @return the program
   */
  public PeerProgram within(Duration time) {
    return new PeerProgram(path, time);
  }

  private String saysOfItself() {
    Outcome outcome = run(new byte[0], "--version");
    return outcome.output() + outcome.errors();
  }

  /**
   * Whether a program is there.
   *
   * @param name the program's name
   * @param places files to look at besides
   * @return true if it can be run
   */
  public static boolean isInstalled(String name, String... places) {
    return find(name, places).isPresent();
  }

  private static Optional<Path> find(String name, String... places) {
    return candidates(name, places).findFirst();
  }

  private static Stream<Path> candidates(String name, String... places) {
    List<Path> candidates = new ArrayList<>();
    for (String directory :
        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      candidates.add(Path.of(directory, name));
    }
    Arrays.stream(places).map(Path::of).forEach(candidates::add);
    return candidates.stream().filter(Files::isExecutable);
  }

  /**
   * Ends the test for something that is missing.
   *
   * @param what what is missing and where it comes from
   * @return never
   */
  public static RuntimeException missing(String what) {
    if (!System.getProperty("peers", "assume").equals("assume")) {
      Assertions.fail(what);
    }
    Assumptions.abort(what);
    throw new IllegalStateException(what);
  }

  /** What a program did: its exit status and what it wrote. */
  public record Outcome(int status, String output, String errors) {}

  /**
   * Runs the program to its end.
   *
   * @param input what it reads from its standard input
   * @param arguments its arguments
   * @return what it did
   */
  public Outcome run(byte[] input, String... arguments) {
    return runIn(Path.of("."), input, arguments);
  }

  /**
   * Runs the program to its end in a directory.
   *
   * @param directory where it runs
   * @param input what it reads from its standard input
   * @param arguments its arguments
   * @return what it did
   */
  public Outcome runIn(Path directory, byte[] input, String... arguments) {
    try {
      Path in = Files.createTempFile("peer", ".in");
      Path out = Files.createTempFile("peer", ".out");
      Path errors = Files.createTempFile("peer", ".err");
      try {
        Files.write(in, input);
        Process process =
            builder(arguments)
                .directory(directory.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
          process.destroyForcibly();
          throw new AssertionError(path + " did not end within " + patience.toSeconds() + " s");
        }
        return new Outcome(
            process.exitValue(), Files.readString(out, UTF_8), Files.readString(errors, UTF_8));
      } finally {
        Files.delete(in);
        Files.delete(out);
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** A program that runs until it is closed. */
  public static final class Running implements AutoCloseable {
    private final Process process;

    private Running(Process process) {
      this.process = process;
    }

    /**
     * Whether it still runs.
     *
     * @return false if it ended by itself
     */
    public boolean isAlive() {
      return process.isAlive();
    }

    @Override
    public void close() {
      process.destroy();
      try {
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
          process.destroyForcibly().waitFor();
        }
      } catch (InterruptedException e) {
        process.destroyForcibly();
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * Starts the program, to run until it is closed.
   *
   * @param log where its output goes
   * @param arguments its arguments
   * @return the running program
   */
  public Running start(Path log, String... arguments) {
    try {
      return new Running(
          builder(arguments).redirectErrorStream(true).redirectOutput(log.toFile()).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(path.toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }
}
