// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A stream whose failures end the command. After the first one it takes everything and writes
 * nothing, so that nobody hears of the same failure twice.
 */
final class CheckedOutput extends OutputStream {

  /** Opens a stream when there is something to write. */
  interface Source {
    OutputStream open() throws IOException;
  }

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final Source source;
  private final boolean standard;
  private OutputStream out = OutputStream.nullOutputStream();
  private boolean opened;
  private boolean failed;

  private CheckedOutput(String name, Source source, boolean standard) {
    this.name = name;
    this.source = source;
    this.standard = standard;
  }

  /** Standard output. */
  static CheckedOutput standard(OutputStream out) {
    return new CheckedOutput("standard output", () -> out, true);
  }

  /** A file, which is made or replaced when there is something to write. */
  static CheckedOutput file(Path file) {
    return new CheckedOutput(file.toString(), () -> open(file), false);
  }

  private static OutputStream open(Path file) throws IOException {
    try {
      return Files.newOutputStream(file);
    } catch (NoSuchFileException e) {
      throw new IOException("no such directory", e);
    } catch (AccessDeniedException e) {
      throw new IOException("no permission", e);
    } catch (IOException e) {
      throw Files.isDirectory(file) ? new IOException("it is a directory", e) : e;
    }
  }

  private interface Writing {
    void run(OutputStream out) throws IOException;
  }

  private void attempt(Writing writing) {
    if (failed) {
      return;
    }
    try {
      if (!opened) {
        opened = true;
        out = new BufferedOutputStream(source.open(), BUFFER);
      }
      writing.run(out);
    } catch (IOException e) {
      failed = true;
      throw new OutputException("cannot write " + name + ": " + e.getMessage(), e, isClosedPipe(e));
    }
  }

  @Override
  public void write(int octet) {
    attempt(to -> to.write(octet));
  }

  @Override
  public void write(byte[] octets, int from, int length) {
    attempt(to -> to.write(octets, from, length));
  }

  @Override
  public void flush() {
    if (opened) {
      attempt(OutputStream::flush);
    }
  }

  /** Whether this is not a file. */
  boolean isStandard() {
    return standard;
  }

  /** Whether a person looks at what is written. */
  boolean isTerminal() {
    return standard && Terminal.isAt(1);
  }

  /** Makes the file, if it is one, although nothing was written. */
  void make() {
    attempt(to -> {});
  }

  @Override
  public void close() {
    if (opened) {
      attempt(OutputStream::close);
    }
  }

  /** The message is the operating system's, in its language, so the pipe itself is asked too. */
  private boolean isClosedPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("broken pipe") || message.contains("pipe is being closed")) {
      return true;
    }
    String target = standard ? Terminal.target(1) : null;
    return target != null && target.startsWith("pipe:") && !message.contains("space");
  }
}
