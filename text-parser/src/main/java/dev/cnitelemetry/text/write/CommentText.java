// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.text.ByteSlice;
import java.util.Arrays;

/** Tells comments from metadata, as readers of the Prometheus formats do. */
final class CommentText {
  private static final byte[] HELP = "HELP".getBytes(US_ASCII);
  private static final byte[] TYPE = "TYPE".getBytes(US_ASCII);

  private CommentText() {}

  static void requireComment(ByteSlice text) {
    byte[] bytes = text.array();
    int from = text.offset();
    int to = from + text.length();
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        throw new IllegalArgumentException("a comment must not have a line feed: it is one line");
      }
    }
    int word = from;
    while (word < to && isBlank(bytes[word])) {
      word++;
    }
    int end = word + HELP.length;
    if (word > from
        && end < to
        && isBlank(bytes[end])
        && (Arrays.equals(bytes, word, end, HELP, 0, HELP.length)
            || Arrays.equals(bytes, word, end, TYPE, 0, TYPE.length))) {
      throw new IllegalArgumentException(
          "a comment that starts with HELP or TYPE would be read as metadata: use help or type");
    }
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }
}
