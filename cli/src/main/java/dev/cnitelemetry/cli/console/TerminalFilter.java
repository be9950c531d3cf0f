// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.console;

import dev.cnitelemetry.metrics.finding.Printable;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What is printed as it is, on its way to a terminal: line by line, with what the terminal would
 * obey escaped. Line feeds and tabs stay.
 */
final class TerminalFilter extends FilterOutputStream {

  /** A longer line is passed on in pieces. */
  private static final int LONGEST = 1 << 16;

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  TerminalFilter(OutputStream terminal) {
    super(terminal);
  }

  /** Whether a terminal does something with a character, other than to show it. */
  static boolean isObeyed(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  @Override
  public void write(int octet) throws IOException {
    line.write(octet);
    boolean whole = (octet & 0xc0) != 0x80;
    if (octet == '\n' || (whole && octet >= 0 && octet < 0x80 && line.size() >= LONGEST)) {
      pass();
    }
  }

  @Override
  public void write(byte[] octets, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(octets[i]);
    }
  }

  @Override
  public void flush() throws IOException {
    pass();
    out.flush();
  }

  private void pass() throws IOException {
    if (line.size() > 0) {
      out.write(escaped(line.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
      line.reset();
    }
  }

  /** A text with its line feeds and tabs, and nothing else that a terminal obeys. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t') {
        escaped.append(Printable.of(text.substring(start, i))).append(c);
        start = i + 1;
      }
    }
    return escaped.append(Printable.of(text.substring(start))).toString();
  }
}
