package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * A page without what Windows programs add to text: a byte order mark, and a carriage return before
 * each line feed. Each is one fault of the page, and what else is wrong is looked for as if they
 * were not there.
 */
final class PlainText {

  private static final int MARK = 3;
  private static final int PLACES = 5;

  private final byte[] body;
  private final boolean marked;
  private final List<Place> returns = new ArrayList<>();
  private int returnCount;

  private PlainText(byte[] body, boolean marked) {
    this.body = body;
    this.marked = marked;
  }

  /** Reads a body; the same array where there is nothing to take out. */
  static PlainText of(byte[] body) {
    boolean marked =
        body.length >= MARK
            && body[0] == (byte) 0xef
            && body[1] == (byte) 0xbb
            && body[2] == (byte) 0xbf;
    int start = marked ? MARK : 0;
    int first = firstReturn(body, start);
    if (first < 0) {
      return new PlainText(marked ? Arrays.copyOfRange(body, start, body.length) : body, marked);
    }
    byte[] plain = new byte[body.length - start];
    List<Place> places = new ArrayList<>();
    int length = 0;
    int count = 0;
    long line = 1;
    int lineStart = start;
    for (int at = start; at < body.length; at++) {
      if (isReturn(body, at)) {
        if (isRefused(body, lineStart, at)) {
          count++;
          if (places.size() < PLACES) {
            places.add(Place.at(line, at - lineStart + 1L));
          }
        }
      } else {
        plain[length++] = body[at];
      }
      if (body[at] == '\n') {
        line++;
        lineStart = at + 1;
      }
    }
    PlainText text = new PlainText(Arrays.copyOf(plain, length), marked);
    text.returns.addAll(places);
    text.returnCount = count;
    return text;
  }

  /** The first carriage return that a format refuses: one at the end of a sample or a TYPE. */
  private static int firstReturn(byte[] body, int start) {
    int lineStart = start;
    for (int at = start; at < body.length; at++) {
      if (isReturn(body, at) && isRefused(body, lineStart, at)) {
        return at;
      }
      if (body[at] == '\n') {
        lineStart = at + 1;
      }
    }
    return -1;
  }

  private static boolean isReturn(byte[] body, int at) {
    return body[at] == '\r' && (at + 1 == body.length || body[at + 1] == '\n');
  }

  /** HELP texts and comments may end with anything; samples and TYPE may not. */
  private static boolean isRefused(byte[] body, int start, int end) {
    return body[start] != '#'
        || (end - start > 7
            && body[start + 2] == 'T'
            && body[start + 3] == 'Y'
            && body[start + 4] == 'P'
            && body[start + 5] == 'E');
  }

  byte[] body() {
    return body;
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
