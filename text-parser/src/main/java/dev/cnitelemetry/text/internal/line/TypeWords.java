// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds the word of a {@code # TYPE} line together with the line feed after it: by its first
 * letter, and the eight bytes that it begins and ends with. Of two words with one first letter only
 * the first is found.
 */
final class TypeWords {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** No word found is longer. */
  static final int LONGEST = 16;

  private static final int LETTERS = 32;

  private final byte[][] words;

  /** The kind of a first letter, or -1. */
  private final byte[] kinds = new byte[LETTERS];

  private final long[] masks;
  private final long[] heads;
  private final long[] tails;

  /** From the beginning of a word to its last eight bytes. */
  private final int[] tailDistances;

  TypeWords(Dialect dialect) {
    words = dialect.kindWords();
    masks = new long[words.length];
    heads = new long[words.length];
    tails = new long[words.length];
    tailDistances = new int[words.length];
    Arrays.fill(kinds, (byte) -1);
    for (int kind = 0; kind < words.length; kind++) {
      byte[] word = words[kind];
      if (word.length == 0 || kinds[word[0] % LETTERS] >= 0) {
        continue;
      }
      byte[] line = Arrays.copyOf(word, Math.max(word.length + 1, Long.BYTES));
      line[word.length] = '\n';
      kinds[word[0] % LETTERS] = (byte) kind;
      tailDistances[kind] = line.length - Long.BYTES;
      masks[kind] = -1L >>> (Long.SIZE - Byte.SIZE * Math.min(word.length + 1, Long.BYTES));
      heads[kind] = (long) LONG.get(line, 0);
      tails[kind] = (long) LONG.get(line, tailDistances[kind]);
    }
  }

  /** The number of the kind whose word is before a line feed, or -1. */
  int find(byte[] bytes, int start) {
    int kind = kinds[bytes[start] & (LETTERS - 1)];
    if (kind < 0) {
      return -1;
    }
    long head = (long) LONG.get(bytes, start) ^ heads[kind];
    long tail = (long) LONG.get(bytes, start + tailDistances[kind]) ^ tails[kind];
    return ((head | tail) & masks[kind]) == 0 ? kind : -1;
  }

  /** The length of a kind's word. */
  int length(int kind) {
    return words[kind].length;
  }
}
