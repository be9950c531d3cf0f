// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.receive;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.Counted;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.ipfix.capture.CaptureException;
import dev.cnitelemetry.ipfix.capture.IpfixCapture;
import dev.cnitelemetry.ipfix.collect.CollectingProcess;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.ForeignProtocol;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A file of messages or of JSON records, a capture of packets with them, or standard input. */
public final class MessageFile {
  private final Console console;
  private final String source;
  private final Set<Integer> ports;

  /**
   * A file.
   *
   * @param source its name, or - for standard input
   * @param ports the collectors' ports in a capture; none to find messages by their content
   */
  public MessageFile(Console console, String source, Set<Integer> ports) {
    this.console = console;
    this.source = source;
    this.ports = ports;
    for (int port : ports) {
      if (port < 1 || port > 65535) {
        throw new InputException("--port lies between 1 and 65535, not " + port);
      }
    }
  }

  /**
   * Hands all of it to a process.
   *
   * @param foreign told what the file is, if it is something else
   * @param problem told what cannot be read
   * @return false if it could not be read to its end
   * @throws InputException if there is no such file
   */
  public boolean read(
      CollectingProcess process,
      BiConsumer<Exporter, ForeignProtocol> foreign,
      Consumer<Finding> problem) {
    try (InputStream in = new BufferedInputStream(open(), 1 << 16)) {
      read(in, process, foreign, problem);
      return true;
    } catch (NoSuchFileException | AccessDeniedException | InvalidPathException e) {
      throw InputException.unreadable(source, e);
    } catch (IOException | UncheckedIOException | CaptureException e) {
      problem.accept(
          Finding.of(IpfixFault.UNREADABLE_FILE, Place.WHOLE.inFile(source), "" + e.getMessage()));
      return false;
    }
  }

  private InputStream open() throws IOException {
    return source.equals("-") ? System.in : Files.newInputStream(Path.of(source));
  }

  private void read(
      InputStream in,
      CollectingProcess process,
      BiConsumer<Exporter, ForeignProtocol> foreign,
      Consumer<Finding> problem)
      throws IOException {
    in.mark(16);
    byte[] magic = in.readNBytes(16);
    in.reset();
    ForeignProtocol protocol = ForeignProtocol.of(magic, 0, magic.length);
    if (IpfixCapture.isCapture(magic)) {
      capture(in, process, problem);
    } else if (protocol != null && magic[0] != '{') {
      foreign.accept(process.file(source), protocol);
    } else {
      process.read(process.file(source), in);
    }
  }

  private void capture(InputStream in, CollectingProcess process, Consumer<Finding> problem)
      throws IOException {
    IpfixCapture capture = new IpfixCapture(process, ports);
    try {
      capture.read(in);
    } finally {
      console.note(
          source
              + " is a capture of "
              + Counted.of(capture.packets(), "packet")
              + "; messages to ports "
              + capture.portsFound());
      if (capture.portsFound().isEmpty()) {
        console.note(
            ports.isEmpty()
                ? "no packet looks like an IPFIX Message"
                : "nothing was sent to port " + ports + "; without --port, any port is looked at");
      }
      Place file = Place.WHOLE.inFile(source);
      capture
          .remarks()
          .forEach(words -> problem.accept(Finding.of(IpfixFault.INCOMPLETE_CAPTURE, file, words)));
    }
  }
}
