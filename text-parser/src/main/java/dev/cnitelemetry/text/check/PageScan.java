// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is to be known of a page's bytes before its lines are read: how it begins and ends, and
 * whether it has what Windows programs add to text, a byte order mark, and a carriage return before
 * each line feed. Each of these is one fault of the page, and what else is wrong is looked for as
 * if they were not there.
 */
final class PageScan {

  /** So much of the beginning tells what a body is. */
  static final int HEAD = 4096;

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
  private static final byte[] EOF = "# EOF".getBytes(StandardCharsets.US_ASCII);

  /** The bytes of a line that tell whether it may end with a carriage return. */
  private static final int LINE_HEAD = 6;

  private static final int BLOCK = 1 << 16;
  private static final int PLACES = 5;

  private final byte[] head;
  private final byte[] tail;
  private final boolean marked;
  private long length;
  private long lineFeeds;
  private long returnCount;
  private final List<Place> returns = new ArrayList<>();

  /** The bytes that the line being scanned begins with. */
  private final byte[] lineHead = new byte[LINE_HEAD];

  private int lineHeadLength;
  private long lineStart;

  private PageScan(InputStream page) throws IOException {
    byte[] block = new byte[BLOCK];
    int count = page.readNBytes(block, 0, BLOCK);
    head = Arrays.copyOf(block, Math.min(count, HEAD));
    marked = Arrays.equals(head, 0, Math.min(head.length, MARK.length), MARK, 0, MARK.length);
    lineStart = marked ? MARK.length : 0;
    byte[] end = {};
    byte before = 0;
    for (int from = (int) lineStart; count > 0; from = 0) {
      scan(block, from, count, before);
      before = block[count - 1];
      length += count;
      int kept = Math.min(count, EOF.length + 2);
      end = count < EOF.length + 2 ? joined(end, block, count) : copy(block, count - kept, count);
      count = page.readNBytes(block, 0, BLOCK);
    }
    if (before == '\r' && length > lineStart) {
      returns(length - 1);
    }
    tail = end;
  }

  private static byte[] copy(byte[] block, int from, int to) {
    return Arrays.copyOfRange(block, from, to);
  }

  private static byte[] joined(byte[] end, byte[] block, int count) {
    byte[] both = Arrays.copyOf(end, end.length + count);
    System.arraycopy(block, 0, both, end.length, count);
    return both;
  }

  /**
   * Reads a page to its end.
   *
   * @throws IOException if it cannot be read
   */
  static PageScan of(StoredPage page) throws IOException {
    try (InputStream in = page.open()) {
      return new PageScan(in);
    }
  }

  private void scan(byte[] block, int from, int count, byte last) {
    int at = from;
    while (at < count) {
      while (lineHeadLength < LINE_HEAD && at < count && block[at] != '\n') {
        lineHead[lineHeadLength++] = block[at++];
      }
      while (at < count && block[at] != '\n') {
        at++;
      }
      if (at < count) {
        byte before = at > 0 ? block[at - 1] : last;
        if (before == '\r' && length + at > lineStart) {
          returns(length + at - 1);
        }
        lineFeeds++;
        lineHeadLength = 0;
        lineStart = length + at + 1;
        at++;
      }
    }
  }

  /** HELP texts and comments may end with anything; samples and TYPE may not. */
  private void returns(long at) {
    boolean type =
        at - lineStart > 7
            && lineHead[2] == 'T'
            && lineHead[3] == 'Y'
            && lineHead[4] == 'P'
            && lineHead[5] == 'E';
    if (lineHead[0] != '#' || type) {
      returnCount++;
      if (returns.size() < PLACES) {
        returns.add(Place.at(lineFeeds + 1, at - lineStart + 1));
      }
    }
  }

  /** How the page begins. */
  byte[] head() {
    return head;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** Whether the page ends as OpenMetrics has it. */
  boolean endsWithEof() {
    int end = tail.length > 0 && tail[tail.length - 1] == '\n' ? tail.length - 1 : tail.length;
    int start = end - EOF.length;
    return start >= 0
        && Arrays.equals(tail, start, end, EOF, 0, EOF.length)
        && (start == 0 || tail[start - 1] == '\n');
  }

  /** The number of the last line if no line feed ends it, else 0. */
  long unterminatedLine() {
    boolean open = length > (marked ? MARK.length : 0) && lineStart < length;
    return open ? lineFeeds + 1 : 0;
  }

  /** The page without byte order mark and, where they are a fault, without carriage returns. */
  StoredPage plain(StoredPage page) {
    return marked || returnCount > 0
        ? () -> new PlainStream(page.open(), marked ? MARK.length : 0, returnCount > 0)
        : page;
  }

  void report(Consumer<Finding> findings) {
    if (marked) {
      findings.accept(
          Finding.of(
              LintRule.BYTE_ORDER_MARK,
              Place.at(1, 1),
              "a byte order mark, which Prometheus takes for part of a name; write UTF-8 without"
                  + " it"));
    }
    if (returnCount > 0) {
      findings.accept(
          new Finding(
              LintRule.CARRIAGE_RETURN,
              LintRule.CARRIAGE_RETURN.severity(),
              returns,
              returnCount,
              "",
              returnCount
                  + (returnCount == 1 ? " line ends" : " lines end")
                  + " with a carriage return; Prometheus refuses the page: lines end with a line"
                  + " feed alone"));
    }
  }
}
