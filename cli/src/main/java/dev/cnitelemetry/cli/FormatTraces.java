// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines that only one of two formats has: why a format that was guessed may be the wrong one. */
final class FormatTraces {

  private static final Pattern OPEN_METRICS =
      Pattern.compile("# EOF\\s*|# UNIT .*|# TYPE \\S+ (unknown|info|stateset|gaugehistogram)");
  private static final Pattern PROMETHEUS = Pattern.compile("# TYPE \\S+ untyped");

  /** Nobody writes longer metadata of these sorts. */
  private static final int LONGEST = 1000;

  private FormatTraces() {}

  /**
   * The first line that has no meaning in the Prometheus format, or is malformed there.
   *
   * @return where and what it is, for people
   */
  static Optional<String> ofOpenMetrics(PageContent page) throws IOException {
    return first(page, OPEN_METRICS, true);
  }

  /**
   * The first line that is malformed in OpenMetrics and usual in the Prometheus format.
   *
   * @return where and what it is, for people
   */
  static Optional<String> ofPrometheus(PageContent page) throws IOException {
    return first(page, PROMETHEUS, false);
  }

  private static Optional<String> first(PageContent page, Pattern comment, boolean exemplars)
      throws IOException {
    byte[] block = new byte[1 << 16];
    try (InputStream in = page.open()) {
      int length = in.readNBytes(block, 0, block.length);
      int start = length > 2 && block[0] == (byte) 0xef && block[1] == (byte) 0xbb ? 3 : 0;
      for (long number = 1; start < length; number++) {
        int end = lineEnd(block, start, length);
        if (end == length && start > 0) {
          // The line goes on in the next block.
          System.arraycopy(block, start, block, 0, length - start);
          length -= start;
          length += in.readNBytes(block, length, block.length - length);
          start = 0;
          end = lineEnd(block, start, length);
        }
        Optional<String> trace = trace(block, start, end, number, comment, exemplars);
        if (trace.isPresent()) {
          return trace;
        }
        start = end + 1;
        if (end == block.length) {
          // So much of a line was looked at; its rest is left out.
          length = rest(in, block);
          start = 0;
        }
      }
    }
    return Optional.empty();
  }

  private static int lineEnd(byte[] block, int start, int length) {
    int end = start;
    while (end < length && block[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Reads what follows the line that began before; gives its length. */
  private static int rest(InputStream in, byte[] block) throws IOException {
    int length;
    do {
      length = in.readNBytes(block, 0, block.length);
      int end = lineEnd(block, 0, length);
      if (end < length) {
        System.arraycopy(block, end + 1, block, 0, length - end - 1);
        length -= end + 1;
        return length + in.readNBytes(block, length, block.length - length);
      }
    } while (length == block.length);
    return 0;
  }

  private static Optional<String> trace(
      byte[] block, int start, int end, long number, Pattern comment, boolean exemplars) {
    int first = start;
    while (first < end && (block[first] == ' ' || block[first] == '\t')) {
      first++;
    }
    if (first < end && block[first] == '#') {
      if (end - start <= LONGEST) {
        String line = new String(block, first, end - first, StandardCharsets.UTF_8);
        if (comment.matcher(line).matches()) {
          return Optional.of("line " + number + " is " + line.strip());
        }
      }
    } else if (exemplars && hasExemplar(block, first, end)) {
      return Optional.of("line " + number + " has an exemplar");
    }
    return Optional.empty();
  }

  /** After the sample, not in a quoted name or value. */
  private static boolean hasExemplar(byte[] body, int start, int end) {
    boolean quoted = false;
    for (int i = start; i < end; i++) {
      if (quoted && body[i] == '\\') {
        i++;
      } else if (body[i] == '"') {
        quoted = !quoted;
      } else if (!quoted && body[i] == '#') {
        return i + 2 < end && body[i + 1] == ' ' && body[i + 2] == '{';
      }
    }
    return false;
  }
}
